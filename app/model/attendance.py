"""Who was there, as one list of events. Who serves, presides and votes follows from it (app/rules)."""

from __future__ import annotations

from typing import Literal

from app.model.header import Clock
from app.model.value import Value

Stretch = Literal["start", "within", "after"]


class Point(Value, frozen=True):
    """A moment of the meeting: as an item begins, within it before its decision, or after its decision.

    `item` is a section's id; empty: as the meeting begins.
    """

    item: str = ""
    stretch: Stretch = "start"
    clock: Clock | None = None


class Present(Value, frozen=True, tag_field="type", tag="present"):
    """Is there when the meeting begins."""

    id: str
    person: str
    remote: bool = False  # by sound and picture; counts as present (KL 5:16, 6:24)


class Absent(Value, frozen=True, tag_field="type", tag="absent"):
    """Does not come."""

    id: str
    person: str
    excused: bool = False


class Arrives(Value, frozen=True, tag_field="type", tag="arrives"):
    """Comes, or comes back."""

    id: str
    person: str
    at: Point = Point()
    remote: bool = False


class Leaves(Value, frozen=True, tag_field="type", tag="leaves"):
    """Goes, for a while or for good."""

    id: str
    person: str
    at: Point = Point()


class Presides(Value, frozen=True, tag_field="type", tag="presides"):
    """Is in the chair from the item `first` to the item `last`, both included; empty: no bound."""

    id: str
    person: str
    first: str = ""
    last: str = ""


class Approves(Value, frozen=True, tag_field="type", tag="approves"):
    """Approves the items from `first` to `last`, both included; empty: no bound."""

    id: str
    person: str
    first: str = ""
    last: str = ""


class Conflict(Value, frozen=True, tag_field="type", tag="conflict"):
    """Has a conflict of interest in an item (KL 5:47, 6:30)."""

    id: str
    person: str
    item: str
    reason: str = ""


class Refrains(Value, frozen=True, tag_field="type", tag="refrains"):
    """Is there but takes no part in the decision of an item (KL 4:25)."""

    id: str
    person: str
    item: str


class Serves(Value, frozen=True, tag_field="type", tag="serves"):
    """Takes a seat from a point on, whatever the body's rule suggests; with `person` empty nobody does.

    Holds until the seat's own member serves again or the next such event for the seat.
    """

    id: str
    person: str
    seat: str
    at: Point = Point()
    reason: str = ""


Event = Present | Absent | Arrives | Leaves | Presides | Approves | Conflict | Refrains | Serves
EVENTS = (Present, Absent, Arrives, Leaves, Presides, Approves, Conflict, Refrains, Serves)
