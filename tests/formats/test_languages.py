"""Languages said by name or tag, and those that nobody knows, in whatever is read or written."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from msgspec.structs import replace

from app.formats import docx, markdown, page, pdf
from app.formats.result import Written
from app.model.header import Header, MeetingDay
from app.model.languages import read_language, same_language
from app.model.minutes import Package
from app.profiles import Profile, load
from tests.formats.build import document, p, t


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("svenska", "sv"),
        ("English", "en"),
        (" engelska ", "en"),
        ("sv_SE", "sv-SE"),
        ("sv-SE", "sv-SE"),
        ("SV", "sv"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("klingonska", ""),
        ("", ""),
    ],
)
def test_a_language_is_known_by_its_name_or_its_tag(said: str, tag: str) -> None:
    assert read_language(said) == tag
    read = markdown.read(f"Titel: A\nSpråk: {said}\n\nText\n".encode())
    assert read.package.minutes.language == (tag or "sv")
    told = [each.code for each in read.messages]
    assert told == (["markdown.no-language"] if said and not tag else [])


def test_two_regions_have_one_language() -> None:
    assert same_language("en-GB", "en")
    assert not same_language("sv", "se")


@pytest.mark.parametrize("write", [docx.write, page.write])
def test_every_writer_tells_of_a_language_that_it_cannot_name(
    write: Callable[[Package, Profile], Written],
) -> None:
    package = document(p(t("nuqneH", language="klingonska")))
    package = replace(package, minutes=replace(package.minutes, language="hittepå"))
    told = [each.params["language"] for each in write(package, load()).messages]
    assert told == ["hittepå", "klingonska"]


def test_a_profile_s_words_are_marked_in_a_document_of_another_language() -> None:
    header = Header(title="Meeting", meeting_days=(MeetingDay(date(2026, 2, 3)),))
    package = document(p("The words."), header=header)
    english = replace(package, minutes=replace(package.minutes, language="en-GB"))
    html = page.write(english, load()).data.decode()
    assert '<html lang="en-GB">' in html
    assert '<a class="skip" href="#text" lang="sv">' in html
    assert '<dt lang="sv">' in html
    assert "lang=" not in page.write(package, load()).data.decode().replace('<html lang="sv">', "")
    same = page.write(english, replace(load(), language="en")).data.decode()
    assert "lang=" not in same.replace('<html lang="en-GB">', "")
    for minutes, marked in ((english, True), (package, False)):
        with zipfile.ZipFile(BytesIO(docx.write(minutes, load()).data)) as archive:
            styles = archive.read("word/styles.xml").decode()
        label = styles.partition('w:styleId="FrontLabel"')[2].partition("</w:style>")[0]
        assert ('<w:lang w:val="sv-SE"/>' in label) == marked


def test_a_profile_s_words_are_marked_in_the_pdf_too() -> None:
    package = document(
        p("Ord"), header=Header(kind="protokoll", meeting_days=(MeetingDay(date(2026, 2, 3)),))
    )
    english = replace(package, minutes=replace(package.minutes, language="en"))
    with pdf.Compiler() as compiler:
        assert b"/Lang(sv)" in compiler.compile(english, load())
        assert b"/Lang(en)" not in compiler.compile(package, load())
        assert b"/Lang(sv)" not in compiler.compile(english, replace(load(), language="en"))
