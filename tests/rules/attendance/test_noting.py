"""What a secretary notes replaces what it contradicts, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model.attendance import (
    Absent,
    Approves,
    Arrives,
    Conflict,
    Event,
    Leaves,
    Point,
    Present,
    Presides,
    Refrains,
    Serves,
)
from app.model.minutes import Minutes
from app.rules.attendance import noting, timeline
from tests.rules.attendance.strategies import ITEMS, PEOPLE, many, meetings
from tests.rules.meetings import body, meeting, point, present


def told(events: tuple[Event, ...]) -> list[str]:
    """Events in few words, in the order of the list."""
    words: list[str] = []
    for event in events:
        match event:
            case Arrives() | Leaves() | Serves():
                where = f"{event.at.item} {event.at.stretch}"
            case Conflict() | Refrains():
                where = event.item
            case Presides() | Approves():
                where = f"{event.first}–{event.last}"
            case Present():
                where = "remote" if event.remote else ""
            case Absent():
                where = "excused" if event.excused else ""
        words.append(f"{event.person} {type(event).__name__.lower()} {where}".strip())
    return words


def there(minutes: Minutes, person: str) -> str:
    """In which items somebody is there at the decision."""
    line = timeline(minutes)
    return " ".join(item for place, item in enumerate(line.items) if person in line.there(2 * place + 1))


# Present, absent, excused


def test_one_key_goes_through_all_states_and_round() -> None:
    minutes = meeting(body(), *present("m2"))
    seen: list[str] = []
    for _ in range(4):
        minutes = replace(minutes, attendance=noting.toggled(minutes, "m1"))
        seen.append(noting.state(minutes, "m1"))
    assert seen == ["present", "absent", "excused", ""]
    assert told(minutes.attendance) == ["m2 present"]


def test_one_key_does_not_wipe_out_when_somebody_came_or_left() -> None:
    minutes = meeting(body(), *present("m1"), Leaves("", "m1", point("i2")))
    assert noting.state(minutes, "m1") == "moved"
    assert noting.toggled(minutes, "m1") == minutes.attendance


def test_present_and_absent_replace_each_other() -> None:
    minutes = meeting(body(), Absent("", "m1", excused=True), *present("m2"))
    assert told(noting.noted_present(minutes, "m1")) == ["m2 present", "m1 present"]
    assert told(noting.noted_absent(minutes, "m2")) == ["m1 absent excused", "m2 absent"]


def test_present_after_all_takes_back_the_late_arrival_and_keeps_the_rest() -> None:
    events = (Arrives("", "m1", point("i2")), Leaves("", "m1", point("i3")), Arrives("", "m1", point("i4")))
    minutes = meeting(body(), *events)
    assert told(noting.noted_present(minutes, "m1")) == [
        "m1 present",
        "m1 leaves i3 start",
        "m1 arrives i4 start",
    ]


def test_absent_takes_back_that_somebody_came() -> None:
    minutes = meeting(body(), Arrives("", "m1", point("i2")), Conflict("", "m1", "i3"))
    assert told(noting.noted_absent(minutes, "m1")) == ["m1 conflict i3", "m1 absent"]


def test_all_members_are_there_but_those_of_whom_something_is_noted() -> None:
    minutes = meeting(body("m1/S -/S m3/S", "s1/S"), Absent("", "m1"))
    assert told(noting.all_present(minutes)) == ["m1 absent", "m3 present"]
    assert told(noting.all_present(minutes, ["s1", "s1", "m1"])) == ["m1 absent", "s1 present"]


# Coming and going


def test_of_whom_nothing_is_noted_arrives() -> None:
    minutes = meeting(body())
    assert told(noting.arrived(minutes, "m1", point("i2"))) == ["m1 arrives i2 start"]


def test_who_was_ticked_and_comes_late_has_one_event() -> None:
    minutes = meeting(body(), *present("m1"))
    assert told(noting.arrived(minutes, "m1", point("i2"))) == ["m1 arrives i2 start"]


def test_who_was_to_be_absent_and_comes_is_not_absent() -> None:
    minutes = meeting(body(), Absent("", "m1"))
    assert told(noting.arrived(minutes, "m1", point("i2"))) == ["m1 arrives i2 start"]


def test_an_arrival_noted_anew_is_moved() -> None:
    minutes = meeting(body(), Arrives("", "m1", point("i3")))
    assert told(noting.arrived(minutes, "m1", point("i2 within"))) == ["m1 arrives i2 within"]
    assert told(noting.arrived(minutes, "m1", point("i4"))) == ["m1 arrives i4 start"]


def test_who_left_comes_back() -> None:
    minutes = meeting(body(), *present("m1"), Leaves("", "m1", point("i2")))
    minutes = replace(minutes, attendance=noting.arrived(minutes, "m1", point("i4")))
    assert told(minutes.attendance) == ["m1 present", "m1 leaves i2 start", "m1 arrives i4 start"]
    assert there(minutes, "m1") == "i1 i4 i5"


def test_who_is_there_goes_over_to_remote() -> None:
    minutes = meeting(body(), *present("m1"))
    minutes = replace(minutes, attendance=noting.arrived(minutes, "m1", point("i2"), remote=True))
    assert told(minutes.attendance) == ["m1 present", "m1 arrives i2 start"]
    assert there(minutes, "m1") == "i1 i2 i3 i4 i5"


def test_of_whom_nothing_is_noted_was_there_until_they_left() -> None:
    minutes = meeting(body())
    assert told(noting.left(minutes, "m1", point("i2 within"))) == ["m1 present", "m1 leaves i2 within"]


def test_a_departure_noted_anew_is_moved() -> None:
    minutes = meeting(body(), *present("m1"), Leaves("", "m1", point("i3")))
    assert told(noting.left(minutes, "m1", point("i2"))) == ["m1 present", "m1 leaves i2 start"]
    assert told(noting.left(minutes, "m1", point("i4 after"))) == ["m1 present", "m1 leaves i4 after"]


def test_a_point_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        noting.left(meeting(body()), "m1", Point("gone"))


# Conflicts, seats, chair, approvers


def test_a_conflict_and_refraining_replace_each_other_in_an_item() -> None:
    minutes = meeting(body(), Refrains("", "m1", "i2"), Refrains("", "m1", "i3"), Conflict("", "m2", "i2"))
    assert told(noting.conflict(minutes, "m1", "i2", "Bror till sökanden")) == [
        "m1 refrains i3",
        "m2 conflict i2",
        "m1 conflict i2",
    ]
    assert told(noting.no_conflict(minutes, "m2", "i2")) == ["m1 refrains i2", "m1 refrains i3"]
    assert told(noting.refrains(minutes, "m2", "i2"))[-1] == "m2 refrains i2"


def test_a_seat_has_one_word_at_one_point() -> None:
    minutes = meeting(body(), *present("s1 s2"), Serves("", "s1", "seat1", point("i2")))
    assert told(noting.serves(minutes, "s2", "seat1", point("i1 after")))[2:] == ["s2 serves i1 after"]
    assert told(noting.serves(minutes, "s1", "seat2", point("i2")))[2:] == ["s1 serves i2 start"]
    assert len(noting.serves(minutes, "s2", "seat1", point("i3"))) == 4
    assert told(noting.by_rule(minutes, "seat1")) == ["s1 present", "s2 present"]


def test_who_takes_a_seat_is_there() -> None:
    minutes = meeting(body(), *present("m1"))
    minutes = replace(minutes, attendance=noting.serves(minutes, "s3", "seat4", point("i2")))
    assert told(minutes.attendance) == ["m1 present", "s3 arrives i2 start", "s3 serves i2 start"]
    assert timeline(minutes).at("i2").deciding["seat4"] == "s3"


def test_one_presides_at_a_time() -> None:
    minutes = meeting(body(), Presides("", "m1"))
    assert told(noting.presides(minutes, "m2", "i2", "i3")) == [
        "m1 presides –i1",
        "m1 presides i4–",
        "m2 presides i2–i3",
    ]
    assert told(noting.presides(minutes, "m2", "i4")) == ["m1 presides –i3", "m2 presides i4–"]
    assert told(noting.presides(minutes, "m2")) == ["m2 presides –"]


def test_the_pieces_of_a_cut_span_have_ids_of_their_own() -> None:
    minutes = meeting(body(), Presides("p", "m1"))
    assert len({event.id for event in noting.presides(minutes, "m2", "i2", "i3")}) == 3


def test_several_approve_and_each_item_once() -> None:
    minutes = meeting(body(), Approves("", "m1", "i1", "i3"))
    assert told(noting.approves(minutes, "m2")) == ["m1 approves i1–i3", "m2 approves –"]
    assert told(noting.approves(minutes, "m1", "i3", "i5")) == ["m1 approves i1–i2", "m1 approves i3–i5"]
    assert told(noting.approves_nothing(minutes, "m1")) == []


# Whatever was noted before

_note = st.sampled_from(
    [
        lambda m, p, at, item: noting.noted_present(m, p),
        lambda m, p, at, item: noting.noted_absent(m, p),
        lambda m, p, at, item: noting.noted_excused(m, p),
        lambda m, p, at, item: noting.arrived(m, p, at),
        lambda m, p, at, item: noting.left(m, p, at),
        lambda m, p, at, item: noting.conflict(m, p, item),
        lambda m, p, at, item: noting.refrains(m, p, item),
        lambda m, p, at, item: noting.serves(m, p, "seat1", at),
        lambda m, p, at, item: noting.presides(m, p, item),
        lambda m, p, at, item: noting.approves(m, p, "", item),
    ]
)
Note = Callable[[Minutes, str, Point, str], tuple[Event, ...]]


@given(
    meetings(), _note, st.sampled_from(PEOPLE[:8]), st.integers(0, 3), st.sampled_from(["start", "within"])
)
@many
def test_noting_twice_is_noting_once(minutes: Minutes, note: Note, person: str, place: int, stretch) -> None:
    items = timeline(minutes).items
    item = items[place % len(items)]
    at = Point(item, stretch if item else "start")
    once = replace(minutes, attendance=note(minutes, person, at, item))
    twice = replace(once, attendance=note(once, person, at, item))
    assert sorted(told(once.attendance)) == sorted(told(twice.attendance))


@given(
    meetings(), st.sampled_from(PEOPLE[:8]), st.sampled_from(ITEMS[:4]), st.sampled_from(["start", "within"])
)
@many
def test_what_is_noted_holds(minutes: Minutes, person: str, item: str, stretch) -> None:
    line = timeline(minutes)
    if item not in line.places:
        return
    at = Point(item, stretch)
    here = 2 * line.places[item] + (stretch == "within")
    came = timeline(replace(minutes, attendance=noting.arrived(minutes, person, at)))
    assert person in came.there(here)
    went = timeline(replace(minutes, attendance=noting.left(minutes, person, at)))
    assert person not in went.there(here)
    chair = timeline(replace(minutes, attendance=noting.presides(minutes, person, item, item)))
    assert chair.at(item).chair == person or person not in chair.at(item).present - chair.at(item).conflicted
