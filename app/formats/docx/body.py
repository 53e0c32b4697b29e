"""The document part: a flow's items as Word paragraphs and tables, with a bookmark round each section."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from app.errors import Message
from app.formats.docx.bookmarks import Bookmarks
from app.formats.docx.contents import contents
from app.formats.docx.forms import certification, front, notice, signatures
from app.formats.docx.measures import INDENT, twips
from app.formats.docx.numbering import LEVELS, Numbering
from app.formats.docx.pages import guessed
from app.formats.docx.place import Place
from app.formats.docx.placing import Placing
from app.formats.docx.runs import Runs
from app.formats.docx.tables import COLUMNS, table
from app.formats.docx.xml import begun, paragraph, run
from app.formats.flow import (
    Blocks,
    Certification,
    Chapter,
    Contents,
    Flow,
    Front,
    Heading,
    Item,
    Notice,
    PageBreak,
    PartLabel,
    SectionEnd,
    Signatures,
)
from app.model.blocks import Block, BulletList, ListBlock, NumberedList, Paragraph, Quote, Table
from app.profiles import Profile

_AFTER_TABLE = paragraph("TableEnd", "")
_PROPERTIES = re.compile(r"^<w:p><w:pPr>(<w:pStyle [^>]*/>)?(<w:keepNext/>)?")


class Named(msgspec.Struct, frozen=True):
    """The styles of text and of lists; `others`: they are not ours, so nothing is known of their indents.

    `cells` is Word XML for the room in a table's cells, where the table's style is not ours either.
    """

    text: str = "Normal"
    bullet: str = "ListParagraph"
    number: str = "ListParagraph"
    others: bool = False
    cells: str = ""


_OURS = Named()


class Body:
    """Sets the items of one document, in order, into `out`."""

    def __init__(
        self,
        runs: Runs,
        numbering: Numbering,
        profile: Profile,
        named: Named = _OURS,
        ids: Iterator[int] | None = None,
    ) -> None:
        width = twips(profile.page.text_width)
        self._profile = profile
        self._width = width
        self._runs = runs
        self._numbering = numbering
        self._page = Place(width, style=named.text)
        self._named = named
        self._bookmarks = Bookmarks(ids)
        self._placing = Placing(self._bookmarks)
        self._has_items = False
        self._end = ""  # of the open section's bookmark
        self._opened = 0  # the length of `out` when it was opened
        self._breaks = False  # what comes next begins a page
        self._pages: dict[str, int] = {}
        self._marker = ""  # the list marker that the next paragraph carries
        self._marked = ""  # its style
        self._listed = ("", 0)  # its kind of list and the level there
        self.out: list[str] = []
        self.messages: list[Message] = []

    def add(self, document: Flow) -> None:
        """Title and items."""
        self._has_items = document.is_protokoll
        if document.title:
            self._placing.form("title")
            self.out.append(paragraph("Title", self._placing.taken() + run(document.title)))
        if any(isinstance(item, Contents) for item in document.items):
            self._pages = guessed(document.items, self._profile)
        before: Item | None = None
        for item, after in zip(document.items, (*document.items[1:], None), strict=False):
            self._say(item, before, after)
            before = item
            if self._breaks and isinstance(item, Blocks | Chapter | Contents | Heading | PartLabel):
                self._breaks = False
                self._on_new_page(item)
            else:
                self._item(item)

    def begun(self, what: str, paragraphs: list[str]) -> list[str]:
        """Paragraphs that somebody else made, with what they are said by their first."""
        return [begun(paragraphs[0], self._point(what)), *paragraphs[1:]] if paragraphs else []

    def end(self) -> str:
        """Says that what follows is no part of the minutes."""
        return self._point("end")

    def _point(self, what: str) -> str:
        return self._bookmarks.point(self._placing.name_of(what))

    def _say(self, item: Item, before: Item | None, after: Item | None) -> None:
        """Have what begins with an item said by the next paragraph."""
        match item:
            case PartLabel() if isinstance(after, Blocks):
                self._placing.part(after, labelled=True)
            case Blocks() if not isinstance(before, PartLabel):
                self._placing.part(item, labelled=False)
            case Front() | Signatures() | Notice() | Certification() | Contents() | Chapter():
                self._placing.form(type(item).__name__.lower())
            case _:
                pass

    def _on_new_page(self, item: Item) -> None:
        """Set what begins a page: its first paragraph has the break, or a low one above a table."""
        if isinstance(item, Blocks) and not isinstance(item.blocks[0], Paragraph):
            self.out.append(self._low())
            at = len(self.out) - 1
            self._item(item)
        else:
            at = len(self.out)
            self._item(item)
        if at < len(self.out) and self.out[at].startswith("<w:p>"):
            self.out[at] = _begins_page(self.out[at])
        else:
            self._breaks = True

    def _item(self, item: Item) -> None:
        match item:
            case Heading():
                self._heading(item)
            case PartLabel():
                self.out.append(paragraph("PartLabel", self._placing.taken() + run(item.text)))
            case Blocks():
                with self._placing.apart():
                    self._blocks_of_part(item.blocks)
            case SectionEnd():
                self._close()
            case PageBreak():
                self._breaks = True
            case Chapter():
                self.out.append(paragraph("Heading1", self._placing.taken() + run(item.text)))
            case _:
                marks = self._placing.taken()
                first, *rest = self._form(item)
                self.out += (begun(first, marks), *rest)

    def _blocks_of_part(self, blocks: tuple[Block, ...]) -> None:
        """A part's blocks; what leads to a list or a table stays with it."""
        leads = replace(self._page, keep=True)
        for block, following in zip(blocks, (*blocks[1:], None), strict=True):
            lead = isinstance(block, Paragraph) and isinstance(following, BulletList | NumberedList | Table)
            self.out.append(self._block(block, leads if lead else self._page))

    def _form(self, item: Front | Signatures | Notice | Certification | Contents) -> list[str]:
        match item:
            case Front():
                return front(item, self._width, self._profile.fonts.size)
            case Signatures():
                return signatures(item, self._width)
            case Notice():
                return notice(item, self._width)
            case Certification():
                return certification(item, self._width)
            case Contents():
                return contents(item, self._pages, self._profile)

    def _heading(self, heading: Heading) -> None:
        start, self._end = self._bookmarks.pair(heading.section)
        self._placing.heading(heading, items=self._has_items)
        start += self._placing.taken()
        if heading.line:
            style = f"Heading{min(heading.level, 9)}"
            self.out.append(paragraph(style, start + run(heading.line)))
            self._opened = len(self.out) - 1
        else:
            self.out.append(start)
            self._opened = len(self.out)
        if heading.case:
            self.out.append(paragraph("CaseNumber", run(f"{heading.case.label} {heading.case.value}")))

    def _close(self) -> None:
        """End the section's bookmark inside its last paragraph, or where it began if it has none."""
        if len(self.out) > self._opened:
            self.out[-1] = self.out[-1].removesuffix("</w:p>") + self._end + "</w:p>"
        else:
            self.out.append(self._end)

    def _blocks(self, blocks: tuple[Block, ...], place: Place) -> str:
        return "".join([self._block(block, place) for block in blocks])

    def _block(self, block: Block, place: Place) -> str:
        match block:
            case Paragraph():
                return self._paragraph(block, place)
            case BulletList() | NumberedList():
                return self._list(block, place)
            case Quote():
                with self._placing.inside("q"):
                    return self._blocks(block.blocks, place.in_quote())
            case Table():
                return self._unspent(place) + self._table(block, place)

    def _table(self, block: Table, place: Place) -> str:
        columns = len(block.rows[0].cells)
        if columns <= COLUMNS:
            self._placing.block(says="t")
            return table(block, place, self._cell, self._profile.fonts.size, self._named.cells) + _AFTER_TABLE
        self.messages.append(Message("docx.wide-table", {"columns": columns, "known": COLUMNS}))
        return "".join(self._blocks(cell.blocks, place) for row in block.rows for cell in row.cells)

    def _cell(self, blocks: tuple[Block, ...], place: Place) -> str:
        with self._placing.apart():
            return self._blocks(blocks, place)

    def _low(self) -> str:
        """A low paragraph that is nothing but where a page begins."""
        return begun(_AFTER_TABLE, self._point("low"))

    def _list(self, block: ListBlock, place: Place) -> str:
        inside = place.in_list()
        before = self._unspent(place)
        number, style = self._numbering.bullets, self._named.bullet
        if isinstance(block, NumberedList):
            style = self._named.number
            number = self._numbering.new_list(inside.level, place.numbered)
            inside = replace(inside, numbered=(*place.numbered, inside.level))
        out = [before]
        kind = "n" if isinstance(block, NumberedList) else "b"
        with self._placing.inside(kind):
            for item in block.items:
                self._marker = (
                    f'<w:numPr><w:ilvl w:val="{inside.level}"/><w:numId w:val="{number}"/></w:numPr>'
                )
                self._marked, self._listed = style, (kind, inside.level)
                with self._placing.inside("i"):
                    out.append(self._blocks(item.blocks, inside))
        return "".join(out)

    def _unspent(self, place: Place) -> str:
        """The marker of an item that begins with a list or a table, on a line of its own above it."""
        if not self._marker:
            return ""
        return self._paragraph_of("", replace(place, keep=True), empty=True)

    def _paragraph(self, block: Paragraph, place: Place) -> str:
        return self._paragraph_of(self._runs.runs(block.content, place.room), place)

    def _paragraph_of(self, content: str, place: Place, *, empty: bool = False) -> str:
        marker, self._marker = self._marker, ""
        kind, level = self._listed if marker else ("", 0)
        self._placing.block(kind, level, says="u" if empty else "")
        content = self._placing.taken() + content
        style = self._marked if marker and place.style == "ListContinue" else place.style
        keep = "<w:keepNext/>" if place.keep else ""
        return paragraph(
            style, content, keep + marker + self._indent(style, marker, place) + _alignment(place)
        )

    def _indent(self, style: str, marker: str, place: Place) -> str:
        """The paragraph's own indentation, where its style or its list does not give it already."""
        if marker:
            given = (place.level + 1) * INDENT if place.depth <= LEVELS and not self._named.others else -1
            is_list = style == self._marked
            own = "" if given == place.left and is_list else f' w:hanging="{INDENT}"'
            return f'<w:ind w:left="{place.left}"{own}/>' if own else ""
        given = INDENT if style == "Quote" else 0
        first = ' w:firstLine="0"' if self._named.others else ""
        return "" if given == place.left else f'<w:ind w:left="{place.left}"{first}/>'


def _begins_page(xml: str) -> str:
    """The paragraph on a page of its own."""
    if found := _PROPERTIES.match(xml):
        rest = xml[found.end() :]
        flat = '<w:spacing w:before="0"/>' if rest.startswith("</w:pPr>") else ""  # nothing stands above it
        return f"{found[0]}<w:pageBreakBefore/>{flat}{rest}"
    return xml.replace("<w:p>", "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>", 1)


def _alignment(place: Place) -> str:
    if place.centred:
        return '<w:jc w:val="center"/>'
    return '<w:jc w:val="right"/>' if place.right_aligned else ""
