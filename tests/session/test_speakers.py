"""The list of speakers."""

from __future__ import annotations

from datetime import time

from app.session.speakers import Speakers

NINE, TEN = time(9), time(10)


def test_a_reply_goes_before_those_who_wait_and_after_other_replies():
    speakers = Speakers().added("A").added("B").added("C", reply=True).added("D", reply=True)
    assert [each.name for each in speakers.waiting] == ["C", "D", "A", "B"]


def test_the_next_speaks_and_what_was_said_is_kept():
    speakers = Speakers().added("A").next(NINE).next(TEN)
    assert speakers.speaking is None
    assert [(each.name, each.since, each.until) for each in speakers.said] == [("A", NINE, TEN)]


def test_one_is_moved_as_far_as_there_is_room_and_removed():
    speakers = Speakers().added("A").added("B")
    assert [each.name for each in speakers.moved(1, -1).waiting] == ["B", "A"]
    assert speakers.moved(1, 1) == speakers
    assert [each.name for each in speakers.removed(0).waiting] == ["B"]
