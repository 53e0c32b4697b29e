"""Names of elements and attributes, and what a value of one means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, overload


class Element(Protocol):
    """What is used of lxml's elements, which have no types of their own."""

    tag: str
    text: str | None

    @property
    def attrib(self) -> Mapping[str, str]: ...
    @overload
    def get(self, key: str) -> str | None: ...
    @overload
    def get(self, key: str, default: str) -> str: ...
    def find(self, path: str) -> Element | None: ...
    def iter(self, *tags: str) -> Iterator[Element]: ...
    def iterchildren(self, *tags: str) -> Iterator[Element]: ...
    def itertext(self, *tags: str) -> Iterator[str]: ...
    def getparent(self) -> Element | None: ...
    def __iter__(self) -> Iterator[Element]: ...
    def __len__(self) -> int: ...


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
VML = "{urn:schemas-microsoft-com:vml}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
XML = "{http://www.w3.org/XML/1998/namespace}"
VAL = f"{W}val"
_NO = ("0", "false", "off")
_TWIP = 25.4 / 1440  # mm


def val(element: Element | None, default: str = "") -> str:
    """The value of a property's element."""
    return default if element is None else element.get(VAL, default)


def is_on(element: Element | None) -> bool | None:
    """A property that is on or off, None where it says nothing."""
    return None if element is None else element.get(VAL, "1") not in _NO


def number(text: str | None, default: int = 0, least: int = -(10**6), most: int = 10**6) -> int:
    """A whole number as written in an attribute, within bounds."""
    try:
        return min(max(int(float(text or "")), least), most)
    except (ValueError, OverflowError):
        return default


def millimetres(text: str | None) -> float:
    """A length in twentieths of a point, or as strict files write it ("12pt", "2.5cm")."""
    text = (text or "").strip()
    for unit, size in (("pt", 25.4 / 72), ("mm", 1.0), ("cm", 10.0), ("in", 25.4), ("pi", 25.4 / 6)):
        if text.endswith(unit):
            try:
                return min(max(float(text.removesuffix(unit)), -1000.0), 1000.0) * size
            except ValueError:
                return 0.0
    return number(text) * _TWIP
