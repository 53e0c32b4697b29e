"""The numbers that Word would show before its paragraphs."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.formats.from_word.reading.names import MC, Element, W, is_on, number, val
from app.formats.from_word.reading.styles import Styles

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_MOST_LETTERS = 40  # as "AAAA…": Word repeats them


class Level(NamedTuple):
    """How one level counts and what it shows."""

    form: str = "decimal"
    shows: str = ""
    start: int = 1
    restart: int = -1  # after which level (counted from 1) it begins anew; -1: any above, 0: never
    legal: bool = False


class Marked(NamedTuple):
    """What stands before a paragraph: its list, level, whether it is numbered, and the words."""

    number: str
    level: int
    is_numbered: bool
    marker: str


class Numbering:
    """Counts on while paragraphs are read in their order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract: dict[str, Element] = {}
        self._numbers: dict[str, Element] = {}
        self._levels: dict[str, list[Level]] = {}
        self._lists: dict[str, str] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._started: set[str] = set()
        if root is not None:
            for each in root.iterchildren(f"{W}abstractNum"):
                self._abstract[each.get(f"{W}abstractNumId", "")] = each
            for each in root.iterchildren(f"{W}num"):
                self._numbers[each.get(f"{W}numId", "")] = each

    def mark(self, name: str, level: int) -> Marked | None:
        """The next paragraph of a list ("" and "0" for none) at a level from 0."""
        if name in ("", "0") or name not in self._numbers:
            return None
        levels = self._levels_of(name)
        if not levels:
            return None
        level = min(level, _LEVELS - 1)
        own = levels[level]
        counts = self._counts.setdefault(self._lists[name], [None] * _LEVELS)
        if name not in self._started:
            self._started.add(name)
            for at, start in self._restarts(name):
                counts[at] = start - 1
        before = counts[level]
        counts[level] = own.start if before is None else before + 1
        for above in range(level):
            if counts[above] is None:
                counts[above] = levels[above].start
        for below in range(level + 1, _LEVELS):
            if levels[below].restart != 0 and (levels[below].restart < 0 or level < levels[below].restart):
                counts[below] = None
        is_numbered = own.form not in ("bullet", "none") and "%" in own.shows
        marker = self._shown(levels, level, counts) if own.form != "bullet" else ""
        return Marked(name, level, is_numbered, marker)

    def style_level(self, name: str, style_id: str) -> int | None:
        """The level of a list that a style is tied to."""
        abstract = self._abstract_of(name)
        if abstract is None:
            return None
        for each in abstract.iterchildren(f"{W}lvl"):
            if val(each.find(f"{W}pStyle")) == style_id:
                return number(each.get(f"{W}ilvl"), 0, 0, _LEVELS - 1)
        return None

    def _shown(self, levels: list[Level], level: int, counts: list[int | None]) -> str:
        own = levels[level]

        def counted(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            if at > level:
                return ""
            form = "decimal" if own.legal and levels[at].form not in ("none", "bullet") else levels[at].form
            count = counts[at]
            return counted_as(form, levels[at].start if count is None else count)

        return _PLACE.sub(counted, own.shows).strip() if own.form != "none" or "%" not in own.shows else ""

    def _levels_of(self, name: str) -> list[Level]:
        if name not in self._levels:
            levels = [Level()] * _LEVELS
            abstract = self._abstract_of(name)
            found = abstract is not None
            if abstract is not None:
                self._lists[name] = f"a{abstract.get(f'{W}abstractNumId', '')}"
                for each in abstract.iterchildren(f"{W}lvl"):
                    levels[number(each.get(f"{W}ilvl"), 0, 0, _LEVELS - 1)] = _level(each)
            for over in self._numbers[name].iterchildren(f"{W}lvlOverride"):
                if (own := over.find(f"{W}lvl")) is not None:
                    levels[number(over.get(f"{W}ilvl"), 0, 0, _LEVELS - 1)] = _level(own)
                    found = True
            self._lists.setdefault(name, f"n{name}")
            self._levels[name] = levels if found else []
        return self._levels[name]

    def _abstract_of(self, name: str, deep: int = 0) -> Element | None:
        if name not in self._numbers or deep > 4:
            return None
        abstract = self._abstract.get(val(self._numbers[name].find(f"{W}abstractNumId")))
        link = val(abstract.find(f"{W}numStyleLink")) if abstract is not None else ""
        if link:
            style = self._styles.of(link, "numbering")
            linked = self._abstract_of(style.list_number, deep + 1)
            return abstract if linked is None else linked
        return abstract

    def _restarts(self, name: str) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        for over in self._numbers[name].iterchildren(f"{W}lvlOverride"):
            if (start := over.find(f"{W}startOverride")) is not None:
                found.append((number(over.get(f"{W}ilvl"), 0, 0, _LEVELS - 1), number(val(start), 1, 0)))
        return found


def _level(element: Element) -> Level:
    restart = element.find(f"{W}lvlRestart")
    return Level(
        _form(element),
        val(element.find(f"{W}lvlText"))[:80],
        number(val(element.find(f"{W}start")), 1, 0),
        -1 if restart is None else number(val(restart), -1, 0, _LEVELS),
        bool(is_on(element.find(f"{W}isLgl"))),
    )


def _form(level: Element) -> str:
    """How a level counts; a form of one's own ("001, 002, 003") is so many places."""
    form = level.find(f"{W}numFmt")
    if form is None and (several := level.find(f"{MC}AlternateContent")) is not None:
        form = several.find(f"{MC}Choice/{W}numFmt")
    if val(form) == "custom" and form is not None:
        first = form.get(f"{W}format", "").split(",")[0].strip()
        return f"places {len(first)}" if first.isdecimal() and len(first) <= 9 else "decimal"
    return val(form, "decimal")


def counted_as(form: str, value: int) -> str:
    """A number as a list's form writes it."""
    match form:
        case "none" | "bullet":
            return ""
        case "lowerLetter" | "upperLetter":
            if value < 1:
                return ""
            repeated = min((value - 1) // 26 + 1, _MOST_LETTERS)
            letters = chr(ord("a") + (value - 1) % 26) * repeated
            return letters if form == "lowerLetter" else letters.upper()
        case "lowerRoman":
            return _roman(value).lower()
        case "upperRoman":
            return _roman(value)
        case "decimalZero":
            return f"{value:02d}"
        case "numberInDash":
            return f"- {value} -"
        case "hex":
            return f"{value:X}"
        case "chicago":
            return "*†‡§"[(value - 1) % 4] * min((value - 1) // 4 + 1, _MOST_LETTERS) if value > 0 else ""
        case "decimalEnclosedCircle" | "decimalEnclosedCircleChinese":
            return chr(0x245F + value) if 0 < value <= 20 else str(value)
        case "decimalEnclosedParen":
            return chr(0x2473 + value) if 0 < value <= 20 else str(value)
        case "decimalEnclosedFullstop":
            return chr(0x2487 + value) if 0 < value <= 20 else str(value)
        case "ordinal":
            return f"{value}:{'a' if value % 10 in (1, 2) and value % 100 not in (11, 12) else 'e'}"
        case _:
            places = int(form[7:]) if form.startswith("places ") else 0
            return str(value).zfill(places)


def _roman(value: int) -> str:
    if not 0 < value < 4000:
        return str(value)
    out = ""
    for size, sign in _ROMAN:
        while value >= size:
            out += sign
            value -= size
    return out
