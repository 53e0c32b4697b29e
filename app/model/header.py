"""The facts of a meeting that stand above its text."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, Literal

import msgspec

from app.model.value import Value

Kind = Literal["protokoll", "notes"]
Clock = Annotated[time, msgspec.Meta(tz=False)]  # as on the wall, without zone


class Adjournment(Value, frozen=True):
    """A pause in the meeting."""

    start: Clock | None = None
    end: Clock | None = None


class MeetingDay(Value, frozen=True):
    """One day of a meeting; most meetings have one."""

    date: date | None = None
    start: Clock | None = None
    end: Clock | None = None
    adjournments: tuple[Adjournment, ...] = ()


class Author(Value, frozen=True):
    """Who wrote the document and sends it: the sender block of the letterhead."""

    name: str = ""
    title: str = ""
    body: str = ""
    email: str = ""


class Approval(Value, frozen=True):
    """Where and when the minutes are approved: justeringens plats och tid."""

    place: str = ""
    date: date | None = None
    clock: Clock | None = None


class Notice(Value, frozen=True):
    """The public notice that the minutes are approved (KL 8:12); it is down when the appeal time is over."""

    up: date | None = None
    down: date | None = None
    kept_at: str = ""  # where the minutes are kept


class Field(Value, frozen=True):
    """A header field that a profile or an imported document names."""

    name: str
    value: str = ""


class Header(Value, frozen=True):
    """Everything above the text. Empty strings and None: not given."""

    kind: Kind = "notes"
    title: str = ""
    body: str = ""
    unit: str = ""
    document_date: date | None = None  # when it was written, not when the meeting was
    meeting_days: tuple[MeetingDay, ...] = ()
    place: str = ""
    remote_link: str = ""
    author: Author = Author()
    case_number: str = ""
    classification: str = ""
    fields: tuple[Field, ...] = ()
    first_number: Annotated[int, msgspec.Meta(ge=1)] = 1  # the § of the first item
    approval: Approval = Approval()
    notice: Notice = Notice()

    @property
    def first_day(self) -> MeetingDay:
        """The meeting's first day, empty when none is given."""
        return self.meeting_days[0] if self.meeting_days else MeetingDay()
