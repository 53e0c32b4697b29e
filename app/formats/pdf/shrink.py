"""Makes a PDF of Typst smaller: its thousands of small objects, most of them tags, are packed in streams.

Half of a file goes. Nothing that a reader meets changes; a file of another build than Typst's stays as it is.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence
from itertools import pairwise

_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s")
_TRAILER = re.compile(rb"trailer\s*<<(.*)>>\s*\Z", re.DOTALL)
_SIZE = re.compile(rb"/Size \d+")
_LEVEL = 2  # of zip's nine: a thirtieth larger than the usual sixth, in two thirds of the time
_ENTRY = 20  # bytes of an entry of the table of objects
_TOGETHER = 200  # objects in one stream: a reader unpacks them all to get at one
_FREE, _PLAIN, _PACKED = 0, 1, 2  # kinds of entries
_row = struct.Struct(">BLH").pack  # an entry: its kind, and two numbers

Entry = tuple[int, int, int]  # kind; place in the file or number of the stream; place in the stream


def shrunk(data: bytes) -> bytes:
    """The same document in a smaller file, or the very bytes if they are not built as expected."""
    end = _END.search(data, max(len(data) - 64, 0))
    table = _TABLE.match(data, int(end[1])) if end else None
    if not end or not table:
        return data
    count = int(table[1])
    entries_end = table.end() + count * _ENTRY
    trailer = _TRAILER.match(data, entries_end, end.start())
    objects = _objects(data, table.end(), count, int(end[1]))
    if not trailer or not objects or not _SIZE.search(trailer[1]):
        return data
    return _written(data[: data.index(b"\n1 0 obj") + 1], objects, trailer[1])


def _objects(data: bytes, table: int, count: int, end: int) -> list[bytes]:
    """The objects' bodies by their number, from 1 on; none if the table has gaps."""
    lines = [data[at : at + _ENTRY] for at in range(table + _ENTRY, table + count * _ENTRY, _ENTRY)]
    if any(line[10:18] != b" 00000 n" for line in lines):
        return []
    places = [int(line[:10]) for line in lines]
    ends = dict(pairwise([*sorted(places), end]))
    bodies: list[bytes] = []
    for number, place in enumerate(places, 1):
        head = b"%d 0 obj\n" % number
        stop = data.rfind(b"endobj", place, ends[place])
        if stop < 0 or not data.startswith(head, place) or data[stop + 6 : ends[place]].strip():
            return []
        bodies.append(data[place + len(head) : stop].rstrip())
    return bodies


def _written(head: bytes, objects: list[bytes], trailer: bytes) -> bytes:
    """A file of these objects; those with a stream of their own stand for themselves."""
    out = bytearray(head)
    entries: list[Entry] = [(_FREE, 0, 0)] * (len(objects) + 1)

    def put(number: int, body: bytes) -> None:
        entries[number] = (_PLAIN, len(out), 0)
        out.extend(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    packed: list[int] = []
    for number, body in enumerate(objects, 1):
        if body.endswith(b"endstream"):
            put(number, body)
        else:
            packed.append(number)
    for first in range(0, len(packed), _TOGETHER):
        group = packed[first : first + _TOGETHER]
        stream = len(entries)
        entries.append((_FREE, 0, 0))
        for place, number in enumerate(group):
            entries[number] = (_PACKED, stream, place)
        put(stream, _stream(group, [objects[number - 1] for number in group]))
    start = len(out)
    entries.append((_PLAIN, start, 0))
    put(len(entries) - 1, _table(entries, trailer))
    return bytes(out) + b"startxref\n%d\n%%%%EOF\n" % start


def _stream(numbers: Sequence[int], bodies: Sequence[bytes]) -> bytes:
    """A stream that holds objects, told first by number and place."""
    places: list[bytes] = []
    at = 0
    for number, body in zip(numbers, bodies, strict=True):
        places.append(b"%d %d" % (number, at))
        at += len(body) + 1
    head = b" ".join(places) + b"\n"
    told = b"/Type/ObjStm/N %d/First %d" % (len(numbers), len(head))
    return _compressed(told, head + b"\n".join(bodies))


def _table(entries: Sequence[Entry], trailer: bytes) -> bytes:
    """The table of objects as a stream."""
    told = _SIZE.sub(b"/Size %d" % len(entries), trailer) + b"/Type/XRef/W[1 4 2]"
    return _compressed(told, b"".join([_row(*entry) for entry in entries]))


def _compressed(told: bytes, data: bytes) -> bytes:
    short = zlib.compress(data, _LEVEL)
    return b"<<%b/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream" % (told, len(short), short)
