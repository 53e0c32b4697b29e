"""The process that knows how words are spelt: JSON lines in and out, until its input ends.

Asked `{"ask": 1, "language": "sv", "words": [...]}` it answers `{"ask": 1, "wrong": [...]}`; asked
`{"ask": 2, "language": "sv", "suggest": "ord"}` it answers `{"ask": 2, "suggestions": [...]}`. It is a
process of its own because the dictionary keeps Python from doing anything else, for half a second at a time.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import BinaryIO, Protocol, cast

import msgspec

from app.model.decoding import decoder
from app.resources import resource
from app.spelling.words import pieces

DICTIONARIES = {"sv": "sv_SE", "en": "en_GB"}  # by the first part of a language's tag
_MOST = 8  # suggestions
_OURS = "municipal_{0}.txt"


class Question(msgspec.Struct, omit_defaults=True):
    """What is asked: which of these words are wrong, or what a word may have been meant to be."""

    ask: int
    language: str
    words: tuple[str, ...] = ()
    suggest: str = ""


class Answer(msgspec.Struct, omit_defaults=True):
    """What is answered to the question with the same number."""

    ask: int
    wrong: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()


class _Dictionary(Protocol):
    """What is used of Hunspell, which has no types of its own."""

    def add(self, word: str) -> object: ...
    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> Sequence[str]: ...


class Speller:
    """One language's words."""

    def __init__(self, language: str) -> None:
        folder = resource("dictionaries")
        made = import_module("hunspell").Hunspell(DICTIONARIES[language], hunspell_data_dir=str(folder))
        self._known = cast("_Dictionary", made)
        ours = folder / _OURS.format(language)
        for word in ours.read_text(encoding="utf-8").split() if ours.is_file() else ():
            self._known.add(word)

    def is_right(self, word: str) -> bool:
        """Whether a word, or each part of one with hyphens, is spelt right."""
        parts = pieces(word)
        return self._spells(word) or bool(parts and all(self._spells(part) for part in parts))

    def _spells(self, word: str) -> bool:
        return len(word) < 2 or self._known.spell(word)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What it may have been meant to be, the likeliest first."""
        return tuple(self._known.suggest(word))[:_MOST]


def run(given: BinaryIO | None = None, out: BinaryIO | None = None) -> int:
    """Answer questions until there are no more; the exit code."""
    asked, told = given or sys.stdin.buffer, out or sys.stdout.buffer
    spellers: dict[str, Speller] = {}
    decode = decoder(Question).decode
    for line in asked:
        question = decode(line)
        if question.language not in spellers:
            spellers[question.language] = Speller(question.language)
        told.write(msgspec.json.encode(_answered(question, spellers[question.language])) + b"\n")
        told.flush()
    return 0


def _answered(question: Question, speller: Speller) -> Answer:
    if question.suggest:
        return Answer(question.ask, suggestions=speller.suggestions(question.suggest))
    return Answer(question.ask, wrong=tuple(word for word in question.words if not speller.is_right(word)))
