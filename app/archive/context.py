"""The words round a hit, with what was looked for marked in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from app.archive.folding import folded
from app.archive.forms import lemmas
from app.archive.hits import Stretch

_ROUND = 12  # words before the first hit, and twice as many after it
_TOKEN = re.compile(r"[^\W_]+|[\W_]+")
_LONG = 20_000  # characters of a part that are looked through
_LEAST = 3  # letters that count inside another word


class Looked(NamedTuple):
    """What to mark: words that stand just so, and for each other word all it may be found as."""

    exact: frozenset[str]
    asked: tuple[tuple[str, ...], ...]


def context(
    heading: str, parts: Sequence[tuple[str, str]], looked: Looked
) -> tuple[str, tuple[Stretch, ...]]:
    """The kind of the part that says most of it, "" for the heading, and its words.

    Where nothing says it, how the decision begins, or the first part.
    """
    texts = [("", heading), *parts]
    counted = [_count(text, looked) for _, text in texts]
    if max(counted, default=0) == 0:
        texts = [each for each in parts if each[1].strip()] or [("", heading)]
        best = next((at for at, (kind, _) in enumerate(texts) if kind == "decision"), 0)
    else:
        # the text before the heading, which is shown anyway
        best = max(range(len(texts)), key=lambda at: (counted[at], at > 0, texts[at][0] == "decision", -at))
    kind, text = texts[best]
    return kind, tuple(_stretches(text[:_LONG], looked))


def _count(text: str, looked: Looked) -> int:
    """How many different words of those that are looked for the text has."""
    words = set(_TOKEN.findall(folded(text[:_LONG])))
    return len(looked.exact & words) + sum(
        any(_is_form(word, each) or _is_in(word, each) for word in words) for each in looked.asked
    )


_token = lru_cache(100_000)(folded)


@lru_cache(100_000)  # the same words stand in many hits
def _is_form(word: str, asked: tuple[str, ...]) -> bool:
    return word in asked or not lemmas(word).isdisjoint(asked) if word.isalpha() else word in asked


@lru_cache(100_000)
def _is_in(word: str, asked: tuple[str, ...]) -> bool:
    """Whether one of them begins or ends a longer word, as pieces of compounds do, whatever its ending."""
    return word.isalpha() and any(
        len(each) > _LEAST and len(word) > len(each) + 1 and each.rstrip("ae") in word for each in asked
    )


def _stretches(text: str, looked: Looked) -> list[Stretch]:
    tokens = _TOKEN.findall(text)
    said = [_token(token) for token in tokens]
    hits = [word in looked.exact or any(_is_form(word, each) for each in looked.asked) for word in said]
    for each in looked.asked:
        if not any(hit and _is_form(word, each) for hit, word in zip(hits, said, strict=True)):
            hits = [hit or _is_in(word, each) for hit, word in zip(hits, said, strict=True)]
    first = next((at for at, hit in enumerate(hits) if hit), 0)
    begin, end = max(first - 2 * _ROUND, 0), first + 4 * _ROUND
    found = [Stretch("… ")] if begin else []
    for token, hit in zip(tokens[begin:end], hits[begin:end], strict=True):
        token = " ".join(token.split("\n")) if "\n" in token else token
        if found and found[-1].is_hit == hit:
            found[-1] = Stretch(found[-1].text + token, hit)
        else:
            found.append(Stretch(token, hit))
    return [*found, Stretch(" …")] if end < len(tokens) else found
