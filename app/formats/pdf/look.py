"""A profile's look for the template: points instead of millimetres, bundled fonts, room for head and foot."""

from __future__ import annotations

import re
from itertools import zip_longest
from math import ceil
from pathlib import Path
from typing import Any

import msgspec

from app.formats.flow import Flow, Running
from app.formats.pdf.fonts import Fonts
from app.formats.pdf.pictures import measured, scaled
from app.formats.pdf.words import Words
from app.profiles import Profile
from app.profiles.profile import Page
from app.profiles.profile import Running as Pattern

_POINTS = 72 / 25.4
_LEAST = 40.0  # mm of text that margins leave at least
_LONGEST = 100  # letters of a line of a running head
_PAGE = "\x01"  # no text of a document holds it
_FIELD = re.compile(r"(\{pages?\})")
_SMALLER = 0.62  # of the logo's own width, on the pages after a protokoll's first
_HIGHEST = 60 * _POINTS  # of a logo
_BOX = 9 * _POINTS  # the height of the boxes at the foot
_LINE = 1.25  # of the small type's size: a line of a running head
_LETTER = 0.54  # of the type's size: a letter's breadth, on the average
_BETWEEN = 17.0  # points between what stands left and right
_CLEAR = 4 * _POINTS  # between head and text, text and foot

Data = dict[str, Any]


def look(profile: Profile, fonts: Fonts) -> Data:
    """Page, fonts and colours; lengths in points."""
    page = profile.page
    return {
        "page": margins(page) | {"head": page.head * _POINTS, "foot": page.foot * _POINTS},
        "fonts": {
            "body": fonts.families(profile.fonts.body),
            "heading": fonts.families(profile.fonts.heading),
            "size": profile.fonts.size,
            "small": profile.fonts.small,
            "title": profile.fonts.title,
            "spacing": profile.fonts.line_spacing,
        },
        "colours": {name: f"#{value}" for name, value in msgspec.structs.asdict(profile.colours).items()},
        "headings": [
            msgspec.structs.asdict(each) | {"colour": f"#{each.colour}"} for each in profile.headings
        ],
    }


def margins(page: Page) -> Data:
    """Left and right margin, top and bottom, in points, so that a column of text is left between them."""
    left, right = _apart(page.left, page.right, page.width)
    top, bottom = _apart(page.top, page.bottom, page.height)
    sides = {"left": left, "right": right, "top": top, "bottom": bottom}
    paper = {"width": max(page.width, _LEAST), "height": max(page.height, _LEAST)}
    return {name: mm * _POINTS for name, mm in (sides | paper).items()}


def _apart(first: float, last: float, whole: float) -> tuple[float, float]:
    room = max(max(whole, _LEAST) - _LEAST, 0)
    share = min(1.0, room / (first + last)) if first + last else 1.0
    return first * share, last * share


def running(document: Flow, profile: Profile, words: Words) -> tuple[Data, dict[str, bytes]]:
    """The running heads and feet, and the logo's file by its name in the template's folder."""
    sizes, files = _logo(profile)
    if document.is_protokoll:
        first = _head(Pattern(right=profile.paper.front_head), document.running, profile, words)
        later = _head(profile.head, document.running, profile, words) | {"rule": True}
        later |= {"logo": sizes and {**sizes, **_smaller(sizes)}}
    else:
        first = _head(profile.first_head, document.running, profile, words)
        later = _head(profile.head, document.running, profile, words)
        later |= {"rule": bool(later["rows"]), "logo": None}
    boxes = [words.say(each) for each in document.foot_boxes]
    first |= {"rule": False, "logo": sizes}
    address = words.say(document.foot)
    foot = {"boxes": boxes, "box": _BOX, "address": address, "rule": not boxes}
    return {"first": first, "later": later, "foot": foot} | _room(first, later, foot, profile), files


