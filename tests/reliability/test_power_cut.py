"""The power goes at any moment: a save leaves the old file or the new, a journal has what was synced."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import UserError
from app.storage import journal, project
from tests.reliability.powercut import Disk, cuts
from tests.reliability.tracing import may_trace, run
from tests.reliability.typist import count_of

LONG = bool(os.environ.get("PARAGRAF_LONG"))
TRIES = 200 if LONG else 5

pytestmark = pytest.mark.skipif(not may_trace(), reason="needs strace")


def journal_has(path: Path, data: bytes) -> int:
    path.write_bytes(data)
    try:
        return count_of(journal.read(path).package.minutes)
    except UserError as error:
        if error.message.code != "journal.empty":
            raise
        return -1


def test_a_save_that_loses_its_power_leaves_the_old_or_the_new(
    tmp_path: Path, figure: Callable[[str], None]
) -> None:
    place, seen, states = tmp_path / "run", set[int](), 0
    disks = list[Disk]()
    outcome = run(place, "save", before=lambda: disks.append(Disk(place)))
    file = str(place / "protokoll.paragraf")
    for number, files in cuts(disks[0], outcome.log, TRIES, 1):
        states += 1
        assert file in files, number
        seen.add(count_of(project.unpack(files[file], "a").package.minutes))
    assert seen == {0, 1}
    figure(f"power cuts of a save: {states} states, each the old or the new file, whole")


def test_what_was_synced_of_a_journal_outlives_the_power(
    tmp_path: Path, figure: Callable[[str], None]
) -> None:
    place, states = tmp_path / "run", 0
    disks = list[Disk]()
    outcome = run(place, "journal", before=lambda: disks.append(Disk(place)))
    saved = str(place / "protokoll.paragraf")
    new = (place / "protokoll.paragraf").read_bytes()
    synced, written = 0, 0
    begun = False
    for number, files in cuts(disks[0], outcome.log, TRIES, 2):
        line = outcome.log[number]
        begun = begun or line.startswith("unlink(")  # the file was saved and verified before
        states += 1
        kept = [
            journal_has(tmp_path / "a.journal", files[name]) for name in files if name.endswith(".journal")
        ]
        in_file = count_of(project.unpack(new if begun else files[saved], "a").package.minutes)
        assert max([in_file, *kept]) >= 1, (number, kept)
        if line.startswith("fsync(") and begun:
            written = 2
        synced = max(synced, written)
        assert max([in_file, *kept]) >= synced, (number, kept, line[:80])
    assert synced == 2
    figure(f"power cuts of a journal: {states} states, what was synced is in each")
