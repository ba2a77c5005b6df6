"""A chat model that works, and an OpenAI-compatible server around it: both answer from the passages of the prompt.

The model repeats the sentence that shares most words with the question and names its passage; it is small, but it
reads, cites and refuses like a real one, so that tests can ask it anything.
"""

import json
import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any, Self

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult

from ingest.sentences import sentences
from qa.prompts import REFUSAL
from qa.words import stems

_PASSAGE = re.compile(r'<passage number="(\d+)">.*?\nText: (.*?)\n</passage>', re.DOTALL)
_QUESTION = re.compile(r"^Question: (.*)$", re.MULTILINE)


def answer_from(prompt: str) -> str:
    """What the fake model says to a prompt of `qa.prompts`; to any other text it says how long that is."""
    asked = _QUESTION.findall(prompt)
    if not asked:
        return f"You wrote {len(prompt)} characters."
    wanted = set(stems(asked[-1]))
    best, text, number = 0, "", ""
    for n, passage in _PASSAGE.findall(prompt):
        for start, end in sentences(passage):
            shared = len(wanted & set(stems(passage[start:end])))
            if shared > best:
                best, text, number = shared, passage[start:end], n
    return f"{text} [{number}]" if best >= 2 else REFUSAL


class FakeChatModel(BaseChatModel):
    """Answers from the passages, or says `script`; streams word by word."""

    model_name: str = "reader-of-passages"
    script: str | None = None
    max_tokens: int | None = None
    temperature: float | None = None
    timeout: float | None = None
    max_retries: int | None = None

    @property
    def _llm_type(self) -> str:
        return "fake"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"model_name": self.model_name}

    def _words(self, messages: list[BaseMessage], stop: list[str] | None) -> list[str]:
        text = answer_from(messages[-1].text) if self.script is None else self.script
        for mark in stop or ():
            text = text.split(mark)[0]
        return re.findall(r"\s*\S+|\s+$", text) or [""]

    def _usage(self, messages: list[BaseMessage], written: int) -> dict[str, int]:
        read = sum(len(message.text.split()) for message in messages)
        return {"input_tokens": read, "output_tokens": written, "total_tokens": read + written}

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **_: Any,
    ) -> ChatResult:
        words = self._words(messages, stop)
        message = AIMessage(
            "".join(words), usage_metadata=self._usage(messages, len(words)), response_metadata=self._metadata()
        )
        return ChatResult(generations=[ChatGeneration(message=message)])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **_: Any,
    ) -> Iterator[ChatGenerationChunk]:
        words = self._words(messages, stop)
        for place, word in enumerate(words):
            last = place == len(words) - 1
            message = AIMessageChunk(
                word,
                usage_metadata=self._usage(messages, len(words)) if last else None,
                response_metadata=self._metadata() if last else {},
                chunk_position="last" if last else None,
            )
            chunk = ChatGenerationChunk(message=message)
            if run_manager:
                run_manager.on_llm_new_token(word, chunk=chunk)
            yield chunk

    def _metadata(self) -> dict[str, str]:
        return {"model_name": self.model_name, "model_provider": "fake"}


class FakeOpenAI:
    """An OpenAI-compatible server on loopback: /v1/models and /v1/chat/completions, streaming or not.

    `failure` makes it fail: an HTTP status such as 401 or 500; "hang" never answers; "cut" closes the connection after
    a few words, "stop" ends the stream there as if all was said; "dribble" writes without end; "empty" writes nothing.
    `requests` are the bodies received. Use it in a `with` block.
    """

    def __init__(self, failure: int | str = "", script: str | None = None) -> None:
        self.failure = failure
        self.script = script
        self.requests: list[dict[str, Any]] = []
        self.closing = Event()
        handler = type("Handler", (_Handler,), {"fake": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self.base_url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    fake: FakeOpenAI

    def do_GET(self) -> None:
        self._send_json(200, {"object": "list", "data": [{"id": "reader-of-passages", "object": "model"}]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.fake.requests.append(body)
        failure = self.fake.failure
        if isinstance(failure, int):
            self._send_json(failure, {"error": {"message": f"refused with {failure}", "type": "test"}})
        elif failure == "hang":
            self.fake.closing.wait(30)
            self.close_connection = True
        else:
            text = self.fake.script if self.fake.script is not None else answer_from(_text(body["messages"][-1]))
            self._answer("" if failure == "empty" else text, bool(body.get("stream")))

    def _answer(self, text: str, streaming: bool) -> None:
        if not streaming:
            message = {"role": "assistant", "content": text}
            choice = {"index": 0, "message": message, "finish_reason": "stop"}
            self._send_json(200, _body("chat.completion", choice))
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        words = re.findall(r"\s*\S+", text)
        for place, word in enumerate(words):
            if self.fake.failure in ("cut", "stop") and place == 2:
                break
            self._send_event(word)
        if self.fake.failure == "cut":
            self.close_connection = True
            return
        while self.fake.failure == "dribble" and not self.fake.closing.wait(0.02):
            self._send_event(" and")
        if self.fake.failure != "stop":
            self._send_event(None)
        self._send_chunk(b"data: [DONE]\n\n")
        self._send_chunk(b"")

    def _send_event(self, word: str | None) -> None:
        delta = {"content": word} if word is not None else {}
        choice = {"index": 0, "delta": delta, "finish_reason": None if word is not None else "stop"}
        self._send_chunk(b"data: " + json.dumps(_body("chat.completion.chunk", choice)).encode() + b"\n\n")

    def _send_chunk(self, data: bytes) -> None:
        try:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        except OSError:
            self.fake.closing.set()

    def _send_json(self, status: int, body: dict[str, Any]) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        pass


def _body(kind: str, choice: dict[str, Any]) -> dict[str, Any]:
    return {"id": "fake", "object": kind, "created": 0, "model": "reader-of-passages", "choices": [choice]}


def _text(message: dict[str, Any]) -> str:
    content = message["content"]
    return content if isinstance(content, str) else "".join(part.get("text", "") for part in content)
