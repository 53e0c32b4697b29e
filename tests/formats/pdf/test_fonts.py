"""A profile's own font files are used in its PDFs; what cannot be used is named and stops nothing."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.errors import UserError
from app.formats import pdf
from app.formats.pdf.fonts import bundled, fonts_of
from app.model.inlines import Marks, Text
from app.profiles import Profile, read
from app.resources import resource
from tests.formats.pdf.opened import Opened
from tests.formats.pdf.test_writer import of_text

NAME = "Kommun Sansonet"  # as long as the other name


def font(name: str = NAME, file: str = "LiberationSans-Regular.ttf") -> bytes:
    """A bundled font under another name of the same length."""
    data = resource("fonts", file).read_bytes()
    for old, new in (("Liberation Sans", name), ("LiberationSans", name.replace(" ", ""))):
        for coding in ("utf-16-be", "mac-roman"):
            data = data.replace(old.encode(coding), new.encode(coding))
    return data


def with_right(kind: int) -> bytes:
    """The same font with another fsType."""
    data = bytearray(font())
    place = next(at for at in range(12, 400, 16) if data[at : at + 4] == b"OS/2")
    (at,) = struct.unpack_from(">L", data, place + 8)
    struct.pack_into(">H", data, at + 8, kind)
    return bytes(data)


def profile(folder: Path, **files: bytes) -> Profile:
    """A profile whose folder has these font files, set in the font of that name."""
    (folder / "fonts").mkdir()
    for name, data in files.items():
        (folder / "fonts" / f"{name}.ttf").write_bytes(data)
    (folder / "fonts" / "LICENS.txt").write_text("fri", encoding="utf-8")
    own = f'based_on = "neutral"\nmunicipality = "Ekängs kommun"\n[fonts]\nbody = "{NAME}"\n'
    (folder / "profile.toml").write_text(own, encoding="utf-8")
    return read(folder / "profile.toml")


def compiled(look: Profile) -> tuple[bytes, list[str]]:
    with pdf.Compiler() as compiler:
        made = compiler.compile(of_text(Text("Ord "), Text("fet", Marks(bold=True))), look)
        return made, [message.code for message in compiler.messages]


def test_text_is_set_in_the_font_that_the_profile_brings(tmp_path: Path) -> None:
    look = profile(tmp_path, egen=font())
    assert [Path(each).name for each in look.font_files] == ["egen.ttf"]
    data, told = compiled(look)
    assert told == []
    assert "Ord fet" in Opened(data).text()
    assert b"KommunSansonet" in data
    assert pdf.preflight(of_text(), look) == ()


@pytest.mark.parametrize(
    ("code", "data"),
    [
        ("pdf.bad-font", b""),
        ("pdf.bad-font", b"x" * 999),
        ("pdf.bad-font", font()[:90_000]),
        ("pdf.bad-font", font().replace(b"cmap", b"cmop", 1)),
        ("pdf.locked-font", with_right(2)),
        ("pdf.locked-font", with_right(0x100)),
    ],
)
def test_a_font_that_cannot_be_used_is_named(tmp_path: Path, code: str, data: bytes) -> None:
    look = profile(tmp_path, egen=data)
    made, told = compiled(look)
    assert told == [code, "pdf.unlike-font"]
    assert "Ord fet" in Opened(made).text()
    assert [each.message.code for each in pdf.preflight(of_text(), look)] == told


@pytest.mark.parametrize("kind", [0, 4, 8, 12, 6])
def test_a_font_that_may_be_embedded_for_reading_is_used(tmp_path: Path, kind: int) -> None:
    assert compiled(profile(tmp_path, egen=with_right(kind)))[1] == []


def test_a_font_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    look = profile(tmp_path, egen=font())
    with Path(look.font_files[0]).open("ab") as file:
        file.truncate(25 << 20)
    assert compiled(look)[1] == ["pdf.large-font", "pdf.unlike-font"]


def test_a_font_file_that_goes_away_stops_nothing(tmp_path: Path) -> None:
    look = profile(tmp_path, egen=font())
    Path(look.font_files[0]).unlink()
    assert compiled(look)[1] == ["pdf.bad-font", "pdf.unlike-font"]


def test_one_compiler_goes_from_profile_to_profile(tmp_path: Path) -> None:
    look = profile(tmp_path, egen=font())
    plain = replace(look, font_files=())
    package = of_text(Text("Ord"))
    with pdf.Compiler() as compiler:
        made = [compiler.compile(package, each) for each in (look, plain, look, plain)]
    assert made[0] == made[2]
    assert made[1] == made[3]
    assert made[0] != made[1]


def test_the_same_fonts_in_another_folder_give_the_same_bytes(tmp_path: Path) -> None:
    package = of_text(Text("Ord"))
    looks = [profile(_named(tmp_path, name), egen=font()) for name in ("a", "b")]
    first, second = (pdf.write(package, look).data for look in looks)
    assert first == second


def _named(path: Path, name: str) -> Path:
    (path / name).mkdir()
    return path / name


def test_a_profile_s_file_does_not_name_font_files(tmp_path: Path) -> None:
    profile(tmp_path)
    path = tmp_path / "profile.toml"
    path.write_text('font_files = ["/etc/a.ttf"]\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read(path)
    assert caught.value.message.params["place"] == "$.font_files"


def test_the_profile_s_fonts_count_when_characters_are_looked_for(tmp_path: Path) -> None:
    look = profile(tmp_path, egen=font())
    assert fonts_of(look).covered == bundled().covered  # it is a bundled one under another name
    assert list(fonts_of(look).coverage) == [NAME, *bundled().coverage]
