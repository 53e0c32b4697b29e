"""The misspelt words of a pane's document, block by block, kept as long as the text is the same."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QTextBlock

from app.model.edit.spans import cut_text, units
from app.model.inlines import Marks
from app.spelling.client import known_language
from app.spelling.words import Word, words
from app.ui.pane.formats import MARKS, marks_in
from app.ui.spelling.checker import Checker

_MOST = 4000  # texts that are kept
_PIECES = 50_000  # pieces of text between blanks that are kept


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
        self._states: dict[tuple[str, str], tuple[Word, ...]] = {}  # the misspelt words of pieces of text

    def forget(self) -> None:
        """Something else is right now."""
        self._kept.clear()
        self._states.clear()

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
        """What is wrong in a text, and whether nothing of it is still being asked.

        Piece by piece between blanks: of the paragraph in which one types all pieces but one are known.
        """
        found: list[Wrong] = []
        settled = True
        at, length = 0, units if max(text) > "\uffff" else len
        for piece in _pieces(text):
            wrong, known = self._wrong_words(piece, self.language)
            settled = settled and known
            for word in wrong:
                start, end = at + length(piece[: word.start]), at + length(piece[: word.end])
                found += self._marked(Wrong(start, end, word.text, self.language), spans)
            at += length(piece) + 1
        for first, last, marks in spans:  # words in another language are judged by it
            language = known_language(marks.language)
            if marks.language and language != self.language and not (marks.link or marks.mask):
                stretch = cut_text(text, first, last)
                inner, known = self._in_language(stretch, first, language)
                found, settled = found + inner, settled and known
        return tuple(sorted(found)), settled

    def _marked(self, wrong: Wrong, spans: Spans) -> list[Wrong]:
        """The word, unless it is hidden, leads elsewhere or is of another language."""
        marks = next((m for first, last, m in spans if first <= wrong.start < last), None)
        if marks and (marks.link or marks.mask):
            return []
        other = marks and marks.language and known_language(marks.language) != self.language
        return [] if other else [wrong]

    def _in_language(self, text: str, start: int, language: str) -> tuple[list[Wrong], bool]:
        found: list[Wrong] = []
        settled = True
        for word in words(text):
            right = self._right(language, word.text)
            settled = settled and right is not None
            if right is False:
                first, last = start + units(text[: word.start]), start + units(text[: word.end])
                found.append(Wrong(first, last, word.text, language))
        return found, settled

    def _wrong_words(self, piece: str, language: str) -> tuple[tuple[Word, ...], bool]:
        """The misspelt words of a piece as far as known, and whether none is being asked for."""
        known = self._states.get((piece, language))
        if known is None:
            split = self._split(piece)
            answers = [self._right(language, word.text) for word in split]
            wrong = tuple(word for word, right in zip(split, answers, strict=True) if right is False)
            if None in answers:
                return wrong, False
            if len(self._states) > _PIECES:
                self._states.clear()
            known = self._states[piece, language] = wrong
        return known, True

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


def _pieces(text: str) -> list[str]:
    """A text between its blanks; one with a place to be filled in is a piece as a whole."""
    return [text] if "⟨" in text else text.split(" ")


def _marked(block: QTextBlock) -> Spans:
    """The stretches of a block that have marks, in UTF-16 units."""
    found: list[tuple[int, int, Marks]] = []
    for each in block.textFormats():
        if each.format.hasProperty(MARKS):
            marks = marks_in(each.format.stringProperty(MARKS))
            found.append((each.start, each.start + each.length, marks))
    return tuple(found)
