"""The row of records that a journal is: `mark, kind, length, crc32, payload`, one after the other."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.storage.sealed import TAG

MARK = b"\x89PJ1"
FRAME = struct.Struct("<4scII")  # mark, kind, length and crc32 of the payload
LARGEST_RECORD = 64 << 20  # bytes, packed or not, before it is sealed


def framed(kind: bytes, payload: bytes) -> bytes:
    """One record as it is written."""
    return FRAME.pack(MARK, kind, len(payload), _crc(kind, payload)) + payload


def records(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """The records of a journal as far as they are whole."""
    while len(frame := file.read(FRAME.size)) == FRAME.size:
        mark, kind, length, crc = FRAME.unpack(frame)
        if mark != MARK or length > LARGEST_RECORD + TAG:
            return
        payload = file.read(length)
        if len(payload) != length or _crc(kind, payload) != crc:
            return
        yield kind, payload


def whole_length(path: Path) -> tuple[int, bytes]:
    """How many bytes of a journal are whole, and how the last record ends."""
    length, last = 0, b""
    with path.open("rb") as file:
        for _, payload in records(file):
            length, last = length + FRAME.size + len(payload), payload[-TAG:]
    return length, last


def _crc(kind: bytes, payload: bytes) -> int:
    return zlib.crc32(payload, zlib.crc32(kind))
