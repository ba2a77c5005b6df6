"""A writer that is killed loses nothing that it acknowledged, and leaves nothing half done."""

import os
import random
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest
from newsroom import found_by_meaning
from restless_writer import STORIES, sentences, steps

from ingest.archive import Archive, dense, open_archive

WRITER = Path(__file__).with_name("restless_writer.py")
ROOT = Path(__file__).parents[2]


def _run_until_killed(path: Path, first: int, seed: int) -> int:
    """The number of steps acknowledged in all. Odd seeds kill from outside, even ones at a call drawn by lot."""
    lot = random.Random(seed)
    calls = 0 if seed % 2 else lot.randrange(1, 4000)
    patience = lot.randrange(0, 40)
    command = [sys.executable, str(WRITER), str(path), str(first), str(calls)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout
        lines = []
        while line := process.stdout.readline():
            lines.append(line)
            if not calls and len(lines) > patience:
                process.kill()
    assert process.returncode == -9
    return first + len(lines)


def _expected(done: int) -> dict[str, int]:
    """The version of each story after so many steps."""
    versions: dict[str, int] = {}
    for what, name, version in islice(steps(), done):
        if what == "put":
            versions[name] = version
        elif what == "remove":
            versions.pop(name, None)
    return versions


def _holds(archive: Archive, name: str, version: int | None) -> bool:
    """True when the story is there, whole, in this version (or not at all, for None), however it is looked for."""
    wanted = sentences(name, version) if version is not None else []
    if (archive.find(name) is not None) != bool(wanted) or [c.text for c in archive.chunks_of(name)] != wanted:
        return False
    matches = archive.lexical([name], 100)
    by_words = [chunk.text for chunk in archive.chunks([match.key for match in matches]).values()]
    by_meaning = [found_by_meaning(archive, text) for text in wanted]
    return sorted(by_words) == sorted(wanted) and by_meaning == [[text] for text in wanted]


@pytest.mark.parametrize("seed", range(4))
def test_what_was_acknowledged_before_a_kill_is_found_after_it(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("KEPT", "FEW", "FIRST", "NEIGHBOUR"):  # so that Chroma is asked
        monkeypatch.setattr(dense, name, 0)
    done = 0
    for kill in range(3):
        done = _run_until_killed(tmp_path, done, 10 * seed + kill + seed % 2)
        before, after = _expected(done), _expected(done + 1)  # the step under way may have been done, and not told
        with open_archive(tmp_path) as archive:
            stories = [f"story{number}" for number in range(STORIES)]
            for name in stories:
                assert _holds(archive, name, before.get(name)) or _holds(archive, name, after.get(name)), name
    with open_archive(tmp_path, writable=True) as archive:
        archive.flush()
        assert archive.unpublished() == 0
        assert archive.published().count == archive.size()
    with open_archive(tmp_path) as archive:
        for name in stories:
            assert _holds(archive, name, before.get(name)) or _holds(archive, name, after.get(name)), name
    assert len(list(tmp_path.glob("vectors-*"))) == 1
