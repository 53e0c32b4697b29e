"""Joining a section with the one before it in the outline, so that nothing of either is lost."""

from __future__ import annotations

from msgspec.structs import replace

from app.errors import UserError
from app.model import tree
from app.model.attendance import (
    Approves,
    Arrives,
    Conflict,
    Event,
    Leaves,
    Point,
    Presides,
    Refrains,
    Serves,
    Stretch,
)
from app.model.blocks import Block, Paragraph, map_paragraphs
from app.model.edit.caret import Caret, Spot, caret_at
from app.model.edit.leaves import flatten, with_guards
from app.model.ids import new_id
from app.model.inlines import Footnote, Inline, Marks, NoteInline, Text, normal, text
from app.model.minutes import Minutes
from app.model.sections import Part, Section, Status
from app.rules.items_gone import following
from app.rules.numbering import items
from app.session.edits import Alone, by_hand
from app.session.history import Place

_FACTS = ("outcome", "approval", "presenters", "appeal", "appeal_instruction", "proceedings")
_BARE = Section("")


class JoinSections(Alone, frozen=True):
    """The section `gone` goes into `joined`, which stands before it; what pointed to it points there."""

    gone: str
    joined: Section

    def apply(self, minutes: Minutes) -> Minutes:
        gone = tree.find(minutes.sections, self.gone)
        to, events = self.joined.id, minutes.attendance
        if {self.gone, to} <= {item.id for item in items(minutes)}:
            decided = bool(_facts(tree.find(minutes.sections, to)))
            events = _moved(events, self.gone, to, decided=decided)
        after = replace(
            minutes,
            sections=_outline(minutes, gone, self.joined),
            attendance=events,
            appendices=tuple(
                replace(a, section=to) if a.section == gone.id else a for a in minutes.appendices
            ),
            assignments=tuple(
                replace(a, section=to) if a.section == gone.id else a for a in minutes.assignments
            ),
        )
        return following(minutes, _repointed(after, self.gone, to))


def join(minutes: Minutes, section_id: str, place: Place | None = None) -> tuple[JoinSections, Place]:
    """The edit that joins a section with the one in the row above it, and where a caret goes.

    `place` is where the caret stands in the section, so that it stays with its text. A heading becomes a line
    in bold, facts that only one of the two has are kept. UserError "section.…" where they cannot be joined.
    """
    target_id = before_in_outline(minutes, section_id)
    if not target_id:
        raise UserError("section.join-first")
    target, section = tree.find(minutes.sections, target_id), tree.find(minutes.sections, section_id)
    _check(minutes, target, section)
    second = _headed(section, target)
    parts, where = _parts(target.parts, second)
    facts = target if _facts(target) else section
    joined = replace(
        target,
        case_number=target.case_number or section.case_number,
        parts=parts,
        status=_status(target.status, section.status),
        writer=target.writer or section.writer,
        left_out=tuple(dict.fromkeys((*target.left_out, *section.left_out))),
        **{name: getattr(facts, name) for name in _FACTS},
    )
    return JoinSections(section_id, joined), _landed(place, section, second, joined, where)


def before_in_outline(minutes: Minutes, section_id: str) -> str:
    """The section in the row above, "" for the first one."""
    order = [section.id for _, section in tree.walk(minutes.sections)]
    at = order.index(section_id)
    return order[at - 1] if at else ""


def _facts(section: Section) -> list[str]:
    return [name for name in _FACTS if getattr(section, name) != getattr(_BARE, name)]


def _check(minutes: Minutes, target: Section, section: Section) -> None:
    theirs = _facts(section)
    if theirs and _facts(target):
        raise UserError("section.join-facts")
    order = {item.id for item in items(minutes)}
    if section.id in order and target.id not in order and theirs:
        raise UserError("section.join-level")
    if section.number is not None and section.id in order:
        raise UserError("section.join-frozen", number=section.number)


def _outline(minutes: Minutes, gone: Section, joined: Section) -> tree.Outline:
    """The outline without `gone`; the sections in it keep their level and their place."""
    parent, index = tree.place(minutes.sections, gone.id)
    siblings = tree.children(minutes.sections, parent)
    outline = tree.change(minutes.sections, joined.id, lambda was: replace(joined, sections=was.sections))
    outline = tree.remove(outline, gone.id)
    if index:
        return tree.change(
            outline, siblings[index - 1].id, lambda s: replace(s, sections=(*s.sections, *gone.sections))
        )
    return tree.change(outline, parent, lambda s: replace(s, sections=(*gone.sections, *s.sections)))


def _status(first: Status, second: Status) -> Status:
    if first == second:
        return first
    return "question" if "question" in (first, second) else "started"


# The text


def _headed(section: Section, target: Section) -> tuple[Part, ...]:
    """The parts of the second with its heading, and a case number that has no room else, above them."""
    words = section.heading
    if section.case_number and target.case_number not in ("", section.case_number):
        words = ", ".join(filter(None, (words, section.case_number)))
    content = text(words, Marks(bold=True))
    if not content:
        return section.parts
    line = Paragraph(new_id(), content)
    at = next((n for n, part in enumerate(section.parts) if part.blocks), 0)
    if not section.parts:
        return (Part(new_id(), blocks=(line,)),)
    return tuple(_under(line, part) if n == at else part for n, part in enumerate(section.parts))


def _under(line: Paragraph, part: Part) -> Part:
    return by_hand(part, (line, *part.blocks))


