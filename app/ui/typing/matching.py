"""Which choices a few letters mean, the likeliest first. Knows nothing of Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"\w+")


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
    """The choices in which every typed word begins a word; those that begin with it before the others.

    A letter without dots stands for one with them too, but not the other way round.
    """
    wanted = [word.casefold() for word in _WORD.findall(typed)]
    if not wanted:
        return [] if typed.strip() else list(choices)
    ranked = [(_rank(choice, wanted), choice) for choice in choices]
    found = [each for each in ranked if each[0] is not None]
    found.sort(key=lambda each: each[0] or 0)  # a stable sort: what is alike keeps its order
    return [choice for _, choice in found]


def _rank(choice: Choice, wanted: list[str]) -> int | None:
    """0 for a whole word of the title, 1 for its first word, 2 for another, 3 for further words; None: no."""
    worst = 0
    for word in wanted:
        title = [i for i, each in enumerate(_words(choice.title)) if _begins(each, word)]
        if title:
            whole = any(word in _words(choice.title)[i] for i in title)
            rank = 0 if whole else 1 if title[0] == 0 else 2
        elif any(_begins(each, word) for each in _words(choice.words)):
            rank = 3
        else:
            return None
        worst = max(worst, rank)
    return worst


def _begins(word: tuple[str, str], typed: str) -> bool:
    return word[0].startswith(typed) or word[1].startswith(typed)
