"""No event points to an item that was taken away, and undo brings all back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model.attendance import (
    Approves,
    Arrives,
    Conflict,
    Event,
    Leaves,
    Point,
    Presides,
    Refrains,
    Serves,
)
from app.model.header import Header
from app.model.minutes import Minutes, Package
from app.rules.attendance import timeline
from app.rules.items_gone import following, without_item
from app.rules.numbering import items
from app.session.edits import (
    Edit,
    IndentSection,
    MoveSection,
    OutdentSection,
    RemoveSection,
    SetHeader,
    ShiftSection,
)
from app.session.item_edits import SetItemKind
from app.session.session import Session
from tests.rules.attendance.strategies import many, meetings
from tests.rules.attendance.test_noting import told
from tests.rules.meetings import body, meeting, point, present

ORDER = ("i1", "i2", "i3")


def pointed(events: tuple[Event, ...]) -> set[str]:
    found: set[str] = set()
    for event in events:
        match event:
            case Arrives() | Leaves() | Serves():
                found.add(event.at.item)
            case Conflict() | Refrains():
                found.add(event.item)
            case Presides() | Approves():
                found |= {event.first, event.last}
            case _:
                pass
    return found - {""}


def test_who_came_or_left_at_it_did_so_as_the_next_began() -> None:
    events = (
        Arrives("", "m1", point("i2 within", "10.42")),
        Leaves("", "m2", point("i2")),
        Serves("", "s1", "seat1", point("i2 after")),
    )
    found = without_item(events, ORDER, "i2")
    assert told(found) == ["m1 arrives i3 start", "m2 leaves i3 start", "s1 serves i3 start"]
    assert found[0] == replace(events[0], at=replace(point("i3"), clock=events[0].at.clock))


def test_at_the_last_item_it_was_after_the_one_before() -> None:
    events = (Arrives("", "m1", point("i3")), Leaves("", "m2", point("i3 within")))
    assert told(without_item(events, ORDER, "i3")) == ["m1 arrives i2 after", "m2 leaves i2 after"]


def test_conflicts_in_it_go_and_others_stay() -> None:
    events = (Conflict("", "m1", "i2"), Refrains("", "m2", "i2"), Conflict("", "m1", "i3"))
    assert told(without_item(events, ORDER, "i2")) == ["m1 conflict i3"]


def test_spans_begin_or_end_at_its_neighbour() -> None:
    events = (
        Presides("", "m1", "i1", "i2"),
        Presides("", "m2", "i2", "i3"),
        Presides("", "m3", "i2", "i2"),
        Approves("", "m4", "", "i2"),
        Approves("", "m5", "i2", ""),
    )
    assert told(without_item(events, ORDER, "i2")) == [
        "m1 presides i1–i1",
        "m2 presides i3–i3",
        "m4 approves –i1",
        "m5 approves i3–",
    ]


def test_a_span_that_was_only_of_it_goes() -> None:
    events = (Presides("", "m1", "", "i1"), Presides("", "m2", "i3", ""))
    assert without_item(events, ORDER, "i1") == events[1:]
    assert without_item(events, ORDER, "i3") == events[:1]


def test_of_the_only_item_who_was_there_stays() -> None:
    events = (*present("m1"), Arrives("", "m2", point("i1")), Leaves("", "m1", point("i1 within")))
    assert told(without_item(events, ("i1",), "i1")) == ["m1 present", "m2 arrives  start"]


def test_an_item_that_is_not_there_changes_nothing() -> None:
    events = (Arrives("", "m1", Point("gone")),)
    assert without_item(events, ORDER, "gone") == events


def changed(*edits: Edit) -> tuple[Session, Minutes]:
    minutes = meeting(body(), *present("m1"), Leaves("", "m1", point("i2 within")), Conflict("", "m2", "i2"))
    session = Session(Package(minutes))
    for edit in edits:
        assert session.apply(edit)
    return session, minutes


def test_removing_an_item_moves_its_events_and_undo_brings_all_back() -> None:
    session, before = changed(RemoveSection("i2"))
    assert told(session.minutes.attendance) == ["m1 present", "m1 leaves i3 start"]
    session.undo()
    assert session.minutes == before


def test_an_item_that_comes_under_another_is_none_any_more() -> None:
    for edit in (IndentSection("i2"), MoveSection("i2", "i4", 0), SetItemKind("i2", "unnumbered")):
        session, before = changed(edit)
        assert "i2" not in pointed(session.minutes.attendance)
        session.undo()
        assert session.minutes == before


def test_an_item_that_only_moves_keeps_its_events() -> None:
    for edit in (ShiftSection("i2", 1), MoveSection("i2", "", 4), SetItemKind("i2", "election")):
        session, before = changed(edit)
        assert session.minutes.attendance is before.attendance


def test_what_stops_being_a_protokoll_for_a_while_keeps_its_events() -> None:
    session, before = changed(SetHeader(Header(kind="notes"), "kind"))
    assert session.minutes.attendance is before.attendance


def test_a_section_that_becomes_an_item_changes_no_event() -> None:
    session, before = changed(IndentSection("i2"), OutdentSection("i2"))
    assert told(session.minutes.attendance) == ["m1 present", "m1 leaves i3 start"]
    assert [item.id for item in items(session.minutes)] == [item.id for item in items(before)]


@given(meetings(), st.integers(0, 3))
@many
def test_nothing_points_to_what_was_removed_and_the_other_items_stay_as_they_were(
    minutes: Minutes, place: int
) -> None:
    order = [item.id for item in items(minutes)]
    if not order:
        return
    removed = order[place % len(order)]
    after = RemoveSection(removed).apply(minutes)
    assert removed not in pointed(after.attendance)
    assert pointed(after.attendance) <= pointed(minutes.attendance) | {*order} - {removed}
    assert following(minutes, after) == after
    line, was = timeline(after), timeline(minutes)
    for item in order[: order.index(removed)]:  # what came before is as it was
        if len(order) > 1:
            assert dict(line.at(item).deciding) == dict(was.at(item).deciding)
