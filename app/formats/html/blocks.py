"""The tree of a fragment as blocks: what each element means, and nothing of how it looked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from urllib.parse import parse_qs, urlsplit

from msgspec.structs import replace

from app.formats.html import lists, pictures, tables
from app.formats.html.lists import Continued, Listed, Loose, Quoted
from app.formats.html.parse import Element, names
from app.formats.html.styles import Look, Sheet, look
from app.formats.html.tidy import Piece, Run, paragraphs
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
    map_paragraphs,
    walk,
)
from app.model.ids import new_id
from app.model.inlines import Footnote, Inline, LineBreak, Text, normal
from app.model.links import safe_link

_BREAKING = names(
    """address article aside body caption center dd details dialog div dl dt fieldset figcaption figure
    footer form header hgroup hr html legend li listing main nav noframes optgroup p plaintext pre
    search section summary tbody td tfoot th thead tr xmp"""
)
_BLOCK_DISPLAYS = frozenset({"block", "list-item", "table", "flex", "grid", "flow-root"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TITLES = frozenset({"MsoTitle", "MsoSubtitle"})
_QUOTES = frozenset({"MsoQuote", "MsoIntenseQuote"})
_LISTS = frozenset({"ul", "ol", "menu", "dir"})


class Source:
    """What the whole fragment says: its styles and footnotes; and what has been found or left out so far."""

    def __init__(self, sheet: Sheet, notes: dict[int, Element], languages: bool) -> None:
        self.sheet = sheet
        self.notes = notes
        self.languages = languages  # whether `lang` was set by a person, not by a proofing tool
        self.media: dict[str, bytes] = {}
        self.left_out: dict[str, int] = {}
        self.note_contents: dict[int, tuple[Text | LineBreak, ...]] = {}

    def leave_out(self, what: str, count: int = 1) -> None:
        """Count something that does not come in: a message's code."""
        self.left_out[what] = self.left_out.get(what, 0) + count

    def blocks(self, element: Element, around: Look) -> tuple[Block, ...]:
        """What stands in an element, as blocks in normal form."""
        flow = _Flow(self)
        flow.walk(element.children, around)
        return flow.finish()


