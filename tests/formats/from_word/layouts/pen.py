"""Writes Word files by hand, so that a layout may be as clumsy as real ones are."""

# ruff: noqa: E501 - a row of a table is easier to read on one line

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"


@dataclass
class P:
    """One paragraph: `**bold**`, tabs and line ends in its text are meant."""

    text: str = ""
    style: str = ""
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    size: float = 0
    centre: bool = False
    indent: float = 0  # mm
    number: int = 0  # the numbering it is in
    level: int = 0
    page: bool = False


@dataclass
class Style:
    """A style of a municipality's own; `outline` from 1, 0 for running text."""

    name: str
    based_on: str = ""
    outline: int = 0
    bold: bool = False
    size: float = 0
    number: int = 0


Cell = str | P | list["str | P"]


@dataclass
class Pen:
    """A document that grows; `styles` by their ids."""

    styles: dict[str, Style] = field(default_factory=dict)
    numbers: list[tuple[str, str, int]] = field(default_factory=list)  # format, text, start
    head: list[P | list[list[Cell]]] = field(default_factory=list)
    foot: list[P | list[list[Cell]]] = field(default_factory=list)
    _body: list[str] = field(default_factory=list)

    def p(self, text: str = "", style: str = "", **look: object) -> None:
        """A paragraph."""
        self._body.append(_paragraph(P(text, style, **look)))  # type: ignore[arg-type]

    def table(self, rows: list[list[Cell]], *, borders: bool = True, header: bool = False) -> None:
        """A table of cells, each a text, a paragraph or several."""
        self._body.append(_table(rows, borders, header))

    def box(self, *lines: P) -> None:
        """A text box, anchored in a paragraph of its own."""
        inner = "".join(map(_paragraph, lines))
        self._body.append(
            "<w:p><w:r><w:drawing><wp:anchor><a:graphic><a:graphicData "
            'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>'
            f"<w:txbxContent>{inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
            "</wp:anchor></w:drawing></w:r></w:p>"
        )

    def numbering(self, form: str, text: str, start: int = 1) -> int:
        """A new numbering, e.g. "decimal", "§ %1", 45; its number."""
        self.numbers.append((form, text, start))
        return len(self.numbers)

    def data(self) -> bytes:
        """The whole file."""
        running = ""
        rels = _rel("s", "styles", "styles.xml") + _rel("n", "numbering", "numbering.xml")
        parts = {"word/styles.xml": self._styles(), "word/numbering.xml": self._numbering()}
        for kind, rows in (("header", self.head), ("footer", self.foot)):
            if rows:
                inner = "".join(_paragraph(r) if isinstance(r, P) else _table(r, True, False) for r in rows)
                tag = "hdr" if kind == "header" else "ftr"
                parts[f"word/{kind}1.xml"] = f"<w:{tag} {_NAMES}>{inner}<w:p/></w:{tag}>"
                rels += _rel(kind, kind, f"{kind}1.xml")
                running += f'<w:{kind}Reference w:type="default" r:id="{kind}"/>'
        body = "".join(self._body)
        parts["word/document.xml"] = (
            f"<w:document {_NAMES}><w:body>{body}<w:sectPr>{running}"
            '<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'
        )
        parts["word/_rels/document.xml.rels"] = _rels(rels)
        parts["_rels/.rels"] = _rels(_rel("d", "officeDocument", "word/document.xml"))
        parts["[Content_Types].xml"] = _types(parts)
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name, xml in parts.items():
                package.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml)
        return out.getvalue()

    def _styles(self) -> str:
        known = {"Normal": Style("Normal")}
        known |= {
            f"Heading{n}": Style(f"heading {n}", outline=n, bold=True, size=18 - 2 * n) for n in (1, 2, 3, 4)
        }
        known |= {"TOC1": Style("toc 1"), "Title": Style("Title", size=20)}
        known |= self.styles
        return f"<w:styles {_NAMES}>" + "".join(_style(i, s) for i, s in known.items()) + "</w:styles>"

    def _numbering(self) -> str:
        made = ""
        for n, (form, text, start) in enumerate(self.numbers, 1):
            levels = "".join(
                f'<w:lvl w:ilvl="{level}"><w:start w:val="{start if not level else 1}"/><w:numFmt w:val="{form}"/>'
                f"<w:lvlText w:val={quoteattr(text.replace('%1', f'%{level + 1}'))}/></w:lvl>"
                for level in range(3)
            )
            made += f'<w:abstractNum w:abstractNumId="{n}">{levels}</w:abstractNum>'
        for n in range(1, len(self.numbers) + 1):
            made += f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>'
        return f"<w:numbering {_NAMES}>{made}</w:numbering>"


