"""The element tree as pieces of a document: blocks, marked text, footnotes, pictures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar
from xml.etree.ElementTree import Element

from msgspec.structs import replace

from app.formats.markdown.entities import decoded
from app.formats.markdown.pictures import Pictures
from app.formats.markdown.pieces import (
    BlockEdge,
    Heading,
    PartMark,
    Piece,
    Remarks,
    Rule,
    Separator,
    SoftBreak,
    excerpt,
)
from app.formats.markdown.words import APPEALS, ITEM_KINDS, OUTCOMES, PART_KINDS
from app.model.blocks import (
    Block,
    BulletList,
    Cell,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Row,
    Table,
    holds_table,
)
from app.model.ids import new_id
from app.model.inlines import (
    PLAIN,
    Footnote,
    Image,
    Inline,
    LineBreak,
    Marks,
    NoteInline,
    Text,
    clean,
    normal,
    plain,
)
from app.model.links import safe_link

_SET: dict[str, dict[str, bool | str]] = {
    "strong": {"bold": True},
    "b": {"bold": True},
    "em": {"italic": True},
    "i": {"italic": True},
    "u": {"underline": True},
    "ins": {"underline": True},
    "s": {"strike": True},
    "del": {"strike": True},
    "strike": {"strike": True},
    "sup": {"script": "super"},
    "sub": {"script": "sub"},
}
_BLOCK_TAG = re.compile(
    r"</?(?:address|article|aside|blockquote|body|caption|center|d[dlt]|details|div|fieldset|figcaption|figure|"
    r"footer|form|h[1-6r]|head|header|html|legend|li|main|nav|ol|option|p|pre|section|select|summary|table|"
    r"tbody|t[dhr]|tfoot|thead|title|ul)\b",
    re.IGNORECASE,
)
_MAX_WIDTH = 2000.0


Gathered = Inline | SoftBreak | BlockEdge

Word = TypeVar("Word", bound=str)


class Builder:
    """Makes the pieces, and remembers which footnotes the text has asked for."""

    def __init__(self, root: Element, pictures: Pictures, remarks: Remarks) -> None:
        self._root = root
        self._pictures = pictures
        self._remarks = remarks
        self._notes: dict[str, Element] = {}
        self._used: set[str] = set()
        self._in_note = False
        self.lines: dict[str, tuple[Inline, ...]] = {}  # paragraphs with the source's line ends, by id

    def pieces(self) -> list[Piece]:
        """All that the tree holds, in order; footnotes that nothing refers to at the end."""
        for note in self._root.iter("note"):
            if self._notes.setdefault(note.get("label", ""), note) is not note:
                self._remarks.add("markdown.note-twice", label=note.get("label", ""))
                note.set("label", "\0")
        found = [piece for element in self._root for piece in self._pieces(element)]
        for note in self._root.iter("note"):
            if note.get("label", "") not in self._used:
                content = self._note_content(note)
                self._remarks.add("markdown.note-unused", text=excerpt(plain(content)))
                found.append(Paragraph(new_id(), content))
        return found

    def _pieces(self, element: Element) -> list[Piece]:
        match element.tag:
            case "h":
                return [self._heading(element)]
            case "hr":
                return [Rule()]
            case "sep":
                return [Separator()]
            case "part":
                kind = PART_KINDS.get(element.get("name", "").casefold())
                if kind:
                    return [PartMark(kind, clean(decoded(element.get("label", ""))))]
                self._remarks.add("markdown.part-unknown", name=element.get("name", ""))
                return []
            case _:
                return list(self._block(element))

    def _heading(self, element: Element) -> Heading:
        number = element.get("nr", "")
        return Heading(
            int(element.get("level", "1")),
            self._content(element),
            clean(decoded(element.get("dnr", ""))),
            int(number) if number.isdecimal() and int(number[:9]) > 0 else None,
            self._word(element, "slag", ITEM_KINDS) or "",
            self._word(element, "overklagas", APPEALS) or "",
            self._word(element, "utfall", OUTCOMES) or "",
        )

    def _word(self, heading: Element, name: str, known: Mapping[str, Word]) -> Word | None:
        """What a heading's attribute means; None and a remark if it means nothing."""
        value = clean(decoded(heading.get(name, "")))
        if value and value.casefold() not in known:
            self._remarks.add("markdown.attribute-unknown", name=name, value=value)
        return known.get(value.casefold())

    def blocks(self, parent: Element) -> tuple[Block, ...]:
        """What a container holds; never nothing."""
        found = [block for element in parent for block in self._block(element)]
        return tuple(found) or (Paragraph(new_id()),)

    def _block(self, element: Element) -> tuple[Block, ...]:
        match element.tag:
            case "p":
                return self._paragraph(element)
            case "ul" | "ol":
                items = tuple(ListItem(new_id(), self.blocks(item)) for item in element)
                kind = BulletList if element.tag == "ul" else NumberedList
                return (kind(new_id(), items),)
            case "blockquote":
                return (Quote(new_id(), self.blocks(element)),)
            case "table":
                return (self._table(element),)
            case "pre":
                return (_verbatim(self._pictures.text(element.get("text", ""))),)
            case "h":
                heading = self._content(element)
                self._remarks.add("markdown.heading-inside", text=excerpt(plain(heading)))
                return (Paragraph(new_id(), heading),) if heading else ()
            case "hr":
                self._remarks.add("markdown.rule-dropped")
                return ()
            case _:
                return ()

    def _paragraph(self, element: Element) -> tuple[Block, ...]:
        found: list[Gathered] = []
        self._gather(element, PLAIN, found)
        gathered = _without_edges(found, LineBreak())
        content = _in_one_line(gathered)
        if not content and not element.get("empty"):
            return ()
        paragraph = Paragraph(new_id(), content)
        if any(isinstance(inline, SoftBreak) for inline in gathered):
            self.lines[paragraph.id] = normal(
                LineBreak() if isinstance(i, SoftBreak) else i for i in gathered
            )
        return (paragraph,)

    def _table(self, element: Element) -> Table:
        wide = max(len(row) for row in element)
        rows: list[Row] = []
        for row in element:
            cells = [Cell(new_id(), self._cell(cell)) for cell in row]
            cells += [Cell(new_id(), (Paragraph(new_id()),)) for _ in range(wide - len(cells))]
            rows.append(Row(new_id(), tuple(cells)))
        return Table(new_id(), tuple(rows), bool(element.get("header")))

    def _cell(self, cell: Element) -> tuple[Block, ...]:
        """A cell's blocks; the document has no table in a table, so an inner one gives up its lines."""
        blocks = self.blocks(cell)
        flat = _without_tables(blocks)
        if flat is None:
            return blocks
        self._remarks.add("markdown.table-in-table", text=excerpt("".join(cell.itertext())))
        return flat

    def _content(self, element: Element) -> tuple[Inline, ...]:
        out: list[Gathered] = []
        self._gather(element, PLAIN, out)
        return _in_one_line(_without_edges(out, Text(" ")))

    def _gather(self, element: Element, marks: Marks, out: list[Gathered]) -> None:
        self._text(element.text, marks, out)
        for child in element:
            self._inline(child, marks, out)
            self._text(child.tail, marks, out)

    def _text(self, text: str | None, marks: Marks, out: list[Gathered]) -> None:
        if not text:
            return
        for place, line in enumerate(self._pictures.text(text).split("\n")):
            if place:
                out.append(SoftBreak(marks))
            out.append(Text(line, marks))

    def _inline(self, element: Element, marks: Marks, out: list[Gathered]) -> None:
        match element.tag:
            case "br":
                out.append(LineBreak())
            case "a":
                self._gather(element, self._link(element, marks), out)
            case "img":
                self._image(element, marks, out)
            case "width":
                self._width(element.get("mm", "0"), marks, out)
            case "footnote":
                self._footnote(element, marks, out)
            case "span":
                language, mask = (
                    clean(decoded(element.get("lang", ""))),
                    decoded(element.get("data-mask", "")),
                )
                kept = replace(marks, language=language or marks.language, mask=clean(mask) or marks.mask)
                self._gather(element, kept, out)
            case "code":
                self._remarks.add("markdown.code", text=excerpt(element.text or ""))
                self._gather(element, marks, out)
            case "dropped":
                self._remarks.add("markdown.tag-dropped", tag=excerpt(element.get("tag", "")))
                if _BLOCK_TAG.match(element.get("tag", "")):
                    out.append(BlockEdge())
            case _:
                self._gather(element, replace(marks, **_SET.get(element.tag, {})), out)

    def _link(self, element: Element, marks: Marks) -> Marks:
        target = decoded(self._pictures.text(element.get("href", "")))
        if title := element.get("title", ""):
            self._remarks.add("markdown.link-title", text=excerpt(title))
        if link := safe_link(target):
            return replace(marks, link=link)
        self._remarks.add("markdown.link-dropped", target=excerpt(target))
        return marks

    def _image(self, element: Element, marks: Marks, out: list[Gathered]) -> None:
        alt = clean(decoded(self._pictures.text(element.get("alt", ""))).replace("\n", " "))
        media = self._pictures.find(decoded(element.get("src", "")), alt)
        if title := element.get("title", ""):
            self._remarks.add("markdown.link-title", text=excerpt(title))
        out.append(Image(new_id(), media, alt) if media else Text(alt, marks))

    def _width(self, mm: str, marks: Marks, out: list[Gathered]) -> None:
        last = out[-1] if out else None
        if isinstance(last, Image):
            out[-1] = replace(last, width=min(float(mm), _MAX_WIDTH))
        else:
            out.append(Text(f"{{width={mm}mm}}", marks))

    def _footnote(self, element: Element, marks: Marks, out: list[Gathered]) -> None:
        label = element.get("label", "")
        note = self._notes.get(label)
        if note is None or self._in_note:
            if note is not None:
                self._remarks.add("markdown.note-in-note", label=label)
            out.append(Text(element.get("raw", ""), marks))
            return
        if label in self._used:
            self._remarks.add("markdown.note-again", label=label)
        self._used.add(label)
        out.append(Footnote(new_id(), self._note_content(note)))

    def _note_content(self, note: Element) -> tuple[NoteInline, ...]:
        before, self._in_note = self._in_note, True
        out: list[Inline] = []
        for block in (block for element in note for block in self._block(element)):
            if out:
                out.append(LineBreak())
            out.extend(_flat(block))
        self._in_note = before
        return self._note_inlines(out)

    def _note_inlines(self, content: list[Inline]) -> tuple[NoteInline, ...]:
        kept: list[Inline] = []
        for inline in content:
            if isinstance(inline, Image):
                self._remarks.add("markdown.picture-in-note", alt=inline.alt)
                kept.append(Text(inline.alt))
            else:
                kept.append(inline)
        return tuple(i for i in normal(kept) if isinstance(i, Text | LineBreak))


