"""The forms of a protokoll: front page, lines to sign on, notice, certification; tables read row by row.

Labels stand before what they name, in the row's first cell or above it in the same cell, so that nothing
but the reading order is needed to understand them.
"""

from __future__ import annotations

from app.formats.docx.measures import twips
from app.formats.docx.xml import paragraph, run
from app.formats.flow import Certification, Fact, Front, Group, Notice, Row, Signature, Signatures

_LABEL = twips(36)
_SIGN_ROW = twips(14)
_BOX_ROW = twips(9.5)
_PADDING = 113
_MANY = 5  # names from which on a list stands in two columns
_TOGETHER = 8  # lines up to which a row stays on one page
_LONGER = 1.5
_MOST = 0.34  # of the text's breadth, for labels in larger type
_USUAL, _SMALLER = 9, 1.5  # points: the front page's type, and by how much it is smaller than the text's
_LETTER = 92  # twips of a letter of the front page's type, on the average
_AFTER = paragraph("TableEnd", "")
_TIGHT = '<w:spacing w:before="0" w:after="40"/>'


def front(page: Front, width: int, size: float = 10.5) -> list[str]:
    """Who met, what it is and when, then the rows; in type of `size` points labels need more room."""
    sender = run(page.municipality, "<w:b/><w:bCs/>") + (run(f" · {page.body}") if page.body else "")
    out = [paragraph("Sender", sender, "<w:keepNext/>")]
    out.append(paragraph("Title", run(page.type), _TITLE))
    if page.title:
        out.append(paragraph("Subtitle", run(page.title)))
    if facts := [fact for fact in page.facts if fact.value]:
        pieces = [
            run(f"{_SPACE if place else ''}{fact.label}\u00a0", _MUTED) + run(fact.value)
            for place, fact in enumerate(facts)
        ]
        out.append(paragraph("Sender", "".join(pieces), '<w:spacing w:after="140"/>'))
    if page.rows:
        larger = max((size - _SMALLER) / _USUAL, 1)
        label = round(min(_LABEL * larger, width * _MOST))
        left = (width - label) // 2
        grid = [label, left, width - label - left]
        rows = [row for each in page.rows for row in _rows(each, grid, larger)]
        out += [_table("BoxTable" if page.boxed else "FormTable", grid, rows, first_column=True), _AFTER]
    return out


_SPACE = "\u2003 "  # between the facts, where a line may end
_MUTED = '<w:rStyle w:val="FactLabel"/>'
_TITLE = '<w:spacing w:before="120" w:after="40"/>'


def _rows(row: Row, grid: list[int], larger: float) -> list[str]:
    """A row of the front page; long lists of short lines in two columns, one beside the other."""
    out: list[str] = []
    for place, group in enumerate(row.groups):
        label = _cell([paragraph("FrontLabel", run(row.label) if place == 0 else "")], grid[0], joined=place)
        if not _in_columns(group, grid[1] / larger):
            cell = _cell(_lines(group), sum(grid[1:]), span=2)
            out.append(_row(label, cell, whole=len(group.lines) <= _TOGETHER))
            continue
        half = (len(group.lines) + 1) // 2
        halves = (Group(group.label, group.lines[:half]), Group("", group.lines[half:]))
        cells = [
            _cell(_lines(part, room=bool(group.label)), each)
            for part, each in zip(halves, grid[1:], strict=True)
        ]
        out.append(_row(label, *cells, whole=half <= _TOGETHER))
    return out


