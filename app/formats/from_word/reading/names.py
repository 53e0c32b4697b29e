"""Names of elements and attributes, and what a value of one means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, overload


class Element(Protocol):
    """What is used of lxml's elements, which have no types of their own."""

    tag: str
    text: str | None

    @property
    def nsmap(self) -> Mapping[str | None, str]: ...
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
    def __getitem__(self, place: int) -> Element: ...


_SHAPES = ("Shape", "Group", "Canvas", "Ink")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
VML = "{urn:schemas-microsoft-com:vml}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
XML = "{http://www.w3.org/XML/1998/namespace}"
VAL = f"{W}val"
P, RUN, TABLE, BOX = f"{W}p", f"{W}r", f"{W}tbl", f"{W}txbxContent"
PARAGRAPH_PROPERTIES, RUN_PROPERTIES = f"{W}pPr", f"{W}rPr"
_UNDERSTOOD = frozenset(  # what a way to say something may need for us to read it
    (
        *(f"http://schemas.microsoft.com/office/word/2010/wordprocessing{each}" for each in _SHAPES),
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://schemas.microsoft.com/office/word/2006/wordml",
        *(each.strip("{}") for each in (W, R, A, WP, VML, MATH)),
    )
)
_NO = ("0", "false", "off")
_TWIP = 25.4 / 1440  # mm
_LONGEST = 1000.0  # mm


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
                return min(max(float(text.removesuffix(unit)) * size, -_LONGEST), _LONGEST)
            except ValueError:
                return 0.0
    return min(max(number(text) * _TWIP, -_LONGEST), _LONGEST)


def alternative(element: Element) -> Element | None:
    """The one of several ways to say the same that is read: the first that needs nothing unknown."""
    for each in element:
        if each.tag == f"{MC}Choice":
            names = each.nsmap
            if all(names.get(need, "") in _UNDERSTOOD for need in each.get("Requires", "").split()):
                return each
        elif each.tag == f"{MC}Fallback":
            return each
    return None
