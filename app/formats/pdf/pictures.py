"""Pictures in a PDF: measured by their first bytes, scaled to the text, each file carried once."""

from __future__ import annotations

import struct
from collections.abc import Mapping

import msgspec

from app.model.media import FRAMES, for_the_press, orientation, picture_kind

_SCREEN = 96.0  # dots an inch, for a picture that does not say
_METRE = 0.0254  # metres in an inch
_POINTS = 72.0  # in an inch
_HIGHEST = 0.9  # of the text's height: a picture leaves room for a line of text


class Size(msgspec.Struct, frozen=True):
    """A picture's own breadth and height in points."""

    width: float
    height: float


def measured(data: bytes) -> Size | None:
    """The size of a picture, None if the bytes are not one that can be shown.

    A JPEG for the press (CMYK) is none: PDF/A would want to know the press.
    """
    if for_the_press(data):
        return None
    reader = {"png": _png, "gif": _gif, "jpg": _jpg}.get(picture_kind(data))
    try:
        across, down, dots = reader(data) if reader else (0, 0, 0.0)
    except (struct.error, IndexError):
        return None
    if across < 1 or down < 1:
        return None
    if orientation(data) > 4:  # Typst turns it upright
        across, down = down, across
    per_inch = dots if 50 <= dots <= 2400 else _SCREEN
    return Size(across * _POINTS / per_inch, down * _POINTS / per_inch)


def scaled(size: Size, wanted: float, room: float, height: float) -> tuple[float, float]:
    """Breadth and height in points: `wanted` wide (0: its own), but no larger than there is room for."""
    width = min(wanted or size.width, room, height * _HIGHEST * size.width / size.height)
    return max(width, 0.5), max(width * size.height / size.width, 0.5)


def _png(data: bytes) -> tuple[int, int, float]:
    across, down = struct.unpack_from(">LL", data, 16)
    at = data.find(b"pHYs", 0, 4096)
    dots = 0.0
    if at > 0:
        per_metre, _, unit = struct.unpack_from(">LLB", data, at + 4)
        dots = per_metre * _METRE if unit == 1 else 0.0
    return across, down, dots


def _gif(data: bytes) -> tuple[int, int, float]:
    across, down = struct.unpack_from("<HH", data, 6)
    return across, down, 0.0


def _jpg(data: bytes) -> tuple[int, int, float]:
    at, dots = 2, 0.0
    while at < len(data):
        mark, kind, length = struct.unpack_from(">BBH", data, at)
        if mark != 0xFF:
            break
        if kind in FRAMES:
            down, across = struct.unpack_from(">HH", data, at + 5)
            return across, down, dots
        if kind == 0xE0 and data[at + 4 : at + 8] == b"JFIF":
            unit, density = struct.unpack_from(">BH", data, at + 11)
            dots = density * {1: 1.0, 2: 2.54}.get(unit, 0.0)
        at += 2 + length
    return 0, 0, 0.0


class Pictures:
    """The pictures that one document shows: `used` has the bytes by the name of their file."""

    def __init__(self, media: Mapping[str, bytes], broken: frozenset[str]) -> None:
        self._media = media
        self._broken = broken  # files that turned out not to be readable
        self._sizes: dict[str, Size | None] = {}
        self.used: dict[str, bytes] = {}

    def find(self, media: str) -> Size | None:
        """The size of a picture by its name, None if it cannot be shown."""
        if media not in self._sizes:
            readable = media in self._media and self._name(media) not in self._broken
            self._sizes[media] = measured(self._media[media]) if readable else None
        return self._sizes[media]

    def file(self, media: str) -> str:
        """The name of the file that the template shows."""
        name = self._name(media)
        self.used[name] = self._media[media]
        return name

    def _name(self, media: str) -> str:
        return f"{media.partition('.')[0]}.{picture_kind(self._media[media])}"
