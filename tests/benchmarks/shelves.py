"""Years of minutes to search in: as many documents as one likes, with sentences from a pool."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random

from app.archive.documents import Contents, contents
from app.archive.filing import Seen
from app.model.annotations import Person
from app.model.attendance import Present
from app.model.blocks import Block, ListItem, NumberedList, Paragraph
from app.model.body import Body, Role, Seat
from app.model.header import Header, MeetingDay
from app.model.inlines import Text
from app.model.minutes import Minutes
from app.model.proceedings import Motion, Proceedings, Remark
from app.model.sections import Outcome, Part, PartKind, Section
from tests.benchmarks.sentences import Sentences

ITEMS = 30  # of each document
FOLDER = "/bibliotek"  # a folder that is away: what is known of it stays
_POOL, _HEADINGS = 20_000, 4_000
_SEATS = 15
_FIRST = date(2000, 1, 4)
_BODIES = (
    "Kommunstyrelsen",
    "Kommunfullmäktige",
    "Barn- och utbildningsnämnden",
    "Miljö- och byggnadsnämnden",
    "Socialnämnden",
)


class Shelves:
    """Documents by their number, the same for the same number."""

    def __init__(self) -> None:
        words = Sentences(9)
        self._pool = [words.sentence() for _ in range(_POOL)]
        self._headings = [words.heading() for _ in range(_HEADINGS)]
        self._names = [f"{words.sentence().split()[0]} Efternamn{n}" for n in range(400)]

    def minutes(self, number: int) -> Minutes:
        """One document of thirty items with some 190 words each, as the sample's have."""
        random = Random(number)
        name = _BODIES[number % len(_BODIES)]
        people = tuple(Person(f"m{n}", random.choice(self._names), "S") for n in range(_SEATS))
        return Minutes(
            id=f"minutes-{number}",
            header=Header(
                kind="protokoll",
                title="Sammanträdesprotokoll",
                body=name,
                meeting_days=(MeetingDay(_FIRST + timedelta(number)),),
                first_number=1 + ITEMS * (number % 10),
            ),
            opening=Part("opening"),
            sections=tuple(self._item(random, number, n) for n in range(ITEMS)),
            body=Body("board", name, people=people, seats=_seats(people)),
            attendance=tuple(Present(f"e-{each.id}", each.id) for each in people),
        )

    def seen(self, number: int) -> tuple[Seen, Contents]:
        """The document as if it had been read from a file."""
        path = f"{FOLDER}/{number}.paragraf"
        return Seen(path, FOLDER, 1, 1, str(number)), contents(self.minutes(number), Path(path))

    def _item(self, random: Random, document: int, number: int) -> Section:
        key = f"i{number}"
        parts = [self._part(random, key, "summary", 6), self._part(random, key, "proposal", 1)]
        points = tuple(
            ListItem(f"{key}-{n}", (self._line(random, f"{key}-p{n}", 1, "godkänna "),)) for n in range(2)
        )
        begin = Paragraph(f"{key}-d", (Text("Kommunstyrelsen beslutar att"),))
        parts.append(Part(f"{key}-decision", "decision", (begin, NumberedList(f"{key}-points", points))))
        facts, outcome = Proceedings(), "decided"
        if number % 5 == 0:
            facts = Proceedings(
                motions=(Motion(f"{key}-m", movers=("m1",), text="ärendet avslås"),),
                remarks=(Remark(f"{key}-r", people=("m4",)),),
            )
            parts += (self._part(random, key, "motions", 1), self._part(random, key, "reservation", 1))
        if random.random() < 0.04:
            outcome = random.choice(("tabled", "referred_back"))
        year = (_FIRST + timedelta(document)).year
        return Section(
            key,
            random.choice(self._headings),
            f"KS {year}/{random.randrange(2000):04}",
            parts=tuple(parts),
            kind="decision",
            outcome=_outcome(outcome),
            proceedings=facts,
        )

    def _part(self, random: Random, key: str, kind: PartKind, sentences: int) -> Part:
        return Part(f"{key}-{kind}", kind, (self._line(random, f"{key}-{kind}-p", sentences),))

    def _line(self, random: Random, key: str, sentences: int, begin: str = "") -> Block:
        return Paragraph(key, (Text(begin + " ".join(random.choices(self._pool, k=sentences))),))


def _outcome(name: str) -> Outcome:
    found: dict[str, Outcome] = {"tabled": "tabled", "referred_back": "referred_back"}
    return found.get(name, "decided")


def _seats(people: tuple[Person, ...]) -> tuple[Seat, ...]:
    roles: dict[int, Role] = {0: "chair"}
    return tuple(Seat(f"s{n}", each.id, each.party, roles.get(n, "")) for n, each in enumerate(people))
