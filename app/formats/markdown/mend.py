"""Joins the sentences that a page break has cut in two, where it is certain."""

from __future__ import annotations

import re

from msgspec.structs import replace

from app.formats.markdown.pieces import Heading, Piece, Remarks, Rule
from app.model.blocks import Paragraph
from app.model.inlines import Footnote, Image, Inline, LineBreak, Text, normal, plain

_ENDS = re.compile(r"[.!?…]")
# Words that begin a clause on a line of its own in Swedish minutes ("Nämnden beslutar / att …").
_CLAUSES = {"att", "dels", "samt", "och", "eller", "to", "that", "and", "or"}
_POINT = re.compile(r"^[a-zåäö]{1,4}[.)] ")  # a list that a person has lettered


def broken(before: Paragraph, after: Paragraph) -> bool:
    """Whether the two are one sentence: no end before, a small letter after, running text on both sides."""
    if any(isinstance(i, LineBreak | Image) for i in (*before.content, *after.content)):
        return False
    inlines = [i for i in before.content if not isinstance(i, Footnote)]
    last = inlines[-1] if inlines else None
    first = after.content[0] if after.content else None
    if not isinstance(last, Text) or not isinstance(first, Text):
        return False
    if first.marks != last.marks or last.marks.script:
        return False
    end, start = plain(before.content).rstrip(" "), plain(after.content).lstrip(" ")
    if not end or not (end[-1].isalnum() or end[-1] == ",") or not start[:1].islower():
        return False
    if _POINT.match(start):
        return False
    words = start.split()
    if words[0].strip(",.") in _CLAUSES or not re.match(r"[^\W\d_]{2}|[iåö]\b", start):
        return False
    return len(end.split()) >= 4 and len(words) >= 2 and bool(_ENDS.search(start))


def join(pieces: list[Piece], remarks: Remarks) -> list[Piece]:
    """The pieces with such sentences joined, and without rules; says what it did, and where."""
    out: list[Piece] = []
    heading = ""
    for piece in pieces:
        if isinstance(piece, Rule):
            remarks.add("markdown.rule-dropped")
            continue
        if isinstance(piece, Heading):
            heading = " ".join(plain(piece.content).split())
        last = out[-1] if out else None
        if isinstance(piece, Paragraph) and isinstance(last, Paragraph) and broken(last, piece):
            before, after = plain(last.content).split()[-4:], plain(piece.content).split()[:4]
            remarks.add("markdown.joined", before=" ".join(before), after=" ".join(after), section=heading)
            out[-1] = replace(last, content=_one(last.content, piece.content))
        else:
            out.append(piece)
    return out


def _one(before: tuple[Inline, ...], after: tuple[Inline, ...]) -> tuple[Inline, ...]:
    last, first = before[-1], after[0]
    if isinstance(last, Text):
        last = replace(last, text=last.text.rstrip(" "))
    if isinstance(first, Text):
        first = replace(first, text=" " + first.text.lstrip(" "))
    return normal((*before[:-1], last, first, *after[1:]))
