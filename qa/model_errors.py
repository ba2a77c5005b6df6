"""What went wrong with a chat model, in one sentence that says what to do. Pure: errors are read, none is imported."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# The variable from which each provider's package reads its key.
KEYS = {
    "openai": "OPENAI_API_KEY",
    "anthropic": "ANTHROPIC_API_KEY",
    "google_genai": "GOOGLE_API_KEY",
    "mistralai": "MISTRAL_API_KEY",
    "groq": "GROQ_API_KEY",
    "deepseek": "DEEPSEEK_API_KEY",
    "openrouter": "OPENROUTER_API_KEY",
    "together": "TOGETHER_API_KEY",
    "xai": "XAI_API_KEY",
    "cohere": "COHERE_API_KEY",
}
# What httpx and the language itself call a connection that was lost after it was made.
_BROKEN = frozenset({"RemoteProtocolError", "ReadError", "ConnectionResetError", "BrokenPipeError"})
_LONGEST = 200
_NO_ROOM = re.compile(r"context.{0,20}(?:length|window|size)|too many tokens|maximum.{0,20}tokens", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Service:
    """A chat model as the settings name it: "provider:model", and the server's address when one is set."""

    provider: str
    model: str
    base_url: str = ""

    @property
    def name(self) -> str:
        """As in the setting."""
        return f"{self.provider}:{self.model}"

    @property
    def key(self) -> str:
        """The environment variable of the key."""
        return KEYS.get(self.provider, f"{self.provider.upper()}_API_KEY")

    @property
    def place(self) -> str:
        """Where the model answers, in words."""
        return f"the server at {self.base_url}" if self.base_url else f"the provider {self.provider}"


def too_slow(service: Service, seconds: float) -> str:
    """The sentence for an answer that was not complete in time."""
    return (
        f"{service.name} did not finish its answer in {seconds:g} seconds; "
        "ask again, or allow it more with DATELINE_TIMEOUT."
    )


def explain(error: BaseException, service: Service) -> str | None:
    """What to tell the user of an error that a provider's package raised; None when it looks like a bug instead."""
    status = _status(error)
    if status is not None:
        return _explain_status(status, error, service)
    kinds = {kind.__name__ for cause in _causes(error) for kind in type(cause).__mro__}
    if kinds & {"TimeoutError", "APITimeoutError", "TimeoutException", "ReadTimeout"}:
        return f"{_capital(service.place)} did not answer {service.name} in time; ask again, or raise DATELINE_TIMEOUT."
    if kinds & {"APIConnectionError", "ConnectError", "ConnectionError"} and not kinds & _BROKEN:
        if service.base_url or service.provider == "ollama":
            return f"{_capital(service.place)} cannot be reached; start it or correct DATELINE_BASE_URL."
        return f"{_capital(service.place)} cannot be reached; check the connection to the network."
    if kinds & _BROKEN:
        return f"{_capital(service.place)} broke off {service.name} in the middle of its answer; ask again."
    if type(error).__module__ == "builtins" and not isinstance(error, (OSError, ValueError)):
        return None
    return f"{service.name} failed: {_line(error)}"


def _explain_status(status: int, error: BaseException, service: Service) -> str:
    where = _capital(service.place)
    if status in (401, 403):
        return f"{where} refused the key for {service.name}; check {service.key}."
    if status == 404:
        also = " and DATELINE_BASE_URL" if service.base_url else ""
        return f"{where} does not know the model {service.model!r}; check DATELINE_MODEL{also}."
    if status == 429:
        return f"{where} takes no more requests for now (too many, or the quota is used up); try again later."
    if status in (408, 504):
        return f"{where} did not answer {service.name} in time; ask again."
    if status >= 500:
        return f"{where} failed with error {status}; try again later or choose another model."
    if status == 413 or _NO_ROOM.search(str(error)):
        return f"The passages are too long for {service.name}; set DATELINE_HITS to a smaller number."
    return f"{where} refused the request for {service.name}: {_line(error)}"


def _status(error: BaseException) -> int | None:
    for holder in (error, getattr(error, "response", None)):
        status = getattr(holder, "status_code", None)
        if isinstance(status, int) and status > 0:
            return status
    return None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _line(error: BaseException) -> str:
    line = " ".join((str(error) or type(error).__name__).split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
