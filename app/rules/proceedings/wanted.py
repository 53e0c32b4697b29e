"""Which parts of an item the program can write from its facts, and what it would write."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

import msgspec

from app.model.attendance import Conflict, Refrains
from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Table
from app.model.inlines import Footnote, Image, Inline, LineBreak, Text
from app.model.minutes import Minutes
from app.model.proceedings import Proceedings
from app.model.sections import LabelledPart, Section
from app.profiles.profile import Profile
from app.rules.proceedings import decisions, sentences, vote_text
from app.rules.proceedings.naming import Naming
from app.rules.proceedings.putting import standing

_NOTHING = Proceedings()


class Wanted(msgspec.Struct, frozen=True):
    """A part that the program would write. `rule` names it within its item; `facts` is what it rests on."""

    rule: str
    kind: LabelledPart
    label: str
    blocks: tuple[Block, ...]
    facts: str


def wanted(minutes: Minutes, section: Section, profile: Profile) -> tuple[Wanted, ...]:
    """The parts that follow from an item's facts, in the order in which things happen."""
    return tuple(_wanted(minutes, section, profile))


def _wanted(minutes: Minutes, section: Section, profile: Profile) -> Iterator[Wanted]:
    noted = any(
        isinstance(event, Conflict | Refrains) and event.item == section.id for event in minutes.attendance
    )
    decision = decisions.standing_rule(section)
    if not noted and section.proceedings == _NOTHING and not decision:
        return
    naming = Naming(minutes, section, profile)
    if noted:
        yield from _made("conflict", "conflict", "", sentences.conflicts(section, minutes, naming))
        label = naming.phrases.remarked.not_deciding  # nobody is to be thought to have a conflict
        yield from _made("refrains", "conflict", label, sentences.refraining(section, minutes, naming))
    puts = standing(section, minutes)
    yield from _made("motions", "motions", "", sentences.motions(section, naming))
    order = sentences.putting_order(section, puts, naming)
    yield from _made("putting_order", "putting_order", "", order)
    by_question = {put.question.id: put for put in puts}
    for held in section.proceedings.votes:
        blocks = vote_text.vote(held, by_question.get(held.question), section, minutes, naming)
        label = vote_text.label(held, section, puts, naming)
        yield from _made(f"vote:{held.id}", "vote", label, blocks)
    if decision:
        yield from _made(decision, "decision", "", decisions.drafted(decision, minutes, section, profile))
    remarks = section.proceedings.remarks
    reservations = tuple(each for each in remarks if each.kind == "reservation")
    told = sentences.remarks(reservations, section, minutes, naming)
    yield from _made("reservation", "reservation", "", told)
    for each in remarks:  # a part each: what they said is written into it
        if each.kind != "reservation":
            told = sentences.remarks((each,), section, minutes, naming)
            yield from _made(f"{each.kind}:{each.id}", each.kind, "", told)


def _made(rule: str, kind: LabelledPart, label: str, blocks: tuple[Block, ...]) -> Iterator[Wanted]:
    if blocks:
        yield Wanted(rule, kind, label, blocks, digest(blocks))


def digest(blocks: Iterable[Block]) -> str:
    """What tells apart two texts that the program would write: their words and form, not their ids.

    The text has in it all that it rests on, numbers and names and who was there, and nothing else. So its
    digest changes exactly when a reader would see that the facts did.
    """
    found = hashlib.blake2b(digest_size=12)
    for piece in _pieces(blocks):
        found.update(piece.encode())
        found.update(b"\0")
    return found.hexdigest()


def _pieces(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield type(block).__name__
        match block:
            case Paragraph():
                yield from map(_inline, block.content)
            case BulletList() | NumberedList():
                for item in block.items:
                    yield "-"
                    yield from _pieces(item.blocks)
            case Quote():
                yield from _pieces(block.blocks)
            case Table():
                for row in block.rows:
                    yield "="
                    for each in row.cells:
                        yield from _pieces(each.blocks)


def _inline(inline: Inline) -> str:
    match inline:
        case Text():
            return f"{inline.text}{inline.marks}"
        case LineBreak():
            return "|"
        case Footnote():
            return "".join(map(_inline, inline.content))
        case Image():
            return f"{inline.media}{inline.alt}{inline.width}"
