"""Reads what other programs put on the clipboard: keeps the structure, drops everything foreign."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from app.errors import Message
from app.formats.html.blocks import Source
from app.formats.html.depth import shallow
from app.formats.html.notes import take_notes
from app.formats.html.parse import Element, Page, parse
from app.formats.html.prune import prune
from app.formats.html.styles import Look, Sheet
from app.model.blocks import Block, Paragraph, walk
from app.model.inlines import Image, Inline

_OFFICES = ("microsoft", "libreoffice", "openoffice")


class Fragment(msgspec.Struct, frozen=True):
    """Blocks with fresh ids, the bytes of their pictures by `<sha256>.<ext>`, and what did not come along."""

    blocks: tuple[Block, ...]
    media: Mapping[str, bytes]
    messages: tuple[Message, ...]


def read_fragment(html: str) -> Fragment:
    """The blocks in a piece of HTML, in normal form; a single message for each kind of thing left out.

    Takes any string, never raises on account of it and opens nothing. `messages`: "paste.…", each with
    `count`.
    """
    page = parse(html)
    sheet = Sheet(page.css)
    left_out = prune(page.root, sheet)
    languages = "lang=" in html and not _from_office(page)
    source = Source(sheet, take_notes(page.root), languages)
    blocks = shallow(source.blocks(page.root, Look()))
    for code, count in source.left_out.items():
        left_out[code] = left_out.get(code, 0) + count
    messages = [Message(code, {"count": count}) for code, count in left_out.items()]
    if page.cut:
        messages.append(Message("paste.too-long"))
    shown = {inline.media for inline in _inlines(blocks) if isinstance(inline, Image)}
    return Fragment(blocks, {name: source.media[name] for name in shown}, tuple(messages))


def _inlines(blocks: Iterable[Block]) -> Iterator[Inline]:
    for block in walk(blocks):
        if isinstance(block, Paragraph):
            yield from block.content


def _from_office(page: Page) -> bool:
    """Whether an office program wrote it: those strew languages over words that nobody meant as foreign."""
    return "mso-" in page.css or any(map(_is_office_made, page.root.walk()))


def _is_office_made(element: Element) -> bool:
    if element.tag == "meta" and element.get("name").lower() == "generator":
        return any(name in element.get("content").lower() for name in _OFFICES)
    return "mso-" in element.get("style") or element.get("class").startswith("Mso")
