"""Reads font files (TrueType, OpenType): their names, their characters, and whether they may go along."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import msgspec

_NEEDED = (b"OS/2", b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name")
_KINDS = (b"\x00\x01\x00\x00", b"true", b"OTTO")
_FAMILY, _TYPOGRAPHIC = 1, 16  # of the names in a font
_MACINTOSH = 1  # of the platforms; the others write in UTF-16
_RESTRICTED, _PREVIEW, _EDITABLE = 2, 4, 8  # bits of OS/2's fsType
_WHOLE_ONLY, _BITMAPS_ONLY = 0x100, 0x200
_PRIVATE = {0xFEFF, *range(0xE000, 0xF900)}  # signs of no agreed meaning


class Face(msgspec.Struct, frozen=True):
    """One font file: the families it calls itself a part of, and its characters."""

    families: tuple[str, ...]
    characters: frozenset[str]
    embeddable: bool


def read(data: bytes) -> Face:
    """The font in a file; ValueError if it is none that can be used."""
    try:
        tables = _tables(data)
        families = tuple(dict.fromkeys(_families(tables[b"name"])))
        characters = characters_of(tables[b"cmap"])
        kind: int = struct.unpack_from(">H", tables[b"OS/2"], 8)[0]
    except (struct.error, KeyError, IndexError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error
    if not families or not characters:
        raise ValueError("no name, or no characters")
    return Face(families, characters, _may_go_along(kind))


def _may_go_along(kind: int) -> bool:
    """A PDF carries those signs of a font that it uses; of several rights the widest holds."""
    if kind & (_WHOLE_ONLY | _BITMAPS_ONLY):
        return False
    return not kind & _RESTRICTED or bool(kind & (_PREVIEW | _EDITABLE))


def _tables(data: bytes) -> dict[bytes, bytes]:
    if data[:4] not in _KINDS:
        raise ValueError("no font")
    count: int = struct.unpack_from(">H", data, 4)[0]
    found: dict[bytes, bytes] = {}
    for record in range(12, 12 + 16 * count, 16):
        tag, _, at, length = struct.unpack_from(">4sLLL", data, record)
        if at + length > len(data):
            raise ValueError("cut off")
        found[tag] = data[at : at + length]
    if not all(found.get(tag) for tag in _NEEDED) or not {b"glyf", b"CFF "} & found.keys():
        raise ValueError("incomplete")
    return found


def _families(names: bytes) -> Iterator[str]:
    """What the font calls its family, the name that covers more weights first."""
    count, strings = struct.unpack_from(">HH", names, 2)
    found: list[tuple[int, str]] = []
    for record in range(6, 6 + 12 * count, 12):
        platform, _, _, kind, length, at = struct.unpack_from(">6H", names, record)
        if kind in (_FAMILY, _TYPOGRAPHIC):
            coding = "mac-roman" if platform == _MACINTOSH else "utf-16-be"
            found.append((kind, names[strings + at : strings + at + length].decode(coding)))
    yield from (name for _, name in sorted(found, key=lambda each: -each[0]) if name)


def characters_of(cmap: bytes) -> frozenset[str]:
    """What a font's table of characters maps to a sign."""
    found: set[int] = set()
    tables: int = struct.unpack_from(">H", cmap, 2)[0]
    for record in range(4, 4 + 8 * tables, 8):
        at: int = struct.unpack_from(">HHL", cmap, record)[2]
        form: int = struct.unpack_from(">H", cmap, at)[0]
        if form == 12:  # groups of characters that follow each other
            groups: int = struct.unpack_from(">L", cmap, at + 12)[0]
            for first, last, _ in struct.iter_unpack(">LLL", cmap[at + 16 : at + 16 + 12 * groups]):
                if last > 0x10FFFF:
                    raise ValueError("characters that there are not")
                found.update(range(first, last + 1))
        elif form == 4:  # the same within the first 65,536
            found.update(_segments(cmap, at))
    return frozenset(map(chr, found - _PRIVATE - {*range(0xD800, 0xE000)}))


def _segments(cmap: bytes, at: int) -> Iterator[int]:
    count = struct.unpack_from(">H", cmap, at + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", cmap, at + 14)
    starts = struct.unpack_from(f">{count}H", cmap, at + 16 + 2 * count)
    shifts = struct.unpack_from(f">{count}H", cmap, at + 16 + 4 * count)
    offsets_at = at + 16 + 6 * count
    offsets = struct.unpack_from(f">{count}H", cmap, offsets_at)
    for n, (start, end, shift, offset) in enumerate(zip(starts, ends, shifts, offsets, strict=True)):
        for char in range(start, min(end, 0xFFFE) + 1):
            sign = char
            if offset:
                sign = struct.unpack_from(">H", cmap, offsets_at + 2 * n + offset + 2 * (char - start))[0]
            if sign and (sign + shift) % 65536:
                yield char
