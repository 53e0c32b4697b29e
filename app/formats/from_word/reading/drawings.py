"""Drawings in a line: text boxes, pictures, and the words of shapes, diagrams and drawn letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.formats.from_word.reading.context import Context, all_text, millimetres_of_emu
from app.formats.from_word.reading.names import BOX, MC, VML, WP, A, Element, R, alternative, millimetres
from app.model.inlines import Inline, Text, clean

_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_WIDTH = re.compile(r"(?:^|;)\s*width\s*:\s*([\d.]+(?:pt|mm|cm|in|pi))")


class Drawn(NamedTuple):
    """What a drawing has: pictures in the line, text boxes, and words drawn otherwise."""

    inlines: list[Inline]
    boxes: list[Element]
    words: list[str]


class Drawings:
    """Reads the drawings of one part."""

    def __init__(self, context: Context, part: str) -> None:
        self._context, self._part = context, part

    def read(self, element: Element) -> Drawn:
        """A `w:drawing`, `w:pict` or `w:object`."""
        drawn = Drawn([], [], [])
        alt, width = "", 0.0
        for each in shown(element):
            tag = each.tag
            if tag == BOX:
                drawn.boxes.append(each)
            elif tag == f"{WP}extent":
                width = millimetres_of_emu(each.get("cx"))
            elif tag in (f"{WP}docPr", f"{_PICTURE}cNvPr"):
                alt = each.get("descr") or alt or each.get("title") or ""
            elif tag == f"{A}blip":
                self._picture(drawn, each.get(f"{R}embed") or each.get(f"{R}link") or "", alt, width)
            elif tag == f"{VML}shape":
                alt = each.get("alt") or alt
                said = _WIDTH.search(each.get("style", ""))
                width = millimetres(said[1]) if said else width
            elif tag == f"{VML}imagedata":
                self._picture(drawn, each.get(f"{R}id", ""), alt or each.get(f"{_OFFICE}title", ""), width)
            elif tag == f"{VML}textpath":
                drawn.words.append(each.get("string", ""))
            elif tag == f"{A}p":
                drawn.words.append("".join(t.text or "" for t in each.iter(f"{A}t")))
            elif tag == f"{A}graphicData":
                drawn.words.extend(self._diagram(each))
        return drawn

    def _picture(self, drawn: Drawn, relation: str, alt: str, width: float) -> None:
        if image := self._context.picture(self._part, relation, alt, width):
            drawn.inlines.append(image)
        elif alt := clean(alt).strip():
            drawn.inlines.append(Text(f"[{alt}]"))

    def _diagram(self, element: Element) -> list[str]:
        relations = self._context.package.relations(self._part)
        words: list[str] = []
        for each in element:
            leads = next((value for key, value in each.attrib.items() if key in (f"{R}dm", f"{R}id")), "")
            relation = relations.get(leads)
            if relation and relation.kind in ("diagramData", "chart") and not relation.outside:
                words += all_text(self._context.package.xml(relation.target), f"{A}t")
                self._context.tell("word-file.diagram")
        return words


def shown(root: Element) -> Iterator[Element]:
    """All below an element in its order: of several ways to say the same one, and text boxes from outside."""
    left = [*root][::-1]
    while left:
        each = left.pop()
        if each.tag == f"{MC}AlternateContent":
            if (chosen := alternative(each)) is not None:
                left += [*chosen][::-1]
            continue
        yield each
        if each.tag not in (BOX, f"{A}p"):
            left += [*each][::-1]
