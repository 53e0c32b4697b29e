"""Puts the template's styles in the place of ours in finished Word XML, and keeps what they would disturb.

The numbers of headings are the document's: a style's own numbering is turned off. A heading whose style has
no outline level gets it, so that Word's navigation has it. A style's tab stops give way where we set ours.
"""

from __future__ import annotations

import re

from app.formats.docx.own.added import Added
from app.formats.docx.own.roles import Chosen
from app.formats.docx.own.styles import Style

_STYLE, _END = 'Style w:val="', "</w:pPr>"
_START = re.compile(r'(?:<w:keepNext(?: w:val="0")?/>|<w:pageBreakBefore/>)*')
_STOP = re.compile(r'<w:tab [^>]*w:pos="(-?\d+)"/>')
_OFF = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
_LISTS = ("ListBullet", "ListNumber")
CELLS = (  # the room in cells that columns are measured for
    '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
)


class Renamed:
    """Rewrites XML that our writer made; `added` learns which of our styles are needed.

    `silent` is the number of a list without numbers, 0 if the template has no lists.
    """

    def __init__(self, styles: Chosen, added: Added, silent: int) -> None:
        self._silent = silent
        self.silenced = False  # whether that list was needed
        self._styles = styles
        self._added = added
        self._known: dict[str, str] = {}

    def __call__(self, xml: str) -> str:
        """The same XML with the template's styles."""
        before, *pieces = xml.split(_STYLE)  # faster than a regular expression, which would be a fifth of all
        out = [before]
        known = self._known
        for piece in pieces:
            if before.endswith("<w:p"):
                end = piece.find(_END)
                old = piece[:end]
                if old not in known:
                    known[old] = self._properties(old)
                new = known[old]
            else:  # of a run or a table
                end = piece.find('"')
                new = self._added.id_of(piece[:end])
            out += (_STYLE, new, piece[end:])
            before = piece
        return "".join(out)

    def _properties(self, properties: str) -> str:
        """The inside of a pPr from the name of our style on."""
        ours, _, rest = properties.partition('"/>')
        id = self._added.id_of(ours)
        style = self._styles.all.by_id.get(id)
        if style is not None:
            if self._silent and ours not in _LISTS and "<w:numPr>" not in rest and self._numbers(style):
                self.silenced = True
                start = _START.match(rest)
                at = start.end() if start else 0
                rest = rest[:at] + _OFF.format(self._silent) + rest[at:]
            if "<w:tabs>" in rest:
                rest = rest.replace("<w:tabs>", f"<w:tabs>{self._cleared(style, rest)}")
            if ours.startswith("Heading") and self._styles.all.outline(style) != int(ours[-1]) - 1:
                rest += f'<w:outlineLvl w:val="{int(ours[-1]) - 1}"/>'
        return f'{id}"/>{rest}'

    def _numbers(self, style: Style) -> bool:
        said = self._styles.all.says(style, "w:pPr", "w:numPr")
        return said is not None and said.value("w:numId") not in ("", "0")

    def _cleared(self, style: Style, rest: str) -> str:
        """Tab stops of a style, taken away."""
        said = self._styles.all.says(style, "w:pPr", "w:tabs")
        own = set(_STOP.findall(rest))
        stops = [each.attributes.get("w:pos", "") for each in said.children] if said else []
        kept = dict.fromkeys(stop for stop in stops if stop.lstrip("-").isdecimal() and stop not in own)
        return "".join(f'<w:tab w:val="clear" w:pos="{stop}"/>' for stop in kept)
