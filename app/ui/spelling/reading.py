"""The misspelt words of a pane's document, block by block, kept as long as the text is the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlock

from app.model.edit.spans import units
from app.model.inlines import Marks
from app.spelling.client import known_language
from app.spelling.words import Word, words
from app.ui.pane.formats import MARKS, marks_in
from app.ui.spelling.checker import Checker

_MOST = 4000  # texts that are kept


class Wrong(NamedTuple):
    """A word that no dictionary knows: from and to in its block, in UTF-16 units; as it is looked up."""

    start: int
    end: int
    text: str
    language: str


Spans = tuple[tuple[int, int, Marks], ...]


class Reader:
    """Reads one window's panes."""

    def __init__(self, checker: Checker) -> None:
        self._checker = checker
        self.language = ""  # the document's, "" for one without a dictionary
        self.names: frozenset[str] = frozenset()
        self.ignored: set[str] = set()
        self._kept: dict[tuple[str, Spans, str], tuple[int, tuple[Wrong, ...]]] = {}
        self._words: dict[str, tuple[Word, ...]] = {}

    def forget(self) -> None:
        """Something else is right now."""
        self._kept.clear()

    def wrong_in(self, block: QTextBlock) -> tuple[Wrong, ...]:
        """The misspelt words of a block, as far as known; the others are being asked for."""
        text = block.text()
        if len(text) < 2:
            return ()
        key = text, _marked(block), self.language
        kept = self._kept.get(key)
        generation = self._checker.generation
        if kept is None or (kept[0] not in (-1, generation)):
            found, settled = self._judged(text, key[1])
            if len(self._kept) > _MOST:
                self._kept.clear()
            self._kept[key] = kept = (-1 if settled else generation), found
        return kept[1]

    def is_open(self, block: QTextBlock) -> bool:
        """Whether words of a block, already looked at, are still being asked for."""
        kept = self._kept.get((block.text(), _marked(block), self.language))
        return kept is not None and kept[0] != -1

    def is_settled(self, text: str, language: str) -> bool | None:
        """Whether a text has no misspelt word; None while that is not known."""
        answers = [self._right(known_language(language), word.text) for word in self._split(text)]
        return False if False in answers else None if None in answers else True

    def _judged(self, text: str, spans: Spans) -> tuple[tuple[Wrong, ...], bool]:
        """What is wrong in a text, and whether nothing of it is still being asked."""
        found: list[Wrong] = []
        settled = True
        for start, end, word in self._placed(text):
            marks = next((m for first, last, m in spans if first <= start < last), None)
            if marks and (marks.link or marks.mask):
                continue
            language = known_language(marks.language) if marks and marks.language else self.language
            right = self._right(language, word)
            settled = settled and right is not None
            if right is False:
                found.append(Wrong(start, end, word, language))
        return tuple(found), settled

    def _right(self, language: str, word: str) -> bool | None:
        if not language or word in self.names or word in self.ignored:
            return True
        return self._checker.is_right(language, word)

    def _split(self, text: str) -> tuple[Word, ...]:
        found = self._words.get(text)
        if found is None:
            if len(self._words) > _MOST:
                self._words.clear()
            found = self._words[text] = tuple(words(text))
        return found

    def _placed(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Each word with its place in UTF-16 units."""
        at: Callable[[int], int] = (lambda n: n) if max(text) < "\U00010000" else (lambda n: units(text[:n]))
        return ((at(word.start), at(word.end), word.text) for word in self._split(text))


def _marked(block: QTextBlock) -> Spans:
    """The stretches of a block that have marks, in UTF-16 units."""
    found: list[tuple[int, int, Marks]] = []
    for each in block.textFormats():
        if each.format.hasProperty(MARKS):
            marks = marks_in(each.format.stringProperty(MARKS))
            found.append((each.start, each.start + each.length, marks))
    return tuple(found)
