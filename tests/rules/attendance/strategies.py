"""Random bodies and random events, contradictory ones and such that point nowhere included."""

from __future__ import annotations

import os
from datetime import time

from hypothesis import settings
from hypothesis import strategies as st

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
from app.model.body import Body, PartyOrder, Seat, Substitute, SubstituteRule
from app.model.ids import new_id
from app.model.minutes import Minutes
from tests.rules.meetings import meeting

many = settings(deadline=None, max_examples=500 if os.environ.get("PARAGRAF_LONG") else 50)

PEOPLE = ("a", "b", "c", "d", "e", "f", "g", "h", "")
SEATS = ("seat1", "seat2", "seat3", "seat4", "nowhere")
ITEMS = ("i1", "i2", "i3", "i4", "gone", "")
PARTIES = ("S", "M", "V", "")

_people = st.sampled_from(PEOPLE)
_items = st.sampled_from(ITEMS)
_clocks = st.none() | st.builds(time, st.integers(8, 17), st.sampled_from([0, 15, 42]))
_points = st.builds(Point, _items, st.sampled_from(["start", "within", "after"]), _clocks)
_ids = st.builds(new_id)
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(Present, _ids, _people, st.booleans()),
    st.builds(Present, _ids, _people),
    st.builds(Absent, _ids, _people, st.booleans()),
    st.builds(Arrives, _ids, _people, _points, st.booleans()),
    st.builds(Leaves, _ids, _people, _points),
    st.builds(Presides, _ids, _people, _items, _items),
    st.builds(Approves, _ids, _people, _items, _items),
    st.builds(Conflict, _ids, _people, _items),
    st.builds(Refrains, _ids, _people, _items),
    st.builds(Serves, _ids, _people, st.sampled_from(SEATS), _points),
)
_steps = st.lists(st.sampled_from(["personal", "party", "table", "list"]), max_size=4).map(tuple)
_tables = st.lists(
    st.builds(
        PartyOrder, st.sampled_from(PARTIES), st.lists(st.sampled_from(PARTIES), max_size=3).map(tuple)
    ),
    max_size=2,
).map(tuple)
_rules = st.builds(SubstituteRule, _steps, _tables, st.booleans(), st.booleans())
_roles = st.sampled_from(["", "chair", "vice_chair"])


@st.composite
def bodies(draw: st.DrawFn) -> Body:
    """A body of up to four seats; who holds one may be a substitute or hold another one too."""
    seats = tuple(
        Seat(f"seat{place + 1}", draw(_people), draw(st.sampled_from(PARTIES)), draw(_roles))
        for place in range(draw(st.integers(0, 4)))
    )
    substitute = st.builds(
        Substitute, _people, st.sampled_from(PARTIES), st.sampled_from(["", "", "seat1", "seat2"])
    )
    return Body(
        "body",
        kind=draw(st.sampled_from(["council", "board", "committee"])),
        seats=seats,
        substitutes=tuple(draw(st.lists(substitute, max_size=5))),
        rule=draw(_rules),
    )


@st.composite
def meetings(draw: st.DrawFn) -> Minutes:
    """A meeting of up to four items at which most people were there from the beginning."""
    there = [Present(new_id(), person) for person in PEOPLE[:6] if draw(st.booleans())]
    noted = draw(st.lists(events, max_size=12))
    return meeting(draw(bodies()), *there, *noted, items=draw(st.integers(0, 4)))
