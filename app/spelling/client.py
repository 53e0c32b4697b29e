"""Asks the spelling process from this one, never waiting for an answer."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from app.model.decoding import decoder
from app.processes import Helper
from app.spelling.worker import DICTIONARIES, Answer, Question

_FLAG = "--spelling-worker"  # as `__main__` knows it
_MOST_STARTS = 2  # the first, and once more when it ended by itself


def known_language(tag: str) -> str:
    """The language that a tag means here, "" for one that there is no dictionary of."""
    first = tag.partition("-")[0].lower()
    return first if first in DICTIONARIES else ""


class Client(Helper):
    """The process and what it was asked. `answered` and `broken` are called in a thread of its own."""

    def __init__(self, answered: Callable[[Answer], None], broken: Callable[[], None]) -> None:
        super().__init__(_FLAG, _MOST_STARTS)
        self._answered, self._broken = answered, broken
        self._decode = decoder(Answer).decode
        self._asked = 0

    def check(self, language: str, words: tuple[str, ...]) -> int:
        """Ask which of the words are wrong; the number that the answer will have, 0 if nobody answers."""
        return self._ask(Question(0, language, words=words))

    def suggest(self, language: str, word: str) -> int:
        """Ask what a word may have been meant to be; as `check`."""
        return self._ask(Question(0, language, suggest=word))

    def _ask(self, question: Question) -> int:
        with self._turn:
            if not self._is_ready():
                return 0
            self._asked += 1
            question.ask = self._asked
            return self._asked if self._send(msgspec.json.encode(question)) else 0

    def _told(self, line: bytes) -> None:
        self._answered(self._decode(line))

    def _broke(self) -> None:
        self._broken()
