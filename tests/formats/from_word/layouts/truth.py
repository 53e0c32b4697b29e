"""A meeting whose facts are known: what each layout writes down, and what is to be found again."""

# ruff: noqa: E501 - a row of a table is easier to read on one line

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from random import Random

from tests.formats.from_word.layouts import bank


@dataclass
class Someone:
    name: str
    party: str


@dataclass
class Member:
    who: Someone
    role: str = ""  # of the model's: chair, vice_chair, second_vice_chair
    absent: bool = False


@dataclass
class Serving:
    who: Someone
    instead_of: Someone
    numbers: tuple[int, ...] = ()  # none: all


@dataclass
class Officer:
    who: Someone
    title: str
    numbers: tuple[int, ...] = ()


@dataclass
class Piece:
    """A part of an item: `points` are the points of a list that follows its paragraphs."""

    kind: str
    paragraphs: list[str] = field(default_factory=list)
    points: list[str] = field(default_factory=list)


@dataclass
class Item:
    number: int
    heading: str
    cases: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    ballots: list[tuple[Someone, str]] = field(default_factory=list)
    outcome: str = "decided"

    def piece(self, kind: str) -> Piece | None:
        return next((each for each in self.pieces if each.kind == kind), None)


@dataclass
class Meeting:
    municipality: str
    body: str
    kind: str
    day: date
    start: time
    end: time
    pause: tuple[time, time] | None
    place: str
    members: list[Member]
    serving: list[Serving]
    waiting: list[Someone]  # substitutes who do not serve
    officers: list[Officer]
    secretary: Someone
    approver: Someone
    items: list[Item]
    approved: date

    @property
    def chair(self) -> Someone:
        return next(each.who for each in self.members if each.role == "chair")

    @property
    def there(self) -> list[Member]:
        return [each for each in self.members if not each.absent]

    @property
    def numbers(self) -> tuple[int, int]:
        return self.items[0].number, self.items[-1].number


def meeting(random: Random, *, cases: str = "", kind: str = "protokoll", items: int = 0) -> Meeting:
    """A meeting by chance. `cases`: how its municipality writes case numbers, "" one of all ways."""
    municipality = random.choice(bank.TOWNS) + random.choice((" kommun", "s kommun", " kommun"))
    body = random.choice(bank.BODIES)
    names = bank.names(random)
    parties = random.sample(bank.PARTIES, random.randint(3, 7))
    people = [Someone(next(names), random.choice(parties)) for _ in range(random.randint(7, 15))]
    members = [Member(each) for each in people]
    members[0].role = "chair"
    if random.random() < 0.8:
        members[1].role = "vice_chair"
        if random.random() < 0.5:
            members[2].role = "second_vice_chair"
    first = random.choice((1, 14, 45, 98, 170))
    count = items or random.randint(5, 12)
    numbers = range(first, first + count)
    serving: list[Serving] = []
    for absent in random.sample(members[3:], random.randint(1, 3)):
        absent.absent = True
        own: tuple[int, ...] = ()
        if random.random() < 0.4:
            gone = random.choice(numbers)
            own = tuple(n for n in numbers if n != gone)
        serving.append(Serving(Someone(next(names), absent.who.party), absent.who, own))
    waiting = [Someone(next(names), random.choice(parties)) for _ in range(random.randint(1, 4))]
    officers = [
        Officer(Someone(next(names), ""), random.choice(bank.TITLES), _some(random, numbers))
        for _ in range(random.randint(1, 4))
    ]
    day = date(random.randint(2009, 2025), random.randint(1, 12), random.randint(1, 28))
    start = time(random.choice((8, 9, 13, 17)), random.choice((0, 15, 30)))
    hour = start.hour + random.randint(2, 4)
    pause = (time(start.hour + 1, 10), time(start.hour + 1, 25)) if random.random() < 0.4 else None
    voters = [each.who for each in members if not each.absent] + [
        each.who for each in serving if not each.numbers
    ]
    made = [_item(random, n, body, day.year, cases, voters) for n in numbers]
    return Meeting(
        municipality=municipality,
        body=body,
        kind=kind,
        day=day,
        start=start,
        end=time(hour, random.choice((5, 20, 45))),
        pause=pause,
        place=random.choice(bank.PLACES),
        members=members,
        serving=serving,
        waiting=waiting,
        officers=officers,
        secretary=Someone(next(names), ""),
        approver=members[random.choice((1, 2))].who,
        items=made,
        approved=day + timedelta(days=random.randint(1, 12)),
    )


def _some(random: Random, numbers: range) -> tuple[int, ...]:
    if random.random() < 0.5:
        return ()
    low = random.choice(numbers)
    return tuple(n for n in range(low, min(low + random.randint(1, 3), numbers[-1] + 1)))


def _item(random: Random, number: int, body: str, year: int, cases: str, voters: list[Someone]) -> Item:
    form = cases or random.choice(bank.CASES)
    heading = bank.heading(random, year)
    count = 0 if random.random() < 0.15 else 2 if random.random() < 0.1 else 1
    item = Item(number, heading, [bank.case(random, form, year) for _ in range(count)])
    plain = random.random() < 0.2
    item.pieces.append(Piece("summary", bank.text(random, random.randint(1, 3))))
    if not plain:
        if random.random() < 0.7:
            item.pieces.append(Piece("basis", [], bank.basis(random, year)))
        if random.random() < 0.6:
            item.pieces.append(
                Piece(
                    "proposal",
                    [f"{random.choice(bank.OFFICES)} föreslår att {bank.lower(body)} beslutar"],
                    bank.points(random),
                )
            )
        if random.random() < 0.4:
            item.pieces.append(
                Piece("motions", [bank.motion(random, voters) for _ in range(random.randint(1, 3))])
            )
            item.pieces.append(
                Piece(
                    "putting_order",
                    [
                        f"Ordföranden ställer proposition på förslagen och finner att {bank.lower(body)} beslutar enligt liggande förslag."
                    ],
                )
            )
            if random.random() < 0.6:
                choices = ["yes"] * 6 + ["no"] * 3 + ["abstain"]
                item.ballots = [(voter, random.choice(choices)) for voter in voters]
                item.pieces.append(
                    Piece(
                        "vote",
                        [
                            "Omröstning begärs och genomförs. Den som vill bifalla liggande förslag röstar ja. Den som inte vill det röstar nej."
                        ],
                    )
                )
    decision, item.outcome = bank.decision(random, body)
    item.pieces.append(decision if isinstance(decision, Piece) else Piece("decision", *decision))
    if item.piece("motions") and random.random() < 0.5:
        item.pieces.append(
            Piece(
                "reservation",
                [
                    f"{bank.named(random.choice(voters))} reserverar sig mot beslutet till förmån för eget yrkande."
                ],
            )
        )
    if random.random() < 0.15:
        item.pieces.append(
            Piece(
                "note",
                [
                    f"{bank.named(random.choice(voters))} lämnar en anteckning till protokollet om handlingarnas sena utskick."
                ],
            )
        )
    if random.random() < 0.12:
        item.pieces.append(
            Piece(
                "conflict",
                [
                    f"På grund av jäv deltar inte {bank.named(random.choice(voters))} i handläggningen av ärendet."
                ],
            )
        )
    if not plain and random.random() < 0.6:
        item.pieces.append(Piece("recipients", [], random.sample(bank.RECIPIENTS, random.randint(1, 3))))
    return item
