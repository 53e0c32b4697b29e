"""Every writer sends out the same words, each once, in the same order."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from msgspec.structs import replace

from app.formats import pdf, text
from app.model.minutes import Package
from app.profiles import load
from tests.formats.docx.opened import opened
from tests.formats.docx.opened import text as words_in
from tests.formats.marked import WORD, Marked
from tests.formats.page.opened import opened as page_of
from tests.formats.page.opened import text as words_on
from tests.formats.pdf.opened import Opened
from tests.formats.small import few, small_documents


@few(15)
@given(small_documents())
def test_every_word_stands_once_in_word_pdf_and_text(package: Package) -> None:
    marked = Marked(package)
    if package.minutes.header.kind == "notes":
        head, title = marked.words[:4], marked.words[11]
        facts, rest = marked.words[4:11], marked.words[12:]
        expected = [*head, *facts, title, *rest]
    else:
        expected = _words(list(_front(marked)))

    word = opened(marked.package)
    assert WORD.findall(words_in(word.document)) == expected
    assert WORD.findall(words_in(word.notes)) == marked.notes

    # on a wall: a narrow cell breaks a word over lines and pages, and others come between for a reader
    wall = replace(load(), page=replace(load().page, width=1500, height=4000))
    found = WORD.findall(Opened(pdf.write(marked.package, wall).data).text(wall))
    assert sorted(found) == sorted(expected + marked.notes)

    plain = text.write(marked.package, load()).data.decode("utf-8")
    assert WORD.findall(plain) == expected + marked.notes


@few(8)
@given(small_documents())
def test_the_web_page_has_the_words_of_the_text_in_the_same_order(package: Package) -> None:
    marked = Marked(package)
    tree = page_of(marked.package)
    for added in tree.xpath("//nav") if package.minutes.header.kind == "notes" else ():
        added.getparent().remove(added)  # contents that only the page has
    plain = text.write(marked.package, load()).data.decode("utf-8")
    assert WORD.findall(words_on(tree.find(".//main"))) == WORD.findall(plain)


def _words(lines: list[str]) -> list[str]:
    return WORD.findall(" ".join(lines))


def _front(marked: Marked) -> Iterator[str]:
    """What a protokoll without attendance says, in order: front page, contents, text."""
    minutes = marked.package.minutes
    header, author = minutes.header, minutes.header.author
    yield from (header.body, header.title, header.unit, header.case_number, header.classification)
    yield from (header.place, header.remote_link)
    yield from (author.name, author.title, author.body, author.email)
    yield from (field.value for field in header.fields)
    yield author.name  # signs
    yield header.body  # in the notice
    yield from (section.heading for section in minutes.sections)
    yield from marked.words[12:]
