"""What became of a section as two texts, earlier and later, each with the words that the other has not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from app.archive.comparing.states import Compared, Piece
from app.formats.flow.changes import Block, Grid, Line, Note, PartChange, Points, Quoted, SectionChange, Words
from app.model.inlines import plain

Side = Literal["new", "gone"]  # what is left out: "new" gives the earlier text


def of_section(section: SectionChange) -> Compared:
    """Heading, case number and parts."""
    return Compared(
        section.title,
        () if section.how == "new" else tuple(_joined(_section(section, "new"))),
        () if section.how == "gone" else tuple(_joined(_section(section, "gone"))),
        is_new=section.how == "new",
        is_gone=section.how == "gone",
        section=section.now or section.was,
    )


def of_part(part: PartChange) -> Compared:
    """A part alone, as the opening text is."""
    return Compared("", tuple(_joined(_part(part, "new"))), tuple(_joined(_part(part, "gone"))))


def _section(section: SectionChange, without: Side) -> Iterator[Piece]:
    for line in (section.heading, section.case):
        pieces = [*_words(line, without)]
        if pieces:
            yield from pieces
            yield Piece("\n")
    for part in section.parts:
        if part.how != without:
            yield from _part(part, without)


def _part(part: PartChange, without: Side) -> Iterator[Piece]:
    label = part.former if without == "new" else part.label
    if label:
        yield Piece(label, part.former != part.label)
        yield Piece("\n")
    yield from _blocks(part.blocks, without)


def _blocks(blocks: Sequence[Block], without: Side) -> Iterator[Piece]:
    for block in blocks:
        if block.how == without:
            continue
        match block:
            case Line():
                yield from _words(block.pieces, without)
                yield Piece("\n")
            case Points():
                for number, point in enumerate((p for p in block.points if p.how != without), 1):
                    yield Piece(f"{number}. " if block.numbered else "• ")
                    yield from _blocks(point.blocks, without)
            case Quoted():
                yield from _blocks(block.blocks, without)
            case Grid():
                yield from _rows(block, without)


def _rows(grid: Grid, without: Side) -> Iterator[Piece]:
    for row in grid.rows:
        if row.how == without:
            continue
        for at, cell in enumerate(row.cells):
            if at:
                yield Piece(" | ")
            inside = [*_blocks(cell, without)]
            yield from inside[:-1] if inside and inside[-1].text == "\n" else inside
        yield Piece("\n")


def _words(pieces: Sequence[Words | Note], without: Side) -> Iterator[Piece]:
    for piece in pieces:
        if piece.how == without:
            continue
        if isinstance(piece, Note):
            yield Piece("[", piece.how != "same")
            yield from _words(piece.words, without)
            yield Piece("]", piece.how != "same")
        else:
            content = piece.was if piece.was and without == "new" else piece.content
            yield Piece(plain(content), piece.how != "same" or bool(piece.was))


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Neighbours of a kind made one, which is fewer stretches to draw."""
    text, differs = "", False
    for piece in pieces:
        if piece.differs == differs:
            text += piece.text
            continue
        if text:
            yield Piece(text, differs)
        text, differs = piece.text, piece.differs
    if text:
        yield Piece(text, differs)
