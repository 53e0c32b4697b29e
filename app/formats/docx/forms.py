"""The forms of a protokoll: front page, lines to sign on, notice, certification. Plain tables, read row by row.

Labels stand before what they name, in the row's first cell or above it in the same cell, so that nothing
but the reading order is needed to understand them.
"""

from __future__ import annotations

from app.formats.docx.measures import twips
from app.formats.docx.xml import paragraph, run
from app.formats.flow import Certification, Fact, Front, Group, Notice, Row, Signatures

_LABEL = twips(40)
_ITEMS = twips(34)  # the paragraphs that somebody signs for
_SIGN_ROW = twips(11.5)
_BOX_ROW = twips(10.5)
_PADDING = 113
_MANY = 5  # names from which on a list stands in two columns
_LETTER = 105  # twips of a letter of the front page's type, on the average
_AFTER = paragraph("TableEnd", "")
_TIGHT = '<w:spacing w:before="0" w:after="40"/>'


def front(page: Front, width: int) -> list[str]:
    """Who met, what it is and when, then the rows."""
    out = [paragraph("Sender", run(page.municipality, "<w:b/><w:bCs/>"), "<w:keepNext/>")]
    if page.body:
        out.append(paragraph("Sender", run(page.body), "<w:keepNext/>"))
    out.append(paragraph("Title", run(page.type), _TITLE))
    if page.title:
        out.append(paragraph("Subtitle", run(page.title)))
    if page.date.value:
        label = run(f"{page.date.label} ", '<w:rStyle w:val="FactLabel"/>')
        out.append(paragraph("Fact", label + run(page.date.value), '<w:spacing w:after="160"/>'))
    if page.rows:
        left = (width - _LABEL) // 2
        grid = [_LABEL, left, width - _LABEL - left]
        rows = [row for each in page.rows for row in _rows(each, grid)]
        out += [_table("FormTable", grid, rows, first_column=True), _AFTER]
    return out


_TITLE = '<w:spacing w:before="160" w:after="60"/>'


def _rows(row: Row, grid: list[int]) -> list[str]:
    """A row of the front page; long lists of short lines in two columns, one beside the other."""
    out: list[str] = []
    for place, group in enumerate(row.groups):
        label = _cell([paragraph("FrontLabel", run(row.label) if place == 0 else "")], grid[0], joined=place)
        if not _in_columns(group, grid[1]):
            out.append(_row(label, _cell(_lines(group), sum(grid[1:]), span=2)))
            continue
        half = (len(group.lines) + 1) // 2
        halves = (Group(group.label, group.lines[:half]), Group("", group.lines[half:]))
        cells = [
            _cell(_lines(part, room=bool(group.label)), each)
            for part, each in zip(halves, grid[1:], strict=True)
        ]
        out.append(_row(label, *cells))
    return out


def _in_columns(group: Group, width: int) -> bool:
    room = (width - _PADDING) // _LETTER
    return len(group.lines) >= _MANY and all(len(line) <= room for line in group.lines)


def _lines(group: Group, room: bool = False) -> list[str]:
    """A group's lines; with `room` the first stands as low as if it had a heading above it."""
    head = [paragraph("FrontGroup", run(group.label) if group.label else "")] if group.label or room else []
    return head + [paragraph("FrontText", run(line)) for line in group.lines]


def signatures(block: Signatures, width: int) -> list[str]:
    """A line to sign on for each, with the name under it."""
    out = [paragraph("FrontHeading", run(block.label))]
    grid = [_LABEL, width - _LABEL - _ITEMS, _ITEMS]
    rows: list[str] = []
    for line in block.lines:
        sign = paragraph("FrontText", "", f"<w:keepNext/>{_SIGN_RULE}")
        name = paragraph("FrontText", run(line.name) if line.name else "", "<w:keepNext/>")
        of = line.items or (block.items.value if line is block.lines[0] else "")
        label = f"{block.items.label} " if of and line is block.lines[0] and not line.items else ""
        rows.append(
            _row(
                _cell([_kept("FrontLabel", line.role)], grid[0]),
                _cell([sign, name], grid[1]),
                _cell([_kept("FrontText", label + of)], grid[2], bottom=False),
                height=_SIGN_ROW,
            )
        )
    return [*out, _table("FormTable", grid, rows, first_column=True), _AFTER]


_SIGN_RULE = (
    '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="555555"/></w:pBdr>'
    '<w:spacing w:before="200"/>'
)


def _kept(style: str, text: str) -> str:
    return paragraph(style, run(text) if text else "", "<w:keepNext/>")


def notice(block: Notice, width: int) -> list[str]:
    """The notice's boxes, two beside each other, each with its label above what is filled in."""
    out = [paragraph("FrontHeading", run(block.title))]
    if block.text:
        out.append(paragraph("FrontText", run(block.text), "<w:keepNext/>" + _TIGHT))
    return [*out, *_boxes([*block.rows, Fact(block.signature, "")], width)]


def certification(block: Certification, width: int) -> list[str]:
    """The lines by which an extract is certified."""
    out = [paragraph("FrontHeading", run(block.title))]
    if block.text:
        out.append(paragraph("FrontText", run(block.text), "<w:keepNext/>" + _TIGHT))
    return [*out, *_boxes([Fact(line, "") for line in block.lines], width)]


def _boxes(facts: list[Fact], width: int) -> list[str]:
    left = width // 2
    grid = [left, width - left]
    rows: list[str] = []
    for at in range(0, len(facts), 2):
        pair = facts[at : at + 2]
        if len(pair) == 1:
            rows.append(_row(_box(pair[0], width, span=2), height=_BOX_ROW))
        else:
            rows.append(_row(*(_box(*each) for each in zip(pair, grid, strict=True)), height=_BOX_ROW))
    return [_table("BoxTable", grid, rows, first_column=False), _AFTER]


def _box(fact: Fact, width: int, span: int = 1) -> str:
    lines = [paragraph("FrontCaption", run(fact.label)), _kept("FrontText", fact.value)]
    return _cell(lines, width, span=span)


def foot_boxes(labels: tuple[str, ...], width: int, height: float) -> str:
    """The boxes at the foot of every page."""
    each = width // len(labels)
    grid = [each] * (len(labels) - 1) + [width - each * (len(labels) - 1)]
    cells = [
        _cell([paragraph("FrontCaption", run(label), '<w:keepNext w:val="0"/>')], w)
        for label, w in zip(labels, grid, strict=True)
    ]
    return _table("BoxTable", grid, [_row(*cells, height=twips(height))], first_column=False)


def _table(style: str, grid: list[int], rows: list[str], *, first_column: bool) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    look = (
        f'<w:tblLook w:val="{"0680" if first_column else "0600"}" w:firstRow="0" w:lastRow="0" '
        f'w:firstColumn="{int(first_column)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(grid)}" w:type="dxa"/>'
        f'<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>{look}</w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _row(*cells: str, height: int = 0) -> str:
    least = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{least}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(paragraphs: list[str], width: int, *, span: int = 1, joined: int = 0, bottom: bool = True) -> str:
    """A cell; a `joined` one belongs to the one above it, without a rule between them."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    borders = '<w:tcBorders><w:top w:val="nil"/></w:tcBorders>' if joined else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{borders}</w:tcPr>'
        f"{''.join(paragraphs)}</w:tc>"
    )
