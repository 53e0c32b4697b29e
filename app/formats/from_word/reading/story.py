"""A story, i.e. the body, a header or a note: its paragraphs and tables in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import UserError
from app.formats.from_word.reading import chunks
from app.formats.from_word.reading.context import Context
from app.formats.from_word.reading.names import (
    MC,
    PARAGRAPH_PROPERTIES,
    RUN_PROPERTIES,
    TABLE,
    Element,
    P,
    R,
    W,
    alternative,
    is_on,
    number,
    val,
)
from app.formats.from_word.reading.runs import Change, Runs, Weight
from app.formats.from_word.reading.styles import Look, Style, has_lines, look_of, paragraph_facts
from app.formats.from_word.source import (
    InList,
    SourceBlock,
    SourceCell,
    SourceParagraph,
    SourceRow,
    SourceTable,
)
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, Inline, LineBreak, NoteInline, Text, clean, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


_DEEPEST = 12  # tables and boxes in one another
_MOST_COLUMNS = 63  # as Word has it
_INSIDE = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "smartTag"))
_CHANGES = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_NONE = Change()
_NOTHING: dict[str, object] = {}


class Story:
    """Reads one part."""

    def __init__(self, context: Context, part: str) -> None:
        self._context, self._part = context, part
        self._runs = Runs(context, part, self._note)
        self._notes: dict[str, dict[str, Element]] = {}
        self._depth = 0
        self._breaks = False  # what comes next begins a page
        self._bookmarks: list[str] = []  # that begin before the next paragraph
        self._change = _NONE  # that whole paragraphs or rows are in

    def blocks(self, root: Element, place: str = "body") -> tuple[SourceBlock, ...]:
        """All paragraphs and tables below an element."""
        self._deeper()
        if self._depth == 1:
            self._runs.fields.look_ahead(root)
        found = tuple(self._walk(root, place))
        self._depth -= 1
        return found

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UserError("word-file.too-deep", place=self._part)

    def _walk(self, root: Iterable[Element], place: str) -> Iterator[SourceBlock]:
        for each in root:
            tag = each.tag
            if tag == P:
                yield from self._paragraph(each, place)
            elif tag == TABLE:
                yield self._table(each, place)
            elif tag in _INSIDE:
                yield from self._walk(each, place)
            elif tag in _CHANGES:  # whole paragraphs that came or went
                before = self._change
                self._change = Change(tag.rpartition("}")[2], each)
                yield from self._walk(each, place)
                self._change = before
            elif tag == f"{MC}AlternateContent":
                if (chosen := alternative(each)) is not None:
                    yield from self._walk(chosen, place)
            elif tag == f"{W}bookmarkStart":
                self._bookmarks.append(each.get(f"{W}name", ""))
            elif tag == f"{W}altChunk":
                yield from self._chunk(each)

    # Paragraphs

    def _paragraph(self, element: Element, place: str) -> Iterator[SourceBlock]:
        properties = element[0] if len(element) and element[0].tag == PARAGRAPH_PROPERTIES else None
        direct = _NOTHING if properties is None else paragraph_facts(properties)
        style_id = str(direct.get("style", ""))
        style = self._context.styles.of(style_id)
        look = style.all_in_all
        runs = self._runs
        content = runs.read(element, look, self._change)
        boxes, strays, drawn = runs.boxes, runs.strays, runs.drawn
        bookmarks = (*self._bookmarks, *runs.bookmarks)
        self._bookmarks = []
        breaks = self._breaks or bool(direct.get("begins_page", style.begins_page))
        self._breaks = runs.breaks_page and not content_after_break(content)
        name = str(direct.get("list_number", style.list_number))
        in_list, marker = self._listed(name, style, style_id, direct) if name not in ("", "0") else (None, "")
        weights = runs.weights
        yield SourceParagraph(
            content=without_last_break(content) if runs.breaks_page else content,
            style=style.name,
            base=style.base,
            outline=direct.get("outline", style.outline),  # pyright: ignore
            in_list=in_list,
            marker=marker,
            alignment=direct.get("alignment", style.alignment),  # pyright: ignore
            indent=direct.get("indent", style.indent),  # pyright: ignore
            has_rule=bool(direct.get("rule", style.rule)),
            begins_page=breaks,
            tabs=runs.tabs,
            bookmarks=tuple(filter(None, bookmarks)) if bookmarks else (),
            place="box" if place == "box" else "body",
            **(heaviest(weights) if weights else {"size": self._empty_size(properties, look)}),  # pyright: ignore
        )
        yield from self._beside(boxes, strays, drawn, place)

    def _beside(
        self, boxes: list[Element], strays: list[Element], drawn: list[str], place: str
    ) -> Iterator[SourceBlock]:
        """What stands in a paragraph without being of its text."""
        for box in boxes:
            yield from self.blocks(box, "box")
        if strays:
            self._deeper()
            yield from self._walk(strays, place)
            self._depth -= 1
        for words in drawn:
            if text := clean(words).strip():
                yield SourceParagraph(content=(Text(text),), place="box")

    @staticmethod
    def _empty_size(properties: Element | None, look: Look) -> float:
        """How large an empty paragraph is set: by its mark."""
        own = properties.find(RUN_PROPERTIES) if properties is not None else None
        return (look_of(own).size if own is not None else None) or look.size or 11.0

    def _listed(
        self, name: str, style: Style, style_id: str, direct: Mapping[str, object]
    ) -> tuple[InList | None, str]:
        level = direct.get("list_level")
        if level is None:
            own = self._context.numbering.style_level(name, style_id) if "list_number" not in direct else None
            level = style.list_level if own is None else own
        marked = self._context.numbering.mark(name, int(level))  # pyright: ignore
        if marked is None:
            return None, ""
        return InList(marked.number, marked.level, marked.is_numbered), clean(marked.marker)

    # Tables

    def _table(self, element: Element, place: str) -> SourceTable:
        self._deeper()
        properties = element.find(f"{W}tblPr")
        style = self._context.styles.of(
            val(properties.find(f"{W}tblStyle")) if properties is not None else "", "table"
        )
        own = properties.find(f"{W}tblBorders") if properties is not None else None
        borders = has_lines(own) if own is not None else style.borders
        rows = tuple(self._row(each, place) for each in through(element, f"{W}tr"))
        borders = borders or any(len(each) and has_lines(each) for each in element.iter(f"{W}tcBorders"))
        self._depth -= 1
        return SourceTable(
            tuple(row for row in rows if row.cells), style.name if style.name != "normal" else "", borders
        )

    def _row(self, element: Element, place: str) -> SourceRow:
        properties = element.find(f"{W}trPr")
        header, before = False, self._change
        cells: list[SourceCell] = []
        if properties is not None:
            header = bool(is_on(properties.find(f"{W}tblHeader")))
            skipped = number(val(properties.find(f"{W}gridBefore")), 0, 0, _MOST_COLUMNS)
            if skipped:
                cells.append(SourceCell(columns=skipped))
            for kind in ("ins", "del"):
                if (changed := properties.find(f"{W}{kind}")) is not None:
                    self._change = Change(kind, changed)
        cells += [self._cell(each, place) for each in through(element, f"{W}tc")]
        self._change = before
        return SourceRow(tuple(cells), header)

    def _cell(self, element: Element, place: str) -> SourceCell:
        properties = element.find(f"{W}tcPr")
        columns, continued = 1, False
        if properties is not None:
            columns = number(val(properties.find(f"{W}gridSpan")), 1, 1, _MOST_COLUMNS)
            merged = properties.find(f"{W}vMerge")
            continued = merged is not None and val(merged, "continue") == "continue"
        return SourceCell(self.blocks(element, place), columns, continued)

    # Notes, and documents in the document

    def _note(self, kind: str, name: str) -> Inline | None:
        """A footnote or endnote with its text on one line."""
        if kind not in self._notes:
            part = self._context.package.related(self._part, kind)
            root = self._context.package.xml(part) if part else None
            tag = f"{W}{kind.removesuffix('s')}"
            found = root.iterchildren(tag) if root is not None else ()
            self._notes[kind] = {each.get(f"{W}id", ""): each for each in found}
        element = self._notes[kind].get(name)
        if element is None or self._depth > _DEEPEST:
            return None
        story = Story(self._context, self._context.package.related(self._part, kind) or self._part)
        story._depth = self._depth + 1
        content: list[NoteInline] = []
        for block in flat(story.blocks(element)):
            own = [each for each in block.content if isinstance(each, Text | LineBreak)]
            if any(isinstance(each, Image) for each in block.content):
                self._context.tell("word-file.picture-in-note")
            if own and content:
                content.append(LineBreak())
            content += own
        return Footnote(new_id(), trimmed(content))

    def _chunk(self, element: Element) -> Iterator[SourceBlock]:
        """A document inside this one: its words where they are plain to read."""
        relation = self._context.package.relations(self._part).get(element.get(f"{R}id", ""))
        data = self._context.package.data(relation.target) if relation and not relation.outside else b""
        lines = chunks.lines(data)
        kind = relation.target.rpartition(".")[2].lower()[:10] if relation else ""
        self._context.tell("word-file.chunk" if lines else "word-file.chunk-unknown", kind or "–")
        for line in lines:
            if words := clean(line).strip():
                yield SourceParagraph(content=(Text(words),))


def through(root: Element, tag: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, also in controls and changes round them."""
    for each in root:
        if each.tag == tag:
            yield each
        elif each.tag in _INSIDE or each.tag in _CHANGES:
            yield from through(each, tag)


