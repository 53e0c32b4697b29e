"""Documents of other kinds inside a Word file: their words, a line for each paragraph."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from app.errors import UserError
from app.formats.office_zip import Archive

_LARGEST = 4 << 20  # bytes of one
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BLOCKS = ("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "br", "td", "th")


def lines(data: bytes) -> list[str]:
    """The lines of text, a web page, one saved with its pictures, or a Word file; [] for anything else."""
    if not data or len(data) > _LARGEST:
        return []
    if data.startswith(b"PK"):
        return _of_word(data)
    start = data[:2000].lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").lower()
    if start.startswith((b"{\\rtf", b"\xd0\xcf\x11\xe0")):
        return []
    if start.startswith((b"mime-version:", b"content-type:", b"from:")):
        return _of_message(data)
    text = _decoded(data)
    return _of_html(text) if "<" in text[:2000] else text.splitlines()


def _decoded(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _of_message(data: bytes) -> list[str]:
    from email import message_from_bytes, policy

    found = message_from_bytes(data, policy=policy.default).get_body(("html", "plain"))
    if found is None:
        return []
    content = found.get_payload(decode=True)
    return lines(content) if isinstance(content, bytes) and content.strip() else []


def _of_word(data: bytes) -> list[str]:
    etree: Any = import_module("lxml.etree")  # which has no types of its own
    try:
        archive = Archive(data, "")
        xml = archive.read("word/document.xml") if "word/document.xml" in archive.names else b""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        root = etree.fromstring(xml, parser) if xml and b"<!DOCTYPE" not in xml else None
    except (UserError, etree.XMLSyntaxError, ValueError):
        return []
    paragraphs = root.iter(f"{_WORD}p") if root is not None else ()
    return ["".join(each.itertext(f"{_WORD}t")) for each in paragraphs]


def _of_html(text: str) -> list[str]:
    etree: Any = import_module("lxml.etree")
    html: Any = import_module("lxml.html")
    try:
        root = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError):
        return []
    for each in root.iter("script", "style", "title"):
        each.text = ""
    for each in root.iter(*_BLOCKS):
        each.tail = f"\n{each.tail or ''}"
        each.text = f"\n{each.text or ''}"
    return [line for line in root.text_content().splitlines() if line.strip()]
