"""The open document takes in what another person has made of its file."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.minutes import Minutes, Package, new_minutes
from app.session.edits import SetHeader, SetHeading
from app.session.history import Place
from app.session.merging.joining import look, take
from app.session.session import Session


def titled(minutes: Minutes, title: str) -> Minutes:
    return replace(minutes, header=replace(minutes.header, title=title))


def test_both_sides_stand_in_the_document_and_one_undo_takes_the_other_back() -> None:
    base = new_minutes()
    session = Session(Package(base))
    session.apply(SetHeading(base.sections[0].id, "Min rubrik"))
    mine = session.minutes
    joined = look(
        base, session.package(), Package(titled(base, "Din titel"), versions={"versions/a.json": b"1"})
    )
    assert joined is not None
    assert take(session, joined, joined.merge, Place())
    assert session.minutes.header.title == "Din titel"
    assert session.minutes.sections[0].heading == "Min rubrik"
    assert session.versions == {"versions/a.json": b"1"}
    session.undo()
    assert session.minutes == mine


def test_a_merge_of_an_older_state_is_not_taken() -> None:
    base = new_minutes()
    session = Session(Package(base))
    joined = look(base, session.package(), Package(titled(base, "Din titel")))
    assert joined is not None
    session.apply(SetHeader(replace(base.header, place="Rum 1"), "place"))
    assert not take(session, joined, joined.merge, Place())
    assert session.minutes.header.title == ""


def test_another_document_is_not_merged() -> None:
    base = new_minutes()
    assert look(base, Package(base), Package(new_minutes())) is None
    assert look(None, Package(base), Package(new_minutes())) is None
