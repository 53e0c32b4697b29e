"""What a few letters mean, the likeliest first. Knows nothing of Qt.

Words count from their beginnings, without dots and accents, as initials, in their midst, and with one slip.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
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
    words: frozenset[str]


@lru_cache(maxsize=1 << 15)
def bare(text: str) -> str:
    """The text in small letters without dots, rings and accents, as hurried fingers write it."""
    if text.isascii():
        return text.lower()
    parted = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 14)
def _form(title: str, further: str) -> _Form:
    plain = bare(title)
    own = _WORD.findall(plain)
    others = _WORD.findall(bare(further))
    start = f" {' '.join(own)} "
    return _Form(
        " ".join(own),
        start,
        "".join(word[0] for word in own),
        f"{start}{' '.join(others)} ",
        frozenset((*own, *others)),
    )


def form_of(entry: Entry) -> _Form:
    """The entry as it is looked through, made once for the same words."""
    return _form(entry.title, f"{entry.note} {entry.words}")


def wanted(typed: str) -> tuple[Kind | None, str]:
    """The kind that a sign at the beginning stands for, None for all, and the rest."""
    typed = typed.lstrip()
    kind = SIGNS.get(typed[:1])
    return (kind, typed[1:].strip()) if kind else (None, typed.strip())


def ranked(entries: Iterable[Entry], typed: str, used: Sequence[str] = ()) -> list[Entry]:
    """What the letters may mean; what is alike keeps its order, but what was used lately goes first."""
    kind, text = wanted(typed)
    known = [entry for entry in entries if kind is None or entry.kind == kind]
    lately = {key: place for place, key in enumerate(used)}
    words = _WORD.findall(bare(text))
    if not words:
        return [] if text else sorted(known, key=lambda entry: _place(entry, 0, lately))
    plain = " ".join(words)
    starts = [f" {word}" for word in words]
    rest: list[Entry] = []
    hits: list[tuple[tuple[bool, int, int, int], Entry]] = []
    for entry in known:
        rank = _rank(form_of(entry), plain, starts)
        if rank == _NO:
            rest.append(entry)
        else:
            hits.append((_place(entry, rank, lately), entry))
    if len(hits) < _FEW and rest:
        hits += [(_place(entry, 8, lately), entry) for entry in _misspelt(rest, words)]
    hits.sort(key=lambda hit: hit[0])
    return [entry for _, entry in hits]


def _place(entry: Entry, rank: int, lately: Mapping[str, int]) -> tuple[bool, int, int, int]:
    place = lately.get(entry.key, _UNUSED) if entry.key else _UNUSED
    return not entry.enabled, rank, place, _ORDER[entry.kind]


def _rank(form: _Form, plain: str, starts: list[str]) -> int:
    """0 for the whole title, 1 for words of it, 2 for its beginning, and on; `_NO` for no."""
    whole = form.whole
    if form.title == plain:
        return 0
    if all(start in whole for start in starts):
        if form.title.startswith(plain):
            return 1
        return 2 if all(f"{start} " in whole for start in starts) else 3
    if len(starts) == 1 and len(plain) > 1 and form.initials.startswith(plain):
        return 4
    if all(start in form.every for start in starts):
        return 5
    if len(plain) > 2 and len(starts) == 1 and plain in form.title:
        return 6
    return _NO


def _misspelt(entries: list[Entry], words: list[str]) -> list[Entry]:
    """Those with a word for each that differs by one slip at most from its beginning."""
    forms = [form_of(entry) for entry in entries]
    known: dict[str, set[str]] = {}
    for form in forms:
        for word in form.words:
            known.setdefault(word[0], set()).add(word)
    alike = [_alike(word, known) for word in words]
    if not all(alike):
        return []
    return [
        entry
        for entry, form in zip(entries, forms, strict=True)
        if all(not each.isdisjoint(form.words) for each in alike)
    ]


def _alike(word: str, known: Mapping[str, set[str]]) -> set[str]:
    """The known words that may be meant; short ones and numbers are only themselves."""
    if len(word) < _LEAST or any(letter.isdigit() for letter in word):
        return {each for each in known.get(word[0], ()) if each.startswith(word)}
    firsts = {
        word[0],
        word[1],
    }  # the first letter may have changed places with the second, or be one too many
    return {each for first in firsts for each in known.get(first, ()) if _one_slip(word, each)}


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
