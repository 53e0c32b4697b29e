"""The numbers of items and cases, in all ways in which they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_NUMBER = re.compile(
    r"^(?:[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{1,5} ?)?(?:(?:§|Paragraf|PARAGRAF|Par\.)[ \t]*(\d{1,4})|(\d{1,4})[ \t]*§)"
    r"(?:/(?:20)?\d\d\b)?"
    r"(?!\d)(?![ \t]*[–-][ \t]*\d)(?=[ \t\n.:)–—-]|$)[ \t\n.:)–—-]*"
)
_PLAIN_MARKER = re.compile(r"^(\d{1,4})[.)]?$")
_LABEL = re.compile(
    r"(?:Dnr|Diarie-?nr|Diarienummer|D\.nr|Diarie|Ärende-?nr|Ärendenummer|Ärende-?id|Case no)\b[.:]*[ \t]*",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"""(?x)
    (?:(?:19|20)\d\d[/:]\s?[A-ZÅÄÖ]{1,6}\s?\d{1,6}(?:\s\d{2,4})*      # 2011/KS 0206 001
     |[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,6}[ /-]?\s?(?:(?:19|20)\d\d|\d\d)[/:.-]\d{1,6}(?:[.-]\d{1,4})*
                                                                     # KS/2011:286, KS 20/0123, KSN 2019.23
     |(?:19|20)\d\d[-/:.]\d{1,6}(?:[-.]\d{3,4})?(?![-\d])                                # 2024-0123
    )(?![\w/:])
    """
)
_BETWEEN = re.compile(r"[ \t\n]*(?:[,;]|\boch\b|\bsamt\b|\band\b)[ \t\n]*|\n+|\t+|\)[ \t]*\(")
_DAY = re.compile(r"(?:19|20)\d\d-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])")


class Numbered(NamedTuple):
    """The number that a line begins with, and what follows it."""

    number: int
    rest: str


def numbered(text: str, marker: str = "") -> Numbered | None:
    """The item's number at the beginning of a line, or in the marker that Word shows before it."""
    if marker and (found := _NUMBER.match(marker)) and found.end() == len(marker):
        return Numbered(int(found[1] or found[2]), text)
    if "§" not in text[:14] and text[:3].casefold() != "par":
        return None
    found = _NUMBER.match(text)
    if not found or not int(found[1] or found[2]):
        return None
    return Numbered(int(found[1] or found[2]), text[found.end() :])


def plain_marker(marker: str) -> int:
    """The number of a marker that has nothing else, 0 for any other."""
    found = _PLAIN_MARKER.match(marker)
    return int(found[1]) if found else 0


def cases_alone(text: str) -> tuple[str, ...]:
    """The case numbers of a line that holds nothing else; none if it holds more."""
    text = text.strip(" \t\n()[].")
    if not text or len(text) > 160 or not any(map(str.isdigit, text)):
        return ()
    said = _LABEL.match(text)
    pieces = [_LABEL.sub("", piece).strip(" \t\n()[].") for piece in _BETWEEN.split(text)]
    pieces = [piece for piece in pieces if piece]
    if said:
        good = all(
            any(map(str.isdigit, piece)) and len(piece) < 30 and piece.count(" ") < 4 for piece in pieces
        )
    else:
        good = all(_BARE.fullmatch(piece) and not _DAY.fullmatch(piece) for piece in pieces)
    return tuple(pieces) if good else ()


def cases_within(text: str) -> tuple[tuple[str, ...], str]:
    """The case numbers at the end of a heading's line, and the heading without them."""
    if found := list(_LABEL.finditer(text)):
        start = found[0].start()
        if cases := cases_alone(text[start:]):
            return cases, text[:start].rstrip(" \t\n,;–-([")
    head, tab, last = text.rpartition("\t")
    if (tab or not head) and (cases := cases_alone(last)):
        return cases, head.strip()
    head, bracket, last = text.rpartition("(")
    if bracket and last.rstrip().endswith(")") and (cases := cases_alone(last)):
        return cases, head.strip()
    return (), text


def spans(text: str) -> tuple[int, ...]:
    """The numbers in "170, 172–184 och 190"."""
    found: list[int] = []
    for low, high in re.findall(r"(\d{1,4})(?:\s*[–—-]\s*(\d{1,4}))?", text):
        if not high or int(high) < int(low) or int(high) - int(low) > 2000:
            found.append(int(low))
        else:
            found += range(int(low), int(high) + 1)
    return tuple(sorted(set(found)))


def runs(numbers: Iterable[int], all_numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """The numbers as stretches of the meeting's own: its items need not follow each other without a gap."""
    places = {number: place for place, number in enumerate(all_numbers)}
    out: list[tuple[int, int]] = []
    for place in sorted(places[number] for number in numbers if number in places):
        if out and out[-1][1] == place - 1:
            out[-1] = (out[-1][0], place)
        else:
            out.append((place, place))
    return [(all_numbers[low], all_numbers[high]) for low, high in out]
