"""JPEGs that other programs made: without the usual mark at their start, or in the press's four colours."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.errors import Message, UserError
from app.formats.docx import pictures as word
from app.formats.docx.writer import write
from app.formats.pdf import pictures as pdf
from app.model.media import for_the_press, orientation
from app.profiles import load
from app.profiles.loading import read
from tests.formats.build import document


def _jpeg(colours: int) -> bytes:
    frame = struct.pack(">BBHBHHB", 0xFF, 0xC0, 8 + 3 * colours, 8, 48, 96, colours)
    return b"\xff\xd8\xff\xdb\x00\x04ab" + frame + bytes(3 * colours) + b"\xff\xd9"


def test_word_shows_a_jpeg_without_a_mark_at_its_own_size() -> None:
    picture = word.measured(_jpeg(3))
    assert picture
    assert (picture.width, picture.height) == (914_400, 457_200)


def test_word_does_not_show_a_jpeg_that_is_cut_off() -> None:
    assert word.measured(_jpeg(3)[:12]) is None


def test_a_jpeg_for_the_press_is_no_picture_of_a_pdf() -> None:
    assert for_the_press(_jpeg(4))
    assert not for_the_press(_jpeg(3))
    assert pdf.measured(_jpeg(4)) is None
    assert pdf.measured(_jpeg(3)) is not None


def test_a_logo_for_the_press_is_refused_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "logo.jpg").write_bytes(_jpeg(4))
    path = tmp_path / "egen.toml"
    path.write_text(
        'based_on = "neutral"\nmunicipality = "A"\n[logo]\nfile = "logo.jpg"\nalt = "A"\nwidth = 20\n',
        encoding="utf-8",
    )
    with pytest.raises(UserError) as refused:
        read(path)
    assert refused.value.message.code == "profile.press-logo"


def test_word_tells_of_a_logo_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "logo.jpg").write_bytes(_jpeg(3)[:12])
    profile = load()
    assert profile.logo
    profile = replace(profile, logo=replace(profile.logo, file=str(tmp_path / "logo.jpg")))
    messages = write(document(), profile).messages
    assert messages == (Message("docx.bad-logo", {"logo": "logo.jpg"}),)


def _turned(found: int, order: str = ">") -> bytes:
    """As a telephone takes it: the picture as the lens saw it, and how it was held."""
    mark = {">": b"MM", "<": b"II"}[order]
    tags = struct.pack(f"{order}HHHLHH", 2, 0x010F, 3, 1, 1, 0) + struct.pack(
        f"{order}HHLHH", 0x0112, 3, 1, found, 0
    )
    exif = b"Exif\0\0" + mark + struct.pack(f"{order}HL", 42, 8) + tags + bytes(4)
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", 2 + len(exif)) + exif + _jpeg(3)[2:]


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("found", range(1, 9))
def test_how_a_photo_was_held_is_read(found: int, order: str) -> None:
    assert orientation(_turned(found, order)) == found


def test_what_makes_no_sense_of_how_it_was_held_is_as_it_is() -> None:
    for number in (0, 9, 6 << 8):
        assert orientation(_turned(number)) == 1
    whole = _turned(6)
    for end in range(len(whole)):
        assert orientation(whole[:end]) in (1, 6)
    assert orientation(_jpeg(3)) == 1
    assert orientation(b"") == 1


def test_a_photo_held_upright_stands_upright_and_whole() -> None:
    size = pdf.measured(_turned(6))
    assert size
    assert size.height == 2 * size.width, "Typst turns it, and has the room for it"
    picture = word.measured(_turned(6))
    assert picture
    width, height = word.scaled(picture, 20, 6_000_000, 6_000_000)
    assert (width, height) == (1_440_000, 720_000), "20 mm wide once it is turned"
    assert word.turning(6) == ' rot="5400000"'
    assert word.turning(1) == ""
