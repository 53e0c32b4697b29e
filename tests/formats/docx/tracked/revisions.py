"""What Word makes of a file with tracked changes when all are accepted or all rejected, off its XML alone."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GONE = {True: {f"{W}del", f"{W}moveFrom"}, False: {f"{W}ins", f"{W}moveTo"}}
_SAID = {f"{W}t", f"{W}delText"}


def words(data: bytes, *, accept: bool) -> list[str]:
    """The paragraphs that have words, with notes where their marks stand; without the summary."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))[0]
        part = "word/footnotes.xml" if "word/footnotes.xml" in archive.namelist() else "word/document.xml"
        notes = {each.get(f"{W}id"): each for each in etree.fromstring(archive.read(part))}
    found: list[str] = []
    _walk([each for each in body if each.tag != f"{W}sdt"], accept, notes, found)
    return [" ".join(each.split()) for each in found if each.strip()]


def tags(data: bytes) -> set[str]:
    """The kinds of changes in a file."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        document = etree.fromstring(archive.read("word/document.xml"))
    return {etree.QName(each).localname for each in document.iter() if each.get(f"{W}author")}


def _walk(elements: list[Any], accept: bool, notes: dict[str, Any], found: list[str]) -> None:
    """A paragraph whose mark goes runs into the next one."""
    kept = ""
    for element in elements:
        if element.tag == f"{W}p":
            kept += _text(element, accept, notes)
            mark = element.find(f"{W}pPr/{W}rPr")
            if mark is not None and any(each.tag in _GONE[accept] for each in mark):
                continue
            found.append(kept)
            kept = ""
        elif element.tag == f"{W}tbl":
            found.append(kept)
            kept = ""
            for row in element.findall(f"{W}tr"):
                mark = row.find(f"{W}trPr")
                if mark is None or not any(each.tag in _GONE[accept] for each in mark):
                    for cell in row.findall(f"{W}tc"):
                        _walk(list(cell), accept, notes, found)
    found.append(kept)


def _text(element: Any, accept: bool, notes: dict[str, Any]) -> str:
    said, shows = "", True
    for child in element:
        kind = child.find(f"{W}fldChar")
        if kind is not None:  # what a field shows is an estimate until the file is printed
            shows = kind.get(f"{W}fldCharType") != "separate"
        if not shows:
            continue
        if child.tag in _GONE[accept] or child.tag == f"{W}pPr":
            continue
        if child.tag in _SAID:
            said += child.text or ""
        elif child.tag in (f"{W}br", f"{W}tab"):
            said += " "
        elif child.tag == f"{W}footnoteReference":
            inside: list[str] = []
            _walk(list(notes[child.get(f"{W}id")]), accept, notes, inside)
            said += f"[{' '.join(inside)}]"
        else:
            said += _text(child, accept, notes)
    return said
