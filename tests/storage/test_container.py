"""Zips of any kind: good ones come in, everything else gets one clear refusal."""

from __future__ import annotations

import stat
import warnings
import zipfile
from io import BytesIO

import pytest

from app.errors import UserError
from app.storage import container
from app.storage.container import pack_entries, unpack_entries

ENTRIES = {"mimetype": b"a", "document.json": b'{"a": 1}' * 50, "media/x.png": bytes(range(256))}


def zipped(*entries: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", method) as archive:
        warnings.simplefilter("ignore")  # of names that are there twice
        for name, data in entries:
            archive.writestr(name, data)
    return out.getvalue()


def refused(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        unpack_entries(data, "möte.paragraf")
    assert caught.value.message.params["file"] == "möte.paragraf"
    return caught.value.message.code


def test_entries_come_back_in_their_order() -> None:
    assert list(unpack_entries(pack_entries(ENTRIES.items()), "a").items()) == list(ENTRIES.items())


def test_the_first_entry_is_stored_and_at_a_known_place() -> None:
    data = pack_entries(ENTRIES.items())
    assert data[30:39] == b"mimetypea"


def test_pictures_are_stored_and_text_is_deflated() -> None:
    with zipfile.ZipFile(BytesIO(pack_entries(ENTRIES.items()))) as archive:
        methods = {info.filename: info.compress_type for info in archive.infolist()}
    assert methods == {"mimetype": 0, "document.json": 8, "media/x.png": 0}


def test_deflated_and_stored_entries_and_folders_are_read_from_any_program() -> None:
    data = zipped(("media/", b""), *ENTRIES.items())
    assert dict(unpack_entries(data, "a")) == ENTRIES
    assert dict(unpack_entries(zipped(*ENTRIES.items(), method=zipfile.ZIP_STORED), "a")) == ENTRIES


def test_zip64_is_read() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive, archive.open("document.json", "w", force_zip64=True) as entry:
        entry.write(b"{}")
    assert dict(unpack_entries(out.getvalue(), "a")) == {"document.json": b"{}"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file.empty"),
        (b"hej", "file.not-project"),
        (b"%PDF-1.7 ...", "file.not-project"),
        (b"PK\x03\x04", "file.damaged"),
        (b"PK\x03\x04" + bytes(500), "file.damaged"),
    ],
)
def test_what_is_no_zip_is_refused(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_a_file_cut_off_anywhere_is_refused() -> None:
    data = pack_entries(ENTRIES.items())
    for length in range(len(data)):
        assert refused(data[:length]) in ("file.damaged", "file.empty", "file.not-project")


def test_a_flipped_bit_is_found_or_does_no_harm() -> None:
    data = pack_entries(ENTRIES.items())
    for place in range(0, 8 * len(data)):
        flipped = bytearray(data)
        flipped[place // 8] ^= 1 << place % 8
        try:
            found = unpack_entries(bytes(flipped), "a")
        except UserError:
            continue
        assert sorted(found.values()) == sorted(ENTRIES.values()), place


@pytest.mark.parametrize(
    "name",
    [
        "../a",
        "media/../../a",
        "/etc/a",
        "C:/a",
        "media\\a",
        "a//b",
        "./a",
        "..",
        "a/./b",
        "a\nb",
        "a\x00b",
        "",
    ],
)
def test_names_that_lead_out_are_refused(name: str) -> None:
    info = zipfile.ZipInfo("x" * len(name.encode()) or "x")
    data = zipped((info, b"1"))
    if name:
        data = data.replace(b"x" * len(name.encode()), name.encode())
    else:
        info.filename = info.orig_filename = ""
        data = zipped((info, b"1"))
    assert refused(data) == "file.bad-entry"


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_refused(kind: int) -> None:
    info = zipfile.ZipInfo("document.json")
    info.create_system = 3
    info.external_attr = (kind | 0o777) << 16
    assert refused(zipped((info, b"/etc/passwd"))) == "file.bad-entry"


def test_an_entry_that_is_there_twice_is_refused() -> None:
    assert refused(zipped(("a", b"1"), ("a", b"2"))) == "file.double-entry"


def test_encrypted_entries_are_refused() -> None:
    data = zipped(("a", b"1"), method=zipfile.ZIP_STORED)
    at = data.index(b"PK\x01\x02")
    assert refused(data[: at + 8] + b"\x01" + data[at + 9 :]) == "file.encrypted"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused(method: int) -> None:
    assert refused(zipped(("a", b"1"), method=method)) == "file.compression"


def test_a_bomb_is_refused_before_it_is_inflated() -> None:
    assert refused(zipped(("document.json", bytes(container.LARGEST_TEXT + 1)))) == "file.bomb"
    assert refused(zipped(("media/a.png", bytes(container.LARGEST_TEXT + 1)))) == "file.bomb"


def test_a_bomb_that_lies_about_its_size_is_refused() -> None:
    data = zipped(("document.json", bytes(1 << 20)))
    size = (1 << 20).to_bytes(4, "little")
    assert refused(data.replace(size, (100).to_bytes(4, "little"))) == "file.damaged"


def test_the_sum_of_all_entries_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "LARGEST_TOTAL", 1000)
    assert refused(zipped(*((f"media/{i}", bytes(300)) for i in range(4)))) == "file.bomb"


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MOST_ENTRIES", 10)
    assert refused(zipped(*((str(i), b"") for i in range(11)))) == "file.too-many-entries"
    assert refused(zipped(*((str(i), b"") for i in range(111)))) == "file.too-many-entries"


def test_an_entry_swallowed_by_its_neighbour_is_missed() -> None:
    data = zipped(("a", b"1"), ("b", b"2"))
    at = data.index(b"PK\x01\x02")
    longer = (len(data) - 22 - data.rindex(b"PK\x01\x02")).to_bytes(2, "little")  # as long a comment
    assert refused(data[: at + 32] + longer + data[at + 34 :]) == "file.damaged"
