"""How people, proposals and the body are named in the sentences of one item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.model.annotations import Person
from app.model.minutes import Minutes
from app.model.people import everyone, with_party
from app.model.proceedings import Motion
from app.model.sections import Section
from app.profiles.phrases import Phrases, fill
from app.profiles.profile import Profile

_ENDS = '.!?:…”"'
_NAMED_AFTER_MOVERS = ("counter",)


class Naming:
    """The names of one item. People whom the document does not know have none."""

    def __init__(self, minutes: Minutes, section: Section, profile: Profile) -> None:
        self.phrases: Phrases = profile.phrases
        self._words = profile.phrases.naming
        self._people: Mapping[str, Person] = everyone(minutes)
        self._motions = {motion.id: motion for motion in section.proceedings.motions}
        name = (minutes.body.name if minutes.body else "") or minutes.header.body
        self.body = within(name) or self._words.body
        self.proposal = section.proceedings.proposal_name.strip() or self._words.proposal

    def person(self, person: str) -> str:
        """Name and party of somebody, "" if nobody has the id."""
        known = self._people.get(person)
        return with_party(known) if known else ""

    def bare(self, person: str) -> tuple[str, str]:
        """Name and party of somebody, each of its own."""
        known = self._people.get(person)
        return (known.name, known.party) if known else ("", "")

    def people(self, people: Iterable[str]) -> str:
        """Several people as one list; the word for somebody when it is nobody."""
        return self.listed(name for person in dict.fromkeys(people) if (name := self.person(person)))

    def listed(self, names: Iterable[str]) -> str:
        """Names as one list: "A", "A och B", "A, B och C"."""
        every = list(names)
        if not every:
            return self._words.somebody
        head, last = every[:-1], every[-1]
        return self._words.comma.join(head) + self._words.last + last if head else last

    def motion(self, motion: str) -> str:
        """What the chair calls a motion, "" what the item proposes: by its name, else by type and movers."""
        known = self._motions.get(motion)
        if known is None or known.type == "approve":
            return self.proposal
        if known.name.strip():
            return known.name.strip()
        word = self._words.motions[known.type]
        if known.type in _NAMED_AFTER_MOVERS or self._another_like(known):
            return self._of(word, known)
        return word

    def _another_like(self, motion: Motion) -> bool:
        return any(
            other.type == motion.type and other.id != motion.id and not other.withdrawn and not other.name
            for other in self._motions.values()
        ) and motion.type in ("amend", "add")

    def _of(self, word: str, motion: Motion) -> str:
        movers = [name for person in motion.movers if (name := self.person(person))]
        if len(movers) > 2:
            return fill(self._words.of_many, motion=word, movers=movers[0])
        return fill(self._words.of, motion=word, movers=self.listed(movers))

    def sides(self, yes: str, no: str, winner: str) -> dict[str, str]:
        """The place-holders that sentences about a question share."""
        return {
            "body": self.body,
            "Body": beginning(self.body),
            "yes": self.motion(yes),
            "no": self.motion(no),
            "winner": self.motion(winner),
        }


def within(name: str) -> str:
    """A body's name within a sentence: small, unless it is a name with more capitals ("KSAU", "Ekäng Bo")."""
    name = name.strip()
    return name[:1].lower() + name[1:] if name[1:] == name[1:].lower() else name


def beginning(words: str) -> str:
    """Words that begin a sentence."""
    return words[:1].upper() + words[1:]


def sentence(words: str) -> str:
    """Words as a whole sentence: a full stop after them, unless they end in another sign."""
    words = beginning(words.strip())
    return words if not words or words[-1] in _ENDS else f"{words}."
