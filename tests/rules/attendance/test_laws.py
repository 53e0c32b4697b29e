"""What holds whatever happens at a meeting and in whatever order it is noted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model.attendance import Absent, Arrives, Conflict, Leaves, Present, Serves
from app.model.minutes import Minutes
from app.rules.attendance import Line, deciders, lists, roll, suggest, timeline, written
from app.rules.attendance.ranges import places
from app.rules.attendance.timeline import Timeline
from tests.rules.attendance.strategies import many, meetings


def fresh(minutes: Minutes) -> Timeline:
    return Timeline(minutes.body, minutes.attendance, timeline(minutes).items)


@given(meetings())
@many
def test_nobody_serves_twice_and_no_more_serve_than_there_are_seats(minutes: Minutes) -> None:
    assert minutes.body
    seats = {seat.id for seat in minutes.body.seats}
    for sitting in timeline(minutes).sittings:
        for serving in (sitting.opening, sitting.deciding):
            assert serving.keys() <= seats
            assert len(set(serving.values())) == len(serving)
            assert "" not in serving.values()


@given(meetings())
@many
def test_who_serves_is_there_and_who_is_in_conflict_does_not_serve(minutes: Minutes) -> None:
    line = timeline(minutes)
    for place, sitting in enumerate(line.sittings):
        assert not sitting.conflicted & {*sitting.opening.values(), *sitting.deciding.values()}
        assert set(sitting.deciding.values()) <= sitting.present
        assert set(sitting.opening.values()) <= line.there(2 * place)
        assert set(sitting.deciding.values()) <= line.there(2 * place + 1)
        assert sitting.refraining <= set(sitting.deciding.values())
        assert not sitting.chair or sitting.chair in sitting.present - sitting.conflicted


@given(meetings())
@many
def test_in_a_board_who_is_in_conflict_is_not_there(minutes: Minutes) -> None:
    assert minutes.body
    for sitting in timeline(minutes).sittings:
        assert minutes.body.kind == "council" or not sitting.conflicted & sitting.present


@given(meetings())
@many
def test_the_quorum_is_more_than_half_of_the_seats(minutes: Minutes) -> None:
    assert minutes.body
    seats = len(minutes.body.seats)
    for sitting in timeline(minutes).sittings:
        quorum = sitting.quorum
        assert len(sitting.deciding) <= quorum.present <= seats
        assert quorum.holds == (2 * quorum.present > seats or not seats)
        if minutes.body.kind != "council":
            assert quorum.present == len(sitting.deciding)


@given(meetings())
@many
def test_the_same_events_give_the_same_meeting(minutes: Minutes) -> None:
    assert fresh(minutes).sittings == fresh(minutes).sittings
    assert timeline(minutes) is timeline(minutes)


@given(meetings())
@many
def test_who_may_vote_decides_and_the_roll_calls_them_all_the_chair_last(minutes: Minutes) -> None:
    line = timeline(minutes)
    for item in line.items:
        sitting, voters = line.at(item), deciders(minutes, item)
        assert set(voters) == set(sitting.deciding.values()) - sitting.refraining
        assert sorted(roll(minutes, item)) == sorted(voters)
        assert sitting.chair not in roll(minutes, item)[:-1]


@given(meetings())
@many
def test_who_is_suggested_could_serve_and_serves_in_no_other_seat(minutes: Minutes) -> None:
    line = timeline(minutes)
    for place, item in enumerate(line.items):
        sitting = line.sittings[place]
        for seat in line.body.seats:
            found = suggest(minutes, seat.id, item)
            assert len(set(found)) == len(found)
            assert not {person for other, person in sitting.opening.items() if other != seat.id} & set(found)
            assert set(found) <= line.there(2 * place) - sitting.conflicted


@given(meetings())
@many
def test_the_lists_alone_tell_who_served_in_each_item(minutes: Minutes) -> None:
    line, found = timeline(minutes), lists(minutes)
    opening: list[dict[str, str]] = [{} for _ in line.items]
    deciding: list[dict[str, str]] = [{} for _ in line.items]
    for each in (*found.deciding, *found.serving_substitutes):
        assert each.seat
        for place, some in places(each.stretches, line.items).items():
            if some != "came":
                opening[place][each.seat.id] = each.person
            if some != "left":
                deciding[place][each.seat.id] = each.person
    assert opening == [dict(sitting.opening) for sitting in line.sittings]
    assert deciding == [dict(sitting.deciding) for sitting in line.sittings]


@given(meetings())
@many
def test_the_lists_alone_tell_who_presided(minutes: Minutes) -> None:
    line, found = timeline(minutes), lists(minutes)
    chairs = ["" for _ in line.items]
    for each in (*found.deciding, *found.serving_substitutes, *found.other_substitutes, *found.others):
        if each.presides is not None:
            for place in places(each.presides, line.items):
                assert chairs[place] in ("", each.person)
                chairs[place] = each.person
    assert chairs == [sitting.chair for sitting in line.sittings]


@given(meetings())
@many
def test_everybody_who_was_there_is_listed_and_nobody_in_two_kinds_of_list(minutes: Minutes) -> None:
    line, found = timeline(minutes), lists(minutes)
    serving = {each.person for each in (*found.deciding, *found.serving_substitutes)}
    idle = [each.person for each in found.other_substitutes]
    others = [each.person for each in found.others]
    absent = [each.person for each in found.absent]
    everybody = [*serving, *idle, *others, *absent]
    assert len(set(everybody)) == len(everybody)
    assert line.stays.keys() == {*serving, *idle, *others}


@given(meetings())
@many
def test_every_line_can_be_written(minutes: Minutes) -> None:
    found = lists(minutes)
    every: tuple[Line, ...] = (
        *found.deciding,
        *found.serving_substitutes,
        *found.other_substitutes,
        *found.others,
        *found.absent,
    )
    for each in every:
        text = written(each, minutes)
        assert text
        assert text == text.strip()
        assert "{" not in text
        assert ", ," not in text
        assert "  " not in text


@given(meetings(), st.randoms(use_true_random=False))
@many
def test_the_order_in_which_people_are_noted_does_not_matter(minutes: Minutes, rng) -> None:
    """Events of different people may be noted in any order; one person's own stay in theirs."""
    kinds = (Present, Absent, Arrives, Leaves)
    moves = [event for event in minutes.attendance if isinstance(event, kinds)]
    rest = [event for event in minutes.attendance if not isinstance(event, (*kinds, Serves))]
    people = sorted({event.person for event in moves})
    rng.shuffle(people)
    mixed = [event for person in people for event in moves if event.person == person]
    one = replace(minutes, attendance=(*moves, *rest))
    other = replace(minutes, attendance=(*mixed, *rest))
    assert fresh(one).sittings == fresh(other).sittings


