"""What belongs to the text without being in it: people, comments, appendices, assignments, stages."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from app.model.ids import MEDIA_NAME, VERSION_NAME
from app.model.value import Value

Stage = Literal["draft", "circulated", "approved", "announced", "appeal_over", "archived", "correction"]
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
    """A bilaga; `section` is the item it belongs to, empty: the whole. `media` names its bytes.

    Its number follows from its place in the list, unless it has one of its own, as in an extract. Without
    `media` it is only named.
    """

    id: str
    title: str
    media: Annotated[str, msgspec.Meta(pattern=f"{MEDIA_NAME}|^$")] = ""
    section: str = ""
    file: str = ""  # the name its file had
    number: Annotated[int, msgspec.Meta(ge=1)] | None = None


class Assignment(Value, frozen=True):
    """Who does what until when."""

    id: str
    what: str
    who: str = ""
    due: date | None = None
    section: str = ""


class StageReached(Value, frozen=True):
    """One step in the life of the document. A correction opens what was approved, for a reason.

    `snapshot` names the document as it was: what was approved, or what a correction began from.
    """

    stage: Stage
    date: date
    by: str = ""
    reason: str = ""
    snapshot: Annotated[str, msgspec.Meta(pattern=f"{VERSION_NAME}|^$")] = ""


class KeptVersion(Value, frozen=True):
    """The document as it was when a person kept it under a name of their own."""

    id: str
    name: str
    made: Moment
    snapshot: Annotated[str, msgspec.Meta(pattern=VERSION_NAME)]
    by: str = ""


class Circulated(Value, frozen=True):
    """An export that was sent round: its id, as the file carries it, and the snapshot it was made from."""

    id: str
    made: Moment
    snapshot: Annotated[str, msgspec.Meta(pattern=VERSION_NAME)]
