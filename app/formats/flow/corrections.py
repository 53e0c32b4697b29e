"""What was corrected after approval: when, by whom, why, and each changed stretch before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from app.errors import UserError
from app.formats.flow.front import head_lines
from app.formats.flow.items import Blocks, Chapter, Item
from app.formats.flow.lists import plain_table, presenters_named
from app.formats.flow.wording import line, numbered, written
from app.model import tree
from app.model.annotations import Person, StageReached
from app.model.blocks import Block, Paragraph, paragraph, walk
from app.model.codec import decode
from app.model.inlines import Footnote, Inline, LineBreak, Text, plain
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.sections import Part, Section
from app.profiles import Profile
from app.rules.numbering import numbers

_HEAD = "head/"
_JOINT = "; "  # between the lines of one row
_LONGEST = 600  # characters of one stretch


def told(minutes: Minutes, profile: Profile, versions: Mapping[str, bytes]) -> Iterator[Item]:
    """Every correction in the document's life, with what it changed."""
    words = profile.paper.corrections
    steps = [step for step in minutes.life if step.stage == "correction"]
    if not steps:
        return
    yield Chapter(words.heading)
    bases = [_base(step, versions) for step in steps]
    for step, base, after in zip(steps, bases, [*bases[1:], minutes], strict=True):
        blocks: list[Block] = [paragraph(Text(_line(step, profile)))]
        if base is None or after is None:
            blocks.append(paragraph(Text(words.unknown)))
        elif rows := list(_changes(base, after, profile)):
            blocks.append(plain_table((words.place, words.before, words.after), rows))
        else:
            blocks.append(paragraph(Text(words.unchanged)))
        yield Blocks(tuple(blocks), "corrections")


def _line(step: StageReached, profile: Profile) -> str:
    words = profile.paper.corrections
    first = words.line.replace("{date}", written(step.date, profile))
    if by := line(step.by):
        first = f"{first} {words.by.replace('{name}', by)}"
    reason = line(step.reason)
    return f"{first}. {words.reason.replace('{reason}', reason)}" if reason else f"{first}."


def _base(step: StageReached, versions: Mapping[str, bytes]) -> Minutes | None:
    """The document as the correction found it, None when it is not there or cannot be read."""
    data = versions.get(step.snapshot, b"")
    try:
        return decode(data) if data else None
    except (UserError, msgspec.MsgspecError):
        return None


class _Said(msgspec.Struct, frozen=True):
    """One stretch of the document by a key that both versions have: what it is called, and its words."""

    place: str
    text: str


def _changes(before: Minutes, after: Minutes, profile: Profile) -> Iterator[tuple[str, ...]]:
    """Place, former and present words of everything that differs, in the order of the later document."""
    words = profile.paper.corrections
    old, new = dict(_said(before, profile)), dict(_said(after, profile))
    keys = [*new, *(key for key in old if key not in new)]
    for key in keys:
        was, now = old.get(key), new.get(key)
        former, present = was.text if was else "", now.text if now else ""
        if former == present:
            continue
        if key.startswith(_HEAD):  # of lists only the lines that differ
            former, present = _without(former, present), _without(present, former)
        elif former and present:
            former, present = _narrowed(former, present)
        place = (now or was or _Said("", "")).place
        yield place, former or f"({words.added})", present or f"({words.removed})"


def _without(text: str, other: str) -> str:
    theirs = set(other.split(_JOINT))
    return _JOINT.join(each for each in text.split(_JOINT) if each not in theirs)


def _narrowed(former: str, present: str) -> tuple[str, str]:
    """Long stretches cut down to the sentences round what differs."""
    if max(len(former), len(present)) <= _LONGEST:
        return former, present
    start = next((i for i, (a, b) in enumerate(zip(former, present, strict=False)) if a != b), None)
    start = min(len(former), len(present)) if start is None else start
    most = min(len(former), len(present)) - start
    end = next((i for i in range(most) if former[-1 - i] != present[-1 - i]), most)
    return _cut(former, start, end), _cut(present, start, end)


def _cut(text: str, start: int, end: int) -> str:
    first = max(text.rfind(" ", 0, max(start - 60, 0)), 0)
    last = text.find(" ", len(text) - end + 60)
    last = len(text) if last < 0 else last
    return f"{'…' if first else ''}{text[first:last].strip()}{'…' if last < len(text) else ''}"


def _said(minutes: Minutes, profile: Profile) -> Iterator[tuple[str, _Said]]:
    """Every stretch of words that the document says, by what stays the same when it is corrected."""
    for label, text in head_lines(minutes, profile):
        yield f"{_HEAD}{label}", _Said(label, text)
    yield "opening", _Said(profile.paper.corrections.opening, _text(minutes.opening))
    known, people = numbers(minutes), everyone(minutes)
    for top in minutes.sections:
        number = numbered(known[top.id], profile) if top.id in known else ""
        for _, section in tree.walk((top,)):
            yield from _section(section, number or line(section.heading), people, profile)


def _section(
    section: Section, place: str, people: Mapping[str, Person], profile: Profile
) -> Iterator[tuple[str, _Said]]:
    words = profile.paper.item
    yield f"{section.id}/heading", _Said(place, line(section.heading))
    yield f"{section.id}/case", _Said(_in(place, profile.labels.case_number), line(section.case_number))
    for part in section.parts:
        label = line(part.label) or profile.part_label(part.kind)
        yield f"{section.id}/{part.id}", _Said(_in(place, label), _text(part))
    presenting, how = presenters_named(section, people), line(section.appeal_instruction)
    yield f"{section.id}/presenters", _Said(_in(place, words.presenters), presenting)
    yield f"{section.id}/appeal", _Said(_in(place, words.appeal), how)


def _in(place: str, what: str) -> str:
    return ", ".join(filter(None, (place, what)))


def _text(part: Part) -> str:
    """A part's words, paragraph after paragraph, notes in brackets."""
    paragraphs = [block for block in walk(part.blocks) if isinstance(block, Paragraph)]
    return " ".join(filter(None, (_words(each.content) for each in paragraphs)))


def _words(content: tuple[Inline, ...]) -> str:
    pieces: list[str] = []
    for inline in content:
        match inline:
            case Footnote():
                pieces.append(f" [{plain(inline.content)}]")
            case LineBreak():
                pieces.append(" ")
            case _:
                pieces.append(plain((inline,)))
    return " ".join("".join(pieces).split())
