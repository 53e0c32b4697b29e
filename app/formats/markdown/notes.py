"""Footnotes as people write them by hand: a raised number, and the same number under a line."""

from __future__ import annotations

import re

import msgspec
from msgspec.structs import replace

from app.formats.markdown.pieces import Heading, Piece, Remarks, Rule, excerpt
from app.model.blocks import BulletList, NumberedList, Paragraph, Quote, Table, map_paragraphs
from app.model.ids import new_id
from app.model.inlines import Footnote, Inline, LineBreak, NoteInline, Text, normal, plain

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans(_RAISED, "0123456789")
_LABEL = re.compile(r"[ ]*[\[(]?(\d{1,3}|\*{1,3})[\])]?[ ]*")
_RAISED_MARK = re.compile(rf"(?<=\S)(?<!\bm)(?<!\dm)(?<!\b[kcdmh]m)(?<!\d[kcdmh]m)([{_RAISED}]{{1,3}})")
_UNIT = re.compile(r"(?:^|[\W\d_])[kcdmh]?m$")  # a raised 2 or 3 after it is a power
_RAISED_START = re.compile(rf"^[ ]*([{_RAISED}]{{1,3}})[ ]*")


class _Definition(msgspec.Struct):
    """One note's words, and where they stand among the pieces."""

    label: str
    content: tuple[Inline, ...]
    piece: int
    whole: tuple[Inline, ...]


Lines = dict[str, tuple[Inline, ...]]


class _Mark(msgspec.Struct):
    """A raised number in the text; in which piece, and whether it looks like a unit's power."""

    label: str
    piece: int
    power: bool


def resolve(pieces: list[Piece], lines: Lines, remarks: Remarks, ruled_only: bool) -> list[Piece]:
    """The pieces with such notes made real footnotes; with `ruled_only` only what stands under a rule.

    `lines` has the paragraphs of several source lines with a line break at each line's end, by id.
    """
    definitions = _definitions(pieces, lines, ruled_only)
    if not definitions:
        return pieces
    places = {definition.piece for definition in definitions}
    counter = _Marks({})
    for index, piece in enumerate(pieces):
        if index not in places:
            counter.piece = index
            counter.over(piece)
    chosen: dict[int, Footnote] = {}
    left: dict[int, list[tuple[Inline, ...]]] = {}
    for definition in definitions:
        mark = _mark_for(definition, counter.seen, chosen)
        if mark is None:
            left.setdefault(definition.piece, []).append(definition.whole)
            continue
        chosen[mark] = Footnote(new_id(), _note(definition.content))
        remarks.add("markdown.note-found", label=definition.label, text=excerpt(plain(definition.content)))
    return _rebuilt(pieces, places, chosen, left)


def _rebuilt(
    pieces: list[Piece],
    places: set[int],
    chosen: dict[int, Footnote],
    left: dict[int, list[tuple[Inline, ...]]],
) -> list[Piece]:
    setter = _Marks(chosen)
    out: list[Piece] = []
    for index, piece in enumerate(pieces):
        if index in places:
            out += [Paragraph(new_id(), normal(content)) for content in left.get(index, [])]
        elif not (isinstance(piece, Rule) and index + 1 in places and index + 1 not in left):
            out.append(setter.over(piece))
    return out


def _definitions(pieces: list[Piece], lines: Lines, ruled_only: bool) -> list[_Definition]:
    """Paragraphs that begin with a raised number under a rule, or last before a heading."""
    out: list[_Definition] = []
    marks = _Marks({})  # of the pieces above
    at = 0
    while at < len(pieces):
        stop = at
        while stop < len(pieces) and _split(pieces[stop]):
            stop += 1
        if stop == at:
            marks.over(pieces[at])
            at += 1
            continue
        ruled = at > 0 and isinstance(pieces[at - 1], Rule)
        last = stop == len(pieces) or isinstance(pieces[stop], Heading | Rule)
        if ruled or (last and not ruled_only):
            known = {mark.label for mark in marks.seen}
            for index in range(at, stop):
                found = _split(_with_line_ends(pieces[index], lines, known))
                out += [_Definition(label, words, index, whole) for label, words, whole in found]
        else:
            for piece in pieces[at:stop]:
                marks.over(piece)
        at = stop
    return out