@given(meetings())
@many
def test_a_member_who_is_there_has_the_seat_unless_something_else_is_noted(minutes: Minutes) -> None:
    line = timeline(minutes)
    overridden = any(isinstance(event, Serves) for event in minutes.attendance)
    holders = [seat.person for seat in line.body.seats if seat.person]
    if overridden or len(set(holders)) < len(holders) or {*holders} & line.calling.substitutes:
        return
    for person, each in line.stays.items():
        seat = next((seat.id for seat in line.body.seats if seat.person == person), None)
        for stay in each[:1]:  # coming back is another matter
            for place in range((stay.start + 1) // 2, (stay.end + 1) // 2):
                sitting = line.sittings[place]
                if seat and person not in sitting.conflicted:
                    assert sitting.opening.get(seat) == person


@given(meetings())
@many
def test_no_seat_is_empty_as_an_item_begins_while_somebody_is_called_to_it(minutes: Minutes) -> None:
    line = timeline(minutes)
    kept_empty = any(isinstance(event, Serves) for event in minutes.attendance)
    for place, item in enumerate(line.items):
        for seat in line.body.seats:
            if seat.id not in line.sittings[place].opening and not kept_empty:
                assert suggest(minutes, seat.id, item) == ()


@given(meetings())
@many
def test_in_the_council_nobody_who_went_while_serving_serves_again(minutes: Minutes) -> None:
    assert minutes.body
    strict = replace(minutes.body, kind="council")
    events = tuple(event for event in minutes.attendance if not isinstance(event, Serves | Conflict))
    line = Timeline(strict, events, timeline(minutes).items)
    gone: set[str] = set()
    for place, sitting in enumerate(line.sittings):
        assert not gone & set(sitting.opening.values())
        serving = set(sitting.opening.values())
        gone |= serving - line.there(2 * place + 1)
        gone |= set(sitting.deciding.values()) - line.there(2 * place + 2)


@given(meetings())
@many
def test_what_happens_to_somebody_else_changes_nobodys_seat(minutes: Minutes) -> None:
    """A conflict of one who is not there, in every item, so that every item is gone through anew."""
    line = timeline(minutes)
    conflicts = tuple(Conflict(item, "a visitor", item) for item in line.items if item)
    other = Timeline(minutes.body, (*minutes.attendance, *conflicts), line.items)
    for one, same in zip(line.sittings, other.sittings, strict=True):
        assert (one.opening, one.deciding, one.chair) == (same.opening, same.deciding, same.chair)
