"""A version kept under a name lies in the document's file, can be looked into, restored and let go."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.inlines import text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from app.session import life
from app.session.edits import SetHeading
from app.session.history import Place
from app.session.kept import in_file, keep, let_go
from app.session.restoring import look, restore
from app.session.session import Session
from app.storage import project

NOON = datetime(2026, 4, 7, 12, 0, tzinfo=UTC)


def document(words: str) -> Minutes:
    section = replace(new_section("Budget", paragraph(*text(words))), id="budget")
    return replace(new_minutes("protokoll"), sections=(section,))


def session_with(words: str = "Vi säger nej.") -> Session:
    return Session(Package(document(words)))


def test_what_was_kept_is_in_the_file_as_it_was(tmp_path: Path) -> None:
    session = session_with()
    assert keep(session, "före läsningen", NOON)
    session.apply(SetHeading("budget", "Budget 2027"))
    project.write(tmp_path / "a.paragraf", session.package())
    package = project.read(tmp_path / "a.paragraf").package
    (version,) = in_file(package)
    assert (version.name, version.at, version.why) == ("före läsningen", NOON, "kept")
    assert version.read().package.minutes.sections[0].heading == "Budget"
    assert package.minutes.sections[0].heading == "Budget 2027"


def test_keeping_is_one_step_that_undo_takes_back() -> None:
    session = session_with()
    keep(session, "ett", NOON)
    session.undo()
    assert session.minutes.kept == ()
    assert session.package().versions == {}
    session.redo()
    assert [each.name for each in in_file(session.package())] == ["ett"]


def test_what_is_let_go_leaves_the_file_also_after_it_was_opened_anew() -> None:
    session = session_with()
    keep(session, "ett", NOON)
    again = Session(session.package())
    (version,) = in_file(again.package())
    assert let_go(again, version)
    assert again.package().versions == {}
    again.undo()
    assert len(again.package().versions) == 1


def test_a_version_of_another_program_that_nobody_names_stays() -> None:
    foreign = {"versions/foreign.json": b"{}"}
    session = Session(Package(document("Ord."), versions=foreign))
    keep(session, "ett", NOON)
    assert session.package().versions.items() >= foreign.items()


def test_a_closed_document_can_still_be_kept_under_a_name() -> None:
    session = session_with()
    life.approve(session, date(2026, 4, 9), "Gun Ek")
    assert keep(session, "till arkivet", NOON)
    assert [each.why for each in in_file(session.package())] == ["approved", "kept"]


def test_restoring_one_keeps_all_that_are_kept() -> None:
    session = session_with()
    keep(session, "ett", NOON)
    session.apply(SetHeading("budget", "Annat"))
    keep(session, "två", NOON.replace(hour=13))
    newest, oldest = in_file(session.package())
    looked = look(oldest, session.minutes, closely=True)
    assert looked.read is not None
    assert looked.is_same
    assert restore(session, looked.read.package, Place("budget"))
    assert session.minutes.sections[0].heading == "Budget"
    assert [each.name for each in in_file(session.package())] == [newest.name, oldest.name]


def test_that_something_was_kept_is_no_difference_in_the_words() -> None:
    session = session_with()
    keep(session, "ett", NOON)
    (version,) = in_file(session.package())
    looked = look(version, session.minutes, closely=True)
    assert looked.difference.sections == 0
    assert looked.sections == ()


def test_a_damaged_one_says_so() -> None:
    session = session_with()
    keep(session, "ett", NOON)
    (version,) = in_file(session.package())
    broken = replace(version, data=version.data[:-20])
    looked = look(broken, session.minutes)
    assert looked.fault is not None
