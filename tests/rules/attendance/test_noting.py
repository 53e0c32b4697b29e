"""What a secretary notes replaces what it contradicts."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.attendance import Absent, Arrives, Leaves, Present
from app.rules.attendance.noting import arrived, left, noted_present, state, toggled
from tests.rules.meetings import body, meeting, point, present


def test_one_key_goes_through_all_states_and_round() -> None:
    minutes = meeting(body())
    seen = []
    for _ in range(4):
        minutes = replace(minutes, attendance=toggled(minutes, "m1"))
        seen.append(state(minutes, "m1"))
    assert seen == ["present", "absent", "excused", ""]
    assert minutes.attendance == ()


def test_present_replaces_absent() -> None:
    minutes = meeting(body(), Absent("e", "m1"))
    assert [type(event) for event in noted_present(minutes, "m1")] == [Present]


def test_who_was_ticked_and_came_late_after_all_has_one_event() -> None:
    minutes = meeting(body(), *present("m1"))
    assert [type(event) for event in arrived(minutes, "m1", point("i2"))] == [Arrives]


def test_of_whom_nothing_was_noted_was_there_until_they_left() -> None:
    minutes = meeting(body())
    assert [type(event) for event in left(minutes, "m1", point("i2"))] == [Present, Leaves]