class _Flow:
    """The blocks of one container as they come, and the line that is being filled."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.loose: list[Loose] = []
        self.line: list[Piece] = []

    def finish(self) -> tuple[Block, ...]:
        self.close()
        if restarted := lists.restarts(self.loose):
            self.source.leave_out("paste.renumbered", restarted)
        return tuple(lists.gather(self.loose))

    def close(self) -> None:
        """End the paragraph, if there is one."""
        if self.line:
            self.loose += [Paragraph(new_id(), content) for content in paragraphs(self.line)]
            self.line = []

    def walk(self, children: Iterable[Element | str], around: Look) -> None:
        for child in children:
            if isinstance(child, str):
                self.line.append(Run(child, around.marks, around.space))
            elif handler := _HANDLERS.get(child.tag):
                handler(self, child, around)
            else:
                self._plain(child, around)

    def _plain(self, element: Element, around: Look) -> None:
        """An element that means its content, in a paragraph of its own or not."""
        style = self.source.sheet.style(element)
        inside = look(around, element, style, self.source.languages)
        if "mso-tab-count" in style:
            self.line.append(Run(" ", inside.marks))
        elif element.tag in _BREAKING or style.get("display") in _BLOCK_DISPLAYS:
            self.close()
            self.walk(element.children, inside)
            self.close()
        else:
            self.walk(element.children, inside)


Handler = Callable[[_Flow, Element, Look], None]


def _inside(flow: _Flow, element: Element, around: Look) -> Look:
    return look(around, element, flow.source.sheet.style(element), flow.source.languages)


def _line_break(flow: _Flow, element: Element, around: Look) -> None:
    flow.line.append(LineBreak())


def _skip(flow: _Flow, element: Element, around: Look) -> None:
    pass


def _paragraph(flow: _Flow, element: Element, around: Look) -> None:
    """A paragraph, or what Word makes of one by its style: an item, a quotation, a title."""
    sheet = flow.source.sheet
    flow.close()
    item = lists.word_item(element, sheet.style(element), sheet)
    classes = set(element.classes)
    if classes & _TITLES:
        _heading(flow, element, around)
        return
    if not item and not lists.goes_on(element) and not classes & _QUOTES:
        flow.walk(element.children, _inside(flow, element, around))
        flow.close()
        return
    blocks = flow.source.blocks(element, _inside(flow, element, around))
    if not blocks:
        return
    if item:
        flow.loose.append(replace(item, blocks=blocks))
    else:
        flow.loose.append(Quoted(blocks) if classes & _QUOTES else Continued(blocks))


def _heading(flow: _Flow, element: Element, around: Look) -> None:
    """A pane has no headings: they become bold paragraphs."""
    flow.close()
    flow.loose += map_paragraphs(flow.source.blocks(element, _inside(flow, element, around)), _bold)
    flow.close()


def _bold(paragraph: Paragraph) -> Paragraph:
    content = [
        Text(inline.text, replace(inline.marks, bold=True)) if isinstance(inline, Text) else inline
        for inline in paragraph.content
    ]
    return replace(paragraph, content=normal(content))


def _term(flow: _Flow, element: Element, around: Look) -> None:
    """The word that a `dl` explains."""
    _heading(flow, element, around)


def _quote(flow: _Flow, element: Element, around: Look) -> None:
    style = flow.source.sheet.style(element)
    flow.close()
    if style.get("border", "").startswith("none") or style.get("border-style") == "none":
        flow.walk(element.children, _inside(flow, element, around))  # how mail programs indent
        flow.close()
    elif blocks := flow.source.blocks(element, _inside(flow, element, around)):
        flow.loose.append(Quote(new_id(), blocks))


def _quotation(flow: _Flow, element: Element, around: Look) -> None:
    inside = _inside(flow, element, around)
    flow.line.append(Run("”", inside.marks))
    flow.walk(element.children, inside)
    flow.line.append(Run("”", inside.marks))


def _list(flow: _Flow, element: Element, around: Look) -> None:
    flow.close()
    inside = _inside(flow, element, around)
    members = _Members(flow, inside)
    members.take(element)
    if members.loose:  # Word on the web: items with their level, each in a list of its own
        flow.loose += [replace(item, numbered=element.tag == "ol") for item in members.loose]
    if members.bare and members.bare[0]:  # how LibreOffice writes a deeper level: <ul><ul><li>
        deeper = members.items.pop(0).blocks
        members.bare.pop(0)
        flow.loose += lists.into_last_item(flow.loose.pop(), deeper) if flow.loose else deeper
    if items := lists.merged(members.items, members.bare):
        start = element.get("start").strip()[:9] or members.start
        if element.tag == "ol" and start not in {"", "1"}:
            flow.source.leave_out("paste.renumbered")
        made = NumberedList if element.tag == "ol" else BulletList
        flow.loose.append(made(new_id(), items))


class _Members:
    """The items of one list, wherever in it they stand."""

    def __init__(self, flow: _Flow, inside: Look) -> None:
        self._source, self._inside = flow.source, inside
        self.items: list[ListItem] = []
        self.bare: list[bool] = []  # whether the item has no marker, so that it goes on in the one before
        self.loose: list[Listed] = []
        self.start = ""

    def take(self, element: Element) -> None:
        stray: list[Element | str] = []
        for child in element.children:
            if isinstance(child, str) or child.tag not in {"li", "div", "span", *_LISTS}:
                stray.append(child)
                continue
            self._strays(stray)
            stray = []
            if child.tag == "li":
                self._item(child)
            elif child.tag in _LISTS:
                self._add(_content(self._source, [child], self._inside), bare=True)
            elif any(inner.tag == "li" for inner in child.walk()):
                self.take(child)
            else:
                stray.append(child)
        self._strays(stray)

    def _strays(self, children: list[Element | str]) -> None:
        if children:
            self._add(_content(self._source, children, self._inside), bare=False)

    def _item(self, item: Element) -> None:
        style = self._source.sheet.style(item)
        blocks = self._source.blocks(item, look(self._inside, item, style, self._source.languages))
        unmarked = style.get("display") == "block" or "none" in (
            style.get("list-style-type"),
            style.get("list-style"),
        )
        level = item.get("data-aria-level").strip()[:2]
        if level.isdecimal() and blocks:
            place = item.get("data-aria-posinset").strip()[:4]
            start = int(place) if place.isdecimal() else 0
            self.loose.append(
                Listed(min(max(int(level), 1), 9), False, blocks, item.get("data-listid"), start)
            )
        else:
            if not self.items:
                self.start = item.get("value").strip()[:9]
            self._add(
                blocks, bare=unmarked and isinstance(next(iter(blocks), None), BulletList | NumberedList)
            )

    def _add(self, blocks: tuple[Block, ...], bare: bool) -> None:
        if blocks:
            self.items.append(ListItem(new_id(), blocks))
            self.bare.append(bare)


def _content(source: Source, children: list[Element | str], around: Look) -> tuple[Block, ...]:
    holder = Element("div", {}, None)
    holder.children = children
    return source.blocks(holder, around)


def _table(flow: _Flow, element: Element, around: Look) -> None:
    flow.close()
    inside = _inside(flow, element, around)
    shape = tables.grid(element)
    if shape.cut:
        flow.source.leave_out("paste.table-too-large")
    flow.walk(shape.above, inside)
    flow.close()
    layout = tables.is_layout(element, shape)
    if not shape.rows or layout or inside.in_cell:
        if not layout:
            flow.source.leave_out("paste.table-in-table")
        for cell in (cell for row in shape.rows for cell in row if cell is not None):
            flow.walk(cell.children, _cell_look(flow.source, cell, inside))
            flow.close()
        return
    rows = tuple(
        Row(new_id(), tuple(_cell(flow.source, cell, replace(inside, in_cell=True)) for cell in row))
        for row in shape.rows
    )
    flow.loose.append(Table(new_id(), rows, shape.header))


def _cell_look(source: Source, cell: Element, around: Look) -> Look:
    row = cell.parent
    if row is not None and row.tag == "tr":
        around = look(around, row, source.sheet.style(row), source.languages)
    return look(around, cell, source.sheet.style(cell), source.languages)


def _cell(source: Source, cell: Element | None, around: Look) -> Cell:
    blocks = source.blocks(cell, _cell_look(source, cell, around)) if cell is not None else ()
    return Cell(new_id(), blocks or (Paragraph(new_id()),))


def _link(flow: _Flow, element: Element, around: Look) -> None:
    """A footnote's mark, a link, or the name of a place."""
    source = flow.source
    if id(element) in source.notes:
        body = source.notes[id(element)]
        if id(body) not in source.note_contents:
            source.note_contents[id(body)] = _note_content(source, body)
        flow.line.append(Footnote(new_id(), source.note_contents[id(body)]))
        return
    inside = _inside(flow, element, around)
    given = "".join(element.get("href").split("\n")).strip().replace(" ", "%20")
    target = safe_link(_unwrapped(given))
    if given:
        plain = replace(inside.marks, underline=False, link=target)
        inside = replace(inside, marks=plain, in_link=True)
    if given and not target and "#" not in given and element.words().strip():
        source.leave_out("paste.links-left-out")
    flow.walk(element.children, inside)


