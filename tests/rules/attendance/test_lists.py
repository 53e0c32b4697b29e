"""The lists of the front page."""

from __future__ import annotations

from app.model.attendance import Arrives, Leaves
from app.rules.attendance import lists, written
from tests.rules.meetings import body, meeting, point, present


def test_a_substitute_for_part_of_the_meeting_is_listed_with_the_items() -> None:
    minutes = meeting(
        body(), *present("m1 m2 m3 m5 s1 s3"), Arrives("e", "m4", point("i3")), items=5, first=170
    )
    found = lists(minutes)
    assert [written(line, minutes) for line in found.deciding] == [
        "M1 (S), ordförande",
        "M2 (S), 1:e vice ordförande",
        "M3 (C), 2:e vice ordförande",
        "M4 (M) §§ 172–174",
        "M5 (M)",
    ]
    assert [written(line, minutes) for line in found.serving_substitutes] == [
        "S3 (M) ersätter M4 (M) §§ 170–171"
    ]
    assert [written(line, minutes) for line in found.other_substitutes] == ["S1 (S)"]


def test_who_left_within_an_item_was_there_for_part_of_it() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m4 m5"), Leaves("e", "m5", point("i3 within")), first=70)
    assert written(lists(minutes).deciding[4], minutes) == "M5 (M) §§ 70–71, del av § 72"
