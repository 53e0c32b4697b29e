"""What an item's proposal would have the body decide, in the proposal's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from app.model.blocks import Block, BulletList, ListItem, NumberedList, Paragraph
from app.model.edit.pasting import fresh
from app.model.ids import new_id
from app.model.inlines import Text, normal, plain
from app.model.sections import Section
from app.profiles.phrases import fill
from app.rules.proceedings.addressed import another, asked, is_own, own_rest
from app.rules.proceedings.naming import Naming, beginning, sentence
from app.rules.proceedings.sentences import line

# Between sentences; a full stop after a shorter word may be an abbreviation's
_SENTENCES = re.compile(r"(?:(?<=\w{4}[.!?])|(?<=\)[.!?]))\s+(?=[A-ZÀ-ÖØ-Þ])")
_ENDS = (".", "!", "?")

AnyList = NumberedList | BulletList


class _Group(msgspec.Struct):
    """Lines that lead to points, and the points: clauses of their own lines, or lists."""

    lead: list[str]
    clauses: list[str]
    lists: list[AnyList]

    @property
    def has_points(self) -> bool:
        return bool(self.clauses or self.lists)


def clause_of(text: str, naming: Naming) -> str:
    """What is moved, without the word that begins a clause; "" if it is no clause."""
    to = naming.phrases.drafted.to + " "
    text = text.strip()
    return text[len(to) :].strip() if text.lower().startswith(to) else ""


def sentences_of(text: str) -> list[str]:
    """The sentences of a line."""
    return _SENTENCES.split(text)


def source(section: Section) -> tuple[Block, ...]:
    """The blocks in which something is proposed."""
    return tuple(block for part in section.parts if part.kind == "proposal" for block in part.blocks)


def proposed(section: Section, naming: Naming) -> tuple[Block, ...]:
    """The decision in the words of the item's proposal; nothing where one cannot tell what is proposed."""
    groups = list(_groups(source(section), naming))
    led = [group for group in groups if group.has_points]
    if any(len(each.lists) > 1 or (each.lists and each.clauses) for each in led):
        return ()
    if len(led) == 1 and _is_whole(led[0]):
        return _written(led[0], naming)
    if len(led) > 1 and not _rival(led, naming):
        return tuple(block for each in led for block in _written(each, naming))
    lines = [said for group in groups for said in (*group.lead, *group.clauses)]
    clauses = [] if any(group.lists for group in groups) else list(_clauses(groups, naming))
    return (line(decided(clauses[0], naming)),) if lines and len(clauses) == 1 else ()


def addressee(section: Section, naming: Naming) -> str:
    """The other body that is to decide all that the item proposes; "" when this one decides, or both do."""
    groups = list(_groups(source(section), naming))
    to = {asked(" ".join(group.lead), naming) for group in groups if group.has_points and group.lead}
    to = to or {another(clause, naming) for clause in _clauses(groups, naming)}
    return to.pop() if len(to) == 1 else ""


def _is_whole(group: _Group) -> bool:
    """Whether a group's lead goes with its points: one clause alone may follow a sentence of its own."""
    several = bool(group.lists) or len(group.clauses) > 1
    return several or bool(group.lead and not group.lead[-1].endswith(_ENDS))


def _rival(groups: Sequence[_Group], naming: Naming) -> bool:
    """Whether two groups propose to one body, or one has no lead: nobody can tell which of them counts."""
    to = [asked(" ".join(group.lead), naming) for group in groups]
    return len(set(to)) < len(to) or not all(_is_whole(group) and group.lead for group in groups)


def _groups(blocks: Iterable[Block], naming: Naming) -> Iterator[_Group]:
    group = _Group([], [], [])
    for block in blocks:
        if isinstance(block, AnyList):
            group.lists.append(block)
            continue
        said = plain(block.content).strip() if isinstance(block, Paragraph) else ""
        if not said:
            continue
        if point := clause_of(said, naming):
            group.clauses.append(point)
            continue
        if group.has_points:
            yield group
            group = _Group([], [], [])
        group.lead.append(said)
    yield group


def _written(group: _Group, naming: Naming) -> tuple[Block, ...]:
    if group.lists and naming.phrases.drafted.style == "sentences":
        return fresh(group.lists)
    lead = _lead(" ".join(group.lead), naming)
    if group.lists:
        return (line(lead), *_points(group.lists, naming))
    if len(group.clauses) == 1:
        return (line(sentence(f"{lead} {group.clauses[0]}")),)
    items = tuple(ListItem(new_id(), (line(point),)) for point in group.clauses)
    return (line(lead), NumberedList(new_id(), items))


def _points(lists: Iterable[AnyList], naming: Naming) -> tuple[Block, ...]:
    """The lists anew; a point does not repeat the word for a clause, which stands before them all."""
    to = naming.phrases.drafted.to + " "

    def without(item: ListItem) -> ListItem:
        first = item.blocks[0]
        if not isinstance(first, Paragraph) or not first.content:
            return item
        head, *rest = first.content
        if not isinstance(head, Text) or not head.text.lower().startswith(to):
            return item
        head = replace(head, text=head.text[len(to) :].lstrip())
        return replace(item, blocks=(replace(first, content=normal((head, *rest))), *item.blocks[1:]))

    return fresh(replace(each, items=tuple(map(without, each.items))) for each in lists)


def _lead(lead: str, naming: Naming) -> str:
    """What stands before the points: who decides, or who is asked to."""
    words = naming.phrases.drafted
    sides = {"body": naming.body, "Body": beginning(naming.body)}
    if other := asked(lead, naming):
        return fill(words.points_to, other=other, **sides)
    return fill(words.points, **sides)


def _clauses(groups: Iterable[_Group], naming: Naming) -> Iterator[str]:
    """What is proposed, a clause for each sentence that proposes something."""
    words = naming.phrases.drafted
    for group in groups:
        for said in (each for text in group.lead for each in sentences_of(text)):
            _, proposes, text = said.partition(f"{words.proposes} ")
            if proposes and text.strip():
                yield text.strip()
                continue
            _, nominates, text = said.partition(f"{words.nominates} ")
            body, _, text = text.partition(f" {words.to} ")
            if nominates and text.strip() and is_own(body, naming):
                yield text.strip()
        yield from group.clauses


def decided(clause: str, naming: Naming) -> str:
    """A clause that was proposed, as what the body decides, or as what it passes on to a higher one.

    The body's own clause becomes a sentence when its verb comes at once, so that the order of words is right.
    """
    words = naming.phrases.drafted
    sides = {"body": naming.body, "Body": beginning(naming.body)}
    if rest := own_rest(clause, naming):
        decides, _, text = rest.partition(f"{words.decides_that} ")
        if text and not decides:
            return sentence(fill(words.clause, text=text, **sides))
        if re.fullmatch(words.verb, rest.split(" ", 1)[0]):
            return sentence(f"{beginning(naming.body)} {rest}")
    elif another(clause, naming):
        return sentence(fill(words.clause_to, text=clause, **sides))
    return sentence(fill(words.clause, text=clause, **sides))
