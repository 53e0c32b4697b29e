"""Who has a document open: one at a time, whole, and nothing that lies there instead is believed."""

from __future__ import annotations

import os
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from app.session.merging.copies import conflict_copies
from app.storage import claim
from app.storage.claim import LARGEST, Claim

MINE = Claim("Bo Ek", "DATOR-7", 11, "b" * 32, "1" * 32, datetime(2026, 4, 7, 9, 12, tzinfo=UTC))
HERS = Claim("Anna Berg", "DATOR-12", 12, "a" * 32, "2" * 32, datetime(2026, 4, 7, 9, 12, tzinfo=UTC))
GARBAGE = (
    b"",
    b"{",
    b"\0" * 300,
    b'{"kind":"paragraf-claim"}',
    b'{"kind":"another","user":"x"}',
    b",anna,DATOR-12,07.04.2026 09:12,file:///x;",
    b"[" * 4000,
    msgspec.json.encode(HERS) + b" " * LARGEST,
    msgspec.json.encode(HERS).replace(b"a" * 32, b"../../../../etc/passwd"),
    msgspec.json.encode(HERS).replace(b"Anna", b"A" * 300),
)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "Årsmöte.paragraf"
    path.write_bytes(b"minutes")
    return path


def test_a_claim_says_who_has_the_document_and_goes_with_them(document: Path) -> None:
    assert claim.read(document) is None
    assert claim.create(document, MINE)
    seen = claim.read(document)
    assert seen is not None
    assert seen.claim == MINE
    claim.release(document, MINE)
    assert [each.name for each in document.parent.iterdir()] == [document.name]


def test_a_second_one_does_not_get_it(document: Path) -> None:
    assert claim.create(document, HERS)
    assert not claim.create(document, MINE)
    claim.release(document, MINE)
    seen = claim.read(document)
    assert seen is not None
    assert seen.claim == HERS


def test_of_many_who_open_at_once_one_has_it(document: Path) -> None:
    had: list[int] = []
    ready = threading.Barrier(8)

    def have(number: int) -> None:
        own = replace(MINE, session=f"{number:032x}")
        ready.wait()
        if claim.create(document, own):
            had.append(number)

    threads = [threading.Thread(target=have, args=(number,)) for number in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(had) == 1


def test_taking_over_leaves_nothing_beside_it_and_the_first_one_notices(document: Path) -> None:
    claim.create(document, HERS)
    claim.replace(document, MINE)
    seen = claim.read(document)
    assert seen is not None
    assert seen.claim == MINE
    assert not claim.beat(document, HERS)
    assert claim.beat(document, MINE)
    assert len(list(document.parent.iterdir())) == 2


def test_a_beat_moves_the_time_and_not_a_byte(document: Path) -> None:
    claim.create(document, MINE)
    path = claim.path_of(document)
    before = path.read_bytes()
    os.utime(path, (1, 1))
    assert claim.beat(document, MINE)
    assert path.read_bytes() == before
    assert path.stat().st_mtime > 1e9


def test_silence_is_told_by_the_clock_of_the_disk(document: Path) -> None:
    claim.create(document, HERS)
    path = claim.path_of(document)
    seen = claim.read(document)
    assert seen is not None
    silent = claim.silent_for(document, seen)
    assert silent is not None
    assert silent < 60
    now = path.stat().st_mtime
    os.utime(path, (now - 600, now - 600))
    seen = claim.read(document)
    assert seen is not None
    silent = claim.silent_for(document, seen)
    assert silent is not None
    assert 590 < silent < 660
    os.utime(path, (now + 3600, now + 3600))  # the clock was set back since
    seen = claim.read(document)
    assert seen is not None
    assert claim.silent_for(document, seen) is None
    assert len(list(document.parent.iterdir())) == 2


@pytest.mark.parametrize("data", GARBAGE)
def test_what_is_no_claim_is_nobody_and_is_replaced(document: Path, data: bytes) -> None:
    claim.path_of(document).write_bytes(data)
    assert claim.read(document) is None
    assert not claim.beat(document, MINE)
    claim.replace(document, MINE)
    seen = claim.read(document)
    assert seen is not None
    assert seen.claim == MINE


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_not_followed(document: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(msgspec.json.encode(HERS))
    claim.path_of(document).symlink_to(other)
    assert claim.read(document) is None
    assert not claim.beat(document, HERS)
    assert not claim.create(document, MINE)
    claim.replace(document, MINE)
    assert other.read_bytes() == msgspec.json.encode(HERS)
    assert not claim.path_of(document).is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders there")
def test_a_pipe_or_a_folder_keeps_nobody_waiting(document: Path) -> None:
    os.mkfifo(claim.path_of(document))
    assert claim.read(document) is None
    claim.path_of(document).unlink()
    claim.path_of(document).mkdir()
    assert claim.read(document) is None
    with pytest.raises(OSError, match=r"."):
        claim.replace(document, MINE)
    assert len(list(document.parent.iterdir())) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_all_links_to_a_document_lead_to_one_claim(document: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = folder / "same.paragraf"
    link.symlink_to(document)
    claim.create(link, HERS)
    assert claim.read(document) == claim.read(link)
    assert claim.path_of(document).parent == tmp_path


def test_a_long_name_has_a_claim_too(tmp_path: Path) -> None:
    document = tmp_path / ("Å" * 120 + ".paragraf")
    document.write_bytes(b"minutes")
    assert claim.create(document, MINE)
    assert claim.read(document) is not None
    assert claim.path_of(document) != claim.path_of(tmp_path / ("Ä" * 120 + ".paragraf"))


def test_who_may_read_the_document_may_read_who_has_it(document: Path) -> None:
    document.chmod(0o664)
    before = os.umask(0o077)
    try:
        claim.create(document, MINE)
    finally:
        os.umask(before)
    if sys.platform != "win32":
        assert claim.path_of(document).stat().st_mode & 0o777 == 0o664


def test_a_claim_is_no_document_and_no_copy_of_one(document: Path) -> None:
    claim.create(document, MINE)
    names = [each.name for each in document.parent.iterdir()]
    assert conflict_copies(document, names) == []
    assert claim.path_of(document).name.startswith(".")
    assert claim.path_of(document).suffix != document.suffix
