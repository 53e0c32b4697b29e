"""Splitting a section at the caret: what stands after it becomes a section of its own, right behind."""

from __future__ import annotations

from msgspec.structs import replace

from app.errors import UserError
from app.model import tree
from app.model.attendance import Approves, Event, Presides
from app.model.blocks import Block, Paragraph
from app.model.edit.caret import Spot
from app.model.edit.flows import content_of, real, with_content
from app.model.edit.leaves import Leaf, flatten, unflatten, with_guards, without_guards
from app.model.edit.spans import cut, length, whole
from app.model.ids import new_id
from app.model.inlines import Marks, Text, normal
from app.model.minutes import Minutes
from app.model.proceedings import Proceedings
from app.model.sections import Part, PartKind, Section
from app.profiles.loading import load_for
from app.rules.numbering import items
from app.rules.proceedings.kinds import inserted, parts_for
from app.session.edits import Alone, by_hand
from app.session.history import Place

_BOLD = Marks(bold=True)
_LONGEST = 120  # characters of a line that may be a heading
_BACKGROUND: frozenset[PartKind] = frozenset(("text", "summary", "basis", "proposal"))


class SplitSection(Alone, frozen=True):
    """A section becomes two: `first` in its place, `second` right behind it."""

    first: Section
    second: Section

    def apply(self, minutes: Minutes) -> Minutes:
        outline = tree.change(minutes.sections, self.first.id, lambda _: self.first)
        parent, index = tree.place(outline, self.first.id)
        after = replace(minutes, sections=tree.insert(outline, self.second, parent, index + 1))
        if self.second.id not in {item.id for item in items(after)}:
            return after
        return replace(after, attendance=_spanning(after.attendance, self.first.id, self.second.id))


def _spanning(events: tuple[Event, ...], first: str, second: str) -> tuple[Event, ...]:
    """Who presides or approves up to the first half does so to the end of the second."""
    return tuple(
        replace(event, last=second)
        if isinstance(event, Presides | Approves) and event.last == first
        else event
        for event in events
    )


def split(minutes: Minutes, section_id: str, part_id: str, spot: Spot) -> tuple[SplitSection, Place]:
    """The edit that splits a section where a part's caret stands, and where the caret goes.

    The rest of the part, the parts after it and the sections under it go to the second half. The facts of an
    item stay with the first, and with them what was written of them. A short line in bold with which the
    second half begins becomes its heading. UserError "section.…" where it cannot be split.
    """
    section = tree.find(minutes.sections, section_id)
    _check_number(minutes, section)
    at = next(place for place, part in enumerate(section.parts) if part.id == part_id)
    before, after = _cut(section.parts[at], spot)
    heading, after = _heading(after) if after else ("", after)
    first_parts, second_parts = _halves(section, at, before, after)
    if _is_item(minutes, section_id):
        first_parts, second_parts = (
            _completed(parts, section, minutes) for parts in (first_parts, second_parts)
        )
    first = replace(section, parts=first_parts, sections=())
    second = Section(
        new_id(),
        heading,
        parts=second_parts,
        sections=section.sections,
        kind=section.kind,
        status=section.status,
        writer=section.writer,
    )
    return SplitSection(first, second), Place(second.id, "heading", 0)


def _check_number(minutes: Minutes, section: Section) -> None:
    """An item between two whose numbers stay has no number to get."""
    order = items(minutes)
    place = next((place for place, item in enumerate(order) if item.id == section.id), None)
    if place is None or section.number is None:
        return
    if place + 1 < len(order) and order[place + 1].number is not None:
        raise UserError("section.split-frozen", number=section.number)


def _is_item(minutes: Minutes, section: str) -> bool:
    return minutes.header.kind == "protokoll" and any(each.id == section for each in minutes.sections)


def _completed(parts: tuple[Part, ...], section: Section, minutes: Minutes) -> tuple[Part, ...]:
    """A half of an item with empty parts for those that its kind wants, the whole had and it has not."""
    try:
        profile = load_for(minutes)
    except UserError:  # a profile that is not here: the parts stay as they are
        return parts
    for kind in parts_for(section.kind, minutes, profile):
        had = any(part.kind == kind for part in section.parts)
        if had and all(part.kind != kind for part in parts):
            parts = inserted(Part(new_id(), kind), parts, minutes, profile)
    return parts


def _stays(part: Part, section: Section) -> bool:
    """Whether a part after the caret stays with the first half: empty, or what follows from its facts."""
    if part.generated or not part.blocks:
        return True
    facts = bool(section.outcome) or section.proceedings != Proceedings()
    return facts and part.kind not in _BACKGROUND


def _halves(
    section: Section, at: int, before: tuple[Block, ...], after: tuple[Block, ...]
) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    part, later = section.parts[at], section.parts[at + 1 :]
    stays = tuple(each for each in later if _stays(each, section))
    goes = tuple(each for each in later if not _stays(each, section))
    if not before and after and part.generated is None and at:
        first = section.parts[:at]  # all of the part goes
        middle = replace(part, blocks=after)
    else:
        first = (*section.parts[:at], part if part.blocks == before else by_hand(part, before))
        middle = Part(new_id(), part.kind, after, label=part.label)  # a person's from now on
    second = (*((middle,) if after else ()), *goes)
    return (*first, *stays), second or (Part(new_id(), part.kind, label=part.label),)


def _cut(part: Part, spot: Spot) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """A part's blocks before and after a spot; no id stands in both."""
    if spot.in_cell:
        raise UserError("section.split-in-table")
    lines = with_guards(flatten(part.blocks))
    place = min(spot.line, len(lines) - 1)
    leaf = lines[place]
    content = content_of(leaf)
    text = "".join(inline.text if isinstance(inline, Text) else "\ufffc" for inline in content)
    offset = whole(text, min(spot.offset, length(content)))
    if leaf.bare:
        left, right = lines[:place], lines[place + 1 :]  # an empty line where the heading will be
    elif offset == 0 and (content or not isinstance(leaf.body, Paragraph)):
        left, right = lines[:place], lines[place:]
    elif offset >= length(content):
        left, right = lines[: place + 1], lines[place + 1 :]
    else:
        tail = real(leaf)._replace(body=Paragraph(new_id(), normal(cut(content, offset))))
        left = [*lines[:place], with_content(leaf, normal(cut(content, 0, offset)))]
        right = [tail, *lines[place + 1 :]]
    before = unflatten(without_guards(left))
    taken = {name for line in left for pair in line.chain for name in pair}
    after = unflatten([_parted(line, taken) for line in without_guards(right)])
    return before, after


def _parted(leaf: Leaf, taken: set[str]) -> Leaf:
    """A line whose lists and quotes forget the ids that the first half keeps."""
    if not any(name in taken for pair in leaf.chain for name in pair):
        return leaf
    chain = tuple(("" if a in taken else a, "" if b in taken else b) for a, b in leaf.chain)
    return leaf._replace(chain=chain)


def _heading(blocks: tuple[Block, ...]) -> tuple[str, tuple[Block, ...]]:
    """The heading that the blocks begin with, "" if with none, and the blocks under it."""
    first = blocks[0]
    if not isinstance(first, Paragraph) or len(first.content) != 1:
        return "", blocks
    only = first.content[0]
    if not isinstance(only, Text) or only.marks != _BOLD or len(only.text) > _LONGEST:
        return "", blocks
    return (only.text, blocks[1:]) if only.text == only.text.strip() else ("", blocks)
