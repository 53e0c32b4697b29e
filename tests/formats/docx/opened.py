"""A written Word file, opened to look inside."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

from app.formats.docx import write
from app.model.minutes import Package
from app.profiles import load


class Opened:
    """Its parts by path, parsed on the way in, so that a part that is no XML fails at once."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            assert archive.testzip() is None
            names = archive.namelist()
            assert len(set(names)) == len(names)
            self.parts = {name: archive.read(name) for name in names}
        self.trees: dict[str, Any] = {
            name: etree.fromstring(data)
            for name, data in self.parts.items()
            if not name.startswith("word/media")
        }
        self.document = self.trees["word/document.xml"]
        self.body = self.document[0]
        self.notes = self.trees["word/footnotes.xml"]

    def paragraphs(self, style: str = "") -> list[str]:
        """The texts of the body's paragraphs, those in tables included; of one style if it is named."""
        return [text(each) for each in self.body.iter(qn("w:p")) if not style or style_of(each) == style]

    def all(self, tag: str) -> list[Any]:
        """Every element of the document part with a tag like "w:tbl"."""
        return list(self.document.iter(qn(tag)))


def opened(package: Package) -> Opened:
    """The document written with the default profile and opened."""
    return Opened(write(package, load()).data)


def text(element: Any) -> str:
    """The words in an element, alt texts of pictures included; a line break as a line end."""
    pieces: list[str] = []
    for each in element.iter(qn("w:t"), qn("w:br"), qn("w:softHyphen"), qn("wp:docPr")):
        if each.tag == qn("wp:docPr"):
            pieces.append(each.get("descr"))
        elif each.get(qn("w:type")) == "column":
            pass
        elif each.tag == qn("w:t"):
            pieces.append(each.text or "")
        else:
            pieces.append("\n" if each.tag == qn("w:br") else "\u00ad")
    return "".join(pieces)


def style_of(paragraph: Any) -> str:
    """The id of a paragraph's style, "" for the default one."""
    found = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if found is None else found.get(qn("w:val"))


def value(element: Any, name: str = "w:val") -> str:
    """An attribute."""
    return element.get(qn(name))
