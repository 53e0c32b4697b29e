"""White space as HTML means it: a line of runs becomes paragraphs in normal form, or none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from app.formats.html.styles import Space
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text, clean, normal


class Run(msgspec.Struct, frozen=True):
    """Text as it stood in the source."""

    text: str
    marks: Marks
    space: Space = ""


Piece = Run | LineBreak | Footnote | Image

_HTML_SPACE = re.compile(r"[ \t\n\r\f]+")
_LINE_END = re.compile(r"\r\n|[\r\n\f]")
_GAP = re.compile(r"[ \xa0]{2,}")
_INVISIBLE = re.compile("[\u200b\u2060]")  # marks where a line may or may not end


def paragraphs(pieces: Iterable[Piece]) -> list[tuple[Inline, ...]]:
    """The paragraphs that a stretch of inline content makes: two line breaks part them, none is empty."""
    found: list[list[Inline]] = []
    joined = False  # whether the next line goes on in the last paragraph
    for line in _lines(pieces):
        content = _line(line)
        if not content:
            joined = False
        elif joined:
            found[-1] += [LineBreak(), *content]
        else:
            found.append(content)
            joined = True
    return [normal(content) for content in found]


def _lines(pieces: Iterable[Piece]) -> Iterator[list[Run | Footnote | Image]]:
    line: list[Run | Footnote | Image] = []
    for piece in pieces:
        if isinstance(piece, LineBreak):
            yield line
            line = []
        elif isinstance(piece, Run) and piece.space:
            first, *rest = _LINE_END.split(piece.text)
            line.append(Run(first, piece.marks, piece.space))
            for text in rest:
                yield line
                line = [Run(text, piece.marks, piece.space)]
        else:
            line.append(piece)
    yield line


def _line(line: list[Run | Footnote | Image]) -> list[Inline]:
    """One line without space at its ends, each gap in it one space: a no-break one if it was alone."""
    out: list[Inline] = []
    gap, gap_marks, exact = "", None, False
    for piece in line:
        if not isinstance(piece, Run):
            if gap and out:
                out.append(Text(_gap(gap, exact), gap_marks or Marks()))
            gap, gap_marks = "", None
            out.append(piece)
            continue
        text = clean(_HTML_SPACE.sub(" ", piece.text) if piece.space != "exact" else piece.text)
        if not text.isprintable():
            text = _INVISIBLE.sub("", text)
        body = text.strip(" \xa0")
        exact = piece.space == "exact"
        if not body:
            gap += text
            gap_marks = gap_marks or piece.marks
            continue
        start = text.index(body[0])
        gap += text[:start]
        if gap and (out or exact):
            out.append(Text(_gap(gap, exact), gap_marks or piece.marks))
        out.append(Text(body if exact else _GAP.sub(" ", body), piece.marks))
        gap = text[start + len(body) :]
        gap_marks = piece.marks if gap else None
    return out


def _gap(gap: str, exact: bool) -> str:
    return gap if len(gap) == 1 or exact else " "
