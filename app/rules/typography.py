"""Typography as one types: dashes, quotes, ellipses and no-break spaces, each only where it is certain.

A rule looks at the text before the caret, whose last character was just typed. Case numbers, phone numbers,
personal numbers, dates, addresses of the web and of mail are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

DASH, ELLIPSIS, HARD = "–", "…", "\u00a0"
_LOOKED_AT = 80  # characters before the caret: no rule looks back further
_SPACE = " \u00a0\u2028"
_ENDS = " ,;:!?)\u00a0"  # what ends a number or a unit
_END = rf"(?:[{_ENDS}]|[.”’] )$"  # a full stop or a quote only with the space behind it
_OPENS = frozenset(" \u00a0\u2028([{<«/–—-“‘")
_CODE = re.compile(r"://|www\.|[@\\=`_{}<>|]|\ufffc", re.IGNORECASE)
_BEFORE_CASE = re.compile(
    r"^(?:(?i:dnr|diarienr|diarienummer|diariet|ärende|ärendenr|ärendenummer|nr|nummer|tel|telefon|tfn|fax|"
    r"bg|pg|bankgiro|plusgiro|postgiro|konto|isbn|sfs|prop|no|phone|case)|[A-ZÅÄÖ]{2,6})[.:]?$"
)
_CLOCK = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
_SECTIONS = re.compile(r"(?:§§ ?|§§\u00a0|kl\.?[ \u00a0])[\d., \u00a0–]*$")
_RANGE = re.compile(rf"(?:^|(?<=[\s(\u00a0]))(\d{{1,4}})-(\d{{1,4}}){_END}")
_CLOCKS = re.compile(rf"(?:^|(?<=[\s(\u00a0]))({_CLOCK})-({_CLOCK})$")
_EAGER = re.compile(r"(\d)-\d$")
_GROUPS = re.compile(rf"(?:^|(?<=[\s(\u00a0–]))([1-9]\d{{0,2}}(?:[ \u00a0]\d{{3}})+){_END}")
_SIGN = re.compile(r"\d( )[%‰€°]$")
_UNIT = re.compile(
    rf"\d( )(?:kr|tkr|mkr|mnkr|mdkr|km|m|m²|m2|cm|mm|dm|kvm|ha|kg|g|ton|liter|dl|kWh|MWh|GWh|TWh|kW|MW|"
    rf"SEK|EUR|p|st){_END}"
)
_PARAGRAPH = re.compile(r"(?:^|[^§])§§?( )\d$")
_LAW = re.compile(r"\d[a-z]?( )§$")
_AT_CLOCK = re.compile(r"(?:^|[\s(])[kK]l\.?( )\d$")


class Replacement(NamedTuple):
    """What to put in the place of a stretch of the text before the caret, counted in characters."""

    start: int
    end: int
    text: str


def replacement(before: str, language: str = "sv") -> Replacement | None:
    """What the character just typed, the last one before the caret, lets become something else.

    `language` is that of the text, a BCP 47 tag; quotes and what only Swedes write are left in others.
    """
    skipped = max(0, len(before) - _LOOKED_AT)
    text = before[skipped:]
    rules = _RULES.get(text[-1:])
    if rules is None:
        return None
    tongue = language.partition("-")[0].lower()
    for rule in rules:
        found = rule(text, tongue)
        if found is not None:
            return Replacement(found.start + skipped, found.end + skipped, found.text)
    return None


def _token(text: str) -> str:
    """The word that the caret stands behind, as far as it is not parted by spaces."""
    start = max((text.rfind(space) for space in _SPACE), default=-1)
    return text[start + 1 :]


def _is_code(text: str) -> bool:
    return _CODE.search(_token(text)) is not None


def _previous(text: str, start: int) -> str:
    """The word before the one that begins at `start`."""
    words = text[:start].split()
    return words[-1] if words else ""


def _double_hyphen(text: str, _language: str) -> Replacement | None:
    if not text.endswith("--") or text[-3:-2] in ("-", DASH) or _is_code(text):
        return None
    return Replacement(len(text) - 2, len(text), DASH)


def _spaced_hyphen(text: str, _language: str) -> Replacement | None:
    if not text.endswith(" - ") or len(text) < 4 or text[-4] in _SPACE or text[-4] in "-–":
        return None
    return Replacement(len(text) - 2, len(text) - 1, DASH)


def _dots(text: str, _language: str) -> Replacement | None:
    if not text.endswith("...") or text[-4:-3] in (".", ELLIPSIS, "/") or _is_code(text):
        return None
    return Replacement(len(text) - 3, len(text), ELLIPSIS)


def _quote(text: str, language: str) -> Replacement | None:
    """Swedes set the same sign at both ends; in English they differ. Minutes and feet keep theirs."""
    if language not in ("sv", "en") or _is_code(text[:-1]):
        return None
    single = text[-1] == "'"
    before = text[-2:-1]
    if single and before.isdigit():
        return None
    if language == "sv":
        sign = "’" if single else "”"
    elif not before or before in _OPENS or (single and before == "“") or (not single and before == "‘"):
        sign = "‘" if single else "“"
    else:
        sign = "’" if single else "”"
    return Replacement(len(text) - 1, len(text), sign)


def _eager_range(text: str, _language: str) -> Replacement | None:
    """In "§§ 4-6" and "kl. 8-10" the first digit is enough; two whole clock times need no more either."""
    found = _EAGER.search(text)
    if found is not None and _SECTIONS.search(text[: found.end(1)]):
        return Replacement(found.end(1), found.end(1) + 1, DASH)
    found = _CLOCKS.search(text)
    if found is None or _names_case(text, found.start(1)):
        return None
    return Replacement(found.end(1), found.end(1) + 1, DASH)


def _ended_range(text: str, _language: str) -> Replacement | None:
    """Two numbers that go up, of three digits at most or years: no case, phone or account number is that."""
    found = _RANGE.search(text)
    if found is None or _names_case(text, found.start(1)):
        return None
    low, high = found[1], found[2]
    if (low[0] == "0" and low != "0") or high[0] == "0" or int(low) >= int(high):
        return None
    years = int(low) >= 1800 and int(high) <= 2100
    if max(len(low), len(high)) == 4 and not years:
        return None
    return Replacement(found.end(1), found.end(1) + 1, DASH)


def _names_case(text: str, start: int) -> bool:
    previous = _previous(text, start)
    return previous[-1:].isdigit() or _BEFORE_CASE.match(previous) is not None


def _groups(text: str, language: str) -> Replacement | None:
    """ "10 000": once the number has ended, since only then its groups are known to be of three."""
    found = _GROUPS.search(text) if language != "en" else None
    if found is None or " " not in found[1] or _names_case(text, found.start(1)):
        return None
    start = found.start(1) + found[1].index(" ")
    return Replacement(start, found.end(1), text[start : found.end(1)].replace(" ", HARD))


def _hard_space(pattern: re.Pattern[str], only: str = "") -> Callable[[str, str], Replacement | None]:
    """The space that a pattern finds becomes one that holds the line together."""

    def rule(text: str, language: str) -> Replacement | None:
        found = pattern.search(text) if not only or only == language else None
        return Replacement(found.start(1), found.end(1), HARD) if found else None

    return rule


_Rule = Callable[[str, str], Replacement | None]
_AT_DIGIT: tuple[_Rule, ...] = (_hard_space(_PARAGRAPH), _hard_space(_AT_CLOCK, "sv"), _eager_range)
_AT_END: tuple[_Rule, ...] = (_ended_range, _groups, _hard_space(_UNIT))
_RULES: dict[str, tuple[_Rule, ...]] = {
    **dict.fromkeys("0123456789", _AT_DIGIT),
    **dict.fromkeys(_ENDS, _AT_END),
    **dict.fromkeys("%‰€°", (_hard_space(_SIGN),)),
    " ": (_spaced_hyphen, *_AT_END),
    "§": (_hard_space(_LAW),),
    "-": (_double_hyphen,),
    ".": (_dots,),
    '"': (_quote,),
    "'": (_quote,),
}


def as_typed(before: str, typed: str, language: str = "sv") -> Replacement | None:
    """What all of a text typed at once becomes, as if its characters had been typed one by one.

    `typed` is the end of `before`. The replacement reaches from the first change to the last.
    """
    if len(typed) == 1:
        return replacement(before, language)
    text = before[: len(before) - len(typed)]
    first, rest = len(before), 0  # where the changes begin; what of `text` behind their end is as typed
    for letter in typed:
        text += letter
        rest += 1
        found = replacement(text, language)
        if found is not None:
            first, rest = min(first, found.start), min(rest, len(text) - found.end)
            text = text[: found.start] + found.text + text[found.end :]
    if first == len(before):
        return None
    return Replacement(first, len(before) - rest, text[first : len(text) - rest])
