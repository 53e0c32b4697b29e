"""Which stretches of a text are words whose spelling can be judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import normalize

# What is no running text is passed over whole: addresses, case numbers, dates, paths, mark-up of numbers.
_NO_TEXT = re.compile(
    r"""[^\s@]+@[^\s@]+                     # an e-mail address
      | (?:https?|ftp|mailto):\S+
      | www\.\S+
      | \b[\w-]+(?:\.[\w-]+)*\.(?:se|com|org|net|eu|nu|docx?|pdf|xlsx?|md|txt)\b\S*
      | \S*[\\/]\S*\d\S*                    # KS/2011:286, 2024/12
      | \S*\d\S*                            # whatever has a digit in it
      | ⟨[^⟩]*⟩                             # a place still to be filled
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_](?:[\u0300-\u036f\u00ad]|[^\W\d_]|[-'’:.](?=[^\W\d_]))*[\u0300-\u036f]*-?")
_SHORT = 6  # letters: capitals alone up to here are an abbreviation
_SOFT = "\u00ad"  # a soft hyphen


class Word(NamedTuple):
    """A word as it stands, from a character to before another, and as it is looked up."""

    start: int
    end: int
    text: str


def words(text: str) -> Iterator[Word]:
    """The words of a text in reading order; offsets count characters of Python's."""
    hidden = [match.span() for match in _NO_TEXT.finditer(text)]
    at = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        while at < len(hidden) and hidden[at][1] <= start:
            at += 1
        if at < len(hidden) and hidden[at][0] < end:
            continue
        looked_up = normalize("NFC", match[0].replace(_SOFT, "").replace("’", "'"))
        if not _is_abbreviation(looked_up):
            yield Word(start, end, looked_up)


def _is_abbreviation(word: str) -> bool:
    """Capitals alone ("KS", "SKR"), also with an ending ("KS:s"), and single letters."""
    letters = re.split(r"[:'-]", word)[0]
    return len(word) < 2 or (letters.isupper() and len(letters) <= _SHORT) or _is_dotted(word)


def _is_dotted(word: str) -> bool:
    """ "d.v.s", "t.ex", "kl": what is shortened by points."""
    pieces = word.split(".")
    return len(pieces) > 1 and all(len(piece) <= 4 for piece in pieces)


def pieces(word: str) -> tuple[str, ...]:
    """The parts that a word is also right by, if all of them are: of a compound with hyphens or a colon."""
    found = tuple(piece for piece in re.split(r"(?<=-)|\.", word) if piece)
    return found if len(found) > 1 else ()
