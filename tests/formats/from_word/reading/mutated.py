"""A Word file's bytes, changed at random."""

from __future__ import annotations

import random
import re
import zipfile
from collections.abc import Callable
from io import BytesIO

from tests.formats.from_word.reading.made import zipped

Mutation = Callable[[random.Random, bytes], bytes]


def _flipped(dice: random.Random, data: bytes) -> bytes:
    out = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        out[dice.randrange(len(out))] = dice.randrange(256)
    return bytes(out)


def _cut(dice: random.Random, data: bytes) -> bytes:
    start = dice.randrange(len(data))
    return data[:start] + data[start + dice.randint(1, 200) :]


def _doubled(dice: random.Random, data: bytes) -> bytes:
    start = dice.randrange(len(data))
    piece = data[start : start + dice.randint(1, 400)]
    at = dice.randrange(len(data))
    return data[:at] + piece + data[at:]


MUTATIONS: tuple[Mutation, ...] = (_flipped, _cut, _doubled)


def mutated(dice: random.Random, data: bytes) -> bytes:
    """A file's bytes changed: of the zip, or inside of one part, which goes further."""
    if dice.random() < 0.2:
        return dice.choice(MUTATIONS)(dice, data)
    with zipfile.ZipFile(BytesIO(data)) as package:
        parts: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    name = dice.choice([each for each, part in parts.items() if part and each.endswith(("xml", "rels"))])
    part = parts[name]
    assert isinstance(part, bytes)
    parts[name] = _tags_swapped(dice, part) if dice.random() < 0.6 else dice.choice(MUTATIONS)(dice, part)
    return zipped(parts)


def _tags_swapped(dice: random.Random, data: bytes) -> bytes:
    """XML that is well-formed still, mostly: names and values of other places, elements gone or doubled."""
    found = list(re.finditer(rb"<[^/!?][^<>]*/>|\"[^\"<>]*\"", data))
    if len(found) < 2:
        return data
    for _ in range(dice.randint(1, 6)):
        one, other = dice.choice(found), dice.choice(found)
        if one[0][:1] == other[0][:1]:
            piece = dice.choice([other[0], other[0], b"" if one[0][:1] == b"<" else b'""', one[0] + other[0]])
            if one[0][:1] == b'"' and piece.count(b'"') != 2:
                piece = b'"-1"'
            data = data[: one.start()] + piece + data[one.end() :]
            found = list(re.finditer(rb"<[^/!?][^<>]*/>|\"[^\"<>]*\"", data))
            if len(found) < 2:
                break
    return data
