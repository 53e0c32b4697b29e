"""Hostile text in every field through every writer: it comes out literally, or it is named; nothing breaks.

The quick suite deals the strings out once; PARAGRAF_LONG=1 puts every string into every field.
"""

from __future__ import annotations

import os
import time
from datetime import date
from io import BytesIO

import pytest
from docx import Document
from msgspec.structs import replace

from app.errors import Message, UserError
from app.formats import docx, ics, json, markdown, page, pdf, text
from app.formats.result import Written
from app.model.inlines import Text
from app.model.mending import cleaned
from app.model.minutes import Package
from app.profiles import Profile, load
from tests.formats.docx.opened import Opened as OpenedWord
from tests.formats.docx.opened import text as words_in
from tests.formats.docx.test_golden import _package as small  # pyright: ignore[reportPrivateUsage]
from tests.formats.page.opened import parsed
from tests.formats.page.opened import text as words_on
from tests.formats.pdf.opened import Opened as OpenedPdf
from tests.hostile import EVERY, EXOTIC, LONG_WORD, MARK, PRINTED, PROFILED, UNSEEN, Sown, plain
from tests.meeting.build import package as meeting

LONG = bool(os.environ.get("PARAGRAF_LONG"))
PROFILES = ("neutral", "klassisk") if LONG else ("neutral",)
FIRSTS = tuple(range(len(EVERY))) if LONG else (0,)
SECONDS = 60  # for any one file, on any machine


@pytest.fixture(scope="module", params=["notes", "protokoll"])
def document(request: pytest.FixtureRequest) -> Package:
    return small() if request.param == "notes" else meeting()


def _said(sown: Sown, words: str) -> set[str]:
    """The places of the fields that stand in the words, each of them literally; links aside."""
    words = plain(words)
    found: set[str] = set()
    for mark in MARK.finditer(words):
        number = int(mark[1])
        place = sown.fields[number][0]
        assert words.startswith(sown.expected(number), mark.start()), place
        if not place.endswith(".link"):
            found.add(f"{number} {place}")
    return found


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("first", FIRSTS)
def test_word_web_and_text_say_the_same_literally(document: Package, first: int, profile: str) -> None:
    sown = Sown(EVERY, first)
    package, look = sown.package(document), load(profile)
    plainly = _said(sown, text.write(package, look).data.decode())
    assert plainly

    data = docx.write(package, look).data
    opened = OpenedWord(data)
    assert _said(sown, f"{words_in(opened.document)} {words_in(opened.notes)}") == plainly
    assert Document(BytesIO(data)).paragraphs

    tree = parsed(page.write(package, look).data)
    contents = () if "protokoll" in package.minutes.header.kind else tree.xpath("//nav")
    for added in contents:
        added.getparent().remove(added)
    assert _said(sown, words_on(tree.find(".//main"))) == plainly
    assert not [each.tag for each in tree.iter("script", "iframe", "object", "svg", "form", "link", "base")]
    assert not [name for each in tree.iter() for name in each.attrib if name.startswith("on")]
    assert all(each.get("href").startswith(("#", "http", "mailto:")) for each in tree.iter("a"))


@pytest.mark.parametrize("first", FIRSTS)
def test_json_and_markdown_come_back_as_they_went(document: Package, first: int) -> None:
    for strings in (EVERY, UNSEEN) if LONG else ((*EVERY, *UNSEEN),):
        package = Sown(strings, first, links=False).package(document)
        assert json.read(json.write(package).data).package.minutes == cleaned(package.minutes)
        written = markdown.write(package).data
        assert markdown.write(markdown.read(written).package).data == written


def _calendar(package: Package, look: Profile) -> Written:
    """The calendar of a document that has at least the day of its approval."""
    minutes = package.minutes
    approval = replace(minutes.header.approval, date=minutes.header.approval.date or date(2026, 4, 14))
    header = replace(minutes.header, approval=approval)
    return ics.write(replace(package, minutes=replace(minutes, header=header)), look)


