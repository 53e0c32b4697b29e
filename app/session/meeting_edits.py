"""The edits of what the whole meeting has: its body, people, attendance, appendices, assignments, life."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.annotations import Appendix, Assignment, Person, StageReached
from app.model.attendance import Event
from app.model.body import Body
from app.model.minutes import Minutes
from app.rules.bodies import with_body
from app.rules.numbering import frozen
from app.session.edits import Alone, Edit


class Together(Alone, frozen=True):
    """Several edits as one undo step."""

    edits: tuple[Edit, ...]

    def apply(self, minutes: Minutes) -> Minutes:
        for edit in self.edits:
            minutes = edit.apply(minutes)
        return minutes


class SetBody(Alone, frozen=True):
    """The record of the body that meets; who leaves it and is pointed to stays among the other people."""

    body: Body | None

    def apply(self, minutes: Minutes) -> Minutes:
        return with_body(minutes, self.body)


class SetPeople(Alone, frozen=True):
    """Whom the document knows besides the body's own people."""

    people: tuple[Person, ...]

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, people=self.people)


class SetAttendance(Alone, frozen=True):
    """The list of attendance events."""

    attendance: tuple[Event, ...]

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, attendance=self.attendance)


class SetAppendices(Alone, frozen=True):
    """The appendices, in the order in which they are numbered."""

    appendices: tuple[Appendix, ...]

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, appendices=self.appendices)


class SetAssignments(Alone, frozen=True):
    """Who does what until when."""

    assignments: tuple[Assignment, ...]

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, assignments=self.assignments)


class ReachStage(Alone, frozen=True):
    """One more step in the life of the document."""

    stage: StageReached

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, life=(*minutes.life, self.stage))


class FreezeNumbers(Alone, frozen=True):
    """The § of these items, all when none is named, stay what they are."""

    items: frozenset[str] | None = None

    def apply(self, minutes: Minutes) -> Minutes:
        return frozen(minutes, self.items)
