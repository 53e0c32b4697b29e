"""The edits of one item: its parts and its facts, each a value that turns one document into the next."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from app.model import tree
from app.model.minutes import Minutes
from app.model.proceedings import Proceedings
from app.model.sections import Appeal, ImmediateApproval, ItemKind, Outcome, Part, Section, Status
from app.rules.items_gone import following
from app.session.edits import Alone


def _with(minutes: Minutes, section: str, changed: Callable[[Section], Section]) -> Minutes:
    return replace(minutes, sections=tree.change(minutes.sections, section, changed))


class AddPart(Alone, frozen=True):
    """A part is set in before the one now at `index`."""

    section: str
    part: Part
    index: int

    def apply(self, minutes: Minutes) -> Minutes:
        def changed(section: Section) -> Section:
            parts = (*section.parts[: self.index], self.part, *section.parts[self.index :])
            return replace(section, parts=parts)

        return _with(minutes, self.section, changed)


class RemovePart(Alone, frozen=True):
    """A part goes, with its text; one that the program wrote does not come back by itself."""

    section: str
    part: str

    def apply(self, minutes: Minutes) -> Minutes:
        def changed(section: Section) -> Section:
            gone = [part.generated.rule for part in section.parts if part.id == self.part and part.generated]
            parts = tuple(part for part in section.parts if part.id != self.part)
            return replace(section, parts=parts, left_out=tuple(dict.fromkeys((*section.left_out, *gone))))

        return _with(minutes, self.section, changed)


class SetParts(Alone, frozen=True):
    """A section's parts become these, e.g. in another order or all that its kind of item wants."""

    section: str
    parts: tuple[Part, ...]

    def apply(self, minutes: Minutes) -> Minutes:
        return _with(minutes, self.section, lambda section: replace(section, parts=self.parts))


class SetItemKind(Alone, frozen=True):
    """What kind of item a section is."""

    section: str
    kind: ItemKind

    def apply(self, minutes: Minutes) -> Minutes:
        after = _with(minutes, self.section, lambda section: replace(section, kind=self.kind))
        return following(minutes, after)


class SetAppeal(Alone, frozen=True):
    """How an item's decision is appealed."""

    section: str
    appeal: Appeal
    instruction: str = ""

    def apply(self, minutes: Minutes) -> Minutes:
        return _with(
            minutes,
            self.section,
            lambda section: replace(section, appeal=self.appeal, appeal_instruction=self.instruction),
        )


class SetOutcome(Alone, frozen=True):
    """How an item ended."""

    section: str
    outcome: Outcome

    def apply(self, minutes: Minutes) -> Minutes:
        return _with(minutes, self.section, lambda section: replace(section, outcome=self.outcome))


class SetStatus(Alone, frozen=True):
    """How far the writing of some sections has come."""

    sections: tuple[str, ...]
    status: Status

    def apply(self, minutes: Minutes) -> Minutes:
        for section in self.sections:
            minutes = _with(minutes, section, lambda each: replace(each, status=self.status))
        return minutes


class SetWriter(Alone, frozen=True):
    """Who is to write some sections, by name; "" nobody in particular."""

    sections: tuple[str, ...]
    writer: str

    def apply(self, minutes: Minutes) -> Minutes:
        for section in self.sections:
            minutes = _with(minutes, section, lambda each: replace(each, writer=self.writer))
        return minutes


class SetPresenters(Alone, frozen=True):
    """Who presented an item."""

    section: str
    presenters: tuple[str, ...]

    def apply(self, minutes: Minutes) -> Minutes:
        return _with(minutes, self.section, lambda section: replace(section, presenters=self.presenters))


class SetImmediateApproval(Alone, frozen=True):
    """An item was approved at once, or, with None, was not after all. Its number is frozen by it."""

    section: str
    approval: ImmediateApproval | None
    number: int | None

    def apply(self, minutes: Minutes) -> Minutes:
        return _with(
            minutes,
            self.section,
            lambda section: replace(section, approval=self.approval, number=self.number),
        )


class SetProceedings(Alone, frozen=True):
    """What was moved, put, voted and noted in an item."""

    section: str
    proceedings: Proceedings

    def apply(self, minutes: Minutes) -> Minutes:
        return _with(minutes, self.section, lambda section: replace(section, proceedings=self.proceedings))


class UseGenerated(Alone, frozen=True):
    """A part that a person wrote in becomes what the program would write now."""

    part: str

    def apply(self, minutes: Minutes) -> Minutes:
        from app.session.keeping import settled  # with its sentences, when first needed

        return settled(minutes, self.part, use=True)


class KeepOwn(Alone, frozen=True):
    """A part stays as a person wrote it; the program offers its own again when the facts change next."""

    part: str

    def apply(self, minutes: Minutes) -> Minutes:
        from app.session.keeping import settled  # with its sentences, when first needed

        return settled(minutes, self.part, use=False)
