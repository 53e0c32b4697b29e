"""What CSS says of an element, as far as it means something to us: marks, hidden text, kept line ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal

import msgspec
from msgspec.structs import replace

from app.formats.html.parse import Element
from app.model.inlines import PLAIN, Marks

Style = Mapping[str, str]
Space = Literal["", "lines", "exact"]  # white space collapsed; line ends kept; everything kept

_LONGEST_SHEET = 2_000_000
_LONGEST_STYLE = 4000  # a background picture may stand in one
_NUMBER = re.compile(r"(-?\d+(?:\.\d+)?)(mm|cm|in|pt|px|pc)?$")
_IN_MM = {
    "mm": 1.0,
    "cm": 10.0,
    "in": 25.4,
    "pt": 25.4 / 72,
    "px": 25.4 / 96,
    "pc": 25.4 / 6,
    None: 25.4 / 96,
}
_CLASS_RULE = re.compile(r"^[\w-]*\.([\w-]+)$")
_LIST_RULE = re.compile(r"^@list\s+(l\d+):(level\d+)$")
_LANGUAGE = re.compile(r"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$")
_WHOLE = frozenset({"html", "body"})  # their language is that of the page: no mark
_TAG_MARKS: dict[str, dict[str, bool | str]] = {
    "b": {"bold": True},
    "strong": {"bold": True},
    "i": {"italic": True},
    "em": {"italic": True},
    "cite": {"italic": True},
    "dfn": {"italic": True},
    "var": {"italic": True},
    "u": {"underline": True},
    "s": {"strike": True},
    "strike": {"strike": True},
    "del": {"strike": True},
    "sup": {"script": "super"},
    "sub": {"script": "sub"},
}


class Look(msgspec.Struct, frozen=True):
    """How text is set at a place: its marks, its white space, whether it stands in a link or a cell."""

    marks: Marks = PLAIN
    space: Space = ""
    in_link: bool = False  # a link's underline is how links look, not a mark
    in_cell: bool = False


def declarations(css: str) -> Style:
    """The properties in a `style` attribute, in lower case; later ones win."""
    return _declarations(css[:_LONGEST_STYLE])


@lru_cache(maxsize=2000)
def _declarations(css: str) -> Style:
    found: dict[str, str] = {}
    for declaration in css.split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            found[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return found


class Sheet:
    """The style sheets that came along: by class, as far as we use them, and Word's numbered lists."""

    def __init__(self, css: str) -> None:
        self._classes: dict[str, Style] = {}
        self.bullet_levels: dict[str, bool] = {}  # "l0 level1": whether its marker is a bullet
        for selector, body in _rules(css[:_LONGEST_SHEET]):
            if level := _LIST_RULE.match(selector):
                bullet = declarations(body).get("mso-level-number-format") in {"bullet", "image"}
                self.bullet_levels[f"{level[1]} {level[2]}"] = bullet
            elif not selector.startswith("@"):
                for each in selector.split(","):
                    if rule := _CLASS_RULE.match(each.strip()):
                        known = self._classes.get(rule[1], {})
                        self._classes[rule[1]] = {**known, **declarations(body)}

    def style(self, element: Element) -> Style:
        """The element's own properties, those of its classes included."""
        own = declarations(element.get("style"))
        if not self._classes or not (names := element.classes):
            return own
        merged: dict[str, str] = {}
        for name in names:
            merged.update(self._classes.get(name, {}))
        return {**merged, **own} if merged else own


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """Selector and body of each rule at the top; what stands inside @media is passed by."""
    css = _uncommented(css)
    depth, start, selector = 0, 0, ""
    for brace in re.finditer(r"[{}]", css):
        if brace[0] == "{":
            if depth == 0:
                selector = css[start : brace.start()].strip()
                start = brace.end()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                yield selector, css[start : brace.start()]
                start = brace.end()


def _uncommented(css: str) -> str:
    kept: list[str] = []
    rest = css.replace("<!--", "").replace("-->", "")
    while rest:
        before, _, rest = rest.partition("/*")
        kept.append(before)
        rest = rest.partition("*/")[2]
        if len(kept) > 5000:
            break
    return "".join(kept)


def hidden(element: Element, style: Style) -> bool:
    """Whether a reader of the page would not see it."""
    return (
        style.get("display") == "none"
        or style.get("mso-hide") == "all"
        or style.get("visibility") in {"hidden", "collapse"}
        or "hidden" in element.attributes
    )


def look(before: Look, element: Element, style: Style, languages: bool) -> Look:
    """How text in the element is set, given how it is set around it."""
    marks = before.marks
    changes: dict[str, bool | str] = dict(_TAG_MARKS.get(element.tag, {}))
    if style:
        _weight(changes, style)
        _decoration(changes, style)
    if before.in_link:
        changes.pop("underline", None)
    if languages and element.tag not in _WHOLE and _LANGUAGE.match(name := element.get("lang")):
        changes["language"] = name
    space = _space(before.space, element, style)
    if changes:
        marks = replace(marks, **changes)
    if marks == before.marks and space == before.space:
        return before
    return replace(before, marks=marks, space=space)


def _weight(changes: dict[str, bool | str], style: Style) -> None:
    font = style.get("font", "")
    if weight := style.get("font-weight"):
        changes["bold"] = weight in {"bold", "bolder"} or (weight.isdigit() and int(weight[:5]) >= 600)
    elif "bold" in font:
        changes["bold"] = True
    if slant := style.get("font-style"):
        changes["italic"] = slant.startswith(("italic", "oblique"))
    elif "italic" in font:
        changes["italic"] = True


def _decoration(changes: dict[str, bool | str], style: Style) -> None:
    lines = f"{style.get('text-decoration', '')} {style.get('text-decoration-line', '')}".split()
    if "underline" in lines:
        changes["underline"] = True
    elif "none" in lines:  # undoes what this very element says, not what stands around it
        changes.pop("underline", None)
        changes.pop("strike", None)
    if "line-through" in lines:
        changes["strike"] = True
    match style.get("vertical-align"):
        case "super" | "sub" as script:
            changes["script"] = script
        case "baseline":
            changes["script"] = ""
        case _:
            pass


def _space(before: Space, element: Element, style: Style) -> Space:
    if element.tag in {"pre", "listing", "xmp", "plaintext"}:
        return "exact"
    match style.get("white-space"):
        case "pre" | "pre-wrap" | "pre-line" | "break-spaces":
            return before or "lines"
        case "normal" | "nowrap":
            return ""
        case _:
            return before


def length(value: str) -> float:
    """A CSS length, or a number of pixels, in mm; 0 for what is none (a percentage, "auto")."""
    found = _NUMBER.match(value.strip().lower())
    return float(found[1]) * _IN_MM[found[2]] if found and len(value) < 20 else 0.0
