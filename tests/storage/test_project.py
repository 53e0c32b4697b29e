"""Project files: everything comes back, and whatever cannot be used is refused in one line."""

from __future__ import annotations

import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from app.errors import UserError
from app.messages import sentence
from app.model import codec
from app.model.blocks import paragraph
from app.model.inlines import Image, Marks, Text
from app.model.media import media_name
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from app.storage import project
from tests.strategies import PNG, full_documents

LARGE = [HealthCheck.too_slow, HealthCheck.data_too_large]
NAME = media_name(PNG, "png")
MIME = ("mimetype", project.MIMETYPE)


def with_picture() -> Package:
    section = new_section("Karta", paragraph(Image("bild", NAME, "En karta")))
    return Package(replace(new_minutes(), sections=(section,)), {NAME: PNG})


def zipped(*entries: tuple[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return out.getvalue()


def refused(path: Path) -> str:
    """The code of the refusal, which names the file and fits on one line in both languages."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(UserError) as caught:
        project.read(path)
    for language in ("sv", "en"):
        line = sentence(caught.value.message, language)
        assert path.name in line
        assert "\n" not in line
    assert before is None or path.read_bytes() == before
    return caught.value.message.code


@settings(deadline=None, max_examples=15, suppress_health_check=LARGE)
@given(full_documents())
def test_what_is_written_is_read_back_exactly(package: Package) -> None:
    read = project.unpack(project.pack(package), "a")
    assert read.package == package
    assert read.messages == ()


@settings(deadline=None, max_examples=5, suppress_health_check=LARGE)
@given(full_documents())
def test_the_same_document_makes_the_same_bytes(package: Package) -> None:
    data = project.pack(package)
    assert project.pack(project.unpack(data, "a").package) == data


def test_a_file_is_the_container_that_is_promised(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    package = with_picture()
    project.write(path, package)
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["mimetype", "document.json", f"media/{NAME}"]
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        assert archive.read("mimetype") == b"application/vnd.paragraf.minutes+zip"
        assert codec.decode(archive.read("document.json")) == package.minutes
    assert path.read_bytes()[30:38] == b"mimetype"
    assert project.read(path).package == package


def test_only_media_that_the_document_or_a_version_names_is_kept() -> None:
    package = with_picture()
    loose, circulated = media_name(b"loose", "png"), media_name(b"circulated", "png")
    versions = {"versions/a.json": b'{"media":"%s"}' % circulated.encode()}
    media = {**package.media, loose: b"loose", circulated: b"circulated"}
    read = project.unpack(project.pack(Package(package.minutes, media, versions)), "a")
    assert read.package.media == {NAME: PNG, circulated: b"circulated"}
    assert read.package.versions == versions


def test_a_missing_picture_is_told_and_the_document_still_opens() -> None:
    package = with_picture()
    read = project.unpack(project.pack(Package(package.minutes)), "a")
    assert read.package.minutes == package.minutes
    assert [message.code for message in read.messages] == ["file.missing-media"]


def test_entries_that_we_do_not_know_are_told() -> None:
    document = codec.encode(new_minutes())
    other = (f"media/{NAME}", PNG)
    data = zipped(MIME, ("document.json", document), (".DS_Store", b"x"), ("versions/..json", b""), other)
    (message,) = project.unpack(data, "a").messages
    assert message.code == "file.unknown-entries"
    assert message.params["entries"] == f".DS_Store, media/{NAME}, versions/..json"


def test_a_file_packed_again_by_hand_still_opens(tmp_path: Path) -> None:
    document = codec.encode(new_minutes())
    read = project.unpack(zipped(("document.json", document), ("media/", b""), MIME), "a")
    assert codec.encode(read.package.minutes) == document
    assert read.messages == ()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file.empty"),
        (b"# Protokoll", "file.not-project"),
        (zipped(("mimetype", b"application/epub+zip"), ("document.json", b"{}")), "file.not-project"),
        (zipped(("document.json", b"{}")), "file.not-project"),
        (zipped(MIME), "file.no-document"),
        (zipped(MIME, ("document.json", b"")), "file.not-json"),
        (zipped(MIME, ("document.json", b"[]")), "file.wrong-content"),
        (zipped(MIME, ("document.json", b'{"format": 1, "id": "\xff"}')), "file.not-utf8"),
        (zipped(MIME, ("document.json", b'{"format": 99, "sections": 1}')), "file.newer-format"),
        (zipped(MIME, ("document.json", b'{"format": 1, "id": 3}')), "file.wrong-content"),
        (zipped(MIME, ("document.json", b"["), ("../x", b"")), "file.bad-entry"),
        (zipped(MIME, ("document.json", b'{"format": 1, "a": ' + b"[" * 200_000)), "file.too-deep"),
        (zipped(MIME, ("document.json", bytes(100 << 20))), "file.bomb"),
    ],
)
def test_what_is_no_project_file_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "möte.paragraf"
    path.write_bytes(data)
    assert refused(path) == code


def test_a_picture_that_is_not_the_one_named_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    document = codec.encode(with_picture().minutes)
    path.write_bytes(zipped(MIME, ("document.json", document), (f"media/{NAME}", PNG + b"!")))
    assert refused(path) == "file.wrong-media"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "saknas.paragraf") == "file.missing"
    assert refused(tmp_path) == "file.is-folder"
    (tmp_path / "fil").write_bytes(b"")
    assert refused(tmp_path / "fil" / "under.paragraf") == "file.missing"


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rör.paragraf")
    assert refused(tmp_path / "rör.paragraf") == "file.not-a-file"


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "stor.paragraf"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    with pytest.raises(UserError) as caught:
        project.read(path)
    assert caught.value.message.code == "file.too-large"


def test_a_document_that_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    good = Package(new_minutes())
    project.write(path, good)
    section = new_section("Dubbel", paragraph(Text("a")))
    twins = replace(new_minutes(), sections=(section, section))
    with pytest.raises(UserError) as caught:
        project.write(path, Package(twins))
    assert caught.value.message.code == "file.not-readable-again"
    assert caught.value.message.params["file"] == str(path)
    assert project.read(path).package == good


def test_half_a_character_keeps_no_document_from_being_written(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    project.write(path, Package(replace(new_minutes(), sections=(new_section("Bud\ud83dget"),))))
    assert project.read(path).package.minutes.sections[0].heading == "Budget"


def test_a_link_that_may_not_be_followed_is_taken_off_and_told() -> None:
    section = new_section("Länk", paragraph(Text("hit", Marks(bold=True, link="javascript:alert(1)"))))
    document = codec.encode(replace(new_minutes(), sections=(section,)))
    read = project.unpack(zipped(MIME, ("document.json", document)), "a")
    assert b"javascript" not in codec.encode(read.package.minutes)
    assert [message.code for message in read.messages] == ["file.links-dropped"]