def _parts(first: tuple[Part, ...], second: tuple[Part, ...]) -> tuple[tuple[Part, ...], dict[str, str]]:
    """The parts of both, those of one kind as one where that tears nothing apart, and what went where."""
    out, where = list(first), dict[str, str]()
    taken: set[str] = set()
    at = len(out)  # behind which of the first's parts the second's next one stands
    for number, part in enumerate(second):
        match = _match(part, out, taken, at if number else 0)
        if match is not None:
            out[match] = _as_one(out[match], part)
        elif part.blocks or part.generated:
            match = at
            out.insert(match, part)
        else:
            continue
        where[part.id] = out[match].id
        taken.add(out[match].id)
        at = match + 1
    return tuple(out) or second[:1], where


def _match(part: Part, out: list[Part], taken: set[str], at: int) -> int | None:
    """The part of the first that goes on with this one: of running text only one that is not passed yet."""
    alike = [
        place
        for place, each in enumerate(out)
        if each.kind == part.kind
        and each.id not in taken
        and part.label in ("", each.label)
        and (part.kind != "text" or place >= at)
    ]
    return alike[-1] if alike else None


def _as_one(first: Part, second: Part) -> Part:
    if not second.blocks and not second.generated:
        return first
    if not first.blocks and not first.generated:
        return second
    both = by_hand(first, (*first.blocks, *second.blocks))
    if both.generated is None and second.generated is not None:
        return replace(both, generated=replace(second.generated, edited=True))
    return both


def _landed(
    place: Place | None, section: Section, headed: tuple[Part, ...], joined: Section, where: dict[str, str]
) -> Place:
    """Where a place of the second is now; its heading is the line that its text begins with."""
    known = {part.id: part for part in joined.parts}
    name, _, note = place.widget.partition("/") if place else ("", "", "")
    part = next((each for each in section.parts if each.id == name and each.id in where), None)
    if place is not None and part is not None and isinstance(place.caret, Caret):
        both = known[where[part.id]]
        if note:
            return Place(joined.id, f"{both.id}/{note}", place.caret)
        ends = (_shifted(spot, part.blocks, both.blocks) for spot in place.caret)
        return Place(joined.id, both.id, Caret(*ends))
    part = next((each for each in headed if each.id in where), None)
    if part is None:
        return Place(joined.id)
    both = known[where[part.id]]
    offset = place.caret if place and name == "heading" and isinstance(place.caret, int) else 0
    spot = _shifted(Spot(), part.blocks, both.blocks)
    return Place(joined.id, both.id, caret_at(spot._replace(offset=offset)))


def _shifted(spot: Spot, was: tuple[Block, ...], now: tuple[Block, ...]) -> Spot:
    """A spot of the blocks that `now` ends with, as counted in `now`; guards are no lines of the text."""
    old, new = with_guards(flatten(was)), with_guards(flatten(now))
    real = [place for place, line in enumerate(new) if not line.guard]
    count = sum(not line.guard for line in old)
    before = sum(not line.guard for line in old[: spot.line])
    on_guard = spot.line >= len(old) or old[spot.line].guard
    if not real:
        return Spot()
    place = real[min(len(real) - count + before, len(real) - 1)]
    return Spot(place) if on_guard else spot._replace(line=place)


# What pointed to it


def _moved(events: tuple[Event, ...], gone: str, to: str, *, decided: bool) -> tuple[Event, ...]:
    """The events of two items as those of one, each before or after its decision as it was.

    `decided`: the decision is the first's, and all of the second came after it; else it is the second's.
    """

    def at(point: Point) -> Point:
        if point.item == to:
            stretch: Stretch = "within" if not decided and point.stretch == "after" else point.stretch
            return replace(point, stretch=stretch)
        if point.item != gone:
            return point
        later: Stretch = "after" if decided or point.stretch == "after" else "within"
        return replace(point, item=to, stretch=later)

    def moved(event: Event) -> Event:
        match event:
            case Arrives() | Leaves() | Serves():
                return replace(event, at=at(event.at))
            case Conflict() | Refrains() if event.item == gone:
                return replace(event, item=to)
            case Presides() | Approves():
                first, last = (to if end == gone else end for end in (event.first, event.last))
                return replace(event, first=first, last=last)
            case _:
                return event

    found: list[Event] = []
    noted: set[tuple[type[Event], str]] = set()
    for event in map(moved, events):
        if isinstance(event, Conflict | Refrains) and event.item == to:
            if (type(event), event.person) in noted:
                continue
            noted.add((type(event), event.person))
        found.append(event)
    return tuple(found)


def _repointed(minutes: Minutes, gone: str, to: str) -> Minutes:
    """The document with words that point to one section pointing to another."""

    def inline(each: Inline) -> Inline:
        if isinstance(each, Text) and each.marks.item == gone:
            return Text(each.text, replace(each.marks, item=to))
        if isinstance(each, Footnote):
            content = tuple(i for i in normal(map(inline, each.content)) if isinstance(i, NoteInline))
            return each if content == each.content else replace(each, content=content)
        return each

    def paragraph(block: Paragraph) -> Paragraph:
        content = normal(map(inline, block.content))
        return block if content == block.content else replace(block, content=content)

    for part in tuple(tree.parts(minutes)):
        blocks = map_paragraphs(part.blocks, paragraph)
        if blocks != part.blocks:
            minutes = tree.change_part(
                minutes, part.id, lambda was, blocks=blocks: replace(was, blocks=blocks)
            )
    return minutes
