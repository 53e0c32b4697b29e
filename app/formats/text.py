"""Writes a document as plain text: UTF-8, one paragraph a line, every word once and in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count, groupby

from app.errors import Message
from app.formats.flow import Blocks, Chapter, Flow, Heading, Letterhead, PartLabel, flow
from app.formats.flow.scope import Scope
from app.formats.left_out import left_out
from app.formats.result import Written
from app.formats.text_forms import form, underlined
from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Table
from app.model.inlines import Footnote, Image, Inline, LineBreak, Text, clean
from app.model.minutes import Package
from app.profiles import Profile

_BULLETS = "•–"  # by depth, in turn
_WIDEST = 110  # characters of a table that is set as a grid


def write(package: Package, profile: Profile, *, scope: Scope = "whole") -> Written:
    """The document as text; looks are left out, pictures are named by their alt text.

    An extract (`scope`) is certified at its end.
    """
    minutes = package.minutes
    writer = _Text(profile)
    document = flow(minutes, profile, versions=package.versions, scope=scope)
    blocks = [lines for lines in writer.document(document) if lines]
    text = "\n\n".join("\n".join(line.rstrip() for line in lines) for lines in blocks)
    messages = list(left_out(minutes, document))
    if writer.pictures:
        messages.append(Message("text.pictures-named", {"count": writer.pictures}))
    if writer.looks:
        messages.append(Message("text.looks-left-out", {"count": writer.looks}))
    return Written((text + "\n" if text else "").encode("utf-8"), tuple(messages))


class _Text:
    """Sets one document; counts footnotes, and what text cannot show."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._numbers = count(1)
        self.pictures = 0
        self.looks = 0

    def document(self, document: Flow) -> Iterator[list[str]]:
        """The document block by block, a list of lines each."""
        yield from _letterhead(document.letterhead)
        yield underlined(document.title, "=")
        for item in document.items:
            match item:
                case Heading():
                    yield _heading(item)
                case PartLabel():
                    yield [item.text]
                case Blocks():
                    for block in item.blocks:
                        yield self._block(block, 0)
                case Chapter():
                    yield underlined(item.text, "-")
                case _:
                    yield from form(item)
        if document.notes:
            yield underlined(self._profile.labels.footnotes, "-")
            yield [line for n, note in enumerate(document.notes, 1) for line in self._note(n, note)]

    def _note(self, number: int, note: Footnote) -> list[str]:
        return _hung(f"[{number}] ", self._lines(note.content))

    def _blocks(self, blocks: Iterable[Block], depth: int) -> list[str]:
        return [line for block in blocks for line in self._block(block, depth)]

    def _block(self, block: Block, depth: int) -> list[str]:
        match block:
            case Paragraph():
                return self._lines(block.content)
            case BulletList():
                marker = f"{_BULLETS[depth % 2]} "
                items = (self._blocks(item.blocks, depth + 1) for item in block.items)
                return [line for item in items for line in _hung(marker, item)]
            case NumberedList():
                items = (self._blocks(item.blocks, depth + 1) for item in block.items)
                return [line for n, item in enumerate(items, 1) for line in _hung(f"{n}. ", item)]
            case Quote():
                return [f"> {line}" for line in self._blocks(block.blocks, depth)]
            case Table():
                rows = [[self._blocks(cell.blocks, depth) for cell in row.cells] for row in block.rows]
                return _table(rows, block.header)

    def _lines(self, content: Iterable[Inline]) -> list[str]:
        return "".join(self._pieces(content)).split("\n")

    def _pieces(self, content: Iterable[Inline]) -> Iterator[str]:
        for link, inlines in groupby(content, lambda i: i.marks.link if isinstance(i, Text) else ""):
            shown = "".join(map(self._piece, inlines))
            yield shown
            link = clean(link)
            if link and shown.strip() not in (link, link.removeprefix("mailto:")):
                yield f" <{link}>"

    def _piece(self, inline: Inline) -> str:
        match inline:
            case Text():
                marks = inline.marks
                self.looks += any((marks.bold, marks.italic, marks.underline, marks.strike, marks.script))
                return clean(inline.text)
            case LineBreak():
                return "\n"
            case Footnote():
                return f"[{next(self._numbers)}]"
            case Image():
                self.pictures += 1
                return f"[{': '.join(filter(None, (self._profile.labels.picture, clean(inline.alt))))}]"


def _letterhead(letterhead: Letterhead) -> Iterator[list[str]]:
    yield list(letterhead.sender)
    yield [f"{fact.label}: {fact.value}" for fact in letterhead.facts]


def _heading(heading: Heading) -> list[str]:
    lines = underlined(heading.line, "-" if heading.level == 1 else "~")
    return [*lines, f"{heading.case.label} {heading.case.value}"] if heading.case else lines


def _hung(marker: str, lines: list[str]) -> list[str]:
    """The lines behind a marker, the later ones indented to stand under the first."""
    indent = " " * len(marker)
    return [(indent if index else marker) + line for index, line in enumerate(lines)]


def _table(rows: list[list[list[str]]], header: bool) -> list[str]:
    """A grid if every cell is one line and it does not get too wide, else cell after cell."""
    widths = [max(len(cell[0]) for cell in column) for column in zip(*rows, strict=True)]
    if any(len(cell) != 1 for row in rows for cell in row) or sum(widths) + 3 * len(widths) > _WIDEST:
        return _stacked(rows)
    lines = [" | ".join(cell[0].ljust(w) for cell, w in zip(row, widths, strict=True)) for row in rows]
    if header:
        lines.insert(1, "-+-".join("-" * width for width in widths))
    return lines


def _stacked(rows: list[list[list[str]]]) -> list[str]:
    """Each row a block between rules, each cell behind a bar."""
    rule = "-" * 20
    lines = [rule]
    for row in rows:
        lines += [line for cell in row for line in _hung("| ", cell)]
        lines.append(rule)
    return lines
