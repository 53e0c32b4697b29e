"""What a municipality writes again and again: phrases with places to fill in, and short forms of words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, NamedTuple

import msgspec

OPEN, SHUT = "⟨", "⟩"
PLACE = re.compile(f"{OPEN}[^{OPEN}{SHUT}]*{SHUT}")
"""A place to fill in, as it stands in phrases and in text until somebody has done so."""

HOLDERS = ("body", "Body")
SHORT_FORM = re.compile(r"\w{1,30}")
_HOLDER = re.compile(r"\{(\w+)\}")

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
Words = Annotated[str, msgspec.Meta(max_length=2000)]


class Writing(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The table `[writing]`: texts by the names of phrases, and words by their short forms.

    {body} is the body within a sentence, {Body} begins one, and ⟨…⟩ a place to fill in. A text of "" takes
    away what the profile below this one has under that name.
    """

    phrases: dict[Name, Words] = {}
    short_forms: dict[Name, Words] = {}


class Phrase(NamedTuple):
    """One phrase. `own`: the person's, not the profile's."""

    name: str
    text: str
    own: bool = False


class Fault(NamedTuple):
    """A code of the catalogue, the place of what is wrong, and what fills the code's sentence."""

    code: str
    place: str
    params: Mapping[str, str]


def faults(writing: Writing) -> Iterator[Fault]:
    """Place-holders that nobody fills, and short forms that are not one word."""
    known = " ".join(f"{{{name}}}" for name in HOLDERS)
    for table, texts in (("phrases", writing.phrases), ("short_forms", writing.short_forms)):
        for name, words in texts.items():
            rest = "".join(_HOLDER.split(words)[::2])
            if set(_HOLDER.findall(words)) - set(HOLDERS) or "{" in rest or "}" in rest:
                yield Fault("profile.placeholder", f"$.writing.{table}.{name}", {"known": known})
    for name in writing.short_forms:
        if not SHORT_FORM.fullmatch(name):
            yield Fault("profile.short-form", f"$.writing.short_forms.{name}", {"name": name})


def filled(text: str, body: str) -> str:
    """The text with the body's name in the places of {body} and {Body}."""
    values = {"body": body, "Body": body[:1].upper() + body[1:]}
    return _HOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def phrases_of(writing: Writing) -> tuple[Phrase, ...]:
    """The profile's phrases in its order, without those that it takes away."""
    return tuple(Phrase(name, text) for name, text in writing.phrases.items() if text.strip())


def expansion(word: str, short_forms: Mapping[str, str]) -> str:
    """What a word is short for, "" for nothing. A capital where the short form has none is kept."""
    if found := short_forms.get(word, ""):
        return found
    small = word[:1].lower() + word[1:]
    found = short_forms.get(small, "") if small != word else ""
    # "KS" is an abbreviation as it stands, and so is a single letter, a party's.
    return found[:1].upper() + found[1:] if len(word) > 1 else ""
