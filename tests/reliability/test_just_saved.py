"""Ended between a save and the end of the journal: what the file has all of is not offered again."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.model.minutes import Package, new_minutes
from app.session import recovering
from app.session.journaling import Keeper
from app.session.resuming import resume
from app.session.session import Session
from app.storage import journals, project, stamps
from tests.reliability.tracing import calls, may_trace, run
from tests.reliability.typist import count_of, key

LONG = bool(os.environ.get("PARAGRAF_LONG"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.paragraf"


@pytest.fixture
def session() -> Session:
    return Session(Package(new_minutes()))


@pytest.fixture
def keeper(session: Session) -> Keeper:
    """Every test closes it where the program ends."""
    return Keeper(session)


def save(session: Session, keeper: Keeper, path: Path) -> None:
    """A save, as far as whoever saves still learns of it before the end."""
    package = session.package()
    keeper.about_to_save(path, package.minutes)
    project.write(path, package)


def test_a_document_that_its_file_has_whole_is_not_offered(
    session: Session, keeper: Keeper, path: Path
) -> None:
    key(session)
    save(session, keeper, path)
    session.mark_saved(session.minutes, path)
    key(session)
    assert keeper.flush()
    key(session)  # the journal is behind
    save(session, keeper, path)
    keeper.close()
    assert recovering.all_left() == ([], ())
    assert len(journals.given_up()) == 1  # set aside, not deleted


def test_nor_is_one_that_was_never_saved_before(session: Session, keeper: Keeper, path: Path) -> None:
    key(session)
    save(session, keeper, path)
    keeper.close()
    assert recovering.all_left() == ([], ())


def test_what_was_typed_on_is_offered_and_goes_on_from_the_file(
    session: Session, keeper: Keeper, path: Path
) -> None:
    key(session)
    save(session, keeper, path)
    key(session)
    keeper.close()
    ((left,), _) = recovering.all_left()
    assert count_of(left.package.minutes) == 2
    assert left.base
    assert count_of(left.base) == 1
    assert not left.moved_on
    assert left.head.file == str(path)
    assert stamps.is_same(left.head.stamp, stamps.whole(path))
    taken = resume(left.path)
    assert taken.path == path
    assert taken.journal
    taken.journal.close()
    assert not recovering.look(left.path).moved_on


def test_a_save_that_did_not_come_to_its_end_changes_nothing_about_the_file(
    session: Session, keeper: Keeper, path: Path
) -> None:
    key(session)
    save(session, keeper, path)
    session.mark_saved(session.minutes, path)
    other = path.with_name("annat.paragraf")
    project.write(other, Package(new_minutes()))
    key(session)
    keeper.about_to_save(other, session.package().minutes)  # and then the disk says no
    keeper.close()
    ((left,), _) = recovering.all_left()
    assert count_of(left.package.minutes) == 2
    assert left.head.file == str(path)
    assert left.base
    assert count_of(left.base) == 1


def test_what_somebody_else_wrote_meanwhile_is_still_another_file(
    session: Session, keeper: Keeper, path: Path
) -> None:
    key(session)
    save(session, keeper, path)
    project.write(path, Package(new_minutes()))
    keeper.close()
    ((left,), _) = recovering.all_left()
    assert count_of(left.package.minutes) == 1
    assert left.moved_on or not left.head.file


@pytest.mark.skipif(not may_trace(), reason="needs strace")
def test_killed_at_any_call_of_a_save_only_what_the_file_has_not_is_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figure: Callable[[str], None]
) -> None:
    place = tmp_path / "run"
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(place / "state"))
    found = calls(run(place, "save").log)
    renamed = next(at for at, (call, _) in enumerate(found) if call == "rename")
    tried = found if LONG else found[renamed : renamed + 3]
    offered = 0
    for call, number in tried:
        run(place, "save", "-e", f"inject={call}:signal=KILL:when={number}")
        in_file = count_of(project.read(place / "protokoll.paragraf").package.minutes)
        left, told = recovering.all_left()
        assert told == (), (call, number)
        assert [count_of(each.package.minutes) for each in left] == ([] if in_file else [1]), (call, number)
        offered += len(left)
    figure(f"save: killed at {len(tried)} calls, {offered} times the file had less and it was offered")
