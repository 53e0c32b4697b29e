"""Running head and foot as Word parts: on the first page the logo, on the others the names and the page.

A protokoll has the logo on every page, and at the foot the boxes for signs and certification.
"""

from __future__ import annotations

import re
from itertools import zip_longest

import msgspec
from msgspec.structs import replace

from app.formats.docx.forms import foot_boxes
from app.formats.docx.measures import emu, twips
from app.formats.docx.pictures import Picture, graphic, scaled
from app.formats.docx.xml import DECLARATION, NAMESPACES, escaped, paragraph, run
from app.formats.flow import Flow, Running
from app.profiles import Profile
from app.profiles.profile import Logo
from app.profiles.profile import Running as Pattern

LOGO = "rIdLogo"
_PAGE = "\x01"  # no text of a document holds it
_FIELD = re.compile(r"(\{pages?\})")
_LOGO_GAP = 5.0  # mm between the logo and text beside it
_SMALLER = 0.62  # of the logo's own width, on the pages after a protokoll's first
_BOX = 9.0  # mm: the height of the boxes at the foot
_FLAT = '<w:spacing w:line="20" w:lineRule="exact"/>'
_LINE = 0.5  # mm of a line's height for each point of its type


class Parts(msgspec.Struct, frozen=True):
    """The XML of the four parts."""

    first_head: str
    head: str
    first_foot: str
    foot: str


def parts(document: Flow, profile: Profile, logo: Picture | None) -> Parts:
    """The running heads and feet of a document."""
    running = document.running
    if document.is_protokoll:
        pattern = Pattern(right=profile.paper.front_head)
        small = replace(profile.logo, width=profile.logo.width * _SMALLER) if profile.logo else None
        boxes = [_boxes(document, profile), paragraph("Footer", "", _FLAT)]
        return Parts(
            first_head=_with_logo(pattern, running, profile, profile.logo, logo),
            head=_with_logo(profile.head, running, profile, small, logo, rule=True),
            first_foot=_part("ftr", [boxes[0], _foot(document, profile, rule=not document.foot_boxes)]),
            foot=_part("ftr", boxes),
        )
    return Parts(
        first_head=_with_logo(profile.first_head, running, profile, profile.logo, logo),
        head=_head(running, profile),
        first_foot=_part("ftr", [_foot(document, profile)]),
        foot=_part("ftr", [paragraph("Footer", "")]),
    )


def _boxes(document: Flow, profile: Profile) -> str:
    labels = document.foot_boxes
    return foot_boxes(labels, twips(profile.page.text_width), _BOX) if labels else ""


def _part(element: str, paragraphs: list[str]) -> str:
    return f"{DECLARATION}<w:{element} {NAMESPACES}>{''.join(paragraphs)}</w:{element}>"


def _with_logo(
    pattern: Pattern,
    running: Running,
    profile: Profile,
    logo: Logo | None,
    picture: Picture | None,
    *,
    rule: bool = False,
) -> str:
    """A head with the logo beside its lines; `rule`: with a rule under it."""
    rows = _rows(pattern, running, profile) or [("", "")]
    under = _rule("bottom", profile, space=5) if rule else ""
    if logo is None or picture is None:
        out = [_row(row, profile, index == 0) for index, row in enumerate(rows)]
        return _part("hdr", [*out[:-1], _ruled(out[-1], under)])
    width, height = scaled(picture, logo.width, emu(profile.page.text_width), emu(60))
    beside = width / 36_000 + _LOGO_GAP
    out = [_row(row, profile, index == 0, logo, beside) for index, row in enumerate(rows)]
    # The logo hangs beside the lines; what it is higher than they are must push the text down too.
    rest = height / 36_000 - len(rows) * profile.fonts.small * _LINE
    anchored = f"<w:r><w:drawing>{_anchor(logo, width, height)}</w:drawing></w:r>"
    out[0] = out[0].replace("</w:pPr>", f"</w:pPr>{anchored}", 1)
    filler = f'<w:spacing w:before="{twips(max(rest, 0))}" w:line="20" w:lineRule="exact"/>'
    return _part("hdr", [*out, paragraph("Header", "", under + filler)])


def _anchor(logo: Logo, width: int, height: int) -> str:
    return (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" '
        'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="margin"><wp:align>{logo.position}</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapNone/>'
        f"{graphic(1, LOGO, escaped(logo.alt), width, height)}</wp:anchor>"
    )


def _head(running: Running, profile: Profile) -> str:
    rows = _rows(profile.head, running, profile)
    if not rows:
        return _part("hdr", [paragraph("Header", "")])
    out = [_row(row, profile, index == 0) for index, row in enumerate(rows)]
    return _part("hdr", [*out[:-1], _ruled(out[-1], _rule("bottom", profile, space=5))])


def _ruled(line: str, rule: str) -> str:
    return line.replace('<w:pStyle w:val="Header"/>', f'<w:pStyle w:val="Header"/>{rule}', 1)


def _foot(document: Flow, profile: Profile, rule: bool = True) -> str:
    """The line at the foot, by default the address; without a `rule` above it where boxes stand there."""
    if not document.foot:
        return paragraph("Footer", "", "" if rule else _FLAT)
    above = _rule("top", profile, space=5) if rule else '<w:spacing w:before="60"/>'
    return paragraph("Footer", run(document.foot), above)


def _rule(side: str, profile: Profile, space: int) -> str:
    line = f'w:val="single" w:sz="4" w:space="{space}" w:color="{profile.colours.accent}"'
    return f"<w:pBdr><w:{side} {line}/></w:pBdr>"


def _rows(pattern: Pattern, running: Running, profile: Profile) -> list[tuple[str, str]]:
    """Left and right of each line; a line that says nothing moves those below it up."""
    sides = [
        [filled for line in side if (filled := running.filled(line, _PAGE))]
        for side in (pattern.left, pattern.right)
    ]
    return [(left, right) for left, right in zip_longest(*sides, fillvalue="")]


def _row(
    row: tuple[str, str], profile: Profile, first: bool, logo: Logo | None = None, beside: float = 0.0
) -> str:
    """One line of a running head, with a tab to its right side; beside the logo it keeps clear of it."""
    properties = "<w:b/><w:bCs/>" if first else ""
    width = profile.page.text_width
    start = beside if logo and logo.position == "left" else 0.0
    end = width - beside if logo and logo.position == "right" else width
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{twips(end)}"/></w:tabs>'
    indent = f'<w:ind w:left="{twips(start)}"/>' if start else ""
    left, right = (_line(side, profile, properties) for side in row)
    return paragraph("Header", f"{left}<w:r><w:tab/></w:r>{right}", tabs + indent)


def _line(text: str, profile: Profile, properties: str) -> str:
    before, page, after = text.partition(_PAGE)
    label = _page_label(profile.page_label, properties) if page else ""
    return "".join(
        (run(before, properties) if before else "", label, run(after, properties) if after else "")
    )


def _page_label(pattern: str, properties: str) -> str:
    pieces = [piece for piece in _FIELD.split(pattern) if piece]
    fields = {"{page}": " PAGE ", "{pages}": " NUMPAGES "}
    return "".join(
        f'<w:fldSimple w:instr="{fields[piece]}">{run("1", properties)}</w:fldSimple>'
        if piece in fields
        else run(piece, properties)
        for piece in pieces
    )
