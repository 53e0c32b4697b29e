"""Which choices a few letters mean, the likeliest first. Knows nothing of Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_BRACKETS = re.compile(r"\([^)]*\)")
_OTHER = re.compile(r"[^\w\s'’-]")
_NOT = 100  # farther than anything that is meant


class Choice(NamedTuple):
    """One line of a list: what it says, what stands dimmed at its end, what it means, what else finds it."""

    title: str
    note: str = ""
    value: object = None
    words: str = ""


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """The text in small letters without dots, rings and accents, as hurried fingers write it."""
    parted = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[tuple[str, str], ...]:
    """The words of a text as written and bare, and its initials."""
    found = [word.casefold() for word in _WORD.findall(text)]
    if len(found) > 1:
        found.append("".join(word[0] for word in found))
    return tuple((word, bare(word)) for word in found)


def matching(choices: Iterable[Choice], typed: str) -> list[Choice]:
    """The choices in which every typed word begins a word; what begins with it before the others.

    A letter without dots stands for one with them too, but not the other way round.
    """
    if _OTHER.search(typed):  # a full stop or comma ends what was meant
        return []
    wanted = [word.casefold() for word in _WORD.findall(typed)]
    if not wanted:
        return [] if typed.strip() else list(choices)
    ranked = [(_rank(choice, wanted), choice) for choice in choices]
    found = [each for each in ranked if each[0] is not None]
    found.sort(key=lambda each: each[0] or 0)  # a stable sort: what is alike keeps its order
    return [choice for _, choice in found]


def _rank(choice: Choice, wanted: list[str]) -> int | None:
    """How far a choice is from what is wanted: 0 for whole words of its title; None: it is not meant."""
    worst = 0
    title = _words(_BRACKETS.sub(" ", choice.title))
    for word in wanted:
        ranks = [_distance(each, word) + (2 if place else 0) for place, each in enumerate(title)]
        rank = min(ranks, default=_NOT)
        if rank >= _NOT:
            further = _words(f"{choice.words} {' '.join(_BRACKETS.findall(choice.title))}")
            rank = 6 + min((_distance(each, word) for each in further), default=_NOT)
        if rank >= _NOT:
            return None
        worst = max(worst, rank)
    return worst


def _distance(word: tuple[str, str], typed: str) -> int:
    """0 for the word itself, 1 for its beginning, 3 for that without its dots and rings."""
    if word[0] == typed and (len(typed) > 1 or typed.isdigit()):
        return -2  # wherever it stands
    return 1 if word[0].startswith(typed) else 3 if word[1].startswith(typed) else _NOT
