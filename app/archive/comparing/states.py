"""Two states of one document side by side: the sections that differ, and in them the words that do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

import msgspec
from msgspec.structs import replace

from app.errors import UserError
from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, plain
from app.model.minutes import Minutes
from app.model.sections import Part, Section

_TOKEN = re.compile(r"\n|[^\S\n]+|\S+")
_MOST_TOKENS = 3_000  # of a stretch that is compared word by word; a longer one differs as a whole
_ROUND = 20  # words shown on either side of what differs


class Piece(msgspec.Struct, frozen=True):
    """A stretch of words, and whether the other side has it not."""

    text: str
    differs: bool = False


class Compared(msgspec.Struct, frozen=True):
    """One section that differs: before and after. "" as heading is what stands above all sections.

    `is_new` and `is_gone` say that only one side has it; `facts` that more than its words differs, e.g.
    attendance, votes, dates, marks or pictures.
    """

    heading: str
    was: tuple[Piece, ...] = ()
    now: tuple[Piece, ...] = ()
    is_new: bool = False
    is_gone: bool = False
    facts: bool = False
    section: str = ""  # its id


class _Said(msgspec.Struct, frozen=True):
    of: Minutes | Section
    heading: str
    text: str


def compared(before: Minutes | None, after: Minutes) -> list[Compared]:
    """The sections of the two that differ, in the order of the later; of no document all are new."""
    was: Mapping[str, _Said] = _said(before) if before else {}
    now = _said(after)
    found: list[Compared] = []
    for key in (*now, *(key for key in was if key not in now)):
        old, new = was.get(key), now.get(key)
        if old and new:
            if old.of != new.of:
                left, right = pieces(old.text, new.text)
                found.append(Compared(new.heading, left, right, facts=old.text == new.text, section=key))
        elif new and (new.text or key):
            found.append(Compared(new.heading, (), (Piece(new.text, True),), is_new=True, section=key))
        elif old:
            found.append(Compared(old.heading, (Piece(old.text, True),), (), is_gone=True, section=key))
    return found


def _said(minutes: Minutes) -> Mapping[str, _Said]:
    """What each section says, by its id; what stands above all of them as ""."""
    top = replace(minutes, sections=(), kept=(), last_edited="")
    found = {"": _Said(top, "", "\n".join([*_facts(minutes), *lines_of(minutes.opening)]))}
    for _, section in tree.walk(minutes.sections):
        own = replace(section, sections=())
        first = [section.heading, section.case_number]
        lines = [*filter(None, first), *(line for part in section.parts for line in lines_of(part))]
        found[section.id] = _Said(own, section.heading, "\n".join(lines))
    return found


def _facts(minutes: Minutes) -> Iterator[str]:
    """What the document says of its meeting, a line each."""
    from app.formats.flow.front import head_lines
    from app.profiles.loading import load_for

    if minutes.header.title:
        yield minutes.header.title
    try:
        profile = load_for(minutes)
    except UserError:  # a profile that is not here: that its facts differ is told without words
        return
    for label, words in head_lines(minutes, profile):
        yield f"{label}: {words}"


def lines_of(part: Part) -> Iterator[str]:
    """What a part says, paragraph by paragraph, its label first."""
    if part.label:
        yield part.label
    for block in walk(part.blocks):
        if isinstance(block, Paragraph):
            notes = [each for each in block.content if isinstance(each, Footnote)]
            yield from filter(None, (plain(block.content), *(plain(note.content) for note in notes)))


def pieces(was: str, now: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts with what the other has not marked, and long stretches that are the same cut short."""
    old, new = _TOKEN.findall(was), _TOKEN.findall(now)
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    left, right = old[start : len(old) - end], new[start : len(new) - end]
    runs = [(False, 0, start, 0, start), *_runs(left, right, start)]
    runs.append((False, len(old) - end, len(old), len(new) - end, len(new)))
    sides: tuple[list[Piece], list[Piece]] = ([], [])
    for at, (differs, *bounds) in enumerate(runs):
        first, last = at == 0, at == len(runs) - 1
        for side, tokens, begin, stop in ((0, old, *bounds[:2]), (1, new, *bounds[2:])):
            stretch = tokens[begin:stop]
            text = "".join(stretch if differs else _cut(stretch, first=first, last=last))
            if text:
                sides[side].append(Piece(text, differs and bool(text.strip())))
    return tuple(sides[0]), tuple(sides[1])


def _runs(old: list[str], new: list[str], start: int) -> Iterator[tuple[bool, int, int, int, int]]:
    """Whether a run differs, and its bounds on both sides, counted from `start`."""
    if max(len(old), len(new)) > _MOST_TOKENS:
        yield True, start, start + len(old), start, start + len(new)
        return
    found: list[tuple[bool, int, int, int, int]] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        differs = tag != "equal" or not "".join(old[a:b]).strip()  # a space between is no word kept
        if found and found[-1][0] and differs:
            _, first, _, other, _ = found.pop()
            found.append((True, first, start + b, other, start + d))
        else:
            found.append((differs, start + a, start + b, start + c, start + d))
    yield from found


def _cut(tokens: list[str], *, first: bool, last: bool) -> list[str]:
    """A stretch that is the same on both sides, down to what stands next to what differs."""
    near = 2 * _ROUND  # words and the spaces between them
    if len(tokens) <= 2 * near:
        return tokens
    head = [] if first else tokens[:near]
    tail = [] if last else tokens[-near:]
    return [*head, " … ", *tail]
