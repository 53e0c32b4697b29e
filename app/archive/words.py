"""Words as the library's index keeps them, and as they are asked for."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, Protocol, cast

from app.archive.folding import words_of
from app.archive.forms import lemmas
from app.archive.pieces import Lexicon

_MOST = 64  # characters of a word; what is longer is none


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


def indexed(text: str, language: str = "sv") -> str:
    """What a text is found by, each once, between blanks."""
    terms = _english_terms if language.lower().startswith("en") else _lexicon().terms
    found: dict[str, None] = {}
    for word in dict.fromkeys(words_of(text)):
        if len(word) <= _MOST:
            for term in terms(word):
                found[term] = None
    return " ".join(found)


@lru_cache(1_000)
def asked(word: str) -> tuple[str, ...]:
    """What a folded word of a question may be found as; one of them is enough."""
    found = lemmas(word) if word.isalpha() else {word}
    return tuple(sorted({*found, *_english_terms(word)}))


def matches(asked_for: str, word: str, language: str = "sv") -> bool:
    """Whether one word finds another."""
    found = set(indexed(word, language).split())
    return all(found.intersection(asked(each)) for each in words_of(asked_for))


@cache
def _lexicon() -> Lexicon:
    return Lexicon()


@cache
def _english() -> _Stemmer:
    import snowballstemmer  # pyright: ignore[reportMissingTypeStubs]  # 50 ms that no start is to wait for

    return cast("_Stemmer", cast("Any", snowballstemmer).stemmer("english"))


@lru_cache(50_000)
def _english_terms(word: str) -> tuple[str, ...]:
    return (_english().stemWord(word),) if word.isascii() and word.isalpha() else (word,)
