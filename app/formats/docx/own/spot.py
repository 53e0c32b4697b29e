"""Where the minutes stand in a template's text, and the section that they stand in."""

from __future__ import annotations

import msgspec

from app.errors import Message
from app.formats.docx.own.fields import CONTENT, HOLDER, field_of
from app.formats.docx.own.filling import own_texts
from app.formats.docx.own.opened import Opened
from app.formats.docx.own.tree import Element

_SHOWN = {
    *("w:t", "w:drawing", "w:pict", "w:object", "w:sectPr", "w:sym", "w:br", "w:fldChar", "w:fldSimple"),
    *("w:footnoteReference", "w:endnoteReference", "w:commentReference", "w:commentRangeStart"),
}


class Spot(msgspec.Struct, frozen=True):
    """The bytes `start` to `end` give way to the minutes and what is to be `kept` before and after them.

    `section` is the sectPr of the section that they stand in, None if the template has none.
    """

    start: int
    end: int
    section: Element | None
    before: str = ""
    after: str = ""
    gone: tuple[Element, ...] = ()  # what of the body stands no more
    messages: tuple[Message, ...] = ()


def spot(template: Opened) -> Spot:
    """Where the minutes go: at {{innehåll}}, in place of an empty text, or after the text that there is."""
    body = template.document.root.child("w:body")
    assert body is not None
    blocks = [each for each in body.children if each.name != "w:sectPr"]
    found = [each for each in blocks if _is_content(each)]
    told = _told(template, found)
    if found:
        first = found[0]
        section = _section(body, blocks[blocks.index(first) :])
        before, after = _kept(first, template.document.data)
        return Spot(first.start, first.end, section, before, after, (first,), told)
    last = body.child("w:sectPr")
    if blocks and not any(_says(each) for each in blocks):
        return Spot(blocks[0].start, blocks[-1].end, last, gone=tuple(blocks), messages=told)
    end = last.start if last else body.tail
    return Spot(end, end, last, messages=told)


def holder_name(text: str) -> str:
    """The name in a text that is a place-holder for the minutes and nothing else, "" if it is none."""
    found = HOLDER.fullmatch(text.strip())
    return found[1] if found and field_of(found[1]) == CONTENT else ""


def _is_content(block: Element) -> bool:
    if block.name == "w:sdt":
        names = (block.value("w:sdtPr", "w:tag"), block.value("w:sdtPr", "w:alias"))
        return any(field_of(name) == CONTENT for name in names if name)
    return block.name == "w:p" and bool(holder_name(_text(block)))


def _text(paragraph: Element) -> str:
    return "".join(text.text for text in own_texts(paragraph))


def _told(template: Opened, found: list[Element]) -> tuple[Message, ...]:
    """Whether there is more than one place, or one where nothing as long as minutes can stand."""
    field = "{{innehåll}}"
    if len(found) > 1:
        return (Message("word.content-again", {"field": field}),)
    named = [
        name for text in _all_texts(template) for name in HOLDER.findall(text) if field_of(name) == CONTENT
    ]
    if named and not found:
        return (Message("word.content-elsewhere", {"field": f"{{{{{named[0]}}}}}"}),)
    return ()


def _all_texts(template: Opened) -> list[str]:
    paths = [template.main, *template.paths_of("header", "footer")]
    trees = [tree for path in paths if (tree := template.tree(path))]
    return [_text(paragraph) for tree in trees for paragraph in tree.root.all("w:p")]


def _section(body: Element, blocks: list[Element]) -> Element | None:
    """The section that the first block belongs to: the next that ends."""
    for block in blocks:
        for section in block.all("w:sectPr"):
            return section
    return body.child("w:sectPr")


def _kept(block: Element, data: bytes) -> tuple[str, str]:
    """What stays of the place-holder's paragraph: where bookmarks begin or end, and that a section ends."""
    marks = [*block.all("w:bookmarkStart", "w:bookmarkEnd")]
    section = next(block.all("w:sectPr"), None)
    before = "".join(data[each.start : each.end].decode() for each in marks)
    if section is None:
        return before, ""
    return before, f"<w:p><w:pPr>{data[section.start : section.end].decode()}</w:pPr></w:p>"


def _says(block: Element) -> bool:
    if block.name not in ("w:p", "w:bookmarkStart", "w:bookmarkEnd"):
        return True
    return any(each.name != "w:t" or each.text.strip() for each in block.all(*_SHOWN))
