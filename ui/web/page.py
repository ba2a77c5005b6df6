"""The layout of the page and what its controls do; the words come from `ui.rendering`, the look from files here."""

import os
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from ingest.errors import DatelineError
from ingest.loading import SUFFIXES
from ui.rendering import examples, holdings, masthead_html, scope_html
from ui.web import static
from ui.web.api import endpoints
from ui.web.conversation import Assistant, Conversation, Scope, converse
from ui.web.sources import source
from ui.web.uploads import IngestFiles, add

if TYPE_CHECKING:
    import gradio

# Answers computed at the same time; further ones wait in line.
_AT_ONCE = 8
# Newest headlines from which the example questions are chosen.
_HEADS = 500
# Gradio's copies of uploaded files are looked through every hour and deleted when a day old.
_CACHE = (3_600, 86_400)
_EVENT: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}


def build_page(assistant: Assistant, ingest_files: IngestFiles | None = None) -> "gradio.Blocks":
    """The chat page over an assistant, ready for `ui.web.serving.launch`.

    `ingest_files` puts uploaded files into the archive; without it the page offers no upload.
    """
    # Read by Gradio when it is imported; only exactly this word turns its analytics off.
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    import gradio as gr

    with gr.Blocks(title="Dateline", analytics_enabled=False, fill_height=True, delete_cache=_CACHE) as page:
        with gr.Row(elem_id="dl-top"):
            masthead = gr.HTML(apply_default_css=False, scale=1)
            new = gr.Button("New conversation", elem_id="dl-new", size="sm", scale=0)
        chat = _chat()
        with gr.Column(elem_id="dl-composer", scale=0):
            question = _question()
            gr.HTML(static.toggles(uploads=ingest_files is not None), apply_default_css=False)
            filters = _filters()
            added = _uploading(ingest_files) if ingest_files else None
        _panel(assistant)
        _asking(assistant, chat, question, filters, new)
        refresh = {"fn": lambda: _refresh(assistant), "outputs": [masthead, filters[-1], chat], **_EVENT}
        page.load(**refresh)
        if added:
            added.then(**refresh)
        for endpoint in endpoints(assistant):
            gr.api(endpoint, api_name=endpoint.__name__, concurrency_limit=_AT_ONCE)
    return page


def _chat() -> "gradio.Chatbot":
    import gradio as gr

    return gr.Chatbot(
        elem_id="dl-chat",
        label="Conversation",
        show_label=False,
        container=False,
        scale=1,
        height="100%",
        layout="panel",
        buttons=[],
        feedback_options=None,
        latex_delimiters=[],
        line_breaks=False,
        allow_tags=False,
        group_consecutive_messages=False,
        autoscroll=False,
        placeholder=static.text("welcome.html"),
    )


def _question() -> "gradio.Textbox":
    import gradio as gr

    return gr.Textbox(
        elem_id="dl-question",
        label="Your question",
        show_label=False,
        container=False,
        max_lines=6,
        placeholder="Ask the archive a question",
        submit_btn="Ask",
        autofocus=True,
    )


def _filters() -> list[Any]:
    """Three days and the publishers, the last; a line says what they let through."""
    import gradio as gr

    with gr.Column(elem_id="dl-filters", elem_classes="dl-drawer"):
        with gr.Row():
            days = [
                gr.Textbox(label=label, info=info, max_lines=1, min_width=150, elem_classes="dl-date")
                for label, info in (
                    ("Published since", "This day or later"),
                    ("Published until", "This day or earlier"),
                    ("As of", "Answer as on this day"),
                )
            ]
        publishers = gr.Dropdown(label="Publishers", info="All when none is chosen", multiselect=True, choices=[])
    line = gr.HTML(apply_default_css=False)
    filters = [*days, publishers]
    gr.on([part.change for part in filters], lambda *values: scope_html(*_scope(values)), filters, line, **_EVENT)
    return filters


def _uploading(ingest_files: IngestFiles) -> Any:
    """The drawer for adding articles; returns the event after which the archive has changed."""
    import gradio as gr

    def receive(paths: list[str] | None) -> Iterator[tuple[Any, Any]]:
        for results in add(paths or [], ingest_files):
            yield results, gr.skip()
        yield gr.skip(), None

    with gr.Column(elem_id="dl-upload", elem_classes="dl-drawer"):
        gr.HTML(static.text("upload.html"), apply_default_css=False)
        files = gr.File(label="Articles", show_label=False, file_count="multiple", file_types=list(SUFFIXES), height=90)
        results = gr.HTML(apply_default_css=False)
    return files.upload(receive, files, [results, files], concurrency_limit=1, **_EVENT)


def _panel(assistant: Assistant) -> None:
    import gradio as gr

    def open_source(request: str) -> str:
        return source(assistant, request)

    gr.HTML(
        static.text("panel.html"),
        apply_default_css=False,
        js_on_load=static.script(),
        server_functions=[open_source],
    )


def _asking(assistant: Assistant, chat: Any, question: Any, filters: list[Any], new: Any) -> None:
    import gradio as gr
    from anyio.to_thread import run_sync

    conversation = gr.State(Conversation())
    idle = {"submit_btn": "Ask", "stop_btn": False}

    async def answer(text: str, before: Conversation, *values: Any) -> AsyncIterator[tuple[Any, Any, Any]]:
        steps = converse(assistant, before, text, Scope(*_scope(values)))
        state = next(steps)
        yield list(state.messages), state, gr.update(value="", submit_btn=False, stop_btn="Stop")
        # Left alone when the user stops the answer: a model that is silent must not keep the next question waiting.
        while step := await run_sync(lambda: next(steps, None), abandon_on_cancel=True):
            state = step
            yield list(state.messages), gr.skip(), gr.skip()
        yield gr.skip(), state, gr.update(**idle)

    def pick(event: gr.SelectData) -> str:
        return str(event.value["text"])

    def stop(state: Conversation) -> tuple[Any, Any]:
        return list(state.messages), gr.update(**idle)

    def begin() -> tuple[Any, Any, Any]:
        return [], Conversation(), gr.update(value="", **idle)

    asked = {"fn": answer, "inputs": [question, conversation, *filters], "outputs": [chat, conversation, question]}
    events = [
        question.submit(**asked, concurrency_limit=_AT_ONCE, **_EVENT),
        chat.example_select(pick, None, question, **_EVENT).then(**asked, concurrency_limit=_AT_ONCE, **_EVENT),
    ]
    question.stop(stop, conversation, [chat, question], cancels=events, **_EVENT)
    new.click(begin, None, [chat, conversation, question], cancels=events, **_EVENT)


def _scope(values: Any) -> tuple[str | None, str | None, str | None, tuple[str, ...]]:
    since, until, as_of, publishers = values
    return since or None, until or None, as_of or None, tuple(publishers or ())


def _refresh(assistant: Assistant) -> tuple[Any, Any, Any]:
    """The masthead's line, the publishers to choose from and the example questions, as the archive is now."""
    import gradio as gr

    try:
        status = assistant.status()
        questions = examples(assistant.heads(limit=_HEADS))
    except DatelineError as error:
        return masthead_html(str(error)), gr.skip(), gr.skip()
    welcome = static.text("welcome.html" if status.articles else "empty.html")
    chat = gr.update(examples=[{"text": question} for question in questions], placeholder=welcome)
    return masthead_html(holdings(status)), gr.update(choices=list(status.publishers)), chat
