"""The fonts of a PDF: which of them stands for which, and what characters they have.

Only those that come with the program are used, and those of the profile itself, so that a document looks
alike on every machine and every font may be embedded.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping
from functools import cache
from unicodedata import category, normalize

import msgspec

from app.resources import resource

FALLBACK = "DejaVu Sans"
_STANDS_FOR = {
    "arial": "Liberation Sans",
    "helvetica": "Liberation Sans",
    "liberation sans": "Liberation Sans",
    "open sans": "Open Sans",
    "dejavu sans": FALLBACK,
}
_ELSE = "Liberation Sans"
# Signs of Arabic, Syriac, Kaithi and hieroglyphs that Unicode counts as controls, and that are seen
_SEEN = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x13430, 0x13440)}
_FILES = {
    "Liberation Sans": "LiberationSans-Regular",
    "Open Sans": "OpenSans-Regular",
    FALLBACK: "DejaVuSans",
}
_PRIVATE = {0xFEFF, *range(0xE000, 0xF900)}  # signs of no agreed meaning


class Fonts(msgspec.Struct, frozen=True):
    """Fonts by family, and what can be shown with them."""

    coverage: Mapping[str, frozenset[str]]  # the characters of each family
    covered: frozenset[str]  # of all together
    joining: frozenset[str]  # what is set on the character before it, or ties the next one to it
    joined: re.Pattern[str]  # a character with such

    def missing(self, text: str) -> str:
        """The characters of a text that no font has, each once."""
        if self.covered.issuperset(text):
            return ""
        return "".join(sorted(char for char in set(text) - self.covered if not _unseen(char)))

    def apart(self, text: str) -> list[str]:
        """The signs of several characters that no one font has together, each once."""
        if self.joining.isdisjoint(text):
            return []
        found = dict.fromkeys(self.joined.findall(text))
        return [sign for sign in found if not self._has(sign)]

    def _has(self, sign: str) -> bool:
        forms = [{char for char in form if not _unseen(char)} for form in _forms(sign)]
        return any(form <= known for form in forms for known in self.coverage.values())


def _forms(sign: str) -> tuple[str, ...]:
    return sign, normalize("NFC", sign), normalize("NFD", sign)


@cache
def bundled() -> Fonts:
    """The fonts that come with the program."""
    return _fonts(
        {family: _covered(resource("fonts", f"{file}.ttf").read_bytes()) for family, file in _FILES.items()}
    )


def _fonts(coverage: Mapping[str, frozenset[str]]) -> Fonts:
    covered = frozenset[str]().union(*coverage.values())
    marks = "".join(sorted(char for char in covered if category(char)[0] == "M"))
    joined = re.compile(rf"[^{marks}\u200d]?(?:[{marks}]|\u200d[^\w\s]?)+")
    return Fonts(coverage, covered, frozenset(marks + "\u200d"), joined)


def _covered(font: bytes) -> frozenset[str]:
    """The characters that a font has a sign for."""
    return frozenset(map(chr, {*_characters(font)} - _PRIVATE))


def family(name: str) -> str:
    """The bundled family for a font that a profile names; Arial's metrics where there is none like it."""
    return _STANDS_FOR.get(name.casefold(), _ELSE)


def known(name: str) -> bool:
    """Whether a font that a profile names has a bundled one of its own breadths."""
    return name.casefold() in _STANDS_FOR


def _unseen(char: str) -> bool:
    return category(char) == "Cf" and ord(char) not in _SEEN


def _characters(font: bytes) -> Iterator[int]:
    """What the font's table of characters maps to a sign."""
    count: int = struct.unpack_from(">H", font, 4)[0]
    for record in range(12, 12 + 16 * count, 16):
        tag, _, at, _ = struct.unpack_from(">4sLLL", font, record)
        if tag == b"cmap":
            yield from _mapped(font, at)


def _mapped(font: bytes, cmap: int) -> Iterator[int]:
    tables: int = struct.unpack_from(">H", font, cmap + 2)[0]
    for record in range(cmap + 4, cmap + 4 + 8 * tables, 8):
        at = cmap + struct.unpack_from(">HHL", font, record)[2]
        form: int = struct.unpack_from(">H", font, at)[0]
        if form == 12:  # groups of characters that follow each other
            groups: int = struct.unpack_from(">L", font, at + 12)[0]
            for first, last, _ in struct.iter_unpack(">LLL", font[at + 16 : at + 16 + 12 * groups]):
                yield from range(first, last + 1)
        elif form == 4:  # the same within the first 65,536
            yield from _segments(font, at)


def _segments(font: bytes, at: int) -> Iterator[int]:
    count = struct.unpack_from(">H", font, at + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", font, at + 14)
    starts = struct.unpack_from(f">{count}H", font, at + 16 + 2 * count)
    shifts = struct.unpack_from(f">{count}H", font, at + 16 + 4 * count)
    offsets_at = at + 16 + 6 * count
    offsets = struct.unpack_from(f">{count}H", font, offsets_at)
    for n, (start, end, shift, offset) in enumerate(zip(starts, ends, shifts, offsets, strict=True)):
        for char in range(start, min(end, 0xFFFE) + 1):
            sign = char
            if offset:
                sign = struct.unpack_from(">H", font, offsets_at + 2 * n + offset + 2 * (char - start))[0]
            if sign and (sign + shift) % 65536:
                yield char
