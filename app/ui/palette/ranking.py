"""What a few letters mean, the likeliest first. Knows nothing of Qt.

Words count from their beginnings, without dots and accents, as initials, in their midst, and with one slip.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

Kind = Literal["command", "section", "person", "phrase", "file"]
SIGNS: Mapping[str, Kind] = {">": "command", "§": "section", "@": "person", "+": "phrase", "/": "file"}
_ORDER: Mapping[Kind, int] = {kind: place for place, kind in enumerate(SIGNS.values())}

_WORD = re.compile(r"\w+")
_FEW = 8  # with fewer hits misspelt ones are looked for too
_LEAST = 4  # letters that a word must have to be taken for another one
_UNUSED = 1 << 20
_NO = 99


class Entry(NamedTuple):
    """One line: what it says, what stands dimmed at its end, what it means, and what else it is found by.

    `key` is what it is remembered by once it was chosen, "" for what is not.
    """

    kind: Kind
    title: str
    note: str = ""
    keys: str = ""
    value: object = None
    words: str = ""
    key: str = ""
    enabled: bool = True


class _Form(NamedTuple):
    """An entry as it is looked through: every word after a blank, so that " be" is where a word begins."""

    title: str
    whole: str
    initials: str
    every: str


_PLAIN = str.maketrans("åäöéèëüáàóíñçæøÅÄÖÉÜ§–—…⟨⟩▸✓”’", "aaoeeeuaaoincaoaaoeu" + " " * 10)


@lru_cache(maxsize=1 << 13)
def bare(text: str) -> str:
    """The text in small letters without dots, rings and accents, as hurried fingers write it."""
    plain = text.translate(_PLAIN)
    if plain.isascii():
        return plain.lower()
    parted = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 14)
def _form(title: str, note: str, words: str) -> _Form:
    own = _WORD.findall(bare(title))
    plain = " ".join(own)
    further = " ".join(_WORD.findall(bare(f"{note} {words}"))) if note or words else ""
    return _Form(plain, f" {plain} ", "".join(word[0] for word in own), f" {plain} {further} ")


class Index:
    """Entries made ready to be looked through by one key after another."""

    def __init__(self, entries: Sequence[Entry] = (), used: Sequence[str] = ()) -> None:
        self._entries = entries
        self._forms: list[tuple[Entry, _Form]] | None = None
        self._known: dict[str, list[str]] = {}  # the words of all, by their first letters
        self._lately = {key: place for place, key in enumerate(used)}

    def prepare(self) -> list[tuple[Entry, _Form]]:
        """Make them ready, which the first search would do."""
        if self._forms is None:
            self._forms = [(entry, _form(entry.title, entry.note, entry.words)) for entry in self._entries]
        return self._forms

    def find(self, typed: str) -> list[Entry]:
        """What the letters may mean, the likeliest first; what is alike keeps its order.

        What was used lately goes before its likes, what cannot be done just now after everything.
        """
        kind, text = wanted(typed)
        words = _WORD.findall(bare(text))
        if not words:
            known = [entry for entry in self._entries if kind is None or entry.kind == kind]
            return [] if text else sorted(known, key=lambda entry: self._place(entry, 0))
        ready = self.prepare()
        forms = ready if kind is None else [each for each in ready if each[0].kind == kind]
        plain, starts = " ".join(words), [f" {word}" for word in words]
        ranks = [_rank(form, plain, starts) for _, form in forms]
        hits = [
            (self._place(entry, rank), entry)
            for (entry, _), rank in zip(forms, ranks, strict=True)
            if rank != _NO
        ]
        if len(hits) < _FEW:
            rest = [each for each, rank in zip(forms, ranks, strict=True) if rank == _NO]
            hits += [(self._place(entry, _NO), entry) for entry in self._misspelt(rest, words)]
        hits.sort(key=lambda hit: hit[0])
        return [entry for _, entry in hits]

    def _misspelt(self, forms: list[tuple[Entry, _Form]], words: list[str]) -> list[Entry]:
        """Those with a word for each that differs by one slip at most from its beginning."""
        meant = sorted((self._alike(word) for word in words), key=len)  # what leaves most out first
        if not all(meant):
            return []
        return [
            entry
            for entry, form in forms
            if all(any(each in form.every for each in several) for several in meant)
        ]

    def _alike(self, word: str) -> list[str]:
        """What may be meant, with a blank before it; short words and numbers are only themselves."""
        if len(word) < _LEAST or any(letter.isdigit() for letter in word):
            return [f" {word}"]
        if not self._known:
            for each in set(" ".join([form.every for _, form in self.prepare()]).split()):
                self._known.setdefault(each[0], []).append(each)
        firsts = {word[0], word[1]}  # the first may have changed places with the second, or be one too many
        known = (each for first in firsts for each in self._known.get(first, ()))
        return [f" {each} " for each in known if _one_slip(word, each)]

    def _place(self, entry: Entry, rank: int) -> tuple[bool, int, int, int]:
        place = self._lately.get(entry.key, _UNUSED) if entry.key else _UNUSED
        return not entry.enabled, rank, place, _ORDER[entry.kind]


def wanted(typed: str) -> tuple[Kind | None, str]:
    """The kind that a sign at the beginning stands for, None for all, and the rest."""
    typed = typed.lstrip()
    kind = SIGNS.get(typed[:1])
    return (kind, typed[1:].strip()) if kind else (None, typed.strip())


def _rank(form: _Form, plain: str, starts: list[str]) -> int:
    """0 for the whole title, 1 for its beginning, 2 for words of it, and on; `_NO` for no."""
    first = starts[0]
    if first not in form.every:
        if len(starts) > 1 or len(plain) < 2:
            return _NO
        return _by_letters(form, plain)
    whole = form.whole
    if first in whole and all(start in whole for start in starts):
        if form.title == plain:
            return 0
        if form.title.startswith(plain):
            return 1
        return 2 if all(f"{start} " in whole for start in starts) else 3
    if len(starts) == 1:
        return min(_by_letters(form, plain), 5)
    return 5 if all(start in form.every for start in starts) else _NO


def _by_letters(form: _Form, plain: str) -> int:
    """4 for initials, 6 for letters in the midst of the title."""
    if len(plain) > 1 and form.initials.startswith(plain):
        return 4
    return 6 if len(plain) > 2 and plain in form.title else _NO


def _one_slip(typed: str, word: str) -> bool:
    """Whether the word begins with what was typed but for a letter wrong, missing, too many or transposed."""
    if len(word) < len(typed) - 1:
        return False
    at = 0
    while at < len(typed) and at < len(word) and typed[at] == word[at]:
        at += 1
    left, other = typed[at:], word[at:]
    return (
        not left
        or other.startswith(left[1:])  # one too many
        or other[1:].startswith(left[1:])  # another one
        or other[1:].startswith(left)  # one missing
        or (other[:2] == left[1::-1] and len(left) > 1 and other[2:].startswith(left[2:]))
    )
