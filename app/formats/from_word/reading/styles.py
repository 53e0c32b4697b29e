"""Styles as they work out: their names, and what a paragraph or a run has from them."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from app.formats.from_word.reading.names import VAL, Element, W, is_on, millimetres, number, val

_DEEPEST = 20  # styles that a style is based on, one after the other
_TOGGLES = ("b", "i", "caps", "vanish", "strike")
_HEADING = re.compile(r"(?:heading|rubrik) ?([1-9])$", re.IGNORECASE)  # ids of styles
_BODY_TEXT = 9  # an outline level that is none


class Look(NamedTuple):
    """What a style says of letters; None: nothing. `size` in points."""

    bold: bool | None = None
    italic: bool | None = None
    caps: bool | None = None
    hidden: bool | None = None
    strike: bool | None = None
    underline: bool | None = None
    size: float | None = None
    script: str | None = None


_NOTHING = Look()


class Style(NamedTuple):
    """One style with all that it is based on."""

    name: str = "normal"
    base: tuple[str, ...] = ()
    look: Look = Look()
    outline: int | None = None
    list_number: str = ""
    list_level: int = 0
    alignment: str = ""
    indent: float = 0.0
    borders: bool = False
    rule: bool = False
    begins_page: bool = False
    all_in_all: Look = Look()  # its letters, with the file's defaults


def look_of(properties: Element | None) -> Look:
    """What run properties say."""
    if properties is None or not len(properties):
        return Look()
    found: dict[str, Element] = {each.tag: each for each in properties}
    get = found.get
    underline, size, script = get(f"{W}u"), get(f"{W}sz"), get(f"{W}vertAlign")
    return Look(
        is_on(get(f"{W}b")),
        is_on(get(f"{W}i")),
        is_on(get(f"{W}caps")) if f"{W}caps" in found else is_on(get(f"{W}smallCaps")),
        is_on(get(f"{W}vanish")),
        is_on(get(f"{W}strike")) or is_on(get(f"{W}dstrike")),
        None if underline is None else val(underline, "single") != "none",
        None if size is None else number(val(size), 22, 2, 3276) / 2,
        None if script is None else {"superscript": "super", "subscript": "sub"}.get(val(script), ""),
    )


def over(lower: Look, upper: Look) -> Look:
    """A look with what another says on top of it."""
    return lower if upper == _NOTHING else Look(*map(_upper, lower, upper))


def _upper(low: Any, up: Any) -> Any:
    return low if up is None else up


class Styles:
    """All styles of a file, by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self.default = Look()
        self._default_ids: dict[str, str] = {}
        self._known: dict[str, Style] = {}
        if root is None:
            return
        self.default = look_of(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
        for each in root.iterchildren(f"{W}style"):
            name = each.get(f"{W}styleId", "")
            self._elements.setdefault(name, each)
            if is_default(each):
                self._default_ids.setdefault(each.get(f"{W}type", "paragraph"), name)

    def of(self, name: str, kind: str = "paragraph") -> Style:
        """The style with an id, the default of its kind without one."""
        if name not in self._elements:
            if kind == "paragraph" and (found := _HEADING.match(name)):
                return self._unsaid(int(found[1]))
            name = self._default_ids.get(kind, "") if kind != "character" else ""
        if name not in self._known:
            self._known[name] = self._worked_out(name)
        return self._known[name]

    def _unsaid(self, level: int) -> Style:
        """A heading's style that the file does not describe, known by its id."""
        return self.of("")._replace(name=f"heading {level}", outline=level - 1)

    def _worked_out(self, name: str) -> Style:
        chain: list[Element] = []
        seen: set[str] = set()
        while name in self._elements and name not in seen and len(chain) < _DEEPEST:
            seen.add(name)
            chain.append(self._elements[name])
            name = val(chain[-1].find(f"{W}basedOn"))
        if not chain:
            return Style(all_in_all=self.default)
        style = Style(base=tuple(_name(each) for each in chain[1:]))
        for each in reversed(chain):
            style = _with(style, each)
        return style._replace(name=_name(chain[0]), all_in_all=over(self.default, style.look))


def is_default(element: Element) -> bool:
    return element.get(f"{W}default", "0") in ("1", "true", "on")


def _name(element: Element) -> str:
    return " ".join(val(element.find(f"{W}name"), element.get(f"{W}styleId", "")).split()).lower()


def _with(style: Style, element: Element) -> Style:
    """A style with what one based on it says."""
    look = over(style.look, look_of(element.find(f"{W}rPr")))
    found = style._replace(look=look)
    properties = element.find(f"{W}pPr")
    table = element.find(f"{W}tblPr/{W}tblBorders")
    if table is not None:
        found = found._replace(borders=has_lines(table))
    if properties is None:
        return found
    return found._replace(
        **{key: value for key, value in paragraph_facts(properties).items() if key != "style"}
    )


def paragraph_facts(properties: Element) -> dict[str, object]:
    """What paragraph properties say of a paragraph, as fields of `Style`."""
    found: dict[str, object] = {}
    for each in properties:
        tag = each.tag
        if tag == f"{W}outlineLvl":
            level = number(val(each), _BODY_TEXT, 0, _BODY_TEXT)
            found["outline"] = None if level == _BODY_TEXT else level
        elif tag == f"{W}numPr":
            if (which := each.find(f"{W}numId")) is not None:
                found["list_number"] = val(which)
            if (level := each.find(f"{W}ilvl")) is not None:
                found["list_level"] = number(val(level), 0, 0, 8)
        elif tag == f"{W}jc":
            found["alignment"] = _ALIGNMENT.get(each.get(VAL, ""), "")
        elif tag == f"{W}ind":
            if left := each.get(f"{W}left") or each.get(f"{W}start"):
                found["indent"] = round(millimetres(left), 2)
        elif tag == f"{W}pStyle":
            found["style"] = each.get(VAL, "")
        elif tag == f"{W}pageBreakBefore":
            found["begins_page"] = is_on(each)
        elif tag == f"{W}pBdr":
            found["rule"] = has_lines(each)
    return found


_ALIGNMENT = {
    **{"left": "left", "start": "left", "center": "centre", "right": "right", "end": "right"},
    **{"both": "justified", "distribute": "justified"},
}


def has_lines(borders: Element) -> bool:
    """Whether any border of these is drawn."""
    return any(val(each) not in ("", "nil", "none") for each in borders)
