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
_FAULTS = (
    *(BadZipFile, LargeZipFile, zlib.error, EOFError, OSError, ValueError, struct.error),
    *(NotImplementedError, RuntimeError),
)


def entries(data: bytes, name: str) -> dict[str, bytes]:
    """All entries in their order, folders left out; UserError "word.…" with `name` as the file."""
    archive = Archive(data, name)
    return {each: archive.read(each) for each in archive.names}


class Archive:
    """An opened zip whose entries come out one by one, since what nobody asks for cannot go off.

    UserError "word.…" with `name` as the file, here and from `read`.
    """

    def __init__(self, data: bytes, name: str, largest_xml: int = LARGEST_XML) -> None:
        self._name, self._largest_xml = name, largest_xml
        self._left = LARGEST_TOTAL
        if len(data) > LARGEST_FILE:
            raise UserError("word.too-large", file=name, place="zip")
        if data.startswith(_OLD_WORD):
            raise UserError("word.old-or-locked", file=name)
        if not data.startswith(b"PK\x03\x04"):
            raise UserError("word.not-word", file=name)
        try:
            self._zip = ZipFile(BytesIO(data))
        except _FAULTS as error:
            raise UserError("word.damaged", file=name, place="zip") from error
        infos = [info for info in self._zip.infolist() if not info.is_dir()]
        _check(infos, name)
        self._infos = {info.filename: info for info in infos}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._infos)

    def read(self, entry: str) -> bytes:
        """The bytes of one of the names, counted while they come out and not as its header has them."""
        info = self._infos[entry]
        is_xml = entry.endswith((".xml", ".rels"))
        largest = min(self._left, self._largest_xml if is_xml else LARGEST_ENTRY)
        if info.file_size > largest:
            raise UserError("word.too-large", file=self._name, place=entry)
        try:
            with self._zip.open(info) as opened:
                data = opened.read(largest + 1)
        except _FAULTS as error:
            raise UserError("word.damaged", file=self._name, place=entry) from error
        if len(data) > largest or len(data) > max(_SMALL, HIGHEST_RATIO * info.compress_size):
            raise UserError("word.too-large", file=self._name, place=entry)
        self._left -= len(data)
        return data


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
