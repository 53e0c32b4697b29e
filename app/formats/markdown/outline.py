"""The outline: pieces in a row become sections in sections, each with its parts."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from app.formats.markdown.pieces import Heading, PartMark, Piece, Remarks, Rule, Separator, excerpt
from app.model.blocks import Block, Paragraph
from app.model.ids import new_id
from app.model.inlines import PLAIN, Footnote, Image, Inline, LineBreak, Text, plain
from app.model.sections import Part, Section


class _Node(msgspec.Struct):
    heading: Heading
    pieces: list[Piece]
    sections: list[_Node]


def build(pieces: list[Piece], remarks: Remarks) -> tuple[Part, tuple[Section, ...]]:
    """The text above the first heading, and the sections; a level that was skipped is not missed."""
    opening: list[Piece] = []
    top: list[_Node] = []
    path: list[_Node] = []
    for piece in pieces:
        if isinstance(piece, Heading):
            while path and path[-1].heading.level >= piece.level:
                path.pop()
            node = _Node(piece, [], [])
            (path[-1].sections if path else top).append(node)
            path.append(node)
        else:
            (path[-1].pieces if path else opening).append(piece)
    return _opening(opening, remarks), tuple(_section(node, remarks) for node in top)


def _opening(pieces: list[Piece], remarks: Remarks) -> Part:
    parts = _parts(pieces)
    for extra in parts[1:]:
        remarks.add("markdown.part-unknown", name=extra.kind)
    blocks = tuple(block for part in parts for block in part.blocks)
    return replace(parts[0], blocks=blocks)


def _section(node: _Node, remarks: Remarks) -> Section:
    heading, moved = heading_text(node.heading.content, remarks)
    return Section(
        new_id(),
        heading,
        node.heading.case_number,
        node.heading.number,
        _parts(with_moved(moved, node.pieces)),
        tuple(_section(inner, remarks) for inner in node.sections),
        kind=node.heading.kind,
        appeal=node.heading.appeal,
        outcome=node.heading.outcome,
    )


def heading_text(content: tuple[Inline, ...], remarks: Remarks) -> tuple[str, tuple[Inline, ...]]:
    """A heading as the plain string it is, and the notes and pictures that must go elsewhere."""
    moved = tuple(inline for inline in content if isinstance(inline, Footnote | Image))
    kept = [inline for inline in content if not isinstance(inline, Footnote | Image)]
    text = plain(Text(" ") if isinstance(inline, LineBreak) else inline for inline in kept).strip(" ")
    marks = {inline.marks for inline in kept if isinstance(inline, Text) and inline.text.strip()}
    for link in sorted({each.link for each in marks if each.link}):
        remarks.add("markdown.link-dropped", target=link)
    if len(marks) > 1 or any(replace(m, bold=False, italic=False, link="") != PLAIN for m in marks):
        remarks.add("markdown.heading-marks", heading=excerpt(text))
    for inline in moved:
        what = "note" if isinstance(inline, Footnote) else "picture"
        remarks.add(f"markdown.heading-{what}", heading=excerpt(text))
    return text, moved


def with_moved(moved: tuple[Inline, ...], pieces: list[Piece]) -> list[Piece]:
    """The pieces with what stood in their heading at the end of the first paragraph."""
    if not moved:
        return pieces
    for index, piece in enumerate(pieces):
        if isinstance(piece, Paragraph):
            grown = replace(piece, content=(*piece.content, *moved))
            return [*pieces[:index], grown, *pieces[index + 1 :]]
    return [Paragraph(new_id(), moved), *pieces]


def _parts(pieces: list[Piece]) -> tuple[Part, ...]:
    marks: list[PartMark] = []
    held: list[list[Block]] = []
    for piece in pieces:
        if isinstance(piece, Rule | Separator | Heading):
            continue
        if isinstance(piece, PartMark):
            marks.append(piece)
            held.append([])
            continue
        if not held:
            marks.append(PartMark("text"))
            held.append([])
        held[-1].append(piece)
    if not held:
        return (Part(new_id()),)
    return tuple(
        Part(new_id(), mark.kind, tuple(blocks), label=mark.label)
        for mark, blocks in zip(marks, held, strict=True)
    )
