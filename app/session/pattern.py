"""What somebody looks for, as a pattern over a text: plain words as people mean them, or an expression.

Plain words find what looks alike to whoever types them: a blank any blank, "-" any dash, a straight quote
any, "é" also as e with an accent after it, and whatever is not seen (soft hyphens, marks of footnotes) stands
in the way of nothing. Such a pattern takes time by the length of the text. An expression is the person's own:
it runs in the `regex` library, which gives up after a time and lets the window's thread run meanwhile.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from time import monotonic
from typing import NamedTuple, Protocol

import msgspec

from app.errors import UserError
from app.model.edit.caret import Spot

LONGEST = 1_000  # characters of what is looked for
PATIENCE = 2.0  # seconds that an expression may take over a whole document
OBJECT, BREAK = "\ufffc", "\u2028"  # a footnote's mark or a picture, and a line's end, in a paragraph's text

_UNSEEN = f"[\u00ad\u200b\u2060{OBJECT}]*"
_COMBINING = "[\u0300-\u036f]"
_ALIKE = {
    " ": "[ \u00a0\u2000-\u200a\u202f\u205f\u3000\u2028]",
    "-": "[-\u2010-\u2015\u2212]",
    '"': '["\u201c-\u201f\u00ab\u00bb]',
    "'": "['\u2018-\u201b`\u00b4\u2039\u203a]",
}


class Within(msgspec.Struct, frozen=True):
    """A stretch to keep to: of one pane or field, between two spots (of a field only offsets count)."""

    section: str
    widget: str
    start: Spot
    end: Spot


class Query(msgspec.Struct, frozen=True):
    """What to look for. `whole`: whole words; `regex`: an expression, in which ^ and $ end paragraphs."""

    words: str
    case: bool = False
    whole: bool = False
    regex: bool = False
    within: Within | None = None


class Match(NamedTuple):
    """One match in a text, in characters. `groups` are those of an expression, the whole match first."""

    start: int
    end: int
    groups: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()


class Pattern(Protocol):
    """Finds matches in texts; empty ones are none."""

    def matches(self, text: str) -> Iterator[Match]:
        """All matches from left to right; UserError "find.too-slow" when they take too long."""
        ...

    def begin(self) -> None:
        """The time that it may take begins to run."""
        ...


class _Plain:
    def __init__(self, query: Query) -> None:
        self._find = re.compile(_written(query), re.NOFLAG if query.case else re.IGNORECASE).finditer

    def begin(self) -> None:
        pass

    def matches(self, text: str) -> Iterator[Match]:
        for match in self._find(text):
            yield Match(*match.span())


class _Expression:
    def __init__(self, query: Query) -> None:
        import regex  # 20 ms that only those spend who look with expressions

        words = rf"(?<!\w)(?:{query.words})(?!\w)" if query.whole else query.words
        try:
            self._pattern = regex.compile(words, 0 if query.case else regex.IGNORECASE)
        except (regex.error, OverflowError, RecursionError) as error:
            before = 9 if query.whole else 0
            at = min(max((getattr(error, "pos", 0) or 0) - before, 0), len(query.words)) + 1
            raise UserError("find.bad-expression", position=at) from error
        self._names = sorted(self._pattern.groupindex)
        self._until = 0.0

    def begin(self) -> None:
        self._until = monotonic() + PATIENCE

    def matches(self, text: str) -> Iterator[Match]:
        left = max(self._until - monotonic(), 0.001)
        try:
            for match in self._pattern.finditer(text, timeout=left):
                if match.end() > match.start():
                    groups = (match.group(), *(each or "" for each in match.groups()))
                    names = tuple((name, match.group(name) or "") for name in self._names)
                    yield Match(*match.span(), groups, names)
        except TimeoutError as error:
            raise UserError("find.too-slow") from error


def pattern(query: Query) -> Pattern | None:
    """What finds it; None where there is nothing to look for. UserError "find.…" if it is none."""
    if len(query.words) > LONGEST:
        raise UserError("find.too-long", most=LONGEST)
    if query.regex:
        return _Expression(query) if query.words else None
    return _Plain(query) if _bare(query.words) else None


def _bare(words: str) -> str:
    return re.sub("[\u00ad\u200b\u2060\ufffc]", "", unicodedata.normalize("NFC", words))


def _written(query: Query) -> str:
    words = _bare(query.words).replace("…", "...")
    pieces = re.findall(r"\.\.\.|ss|.", words, re.DOTALL if query.case else re.DOTALL | re.IGNORECASE)
    found = _UNSEEN.join(_piece(each, query.case) for each in pieces) + f"(?!{_COMBINING})"
    return rf"(?<![\w\u00ad]){found}(?![\w\u00ad])" if query.whole else found


def _piece(piece: str, case: bool) -> str:
    """What a letter, or some that are written as one, may look like."""
    if piece == "...":
        return "(?:…|" + _UNSEEN.join([re.escape(".")] * 3) + ")"
    if len(piece) == 2:
        doubled = _UNSEEN.join(piece)
        return doubled if case else f"(?:{doubled}|[ß\u1e9e])"
    if piece in "ß\u1e9e" and not case:
        return f"(?:[ß\u1e9e]|s{_UNSEEN}s)"
    if piece in _ALIKE:
        return _ALIKE[piece]
    apart = unicodedata.normalize("NFD", piece)
    return re.escape(piece) if apart == piece else f"(?:{re.escape(piece)}|{re.escape(apart)})"
