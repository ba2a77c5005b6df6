"""The chat model: any that LangChain knows; made and spoken to here alone."""

import os
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from importlib.util import find_spec
from queue import Empty, Queue
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

from ingest.errors import ModelError
from ingest.settings import Settings
from qa.datatypes import Hit, Query, Turn
from qa.model_errors import KEYS, Service, explain, too_slow
from qa.prompts import REFUSAL, messages

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import BaseMessageChunk

__all__ = ["REFUSAL", "ChatWriter", "load_chat_model"]

# The packages that come with an extra of the same name as the provider.
_EXTRAS = {"openai": "langchain_openai", "anthropic": "langchain_anthropic", "ollama": "langchain_ollama"}
_FORM = (
    "DATELINE_MODEL is written provider:model, such as openai:gpt-5-mini, anthropic:claude-haiku-4-5 or ollama:qwen3"
)
# Reasoning models on local servers write their thinking into the text; elsewhere it has its own content blocks.
_THINKING = "<think>"
_THOUGHT = re.compile(r"^\s*<think>.*?</think>\s*", re.DOTALL)
_ENDINGS = ("finish_reason", "stop_reason", "done_reason")


class ChatWriter:
    """Writes an answer from hits with a LangChain chat model. `name` is shown with the answer.

    `timeout` is in seconds and bounds the whole of one answer, however slowly it comes. Safe to share by threads.
    """

    def __init__(self, model: "BaseChatModel", name: str, timeout: float, base_url: str = "") -> None:
        provider, _, served = name.partition(":")
        self.name = name
        self._model = model
        self._timeout = timeout
        self._service = Service(provider, served or name, base_url)

    def write(self, query: Query, hits: Sequence[Hit], history: Sequence[Turn]) -> Iterator[str]:
        """The model's text in pieces, with markers [n] that count the hits from 1; `REFUSAL` comes as one piece.

        A model's thinking is left out. Raises ModelError when the provider fails, breaks off, takes too long or
        writes nothing; pieces may have come before.
        """
        wrote = False
        with closing(self._pieces(messages(query, hits, history))) as pieces:
            for piece in visible(pieces):
                wrote = True
                yield piece
        if not wrote:
            raise ModelError(self.name, f"{self.name} wrote nothing; ask again or choose another model.")

    def _pieces(self, prompt: list[tuple[str, str]]) -> Generator[str]:
        """The text of the stream; read by a thread, since a stream that hangs can only be left behind."""
        arrived: Queue[BaseMessageChunk | BaseException | None] = Queue()
        left = Event()
        Thread(target=_pump, args=(self._model, prompt, arrived, left), name="chat model", daemon=True).start()
        deadline = monotonic() + self._timeout
        told: dict[str, Any] = {}
        try:
            while (chunk := arrived.get(timeout=max(deadline - monotonic(), 0))) is not None:
                if isinstance(chunk, BaseException):
                    raise self._translated(chunk)
                told |= chunk.response_metadata
                yield str(chunk.text)
        except Empty:
            raise ModelError(self.name, too_slow(self._service, self._timeout)) from None
        finally:
            left.set()
        # A lost connection can look like the end of a stream; this protocol always gives the reason of a real end.
        if told.get("model_provider") == "openai" and not any(told.get(key) for key in _ENDINGS):
            raise ModelError(self.name, f"{self.name} broke off in the middle of its answer; ask again.")

    def _translated(self, error: BaseException) -> BaseException:
        sentence = explain(error, self._service)
        if sentence is None:
            return error
        translated = ModelError(self.name, sentence)
        translated.__cause__ = error
        return translated


def load_chat_model(settings: Settings) -> ChatWriter:
    """The chat model that `settings.model` names, without asking it anything yet.

    Raises ModelError when the provider is unknown, its package is missing, or its key is not set.
    """
    service = _service(settings)
    _require_package(service)
    from langchain.chat_models import init_chat_model

    try:
        model = init_chat_model(service.model, model_provider=service.provider, **_options(service, settings.timeout))
    except ImportError as error:
        package = re.search(r"pip install ([\w-]+)", str(error))
        install = f"install it with: pip install {package[1] if package else 'langchain-' + service.provider}"
        raise ModelError(service.name, f"The provider {service.provider} needs its own package; {install}") from error
    except ValueError as error:
        if "provider" in str(error).lower():
            raise ModelError(service.name, f"There is no provider {service.provider!r}; {_FORM}.") from error
        raise ModelError(service.name, explain(error, service) or str(error)) from error
    return ChatWriter(model, service.name, settings.timeout, service.base_url)


def visible(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces without leading white space and thinking; what may yet become `REFUSAL` is held back."""
    held, shown = "", False
    for piece in pieces:
        held = held + piece if shown else _THOUGHT.sub("", held + piece).lstrip()
        undecided = held.startswith(_THINKING) or any(whole.startswith(held) for whole in (_THINKING, REFUSAL))
        if held and (shown or not undecided):
            shown = True
            yield held
            held = ""
    if held and not held.startswith(_THINKING):
        yield held


def refusal_taken_out(text: str) -> str:
    """The text without the refusal that a model was told to write, "" when that and some marks are all; a model may
    add it to what it has answered."""
    left = text.replace(REFUSAL, "")
    return left if left == text or left.strip(" \n.*_`'\"“”") else ""


def _pump(
    model: "BaseChatModel",
    prompt: list[tuple[str, str]],
    arrived: "Queue[BaseMessageChunk | BaseException | None]",
    left: Event,
) -> None:
    try:
        for chunk in model.stream(prompt):
            if left.is_set():
                return
            arrived.put(chunk)
    except BaseException as error:  # handed on to the thread that waits for the answer, which tells bugs from failures
        arrived.put(error)
    else:
        arrived.put(None)


def _service(settings: Settings) -> Service:
    provider, _, model = settings.model.strip().partition(":")
    if not provider or not model:
        raise ModelError(settings.model, f"{settings.model!r} names no chat model; {_FORM}.")
    return Service(provider, model, settings.base_url)


def _require_package(service: Service) -> None:
    module = _EXTRAS.get(service.provider)
    if module and find_spec(module) is None:
        install = f"pip install 'dateline[{service.provider}]'"
        raise ModelError(service.name, f"The provider {service.provider} needs its package; install it with: {install}")


def _options(service: Service, timeout: float) -> dict[str, Any]:
    """What the provider's class is given; a key only where a server of one's own wants none but the class does."""
    address = {"base_url": service.base_url} if service.base_url else {}
    if service.provider == "ollama":
        return {**address, "client_kwargs": {"timeout": timeout}}
    options: dict[str, Any] = {**address, "timeout": timeout, "max_retries": 1}
    if service.provider in KEYS and not os.environ.get(service.key):
        if not service.base_url:
            sentence = (
                f"{service.name} needs a key; set {service.key}, or unset DATELINE_MODEL to use the embedded reader."
            )
            raise ModelError(service.name, sentence)
        options["api_key"] = "none"
    return options