def _room(first: Data, later: Data, foot: Data, profile: Profile) -> Data:
    """How far from the paper's edge the text begins and ends, so that head and foot are clear of it."""
    page, given = profile.page, margins(profile.page)
    small = profile.fonts.small
    room = given["width"] - given["left"] - given["right"]
    lines = _lines(foot["address"], room, small)
    low = (_BOX if foot["boxes"] else 0) + (_LINE * small * lines + 5 if foot["address"] else 0)
    top = max(given["top"], page.head * _POINTS + _height(later, small, room))
    return {
        "top": top,
        "bottom": max(given["bottom"], page.foot * _POINTS + low + 2),
        "lower": max(page.head * _POINTS + _height(first, small, room) - top, 0),  # the first page's text
    }


def _height(head: Data, small: float, room: float) -> float:
    """How high a running head is; settles on the way how its two sides share the room."""
    room -= _BETWEEN + (head["logo"]["width"] + 14 if head["logo"] else 0)
    lefts, broadest = (
        max((_breadth(row[side], small) for row in head["rows"]), default=0) for side in (0, 1)
    )
    head["long"] = head["long"] or (broadest > room * 0.6 and lefts + broadest > room)
    right = room / 2 if head["long"] else broadest
    lines = sum(
        max(_lines(first, room - right, small), _lines(last, right + 1, small))
        for first, last in head["rows"]
    )
    logo = head["logo"]["height"] if head["logo"] else 0
    return max(lines * small * _LINE, logo) + (6 if head["rule"] else 0) + _CLEAR


def _lines(pieces: str | list[str | Data], room: float, small: float) -> int:
    """How many lines so much text takes, about: a word that is longer than a line takes more of them."""
    return max(ceil(_breadth(pieces, small) / max(room, small)), 1)


def _breadth(pieces: str | list[str | Data], small: float) -> float:
    """About how broad a line is; a number of a page has three digits at most."""
    return sum(len(each) if isinstance(each, str) else 3 for each in pieces) * small * _LETTER


def _logo(profile: Profile) -> tuple[Data | None, dict[str, bytes]]:
    logo = profile.logo
    data = Path(logo.file).read_bytes() if logo else b""
    size = measured(data)
    if logo is None or size is None:
        return None, {}
    room = (profile.page.width * _POINTS) - margins(profile.page)["left"] - margins(profile.page)["right"]
    width, height = scaled(size, logo.width * _POINTS, room, _HIGHEST / 0.9)
    name = f"logo{Path(logo.file).suffix.lower()}"
    return {"file": name, "side": logo.position, "width": width, "height": height}, {name: data}


def _smaller(size: Data) -> Data:
    return {name: size[name] * _SMALLER for name in ("width", "height")}


def _head(pattern: Pattern, running: Running, profile: Profile, words: Words) -> Data:
    """Left and right of each line; a line that says nothing moves those below it up."""
    sides = [
        [filled for line in side if (filled := running.filled(line, _PAGE))]
        for side in (pattern.left, pattern.right)
    ]
    pairs = zip_longest(*sides, fillvalue="")
    long = any(len(line) > _LONGEST / 2 for line in sides[1])
    return {"long": long, "rows": [[_pieces(side, profile, words) for side in pair] for pair in pairs]}


def _pieces(line: str, profile: Profile, words: Words) -> list[str | Data]:
    """A line as strings and the numbers that stand between them: of the page, of the last one."""
    if len(line) > _LONGEST:  # all of it stands in the text; here it would cover that
        line = f"{line[:_LONGEST]}…"
    before, page, after = line.partition(_PAGE)
    label = _FIELD.split(profile.page_label) if page else []
    fields: dict[str, Data] = {"{page}": {"number": "page"}, "{pages}": {"number": "pages"}}
    pieces = [words.say(before), *(fields.get(piece, piece) for piece in label), words.say(after)]
    return [words.say(each) if isinstance(each, str) else each for each in pieces if each]
