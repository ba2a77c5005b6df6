from pathlib import Path

import pytest

from ingest.errors import SettingsError
from ingest.settings import load_settings


def test_variables_win_over_the_file_and_the_file_over_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "dateline.toml"
    file.write_text('hits = 8\ntimeout = 5\narchive = "from-file"\n')
    settings = load_settings({"DATELINE_CONFIG": str(file), "DATELINE_HITS": "4"})
    assert (settings.hits, settings.timeout, settings.archive) == (4, 5.0, Path("from-file"))


@pytest.mark.parametrize("value", ["many", "0", "-3"])
def test_a_value_that_cannot_be_is_named(value: str) -> None:
    with pytest.raises(SettingsError, match="hits"):
        load_settings({"DATELINE_HITS": value})


def test_an_unknown_key_of_the_file_is_named_with_the_known_ones(tmp_path: Path) -> None:
    file = tmp_path / "dateline.toml"
    file.write_text("colour = 1")
    with pytest.raises(SettingsError, match=r"colour.*embedder"):
        load_settings({}, file)


def test_a_settings_file_that_is_missing_or_broken_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml cannot be read"):
        load_settings({}, tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_text("=")
    with pytest.raises(SettingsError, match="not valid TOML"):
        load_settings({}, tmp_path / "bad.toml")
