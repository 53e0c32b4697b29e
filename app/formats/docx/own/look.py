"""A template's look in a profile's terms: page, fonts, sizes and colours, for the other writers.

What cannot be used (text too faint to read, margins without room between them, a font without a name) is
left as the profile has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from app.formats.docx.own.opened import Opened
from app.formats.docx.own.roles import Chosen
from app.formats.docx.own.spot import Spot
from app.formats.docx.own.styles import Style
from app.formats.docx.own.tree import Element
from app.profiles import Profile
from app.profiles.contrast import LEAST, contrast
from app.profiles.profile import Heading, Page

_INCH = 25.4
_UNITS = {"mm": 1.0, "cm": 10.0, "in": _INCH, "pt": _INCH / 72, "pc": _INCH / 6, "pi": _INCH / 6}
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?")
_NAME = re.compile(r"[\w .-]{1,31}")
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_ROOM = 50.0  # mm that margins leave at least
_NATURAL = 1.15  # a font's own line, in its size
_PAGE = {"width": (12240, "w:w"), "height": (15840, "w:h")}  # what Word takes if nothing is said
_MARGINS = {
    "top": (1440, "w:top"),
    "bottom": (1440, "w:bottom"),
    "left": (1440, "w:left"),
    "right": (1440, "w:right"),
    "head": (720, "w:header"),
    "foot": (720, "w:footer"),
}
T = TypeVar("T")


class Look(msgspec.Struct, frozen=True):
    """What a template says, in a profile's terms and within its bounds; None and empty: nothing of use."""

    page: Page | None
    body_font: str
    heading_font: str
    size: float
    small: float | None
    title: float | None
    spacing: float
    headings: tuple[Heading, ...]
    colours: dict[str, str]


def look(template: Opened, styles: Chosen, place: Spot) -> Look:
    """The look of a template where the minutes stand."""
    reader = _Reader(template, styles)
    of = styles.of
    size = reader.size(of.get("body")) or 10
    heading = of.get("heading_1")
    return Look(
        page=page(place.section),
        body_font=reader.font(of.get("body")),
        heading_font=reader.font(heading),
        size=size,
        small=reader.size(of["footnote_text"]) if "footnote_text" in of else None,
        title=reader.size(of["title"]) if "title" in of else None,
        spacing=reader.spacing(of.get("body"), size),
        headings=tuple(reader.headings()),
        colours=reader.colours(),
    )


def applied(found: Look, profile: Profile) -> Profile:
    """The profile with a template's look."""
    fonts = profile.fonts
    fonts = replace(
        fonts,
        body=found.body_font or fonts.body,
        heading=found.heading_font or found.body_font or fonts.heading,
        size=found.size,
        small=found.small or min(fonts.small, found.size),
        title=found.title or fonts.title,
        line_spacing=found.spacing,
    )
    return replace(
        profile,
        page=found.page or profile.page,
        fonts=fonts,
        colours=replace(profile.colours, **found.colours),
        headings=found.headings or profile.headings,
    )


def page(section: Element | None) -> Page | None:
    """Paper and margins of a section, of one of its columns; None if there is no room on it."""
    if section is None:
        return None
    size, margins = section.child("w:pgSz"), section.child("w:pgMar")
    mm = {name: _mm(size, attribute, usual) for name, (usual, attribute) in _PAGE.items()}
    mm |= {name: abs(_mm(margins, attribute, usual)) for name, (usual, attribute) in _MARGINS.items()}
    mm["left"] += _mm(margins, "w:gutter", 0)
    count = section.child("w:cols")
    columns = _whole(count.attributes.get("w:num", "1")) if count else 1
    if 1 < columns <= 10:
        gap = _mm(count, "w:space", 720)
        text = (mm["width"] - mm["left"] - mm["right"] - gap * (columns - 1)) / columns
        mm["right"] = mm["width"] - mm["left"] - text
    found = Page(**{name: round(value, 2) for name, value in mm.items()})
    fits = all(0 <= value <= 1000 for value in mm.values())
    return found if fits and found.text_width >= _ROOM and found.text_height >= _ROOM else None


def _mm(element: Element | None, attribute: str, usual: int) -> float:
    said = element.attributes.get(attribute, "") if element else ""
    found = _LENGTH.fullmatch(said.strip())
    if not found:
        return usual * _INCH / 1440
    return float(found[1]) * (_UNITS[found[2]] if found[2] else _INCH / 1440)


def _whole(said: str) -> int:
    return int(said) if said.isdecimal() else 1


def is_on(element: Element | None) -> bool:
    """Whether a switch such as w:b is there and on."""
    return element is not None and element.attributes.get("w:val", "1") not in ("0", "false", "off")