def _with_line_ends(piece: Piece, lines: Lines, known: set[str]) -> Piece:
    """A paragraph with a break before each line of the source that begins with a number raised above it."""
    if not isinstance(piece, Paragraph) or piece.id not in lines:
        return piece
    words, content = plain(piece.content), lines[piece.id]
    out: list[Inline] = []
    at = 0  # in the words
    for place, inline in enumerate(content):
        if isinstance(inline, LineBreak) and words[at] == " ":
            label = _labelled(content[place + 1 : place + 3])
            if not (label and label[0] in known):
                last = out[-1] if out else None
                inline = Text(" ", last.marks) if isinstance(last, Text) else Text(" ")
        out.append(inline)
        at += len(plain((inline,)))
    return replace(piece, content=normal(out))


def _split(piece: Piece) -> list[tuple[str, tuple[Inline, ...], tuple[Inline, ...]]]:
    """The notes a paragraph holds, one or several on lines of their own: label, words, all."""
    if not isinstance(piece, Paragraph):
        return []
    lines: list[list[Inline]] = [[]]
    for inline in piece.content:
        if isinstance(inline, LineBreak):
            lines.append([])
        else:
            lines[-1].append(inline)
    out: list[tuple[str, tuple[Inline, ...], tuple[Inline, ...]]] = []
    for line in lines:
        if found := _labelled(tuple(line)):
            out.append((*found, tuple(line)))
        elif out:
            label, words, whole = out[-1]
            out[-1] = (label, (*words, LineBreak(), *line), (*whole, LineBreak(), *line))
        else:
            return []
    return out


def _labelled(line: tuple[Inline, ...]) -> tuple[str, tuple[Inline, ...]] | None:
    first = line[0] if line else None
    if not isinstance(first, Text):
        return None
    if first.marks.script == "super":
        label = _LABEL.fullmatch(first.text.translate(_DIGITS))
        return (label[1], _trimmed(line[1:])) if label and len(line) > 1 else None
    if raised := _RAISED_START.match(first.text):
        rest = Text(first.text[raised.end() :], first.marks)
        return raised[1].translate(_DIGITS), _trimmed((rest, *line[1:]))
    return None


def _trimmed(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    first = content[0] if content else None
    if isinstance(first, Text):
        return normal((replace(first, text=first.text.lstrip(" :.")), *content[1:]))
    return content


def _note(content: tuple[Inline, ...]) -> tuple[NoteInline, ...]:
    return tuple(i for i in normal(content) if isinstance(i, Text | LineBreak))


def _mark_for(definition: _Definition, seen: list[_Mark], chosen: dict[int, Footnote]) -> int | None:
    """The nearest raised number before the note that has no note yet; a power only if nothing else fits."""
    if any(isinstance(inline, Footnote) for inline in definition.content):
        return None
    fitting = [
        number
        for number, mark in enumerate(seen)
        if mark.label == definition.label and mark.piece < definition.piece and number not in chosen
    ]
    return max(fitting, key=lambda number: (not seen[number].power, number), default=None)


class _Marks:
    """Walks all raised numbers in their order: counts them, and puts the chosen footnotes in their place."""

    def __init__(self, chosen: dict[int, Footnote]) -> None:
        self.seen: list[_Mark] = []
        self.piece = 0
        self._chosen = chosen

    def over(self, piece: Piece) -> Piece:
        if isinstance(piece, Heading):
            return Heading(piece.level, self._content(piece.content), piece.case_number, piece.number)
        if isinstance(piece, Paragraph | BulletList | NumberedList | Quote | Table):
            return map_paragraphs((piece,), lambda p: replace(p, content=self._content(p.content)))[0]
        return piece

    def _content(self, content: tuple[Inline, ...]) -> tuple[Inline, ...]:
        out: list[Inline] = []
        for inline in content:
            if not isinstance(inline, Text):
                out.append(inline)
            elif inline.marks.script == "super":
                label = _LABEL.fullmatch(inline.text)
                out.append(self._one(label[1], inline, _power(label[1], out)) if label else inline)
            else:
                out += self._raised(inline)
        return normal(out)

    def _raised(self, text: Text) -> list[Inline]:
        out: list[Inline] = []
        last = 0
        for found in _RAISED_MARK.finditer(text.text):
            out.append(Text(text.text[last : found.start()], text.marks))
            out.append(self._one(found[1].translate(_DIGITS), Text(found[1], text.marks)))
            last = found.end()
        return [*out, Text(text.text[last:], text.marks)]

    def _one(self, label: str, otherwise: Text, power: bool = False) -> Inline:
        number = len(self.seen)
        self.seen.append(_Mark(label, self.piece, power))
        return self._chosen.get(number, otherwise)


def _power(label: str, before: list[Inline]) -> bool:
    """Whether a raised number after this looks like that of a square or cubic metre."""
    last = before[-1] if before else None
    return label in ("2", "3") and isinstance(last, Text) and bool(_UNIT.search(last.text[-4:]))
