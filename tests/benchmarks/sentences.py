"""Swedish sentences as secretaries write them, made by a seeded generator."""

from __future__ import annotations

import tomllib
from pathlib import Path
from random import Random
from typing import Any

_VOCABULARY: dict[str, Any] = tomllib.loads(
    Path(__file__).with_name("vocabulary.toml").read_text(encoding="utf-8")
)
_WORDS: dict[str, list[str]] = {
    name: [word.replace("_", " ") for word in value.split()] if isinstance(value, str) else value
    for name, value in _VOCABULARY.items()
}


class Sentences:
    """Sentences, headings and ids, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def sentence(self) -> str:
        """One sentence of some fifteen words."""
        pieces = {**self._pieces(), "the2": self._thing(), "how2": self._how(), "how": self._how()}
        pieces["do"], pieces["do2"] = (self._word("passives").removesuffix("s") for _ in range(2))
        pieces |= {"Who": _capital(pieces["who"]), "Body": _capital(pieces["body"])}
        pieces |= {"Capital": _capital(pieces["the"]), "Name": pieces["name"]}
        pieces["How"] = _capital(pieces["how"].strip() or "under våren")
        return self._word("sentences").format(**pieces)

    def sentences(self, count: int) -> str:
        """A paragraph of so many sentences."""
        return " ".join(self.sentence() for _ in range(count))

    def heading(self) -> str:
        """What a section is about."""
        return f"{_capital(self._noun())} – {self._place()}"

    def id(self) -> str:
        """An id of the form that the program gives."""
        return f"p{self.random.getrandbits(48):012x}"

    def _pieces(self) -> dict[str, str]:
        number = self.random.randint
        return {
            "who": self._word("titles"),
            "body": self._word("bodies"),
            "name": f"{self._word('given')} {self._word('family_first')}{self._word('family_last')}",
            "the": self._thing(),
            "thing": self._noun(),
            "verb": self._word("verbs"),
            "aux": self._word("auxiliaries"),
            "done": self._word("passives"),
            "link": self._word("links"),
            "party": self._word("parties"),
            "where": self._place(),
            "month": self._word("months"),
            "day": f"{number(1, 28)} {self._word('months')}",
            "case": f"KS {number(18, 26)}/{number(1, 1999):04}",
            "sum": f"{number(1, 40)}\u00a0{number(0, 999):03}",
            "small": str(number(2, 97)),
        }

    def _word(self, kind: str) -> str:
        return self.random.choice(_WORDS[kind])

    def _noun(self) -> str:
        return self._word("first") + self._word(self.random.choice(("last_common", "last_neuter")))

    def _thing(self) -> str:
        """A noun, every second time with its article and an adjective."""
        neuter, plain = self.random.random() < 0.4, self.random.random() < 0.5
        noun = self._word("first") + self._word("last_neuter" if neuter else "last_common")
        return noun if plain else f"{'det' if neuter else 'den'} {self._word('adjectives')} {noun}"

    def _place(self) -> str:
        return self._word("place_first") + self._word("place_last")

    def _how(self) -> str:
        """When, where, with whom or why, with a space before it; often nothing."""
        said = self._word("adverbials").format(**self._pieces())
        return f" {said}" if said else ""


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
