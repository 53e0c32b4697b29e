"""The zip under a Word file: its entries, with nothing believed that the file says of itself."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from app.errors import UserError

MOST_ENTRIES = 2_000
LARGEST_FILE = 64 << 20  # bytes of the file itself
LARGEST_ENTRY = 64 << 20  # bytes of one part
LARGEST_XML = 16 << 20  # bytes of one part of XML; python-docx's default styles take 0.03 of it
LARGEST_TOTAL = 128 << 20  # bytes of everything
HIGHEST_RATIO = 400  # bytes out for one byte in, of an entry that is not small
_SMALL = 1 << 20
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .doc, .dot, and what Word has locked with a password
_ENCRYPTED = 0x1


def entries(data: bytes, name: str) -> dict[str, bytes]:
    """The entries in their order, folders left out; UserError "word.…" with `name` as the file."""
    if len(data) > LARGEST_FILE:
        raise UserError("word.too-large", file=name, place="zip")
    if data.startswith(_OLD_WORD):
        raise UserError("word.old-or-locked", file=name)
    if not data.startswith(b"PK\x03\x04"):
        raise UserError("word.not-word", file=name)
    place = "zip"
    try:
        with ZipFile(BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            _check(infos, name)
            found: dict[str, bytes] = {}
            left = LARGEST_TOTAL
            for info in infos:
                place = info.filename
                found[place] = _inflated(archive, info, left, name)
                left -= len(found[place])
            return found
    except (BadZipFile, LargeZipFile, zlib.error, EOFError, OSError, ValueError, struct.error) as error:
        raise UserError("word.damaged", file=name, place=place) from error
    except (NotImplementedError, RuntimeError) as error:
        raise UserError("word.damaged", file=name, place=place) from error


def _check(infos: list[ZipInfo], name: str) -> None:
    if len(infos) > MOST_ENTRIES:
        raise UserError("word.too-large", file=name, place="zip")
    seen: set[str] = set()
    for info in infos:
        entry = info.filename
        steps = entry.split("/")
        harmless = entry.isprintable() and "\\" not in entry and not {"", ".", ".."} & set(steps)
        if not harmless or entry.casefold() in seen or info.flag_bits & _ENCRYPTED:
            raise UserError("word.damaged", file=name, place=info.orig_filename)
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise UserError("word.damaged", file=name, place=entry)
        seen.add(entry.casefold())


def _inflated(archive: ZipFile, info: ZipInfo, left: int, name: str) -> bytes:
    """The bytes of an entry, counted while they come out and not as its header has them."""
    is_xml = info.filename.endswith((".xml", ".rels"))
    largest = min(left, LARGEST_XML if is_xml else LARGEST_ENTRY)
    if info.file_size > largest:
        raise UserError("word.too-large", file=name, place=info.filename)
    with archive.open(info) as entry:
        data = entry.read(largest + 1)
    if len(data) > largest or len(data) > max(_SMALL, HIGHEST_RATIO * info.compress_size):
        raise UserError("word.too-large", file=name, place=info.filename)
    return data
