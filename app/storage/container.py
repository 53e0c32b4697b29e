"""The zip under a project file: entries in and out, with nothing believed that the file says of itself."""

from __future__ import annotations

import re
import stat
import struct
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from app.errors import UserError

MOST_ENTRIES = 10_000
LARGEST_TEXT = 64 << 20  # bytes of one .json entry; 1,000 sections take 2 MB
LARGEST_ENTRY = 512 << 20  # bytes of one picture or appendix
LARGEST_TOTAL = 1 << 30  # bytes of everything
HIGHEST_RATIO = 200  # bytes out for one byte in, once it is more than text would need; pictures are under 2

_DATE = (1980, 1, 1, 0, 0, 0)  # the same entries make the same bytes
_ENTRY_MARK = b"PK\x01\x02"
_EMPTY_MARK = b"PK\x05\x06"
_END_SIZE = 22  # bytes of a zip's last record
_MORE = 0xFFFF  # it has no room for the number of entries
_DRIVE = re.compile(r"^[A-Za-z]:")
_ENCRYPTED = 0x1


def pack_entries(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of the entries in their order: text (.json) deflated, everything else stored."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, data in entries:
            info = ZipInfo(name, _DATE)
            info.create_system = 3  # the same on every system
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            kind = ZIP_DEFLATED if name.endswith(".json") else ZIP_STORED
            archive.writestr(info, data, kind, 1)
    return out.getvalue()


def unpack_entries(data: bytes, name: str) -> Mapping[str, bytes]:
    """The entries of a zip in its order, folders left out; UserError "file.…" with `name` as the file."""
    if not data:
        raise UserError("file.empty", file=name)
    if not data.startswith((b"PK\x03\x04", _EMPTY_MARK)):
        raise UserError("file.not-project", file=name)
    if data.count(_ENTRY_MARK) > 10 * MOST_ENTRIES:  # appendices may be zips themselves
        raise UserError("file.too-many-entries", file=name, limit=MOST_ENTRIES)
    place = "zip"
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            if _told_count(data, archive) not in (len(entries), _MORE):
                raise BadZipFile("entries swallowed by their neighbours")
            _check_entries(entries, name)
            found: dict[str, bytes] = {}
            left = LARGEST_TOTAL
            for info in entries:
                place = info.filename
                if not info.is_dir():
                    found[info.filename] = _inflate(archive, info, left, name)
                    left -= len(found[info.filename])
            return found
    except (BadZipFile, LargeZipFile, zlib.error, EOFError, OSError, ValueError, struct.error) as error:
        raise UserError("file.damaged", file=name, place=place) from error
    except (NotImplementedError, RuntimeError) as error:  # patched data, strong encryption, other methods
        raise UserError("file.compression", file=name, place=place) from error


def _told_count(data: bytes, archive: ZipFile) -> int:
    """How many entries the file's last record has it that there are."""
    end = len(data) - _END_SIZE - len(archive.comment)
    return int.from_bytes(data[end + 10 : end + 12], "little")


def _check_entries(entries: list[ZipInfo], name: str) -> None:
    if len(entries) > MOST_ENTRIES:
        raise UserError("file.too-many-entries", file=name, limit=MOST_ENTRIES)
    seen: set[str] = set()
    for info in entries:
        if not _harmless(info):
            raise UserError("file.bad-entry", file=name, place=info.orig_filename)
        if info.filename in seen:
            raise UserError("file.double-entry", file=name, place=info.filename)
        seen.add(info.filename)
        if info.flag_bits & _ENCRYPTED:
            raise UserError("file.encrypted", file=name, place=info.filename)
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):  # the others do not inflate piece by piece
            raise UserError("file.compression", file=name, place=info.filename)


def _harmless(info: ZipInfo) -> bool:
    """Whether an entry is a plain file or folder with a name inside the file."""
    written = info.orig_filename
    if not written.isprintable() or "\\" in written or written.startswith("/") or _DRIVE.match(written):
        return False
    steps = written.removesuffix("/").split("/")
    if any(step in ("", ".", "..") for step in steps):
        return False
    kind = stat.S_IFMT(info.external_attr >> 16) if info.create_system == 3 else 0
    return kind in (0, stat.S_IFREG, stat.S_IFDIR)


def _inflate(archive: ZipFile, info: ZipInfo, left: int, name: str) -> bytes:
    """The bytes of an entry, counted while they come out and not as its header has them."""
    largest = min(left, LARGEST_TEXT if info.filename.endswith(".json") else LARGEST_ENTRY)
    if info.file_size > largest:  # an honest bomb
        raise UserError("file.bomb", file=name, place=info.filename)
    with archive.open(info) as entry:
        data = entry.read(largest + 1)
    if len(data) > largest:
        raise UserError("file.bomb", file=name, place=info.filename)
    if len(data) > LARGEST_TEXT and len(data) > HIGHEST_RATIO * max(info.compress_size, 1):
        raise UserError("file.bomb", file=name, place=info.filename)
    return data