def _in_columns(group: Group, width: float) -> bool:
    """Whether two columns take clearly less room, also where some lines must then be broken."""
    room = max((width - _PADDING) // _LETTER, 1)
    needed = sum(1 + len(line) // room for line in group.lines)
    return len(group.lines) >= _MANY and needed <= len(group.lines) * _LONGER


def _lines(group: Group, room: bool = False) -> list[str]:
    """A group's lines; with `room` the first stands as low as if it had a heading above it."""
    head = [paragraph("FrontGroup", run(group.label) if group.label else "")] if group.label or room else []
    return head + [paragraph("FrontText", run(line), _HANGING) for line in group.lines]


_HANGING = '<w:ind w:left="170" w:hanging="170"/>'


def signatures(block: Signatures, width: int) -> list[str]:
    """A box for each who signs: as what and for which items, a line to sign on, the name under it."""
    head = run(block.label)
    if block.items.value:
        head += run(f"   {block.items.label} ", f"{_MUTED}{_LIGHT}") + run(block.items.value, _LIGHT)
    return [
        paragraph("FrontHeading", head),
        *_boxes([_signed(line) for line in block.lines], width, _SIGN_ROW),
    ]


def _signed(line: Signature) -> list[str]:
    role = " ".join(filter(None, (line.role, line.items)))
    name = paragraph("FrontText", run(line.name) if line.name else "", f"<w:keepNext/>{_SIGN_RULE}")
    return [paragraph("FrontCaption", run(role)), name]


_LIGHT = '<w:b w:val="0"/><w:bCs w:val="0"/>'
_SIGN_RULE = (
    '<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="555555"/></w:pBdr>'
    '<w:spacing w:before="400"/>'
)


def _kept(style: str, text: str) -> str:
    return paragraph(style, run(text) if text else "", "<w:keepNext/>")


def notice(block: Notice, width: int) -> list[str]:
    """The notice's boxes, two beside each other, each with its label above what is filled in."""
    out = [paragraph("FrontHeading", run(block.title))]
    if block.text:
        out.append(paragraph("FrontText", run(block.text), "<w:keepNext/>" + _TIGHT))
    return [
        *out,
        *_boxes([_filled(fact) for fact in (*block.rows, Fact(block.signature, ""))], width, _BOX_ROW),
    ]


def certification(block: Certification, width: int) -> list[str]:
    """The lines by which an extract is certified."""
    out = [paragraph("FrontHeading", run(block.title))]
    if block.text:
        out.append(paragraph("FrontText", run(block.text), "<w:keepNext/>" + _TIGHT))
    return [*out, *_boxes([_filled(Fact(line, "")) for line in block.lines], width, _SIGN_ROW)]


def _filled(fact: Fact) -> list[str]:
    return [paragraph("FrontCaption", run(fact.label)), _kept("FrontText", fact.value)]


def _boxes(boxes: list[list[str]], width: int, height: int) -> list[str]:
    """Boxes in rows of three, the last of a row as wide as it can be."""
    third = width // 3
    grid = [third, third, width - 2 * third]
    rows: list[str] = []
    for at in range(0, len(boxes), 3):
        row = boxes[at : at + 3]
        spans = [1] * (len(row) - 1) + [4 - len(row)]
        starts = [sum(spans[:place]) for place in range(len(row))]
        cells = [
            _cell(box, sum(grid[start : start + span]), span=span)
            for box, start, span in zip(row, starts, spans, strict=True)
        ]
        rows.append(_row(*cells, height=height))
    return [_table("BoxTable", grid, rows, first_column=False), _AFTER]


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


def _row(*cells: str, height: int = 0, whole: bool = True) -> str:
    """A row of so many cells; a `whole` one is not broken between two pages."""
    inside = "<w:cantSplit/>" if whole else ""
    inside += f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    return f"<w:tr>{f'<w:trPr>{inside}</w:trPr>' if inside else ''}{''.join(cells)}</w:tr>"


def _cell(paragraphs: list[str], width: int, *, span: int = 1, joined: int = 0) -> str:
    """A cell; a `joined` one belongs to the one above it, without a rule between them."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    borders = '<w:tcBorders><w:top w:val="nil"/></w:tcBorders>' if joined else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{borders}</w:tcPr>'
        f"{''.join(paragraphs)}</w:tc>"
    )
