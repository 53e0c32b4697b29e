"""What holds for every Word file that is written, whatever document it was written from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import docx
from docx.oxml.ns import qn
from hypothesis import given

from app.formats.docx import write
from app.formats.docx.bookmarks import PREFIX, bookmark_name
from app.formats.docx.pages import guessed
from app.formats.flow import (
    Blocks,
    Chapter,
    Contents,
    Front,
    Heading,
    Item,
    Notice,
    PartLabel,
    Signatures,
    flow,
)
from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, plain
from app.model.minutes import Package
from app.profiles import load
from tests.formats.docx.opened import Opened, style_of, text, value
from tests.formats.small import few, small_documents


@few(15)
@given(small_documents())
def test_a_word_file_is_whole_and_says_what_the_document_says(package: Package) -> None:
    data = write(package, load()).data
    file = Opened(data)
    docx.Document(BytesIO(data))
    _names_are_unique(file)
    _bookmarks_surround_the_sections(file, package)
    _what_is_referred_to_is_there(file)
    _tables_are_as_word_wants_them(file)
    assert _squeezed(text(file.body)) == _squeezed(_said(package))
    notes = _notes(package)
    assert list(flow(package.minutes, load()).notes) == notes
    assert _squeezed(text(file.notes)) == _squeezed("".join(plain(note.content) for note in notes))


def _squeezed(string: str) -> str:
    return "".join(string.split())


def _said(package: Package) -> str:
    """Every character that the flow has, in order."""
    document = flow(package.minutes, load())
    said = [*document.letterhead.sender]
    said += [each for fact in document.letterhead.facts for each in (fact.label, fact.value)]
    said.append(document.title)
    pages = guessed(document.items, load())
    for item in document.items:
        said += list(_said_by(item, pages))
    return " ".join(said)


def _said_by(item: Item, pages: dict[str, int]) -> Iterator[str]:
    match item:
        case Front():
            yield " · ".join(filter(None, (item.municipality, item.body)))
            yield from (item.type, item.title)
            yield from (each for fact in item.facts if fact.value for each in (fact.label, fact.value))
            for row in item.rows:
                yield row.label
                for group in row.groups:
                    yield from (group.label, *group.lines)
        case Signatures():
            yield from (item.label, *((item.items.label, item.items.value) if item.items.value else ()))
            for line in item.lines:
                yield from (line.role, line.items, line.name)
        case Notice():
            yield from (item.title, item.text)
            yield from (each for fact in item.rows for each in (fact.label, fact.value))
            yield item.signature
        case Contents():
            yield item.heading
            for entry in item.entries:
                yield from (entry.number, entry.text, str(pages[entry.section]))
        case Heading():
            yield from (item.line, *((item.case.label, item.case.value) if item.case else ()))
        case Chapter() | PartLabel():
            yield item.text
        case Blocks():
            yield from _said_in(item.blocks)
        case _:
            pass


def _said_in(blocks: Any) -> list[str]:
    return [plain(block.content) for block in walk(blocks) if isinstance(block, Paragraph)]


def _notes(package: Package) -> list[Footnote]:
    """The footnotes in the order in which they are read."""
    return [
        inline
        for part in tree.parts(package.minutes)
        for block in walk(part.blocks)
        if isinstance(block, Paragraph)
        for inline in block.content
        if isinstance(inline, Footnote)
    ]


def _names_are_unique(file: Opened) -> None:
    for tag, name in (("w:bookmarkStart", "w:id"), ("w:bookmarkStart", "w:name"), ("wp:docPr", "id")):
        seen = Counter(each.get(name) if ":" not in name else value(each, name) for each in file.all(tag))
        assert all(count == 1 for count in seen.values())
    for name, tree_ in file.trees.items():
        if name.endswith(".rels"):
            ids = [each.get("Id") for each in tree_]
            assert len(set(ids)) == len(ids)


def _bookmarks_surround_the_sections(file: Opened, package: Package) -> None:
    """In the order of the sections, one after the other, never one in another."""
    marks = list(file.document.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd")))
    starts = [each for each in marks if (value(each, "w:name") or "").startswith(PREFIX)]
    of_sections = {value(each, "w:id") for each in starts}
    ends = [each for each in marks if each.tag == qn("w:bookmarkEnd") and value(each, "w:id") in of_sections]
    both = [value(each, "w:id") for each in marks if value(each, "w:id") in of_sections]
    assert both[::2] == both[1::2]
    sections = [section.id for _, section in tree.walk(package.minutes.sections)]
    assert [value(each, "w:name") for each in starts] == [bookmark_name(each) for each in sections]
    assert [value(each, "w:id") for each in starts] == [value(each, "w:id") for each in ends]


def _what_is_referred_to_is_there(file: Opened) -> None:
    for part in ("document", "footnotes", "first_head"):
        relations = file.trees.get(f"word/_rels/{part}.xml.rels", [])
        known = {each.get("Id"): each for each in relations}
        used = set(re.findall(rb'r:(?:id|embed)="([^"]+)"', file.parts[f"word/{part}.xml"]))
        assert {each.decode() for each in used} <= set(known)
        for each in known.values():
            outside = each.get("TargetMode") == "External"
            assert outside or f"word/{each.get('Target')}" in file.parts
    lists = {value(each, "w:numId") for each in file.trees["word/numbering.xml"].iter(qn("w:num"))}
    assert {value(each) for each in file.all("w:numId")} <= lists
    notes = [value(each, "w:id") for each in file.notes]
    assert ["-1", "0", *(value(each, "w:id") for each in file.all("w:footnoteReference"))] == notes
    styles = {value(each, "w:styleId") for each in file.trees["word/styles.xml"].iter(qn("w:style"))}
    assert {style_of(each) for each in file.all("w:p")} - {""} <= styles


def _tables_are_as_word_wants_them(file: Opened) -> None:
    for table in file.all("w:tbl"):
        assert table.getnext() is not None
        assert table.getnext().tag == qn("w:p")
        columns = len(table.find(qn("w:tblGrid")))
        for row in table.findall(qn("w:tr")):
            spans = [cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}") for cell in row.findall(qn("w:tc"))]
            assert sum(1 if span is None else int(value(span)) for span in spans) == columns
    for cell in file.all("w:tc"):
        assert cell[-1].tag == qn("w:p")