def _style(name: str, style: Style) -> str:
    base = f'<w:basedOn w:val="{style.based_on or "Normal"}"/>' if name != "Normal" else ""
    outline = f'<w:outlineLvl w:val="{style.outline - 1}"/>' if style.outline else ""
    number = f'<w:numPr><w:numId w:val="{style.number}"/></w:numPr>' if style.number else ""
    size = f'<w:sz w:val="{int(style.size * 2)}"/>' if style.size else ""
    default = ' w:default="1"' if name == "Normal" else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{name}"><w:name w:val={quoteattr(style.name)}/>{base}'
        f"<w:pPr>{number}{outline}</w:pPr><w:rPr>{'<w:b/>' if style.bold else ''}{size}</w:rPr></w:style>"
    )


def _paragraph(p: P) -> str:
    look = f'<w:pStyle w:val="{p.style}"/>' if p.style else ""
    look += "<w:pageBreakBefore/>" if p.page else ""
    if p.number:
        look += f'<w:numPr><w:ilvl w:val="{p.level}"/><w:numId w:val="{p.number}"/></w:numPr>'
    look += f'<w:ind w:left="{int(p.indent * 56.7)}"/>' if p.indent else ""
    look += '<w:jc w:val="center"/>' if p.centre else ""
    runs = "".join(_run(piece, p, bool(place % 2)) for place, piece in enumerate(p.text.split("**")) if piece)
    return f"<w:p><w:pPr>{look}</w:pPr>{runs}</w:p>"


def _run(text: str, p: P, bold: bool) -> str:
    look = "<w:b/>" if p.bold or bold else ""
    look += "<w:i/>" if p.italic else ""
    look += "<w:caps/>" if p.caps else ""
    look += f'<w:sz w:val="{int(p.size * 2)}"/>' if p.size else ""
    look += '<w:u w:val="single"/>' if p.underline else ""
    pieces = "".join(
        {"\t": "<w:tab/>", "\n": "<w:br/>"}.get(piece) or f'<w:t xml:space="preserve">{escape(piece)}</w:t>'
        for piece in re.split(r"([\t\n])", text)
        if piece
    )
    return f"<w:r><w:rPr>{look}</w:rPr>{pieces}</w:r>"


def _table(rows: list[list[Cell]], borders: bool, header: bool) -> str:
    sides = "".join(
        f'<w:{s} w:val="single" w:sz="4"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    look = f"<w:tblBorders>{sides}</w:tblBorders>" if borders else ""
    width = max(map(len, rows))
    made = ""
    for place, row in enumerate(rows):
        repeated = "<w:trPr><w:tblHeader/></w:trPr>" if header and not place else ""
        cells = ""
        for number, cell in enumerate(row):
            given = cell if isinstance(cell, list) else [cell]
            inner = "".join(_paragraph(P(each) if isinstance(each, str) else each) for each in given)
            span = width - len(row) + 1 if number == len(row) - 1 else 1
            cells += f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/></w:tcPr>{inner or "<w:p/>"}</w:tc>'
        made += f"<w:tr>{repeated}{cells}</w:tr>"
    grid = '<w:gridCol w:w="2000"/>' * width
    return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>"


def _rel(name: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'


def _rels(inner: str) -> str:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{inner}</Relationships>"
    )


def _types(parts: dict[str, str]) -> str:
    kinds = {"document": "document.main", "styles": "styles", "numbering": "numbering"}
    kinds |= {"header1": "header", "footer1": "footer"}
    made = "".join(
        f'<Override PartName="/{name}" ContentType="{_TYPES}.{kinds[stem]}+xml"/>'
        for name in parts
        if (stem := name.rpartition("/")[2].removesuffix(".xml")) in kinds
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{made}</Types>'
    )