@pytest.mark.parametrize("first", FIRSTS)
def test_a_calendar_keeps_to_its_lines(document: Package, first: int) -> None:
    data = _calendar(Sown(EVERY, first).package(document), load()).data
    rows = data.split(b"\r\n")
    assert all(len(row) <= 75 and not any(sign < 32 for sign in row) for row in rows)
    names = {row.partition(b":")[0].partition(b";")[0] for row in rows if row and not row.startswith(b" ")}
    assert names <= {
        *(b"BEGIN", b"END", b"VERSION", b"PRODID", b"CALSCALE", b"UID", b"DTSTAMP", b"DTSTART", b"DTEND"),
        *(b"SUMMARY", b"LOCATION", b"TRANSP"),
    }


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("first", FIRSTS[: len(PRINTED)])
def test_a_pdf_says_it_literally(document: Package, first: int, profile: str) -> None:
    sown = Sown(tuple(each[:200] for each in PRINTED), first)
    package, look = sown.package(document), load(profile)
    plainly = {each.split()[0] for each in _said(sown, text.write(package, look).data.decode())}
    read = OpenedPdf(pdf.write(package, look).data).text(look)
    assert {mark[1] for mark in MARK.finditer("".join(read.split()))} == plainly


@pytest.mark.parametrize("first", range(len(PROFILED)) if LONG else (0,))
def test_the_words_of_a_profile_come_out_literally(document: Package, first: int) -> None:
    sown = Sown(PROFILED, first)
    look = sown.profile(load())
    assert len(sown.fields) > 100
    plainly = _said(sown, text.write(document, look).data.decode())
    assert len(plainly) > 7
    opened = OpenedWord(docx.write(document, look).data)
    for name, tree in opened.trees.items():
        if name.startswith(("word/document", "word/footnotes", "word/header", "word/footer")):
            _said(sown, words_in(tree))
    lacking = plainly - _said(sown, f"{words_in(opened.document)} {words_in(opened.notes)}")
    # Word's footnotes need no heading, and pictures are there
    assert {each.split()[1] for each in lacking} <= {"profile.labels.footnotes", "profile.labels.picture"}
    tree = parsed(page.write(document, look).data)
    lacking = plainly - _said(sown, tree.find(".//body").text_content())
    assert {each.split()[1] for each in lacking} <= {"profile.labels.picture"}
    assert not [each.tag for each in tree.iter("script", "iframe", "object", "svg", "form", "link", "base")]
    assert MARK.search(OpenedPdf(pdf.write(document, look).data).whole())
    assert _calendar(document, look).data


@pytest.mark.parametrize("string", EXOTIC)
def test_a_sign_without_a_font_is_named(string: str) -> None:
    refusal = _refusal(Sown((string,)).package(small()))
    assert refusal is None or refusal.code.startswith(("pdf.missing-characters", "pdf.unshown"))


@pytest.mark.parametrize("string", (*EVERY, *UNSEEN) if LONG else (LONG_WORD, *UNSEEN[:2]))
def test_nothing_hangs_or_breaks_whatever_stands_everywhere(document: Package, string: str) -> None:
    package, look = Sown((string,)).package(document), load()
    for write in (docx.write, page.write, text.write, _calendar):
        begun = time.monotonic()
        assert write(package, look).data
        assert time.monotonic() - begun < SECONDS
    if LONG or string != LONG_WORD:  # which takes a PDF half a minute where it stands in every field
        _check_pdf(package)


def test_a_word_of_ten_thousand_letters_is_set_whole() -> None:
    package = small()
    block = replace(package.minutes.opening.blocks[0], content=(Text(LONG_WORD),))
    opening = replace(package.minutes.opening, blocks=(block,))
    _check_pdf(replace(package, minutes=replace(package.minutes, opening=opening)))


def _check_pdf(package: Package) -> None:
    begun = time.monotonic()
    refusal = _refusal(package)
    assert refusal is None or refusal.code.startswith("pdf.")
    assert time.monotonic() - begun < SECONDS


def _refusal(package: Package) -> Message | None:
    """Why no PDF can be made of a document."""
    try:
        assert pdf.write(package, load()).data
    except UserError as error:
        return error.message
    return None
