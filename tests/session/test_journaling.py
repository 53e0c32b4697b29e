"""What is typed is in the journal at once; it goes when the file has it, and never before."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.inlines import Text
from app.model.minutes import Package, new_minutes
from app.session import journaling
from app.session.edits import SetBlocks
from app.session.journaling import Keeper
from app.session.session import Session
from app.storage import journals
from app.storage.journal import Journal, read
from tests.strategies import PNG


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state"))
    return tmp_path / "state" / "journals"


@pytest.fixture
def session() -> Session:
    return Session(Package(new_minutes()))


@pytest.fixture
def keeper(session: Session) -> Iterator[Keeper]:
    it = Keeper(session)
    yield it
    it.close()


def say(session: Session, words: str) -> None:
    """Type into the first part."""
    part = session.minutes.sections[0].parts[0]
    block = part.blocks[0] if part.blocks else paragraph()
    session.apply(SetBlocks(part.id, (replace(block, content=(Text(words),)),), "typing"))


def the_journal(state: Path) -> Path:
    (found,) = state.glob("*.journal")
    return found


def test_nothing_is_written_before_something_is_typed(keeper: Keeper, state: Path) -> None:
    assert keeper.safety.all_kept
    assert not state.exists()


def test_what_was_typed_is_in_the_journal_within_a_third_of_a_second(
    session: Session, keeper: Keeper, state: Path
) -> None:
    say(session, "Mötet öppnas")
    assert not keeper.safety.all_kept
    until = time.monotonic() + 5
    typed = time.monotonic()
    while not keeper.safety.all_kept and time.monotonic() < until:
        time.sleep(0.005)
    assert keeper.safety.kept_at - typed < 1  # 0.3 on a machine that does nothing else: see tests/reliability
    assert read(the_journal(state)).package.minutes.sections == session.minutes.sections


def test_typing_on_and_on_does_not_put_it_off(session: Session, keeper: Keeper, state: Path) -> None:
    until = time.monotonic() + 1.0
    count = 0
    while time.monotonic() < until:
        count += 1
        say(session, "ord " * count)
        time.sleep(0.02)
    assert keeper.safety.kept_at > until - 0.8


def test_every_change_is_added_to_one_journal(session: Session, keeper: Keeper, state: Path) -> None:
    for words in ("a", "ab", "abc"):
        say(session, words)
        assert keeper.flush()
    session.undo()
    assert keeper.flush()
    assert read(the_journal(state)).package.minutes.sections == session.minutes.sections


def test_a_save_ends_the_journal(session: Session, keeper: Keeper, state: Path, tmp_path: Path) -> None:
    say(session, "a")
    assert keeper.flush()
    session.mark_saved(session.minutes, tmp_path / "a.paragraf")
    assert keeper.flush()
    assert not list(state.iterdir())


def test_what_was_typed_during_a_save_stays(
    session: Session, keeper: Keeper, state: Path, tmp_path: Path
) -> None:
    say(session, "a")
    written = session.minutes
    say(session, "a b")
    session.mark_saved(written, tmp_path / "a.paragraf")
    assert keeper.flush()
    found = read(the_journal(state))
    assert found.package.minutes.sections == session.minutes.sections
    assert found.head.file in ("", str(tmp_path / "a.paragraf"))


def test_the_journal_knows_the_file_that_the_document_has(
    session: Session, keeper: Keeper, state: Path, tmp_path: Path
) -> None:
    session.mark_saved(session.minutes, tmp_path / "a.paragraf")
    say(session, "a")
    assert keeper.flush()
    assert read(the_journal(state)).head.file == str(tmp_path / "a.paragraf")


def test_a_new_picture_is_in_it(session: Session, keeper: Keeper, state: Path) -> None:
    from app.model.inlines import Image

    name = session.add_media(PNG)
    part = session.minutes.sections[0].parts[0]
    session.apply(SetBlocks(part.id, (paragraph(Image("i1", name, "En bild")),)))
    assert keeper.flush()
    assert read(the_journal(state)).package.media == {name: PNG}


def test_closing_keeps_what_no_file_has(session: Session, state: Path) -> None:
    keeper = Keeper(session)
    say(session, "a")
    keeper.close()
    assert journals.left_behind() == [the_journal(state)]


def test_what_is_given_up_can_be_taken_back_for_thirty_days(
    session: Session, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = Keeper(session)
    say(session, "a")
    keeper.give_up()
    assert journals.left_behind() == []
    (aside,) = journals.given_up()
    journals.sweep()
    back = journals.take_back(aside)
    assert read(back).package.minutes.sections == session.minutes.sections
    aside = journals.give_up(back)
    old = time.time() - 31 * 86_400
    os.utime(aside, (old, old))
    journals.sweep()
    assert journals.given_up() == []


def test_while_somebody_writes_a_journal_it_is_not_left_behind(session: Session, keeper: Keeper) -> None:
    say(session, "a")
    assert keeper.flush()
    assert journals.left_behind() == []


def test_a_full_disk_is_told_and_got_over(
    session: Session, keeper: Keeper, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journaling, "_RETRY", 0.02)
    say(session, "a")
    assert keeper.flush()

    def full(self: Journal, change: object, at: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as broken:
        broken.setattr(Journal, "add", full)
        broken.setattr(Journal, "begin", full_begin)
        say(session, "a b")
        assert not keeper.flush(0.3)
        trouble = keeper.safety.trouble
        assert trouble
        assert trouble.code == "file.disk-full"
        assert not keeper.safety.all_kept
        assert len(list(state.iterdir())) == 1  # what was written is still there
    deadline = time.monotonic() + 5
    while not keeper.safety.all_kept and time.monotonic() < deadline:
        time.sleep(0.01)
    assert keeper.safety.trouble is None
    assert read(the_journal(state)).package.minutes.sections == session.minutes.sections


def full_begin(*_: object) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_a_journal_grown_long_begins_anew(
    session: Session, keeper: Keeper, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journaling, "_LONGEST", 2000)
    name = session.add_media(PNG)
    sizes: list[int] = []
    for count in range(1, 60):
        say(session, "ord " * count)
        assert keeper.flush()
        sizes.append(the_journal(state).stat().st_size)
    assert max(sizes) < 12_000
    assert len(list(state.iterdir())) == 1
    assert name
    assert read(the_journal(state)).package.minutes.sections == session.minutes.sections


def test_a_journal_that_goes_on_during_a_save_knows_of_the_file(
    session: Session, keeper: Keeper, state: Path, tmp_path: Path
) -> None:
    say(session, "a")
    assert keeper.flush()
    session.mark_saved(session.minutes, tmp_path / "a.paragraf")
    say(session, "a b")  # before the journal could go
    assert keeper.flush()
    assert read(the_journal(state)).head.file == str(tmp_path / "a.paragraf")


def test_after_many_changes_the_whole_document_is_told_again(
    session: Session, keeper: Keeper, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journaling, "_MOST", 3)
    told: list[object] = []
    real = Journal.begin
    monkeypatch.setattr(Journal, "begin", lambda *given: (told.append(given), real(*given)))
    for count in range(1, 10):
        say(session, "ord " * count)
        assert keeper.flush()
        assert read(the_journal(state)).package.minutes.sections == session.minutes.sections
    assert len(told) == 3


def test_a_fault_of_our_own_begins_a_journal_anew(
    session: Session, keeper: Keeper, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journaling, "_RETRY", 0.02)
    caught: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *told: caught.append(told))
    say(session, "a")
    assert keeper.flush()

    def fails(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(journaling, "delta", fails)
    say(session, "a b")
    deadline = time.monotonic() + 5
    while not keeper.safety.all_kept and time.monotonic() < deadline:
        time.sleep(0.01)
    assert read(the_journal(state)).package.minutes.sections == session.minutes.sections


def test_a_disk_that_fails_for_long_does_not_fill_with_journals(
    session: Session, keeper: Keeper, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journaling, "_RETRY", 0.001)
    say(session, "a")
    assert keeper.flush()
    (first,) = state.iterdir()

    def fails(self: Journal) -> None:
        raise OSError(errno.EIO, "broken")

    with monkeypatch.context() as broken:
        broken.setattr(Journal, "sync", fails)
        say(session, "a b")
        time.sleep(0.5)
        left = sorted(state.iterdir())
        assert len(left) <= 4
        assert left[0] == first
    deadline = time.monotonic() + 5
    while not keeper.safety.all_kept and time.monotonic() < deadline:
        time.sleep(0.01)
    assert read(the_journal(state)).package.minutes.sections == session.minutes.sections


def test_half_a_character_keeps_no_word_from_the_journal(
    session: Session, keeper: Keeper, state: Path
) -> None:
    for words in ("a", "a \ud83d", "a \ud83d b"):
        say(session, words)
        assert keeper.flush()
    assert keeper.safety.trouble is None
    assert "b" in str(read(the_journal(state)).package.minutes.sections[0].parts[0].blocks)


def test_a_journal_left_behind_is_carried_on_until_the_file_has_it(
    session: Session, state: Path, tmp_path: Path
) -> None:
    first = Keeper(session)
    say(session, "a")
    first.close()
    path = the_journal(state)
    found = read(path)
    again = Session(found.package)
    again.mark_unsaved()
    keeper = Keeper(again, resumed=Journal(path), known=found.package.minutes)
    say(again, "a b")
    assert keeper.flush()
    assert read(the_journal(state)).package.minutes.sections == again.minutes.sections
    again.mark_saved(again.minutes, tmp_path / "a.paragraf")
    keeper.close()
    assert not list(state.iterdir())