class _Reader:
    def __init__(self, template: Opened, styles: Chosen) -> None:
        self._styles = styles
        self._theme = _theme(template)

    def font(self, style: Style | None) -> str:
        """The font of Latin text in a style, "" if it is not known or has an odd name."""
        found = self._first(style, self._of_fonts, "w:rPr", "w:rFonts")
        return found if found and _NAME.fullmatch(found) else ""

    def _of_fonts(self, fonts: Element) -> str:
        themed = fonts.attributes.get("w:asciiTheme", "")
        return self._theme.get(themed[:5], "") or fonts.attributes.get("w:ascii", "")

    def _first(self, style: Style | None, read: Callable[[Element], T], *path: str) -> T | None:
        """What the nearest style that says something of use says."""
        all = self._styles.all
        defaults = {"w:rPr": "w:rPrDefault", "w:pPr": "w:pPrDefault"}[path[0]]
        elements = [each.element for each in all.chain(style or all.default("paragraph"))]
        if below := all.tree.root.child("w:docDefaults", defaults):
            elements.append(below)
        for element in elements:
            if (found := element.child(*path)) and (said := read(found)):
                return said
        return None

    def size(self, style: Style | None) -> float | None:
        """The size of a style's type in points."""
        found = self._first(style, lambda each: each.attributes.get("w:val", ""), "w:rPr", "w:sz")
        points = _whole(found or "") / 2
        return points if 4 <= points <= 72 else None

    def colour(self, style: Style | None) -> str:
        """A style's colour if it can be read on white, "" if it has none or a faint one."""
        found = self._first(style, lambda each: each.attributes.get("w:val", ""), "w:rPr", "w:color") or ""
        return found.upper() if _COLOUR.fullmatch(found) and contrast(found) >= LEAST else ""

    def spacing(self, style: Style | None, size: float) -> float:
        """The distance of lines as a multiple of the font's own."""
        found = self._first(
            style, lambda each: each if "w:line" in each.attributes else None, "w:pPr", "w:spacing"
        )
        if found is None:
            return 1.0
        line = _whole(found.attributes["w:line"])
        exact = found.attributes.get("w:lineRule", "auto") != "auto"
        times = line / 20 / (size * _NATURAL) if exact else line / 240
        return min(max(round(times, 2), 0.8), 3.0)

    def headings(self) -> list[Heading]:
        """The headings from the first level on, as long as the template has them."""
        out: list[Heading] = []
        for level in range(1, 10):
            style = next((s for role, s in self._styles.of.items() if role == f"heading_{level}"), None)
            if style is None:
                break
            before, after = (self._gap(style, side) for side in ("w:before", "w:after"))
            out.append(
                Heading(
                    size=self.size(style) or 11,
                    colour=self.colour(style) or "000000",
                    bold=is_on(self._styles.all.says(style, "w:rPr", "w:b")),
                    italic=is_on(self._styles.all.says(style, "w:rPr", "w:i")),
                    before=before,
                    after=after,
                )
            )
        return out

    def _gap(self, style: Style, side: str) -> float:
        found = self._first(style, lambda each: each.attributes.get(side, ""), "w:pPr", "w:spacing")
        return min(_whole(found or "0") / 20, 200.0)

    def colours(self) -> dict[str, str]:
        """The colours that the template has, by what the profile calls them."""
        of = self._styles.of
        text = self.colour(of.get("body")) or "000000"
        found = {
            "text": text,
            "title": self.colour(of.get("title")),
            "accent": self.colour(of.get("heading_1")),
            "link": self.colour(of["hyperlink"]) if "hyperlink" in of else "",
            "shade": self._shade(of.get("table"), text),
        }
        return {name: colour for name, colour in found.items() if colour}

    def _shade(self, table: Style | None, text: str) -> str:
        for style in self._styles.all.chain(table):
            for part in style.element.children:
                if part.name == "w:tblStylePr" and part.attributes.get("w:type") == "firstRow":
                    shade = part.child("w:tcPr", "w:shd")
                    fill = shade.attributes.get("w:fill", "") if shade else ""
                    if _COLOUR.fullmatch(fill) and contrast(fill, text) >= LEAST:
                        return fill.upper()
        return ""


def _theme(template: Opened) -> dict[str, str]:
    """The theme's fonts, by "major" and "minor"."""
    tree = template.tree_of("theme")
    found: dict[str, str] = {}
    for name in ("major", "minor"):
        fonts = next(tree.root.all(f"a:{name}Font"), None) if tree else None
        latin = fonts.child("a:latin") if fonts else None
        if latin:
            found[name] = latin.attributes.get("typeface", "")
    return found
