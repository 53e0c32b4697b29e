"""Every system call of the journal's thread, and of a save, fails in turn; then the process dies at each.

The quick part takes a few of them; PARAGRAF_LONG=1 takes every call with every fault.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import UserError
from app.storage import journal, project
from tests.reliability.steps import LAST
from tests.reliability.tracing import Outcome, calls, may_trace, run
from tests.reliability.typist import count_of

LONG = bool(os.environ.get("PARAGRAF_LONG"))
FAULTS = ("ENOSPC", "EIO", "EROFS", "EACCES", "EDQUOT")
HARMLESS = ("unlink", "close", "lseek")  # that these fail leaves nothing unkept, perhaps a file too many

pytestmark = pytest.mark.skipif(not may_trace(), reason="needs strace")


def chosen(place: Path, traced: str) -> list[tuple[str, int]]:
    """The calls that fail here: all, or a few that matter."""
    found = calls(run(place, traced).log)
    if LONG:
        return found
    wanted = ("openat", "write", "fdatasync", "fsync", "rename")
    last = {name: number for name, number in found if name in wanted}
    return [
        each for each in last.items() if each[0] not in ("openat", "rename" if traced == "journal" else "")
    ]


def back(place: Path) -> tuple[list[int], int]:
    """How many keys each journal that is left has, and how many the file has, which is always whole."""
    kept: list[int] = []
    for path in sorted((place / "state" / "journals").glob("*")):
        assert path.suffix == ".journal", path
        try:
            kept.append(count_of(journal.read(path).package.minutes))
        except UserError as error:
            if error.message.code != "journal.empty":
                raise
            kept.append(-1)
    return kept, count_of(project.read(place / "protokoll.paragraf").package.minutes)


def check(place: Path, outcome: Outcome, call: str) -> None:
    """After a fault that passed: all is kept, in one journal; and the document is dirty as it should be."""
    assert outcome.errors == ""
    assert outcome.told
    kept, in_file = back(place)
    assert outcome.told.kept == LAST, outcome.told
    assert max(kept) == LAST
    if call not in HARMLESS:
        assert kept == [LAST], kept
    assert in_file == (0 if set(outcome.told.save) - {"file.not-certain"} else 1)
    assert outcome.told.dirty


@pytest.mark.parametrize("traced", ["journal", "save"])
@pytest.mark.parametrize("fault", FAULTS if LONG else ("EIO",))
def test_a_call_that_fails_once_loses_nothing(
    tmp_path: Path, figure: Callable[[str], None], traced: str, fault: str
) -> None:
    place = tmp_path / "run"
    found = chosen(place, traced)
    for call, number in found:
        outcome = run(place, traced, "-e", f"inject={call}:error={fault}:when={number}")
        try:
            check(place, outcome, call)
        except AssertionError as error:
            raise AssertionError(f"{call} {number} {fault}: {outcome.told} {outcome.errors}") from error
    figure(f"{traced}: each of {len(found)} calls failed once with {fault}: nothing lost")


@pytest.mark.parametrize("fault", FAULTS if LONG else ("ENOSPC",))
def test_a_journal_that_cannot_be_written_any_more_keeps_what_it_had(
    tmp_path: Path, figure: Callable[[str], None], fault: str
) -> None:
    place = tmp_path / "run"
    found = chosen(place, "journal")
    for call, number in found:
        options = ("-e", f"inject={call}:error={fault}:when={number}+")
        outcome = run(place, "journal", *options, persistent=True)
        told, (kept, in_file) = outcome.told, back(place)
        where = f"{call} {number} {fault}: {told} {kept} {in_file} {outcome.errors}"
        assert outcome.errors == "", where
        assert told, where
        assert max([in_file, *kept]) >= told.kept, where
        assert told.troubles or told.kept == LAST, where
        assert len(kept) <= 3, where
    figure(f"journal: from each of {len(found)} calls on all fail with {fault}: what was kept is there")


@pytest.mark.parametrize("traced", ["journal", "save"])
def test_a_kill_at_any_call_leaves_whole_files(
    tmp_path: Path, figure: Callable[[str], None], traced: str
) -> None:
    place = tmp_path / "run"
    found = chosen(place, traced)
    for call, number in found:
        outcome = run(place, traced, "-e", f"inject={call}:signal=KILL:when={number}")
        assert outcome.errors == "", f"{call} {number}: {outcome.errors}"
        kept, in_file = back(place)
        assert max([*kept, in_file]) >= 1, f"{call} {number}: {kept} {in_file}"  # the first was kept
    figure(f"{traced}: killed at each of {len(found)} calls: files whole, nothing that was kept is gone")