def _unwrapped(target: str) -> str:
    """Where a link leads that a mail gateway has wrapped into one of its own."""
    if ".safelinks.protection.outlook.com/" not in target[:80]:
        return target
    try:
        return parse_qs(urlsplit(target).query).get("url", [target])[0]
    except ValueError:
        return target


def _note_content(source: Source, body: Element) -> tuple[Text | LineBreak, ...]:
    """The text of a note: its paragraphs become lines; pictures cannot stand in one."""
    lines: list[list[Inline]] = []
    for block in walk(source.blocks(body, Look(in_cell=True))):
        if isinstance(block, Paragraph):
            lines.append([i for i in block.content if isinstance(i, Text | LineBreak)])
            if pictures_lost := len(block.content) - len(lines[-1]):
                source.leave_out("paste.pictures-left-out", pictures_lost)
    joined: list[Inline] = []
    for line in filter(None, lines):
        joined += [LineBreak(), *line] if joined else line
    return tuple(inline for inline in normal(joined) if isinstance(inline, Text | LineBreak))


def _picture(flow: _Flow, element: Element, around: Look) -> None:
    style = flow.source.sheet.style(element)
    if image := pictures.carried(element, style, flow.source.media):
        flow.line.append(image)
    elif shown := pictures.sign(element):
        flow.line.append(Run(shown, around.marks))
    elif not pictures.unseen(element, style):
        flow.source.leave_out("paste.pictures-left-out")


def _embedded(flow: _Flow, element: Element, around: Look) -> None:
    flow.source.leave_out("paste.embedded-left-out")


_FOREIGN = names(
    """script style title meta link template noscript base param source track canvas svg select datalist
    input textarea button progress meter map area xml dropped rp colgroup col wbr frameset applet
    basefont bgsound"""
)
_HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(_FOREIGN, _skip),
    **dict.fromkeys(_HEADINGS, _heading),
    **dict.fromkeys(_LISTS, _list),
    **dict.fromkeys(("iframe", "object", "embed", "audio", "video"), _embedded),
    "br": _line_break,
    "p": _paragraph,
    "dt": _term,
    "blockquote": _quote,
    "q": _quotation,
    "table": _table,
    "a": _link,
    "img": _picture,
}