def _in_one_line(content: list[Inline | SoftBreak]) -> tuple[Inline, ...]:
    return normal(Text(" ", i.marks) if isinstance(i, SoftBreak) else i for i in content)


def _without_edges(content: list[Gathered], joint: LineBreak | Text) -> list[Inline | SoftBreak]:
    """The content with a joint where the edge of a block stood between words, and no spaces around it."""
    out: list[Inline | SoftBreak] = []
    edge = False
    for inline in content:
        if isinstance(inline, BlockEdge):
            edge = True
            _strip_end(out)
            continue
        if edge and isinstance(inline, Text):
            inline = replace(inline, text=inline.text.lstrip(" "))
        if edge and (
            isinstance(inline, SoftBreak | LineBreak) or (isinstance(inline, Text) and not inline.text)
        ):
            continue
        if edge and out:
            out.append(joint)
        edge = False
        out.append(inline)
    return out


def _strip_end(out: list[Inline | SoftBreak]) -> None:
    while out and isinstance(last := out[-1], Text | SoftBreak | LineBreak):
        out.pop()
        if isinstance(last, Text) and (words := last.text.rstrip(" ")):
            out.append(replace(last, text=words))
            return


def _verbatim(code: str) -> Paragraph:
    content: list[Inline] = []
    for line in code.split("\n"):
        content += [LineBreak(), Text(line)] if content else [Text(line)]
    return Paragraph(new_id(), normal(content))


def _flat(block: Block) -> list[Inline]:
    """A block's words as one row, its paragraphs on lines of their own."""
    out: list[Inline] = []
    for paragraph in _paragraphs(block):
        out += [LineBreak(), *paragraph.content] if out else paragraph.content
    return out


def _paragraphs(block: Block) -> list[Paragraph]:
    match block:
        case Paragraph():
            return [block]
        case Quote():
            held = block.blocks
        case BulletList() | NumberedList():
            held = tuple(inner for item in block.items for inner in item.blocks)
        case Table():
            held = tuple(inner for row in block.rows for cell in row.cells for inner in cell.blocks)
    return [paragraph for inner in held for paragraph in _paragraphs(inner)]


def _without_tables(blocks: tuple[Block, ...]) -> tuple[Block, ...] | None:
    """The blocks with those that hold a table laid flat; None if none does."""
    if not any(holds_table(block) for block in blocks):
        return None
    out: list[Block] = []
    for block in blocks:
        out += _paragraphs(block) if holds_table(block) else [block]
    return tuple(out)