def flat(blocks: tuple[SourceBlock, ...]) -> Iterator[SourceParagraph]:
    """All paragraphs, those in tables too."""
    for block in blocks:
        if isinstance(block, SourceParagraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from flat(cell.blocks)


def heaviest(weights: list[Weight]) -> dict[str, object]:
    """What most or all letters of a paragraph are set in."""
    first = weights[0].look
    if len(weights) == 1:
        caps = weights[0].caps
        bold, italic, underline = bool(first.bold), bool(first.italic), bool(first.underline)
        size = first.size or 11.0
        return {"size": size, "bold": bold, "italic": italic, "caps": caps, "underline": underline}
    if all(each.look is first for each in weights):
        size = first.size or 11.0
    else:
        sizes: dict[float, int] = {}
        for each in weights:
            one = each.look.size or 11.0
            sizes[one] = sizes.get(one, 0) + each.letters
        size = max(sizes, key=sizes.__getitem__)
    return {
        "size": size,
        "bold": all(each.look.bold for each in weights),
        "italic": all(each.look.italic for each in weights),
        "caps": all(each.caps for each in weights),
        "underline": all(each.look.underline for each in weights),
    }


def content_after_break(content: tuple[Inline, ...]) -> bool:
    """Whether words follow the last line break."""
    last = max((at for at, each in enumerate(content) if isinstance(each, LineBreak)), default=-1)
    return any(isinstance(each, Text) and each.text.strip() for each in content[last + 1 :])


def without_last_break(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """The content without breaks at its ends, which only began a page."""
    start, end = 0, len(content)
    while start < end and isinstance(content[start], LineBreak):
        start += 1
    while end > start and isinstance(content[end - 1], LineBreak):
        end -= 1
    return content[start:end]


def trimmed(content: list[NoteInline]) -> tuple[NoteInline, ...]:
    """A note's text without the space that follows its mark."""
    kept = tuple(each for each in normal(content) if isinstance(each, Text | LineBreak))
    if kept and isinstance(kept[0], Text):
        first = kept[0].text.lstrip(" \u2003\u00a0")
        kept = (Text(first, kept[0].marks), *kept[1:]) if first else kept[1:]
    return kept
