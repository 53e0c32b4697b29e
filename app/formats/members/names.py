"""One cell with a name in it, taken apart: "Ek, Anna (S), ordförande" → Anna Ek, S, chair."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from app.formats.members.words import (
    Office,
    has_no_party,
    is_vacant,
    looks_like_letters,
    office_before,
    office_for,
)

_MARKER = re.compile(r"^(?:\d{1,3}[.)]|[•·*▪–-])\s+")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{0,60})[)\]]\s*")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*", re.UNICODE)
_LONGEST, _MOST_WORDS = 80, 7


class Named(msgspec.Struct, frozen=True):
    """What a cell says of somebody."""

    name: str = ""
    party: str = ""
    office: Office | None = None
    title: str = ""  # the words of the office
    personal_to: str = ""
    vacant: bool = False

    @property
    def sound(self) -> bool:
        """Whether the name can be somebody's: first name and last name, no numbers, no sentence."""
        words = self.name.split()
        return (
            2 <= len(words) <= _MOST_WORDS
            and len(self.name) <= _LONGEST
            and all(map(_WORD.fullmatch, words))
            and words[0][0].isupper()
            and not self.name.endswith(".")
        )


class Parties:
    """The letters of parties by their names; a name that two parties share is nobody's."""

    def __init__(self, letters: Mapping[str, str]) -> None:
        self._letters = {each.casefold(): each for each in letters}
        self._names: dict[str, str] = {}
        shared: set[str] = set()
        for each, name in letters.items():
            plain = name.casefold()
            shared |= {plain} if self._names.setdefault(plain, each) != each else set()
        for plain in shared:
            del self._names[plain]

    def known(self, words: str) -> str:
        """The letters of a party that is known by just these words, "" if none is."""
        plain = _BRACKETS.sub("", words).strip().casefold()
        return self._names.get(plain) or self._letters.get(plain, "")

    def party(self, words: str) -> str | None:
        """A party's letters, "" for no party, None when the words are no party that we can tell."""
        plain = words.strip().strip("()[]").strip()
        if not plain:
            return None
        if has_no_party(plain):
            return ""
        bare = _BRACKETS.sub("", words).strip()
        inner = found[1].strip() if (found := _BRACKETS.search(words)) else ""
        for each in (plain, bare):
            if known := self._letters.get(each.casefold()) or self._names.get(each.casefold()):
                return known
        if (
            inner and bare and " " not in bare and not is_vacant(bare)
        ):  # "Lokalpartiet (LP)", but not a name with its party
            return self.party(inner)
        return plain if looks_like_letters(plain) else None


def named(cell: str, parties: Parties) -> Named:
    """What a cell says; its name may be unsound."""
    rest, found = _MARKER.sub("", cell.strip()), Named()
    for bracket in _BRACKETS.finditer(rest):
        inner = bracket[1]
        letters = parties.party(inner)
        if letters is None and rest[bracket.end() :][:1].isupper():  # "Anna (Ann) Ek"
            continue
        office, to = office_for(inner)
        if office:
            found = replace(found, office=office, title=inner, personal_to=to)
        elif letters is not None or inner[:1].isupper():
            found = replace(found, party=inner.strip() if letters is None else letters)
        else:
            found = replace(found, title=inner)
    rest = _BRACKETS.sub(lambda bracket: _between(rest[bracket.end() :]), rest).strip(" ,;")
    pieces = [piece for piece in re.split(r"\s*[,;]\s*", rest) if piece]
    names: list[str] = []
    for piece in pieces:
        office, to = office_for(piece)
        if office:
            found = replace(found, office=office, title=piece, personal_to=to)
        elif names and (letters := parties.party(piece)) is not None:
            found = replace(found, party=letters)
        elif names and piece[0].islower():  # "Anna Ek, gruppledare"
            found = replace(found, title=piece)
        else:
            names.append(piece)
    if names and found.office is None:
        office, after = office_before(names[0])
        if office:
            found = replace(found, office=office, title=names[0].removesuffix(after).strip(" :,–-"))
            names[0] = after
    name = " ".join(reversed(names)) if len(names) == 2 else ", ".join(names)
    if len(names) != 2 and (last := name.rpartition(" "))[0]:
        name, found = _party_at_the_end(name, last, parties, found)
    return replace(found, name=name, vacant=is_vacant(name))


def _between(after: str) -> str:
    """What parts the words before a bracket from those after it: an office, or the rest of a name."""
    return " " if after[:1].isupper() else ", "


def _party_at_the_end(
    name: str, parted: tuple[str, str, str], parties: Parties, found: Named
) -> tuple[str, Named]:
    """ "Anna Ek S": letters after a whole name are a party."""
    before, _, last = parted
    enough = len(before.split()) >= 2 or is_vacant(before)
    if not found.party and enough and looks_like_letters(last) and parties.party(last) is not None:
        return before, replace(found, party=parties.party(last) or "")
    return name, found


def same_name(name: str) -> str:
    """Equal for two spellings of one name."""
    return " ".join(name.casefold().replace("-", " ").split())
