"""What belongs to the text without being in it: people, comments, appendices, assignments, stages."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from app.model.ids import MEDIA_NAME, VERSION_NAME
from app.model.value import Value

Stage = Literal["draft", "circulated", "approved", "announced", "appeal_over", "archived"]
Moment = Annotated[datetime, msgspec.Meta(tz=True)]  # with its zone, so that any two can be compared


class Person(Value, frozen=True):
    """Somebody the text names."""

    id: str
    name: str
    party: str = ""
    title: str = ""


class Comment(Value, frozen=True):
    """A remark on the stretch of text whose marks carry its id; never part of the document's words."""

    id: str
    text: str
    author: str = ""
    made: Moment | None = None


class Appendix(Value, frozen=True):
    """A bilaga; `section` is the item it belongs to, empty: the whole. `media` names its bytes."""

    id: str
    title: str
    media: Annotated[str, msgspec.Meta(pattern=MEDIA_NAME)]
    section: str = ""


class Assignment(Value, frozen=True):
    """Who does what until when."""

    id: str
    what: str
    who: str = ""
    due: date | None = None
    section: str = ""


class StageReached(Value, frozen=True):
    """One step in the life of the document."""

    stage: Stage
    date: date
    by: str = ""
    reason: str = ""


class Circulated(Value, frozen=True):
    """An export that was sent round: its id, as the file carries it, and the snapshot it was made from."""

    id: str
    made: Moment
    snapshot: Annotated[str, msgspec.Meta(pattern=VERSION_NAME)]
