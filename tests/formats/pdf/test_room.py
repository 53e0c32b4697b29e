"""No word runs out of its line, its box or its column, however narrow the page."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest
from msgspec.structs import replace

from app.formats import pdf
from app.model.header import Author, Header, Kind, Notice
from app.model.ids import new_id
from app.model.inlines import Text, footnote
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.profiles import Profile, load
from tests.formats.build import p

_POINTS = 72 / 25.4
WORD = "Kommunfullmäktigesammanträdeshandlingar"


def _small(size: float = 10.5) -> Profile:
    """A6, as no municipality prints it."""
    profile = load("")
    page = replace(profile.page, width=105, height=148, left=10, right=10, top=30, bottom=20)
    return replace(profile, page=page, fonts=replace(profile.fonts, size=size))


def _package(kind: Kind, word: str = WORD) -> Package:
    header = Header(
        kind=kind,
        title=word,
        body=word,
        place=word,
        author=Author(word, word, "", f"{word}@exempel.se"),
        notice=Notice(kept_at=word),
    )
    part = Part(new_id(), label=word, blocks=(p(Text(f"Se {word}."), footnote(word)),))
    section = Section(new_id(), word, word, parts=(part,))
    return Package(Minutes(id=new_id(), header=header, opening=Part(new_id()), sections=(section,)))


def letters(data: bytes) -> Iterator[tuple[str, float, float, float]]:
    """Each letter, its left and right edge, how wide its page is."""
    for page in pypdfium2.PdfDocument(data):
        text = page.get_textpage()
        for at, char in enumerate(text.get_text_range()[: text.count_chars()]):
            left, _, right, _ = text.get_charbox(at)
            if right > left:
                yield char, left, right, page.get_width()


@pytest.mark.parametrize("kind", ["notes", "protokoll"])
@pytest.mark.parametrize("size", [10.5, 14.0, 24.0])
def test_no_letter_stands_outside_the_margins(kind: Kind, size: float) -> None:
    profile = _small(size)
    for char, left, right, width in letters(pdf.write(_package(kind), profile).data):
        assert left > profile.page.left * _POINTS - 2, char
        assert right < width - profile.page.right * _POINTS + 2, char


def test_a_name_that_is_wider_than_its_box_is_parted_at_a_syllable() -> None:
    text = "".join(_pages(pdf.write(_package("protokoll", "Kommunfullmäktige"), _small()).data))
    assert "Kommunfullmäk\u00ad" in text.replace("\ufffe", "\u00ad").replace("\u0002", "\u00ad")


def _pages(data: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]


def test_a_web_address_ends_its_lines_after_its_own_signs() -> None:
    address = "https://www.exempel.se/kommunstyrelsen/handlingar/2026/kallelse?sida=1&avsnitt=beslut.pdf"
    part = Part(new_id(), blocks=(p(Text(f"Se {address} i dag")),))
    data = pdf.write(Package(Minutes(id=new_id(), opening=part)), _small()).data
    text = _pages(data)[0]
    assert address in "".join(text.split())
    lines = text[text.index("https") : text.index("i dag")].split("\r\n")
    assert len(lines) > 1
    assert all(not line.strip() or line.strip()[-1] in "/?&=.f" for line in lines)
