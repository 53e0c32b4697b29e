"""The words that a document makes right by itself: names of its people, its body, its municipality."""

from __future__ import annotations

from collections.abc import Iterator

from app.errors import UserError
from app.model.minutes import Minutes
from app.spelling.words import words

_ENDINGS = ("", "s")  # as they stand, and in the genitive


def names_in(minutes: Minutes) -> frozenset[str]:
    """Every word of the names that the document knows, also in the genitive."""
    found = {word.text for name in _names(minutes) for word in words(name)}
    return frozenset(word + end for word in found for end in _ENDINGS)


def _names(minutes: Minutes) -> Iterator[str]:
    header = minutes.header
    yield from (header.body, header.place, header.author.name, header.author.title, header.author.body)
    yield from (person.name for person in minutes.people)
    if minutes.body:
        yield minutes.body.name
        yield from (person.name for person in minutes.body.people)
    yield from _of_profile(minutes)


def _of_profile(minutes: Minutes) -> Iterator[str]:
    from app.profiles import load_for

    try:
        profile = load_for(minutes)
    except UserError:  # it is not on this computer: then its words are not known
        return
    yield profile.municipality
    yield from profile.parties.values()
    yield from profile.address
