"""A protokoll to measure with: a board of 15, substitutes, coming and going, motions and votes by name."""

from __future__ import annotations

import datetime

from app.model.annotations import Person
from app.model.attendance import Approves, Arrives, Conflict, Event, Leaves, Point, Present
from app.model.blocks import Block, ListItem, NumberedList, Paragraph
from app.model.body import Body, Role, Seat, Substitute
from app.model.header import Approval, Header, MeetingDay, Notice
from app.model.inlines import Text
from app.model.minutes import Minutes
from app.model.proceedings import Ballot, Choice, Motion, Proceedings, Question, Remark, Vote
from app.model.sections import Part, Section
from tests.benchmarks.sentences import Sentences

_SEATS, _SUBSTITUTES = 15, 10
_PARTIES = ("S", "M", "C", "V", "SD")
_ROLES: dict[int, Role] = {0: "chair", 1: "vice_chair"}


def of_items(count: int) -> Minutes:
    """A protokoll of so many items; every third has two motions, a vote and a reservation."""
    words = Sentences(count)
    sections = tuple(_item(words, number) for number in range(count))
    day = datetime.date(2025, 10, 14)
    return Minutes(
        id="meeting",
        header=Header(
            kind="protokoll",
            title="Sammanträdesprotokoll",
            body="Kommunstyrelsen",
            meeting_days=(MeetingDay(day, datetime.time(8), datetime.time(17)),),
            place="Kommunhuset",
            approval=Approval("Kommunhuset", day + datetime.timedelta(7)),
            notice=Notice(
                day + datetime.timedelta(8), day + datetime.timedelta(30), "Kommunledningskontoret"
            ),
        ),
        opening=Part("opening"),
        sections=sections,
        body=_body(),
        attendance=_events(count),
    )


def _body() -> Body:
    people = tuple(
        Person(f"m{number}", f"Förnamn Efternamn{number}", _PARTIES[number % len(_PARTIES)])
        for number in range(_SEATS + _SUBSTITUTES)
    )
    seats = tuple(
        Seat(f"s{number}", each.id, each.party, _ROLES.get(number, ""))
        for number, each in enumerate(people[:_SEATS])
    )
    substitutes = tuple(Substitute(each.id, each.party) for each in people[_SEATS:])
    return Body("board", "Kommunstyrelsen", people=people, seats=seats, substitutes=substitutes)


def _events(count: int) -> tuple[Event, ...]:
    present = (Present(f"e{number}", f"m{number}") for number in range(_SEATS + _SUBSTITUTES))
    going: list[Event] = []
    for place in range(5, count - 5, 10):
        person = f"m{2 + place // 10 % (_SEATS - 2)}"
        going.append(Leaves(f"l{place}", person, Point(f"i{place}")))
        going.append(Arrives(f"a{place}", person, Point(f"i{place + 4}")))
        going.append(Conflict(f"c{place}", "m1", f"i{place + 5}"))
    return (*present, Approves("approves", "m2"), *going)


def _item(words: Sentences, number: int) -> Section:
    key = f"i{number}"
    decision = NumberedList(
        f"{key}-points", tuple(ListItem(f"{key}-{n}", (_line(words, "godkänna "),)) for n in range(2))
    )
    parts = (
        Part(f"{key}-summary", "summary", tuple(_line(words) for _ in range(4))),
        Part(f"{key}-proposal", "proposal", (_line(words),)),
        Part(f"{key}-decision", "decision", (_plain(words, "Kommunstyrelsen beslutar att"), decision)),
    )
    return Section(
        key,
        words.heading(),
        f"KS 2025/{number}",
        parts=parts,
        kind="decision",
        outcome="decided",
        proceedings=_proceedings(key) if number % 3 == 0 else Proceedings(),
    )


def _proceedings(key: str) -> Proceedings:
    choices: tuple[Choice, ...] = ("yes", "no", "yes")
    ballots = tuple(Ballot(f"m{number}", choices[number % 3]) for number in range(_SEATS))
    return Proceedings(
        motions=(
            Motion(f"{key}-m0", "approve", ("m0",)),
            Motion(f"{key}-m1", "counter", ("m4",), text="ärendet avslås"),
        ),
        questions=(Question(f"{key}-q", "main", "", f"{key}-m1"),),
        votes=(Vote(f"{key}-v", question=f"{key}-q", called_by="m4", ballots=ballots),),
        remarks=(Remark(f"{key}-r", people=("m4",)),),
    )


def _line(words: Sentences, begin: str = "") -> Block:
    return _plain(words, begin + words.sentences(4))


def _plain(words: Sentences, text: str) -> Block:
    return Paragraph(words.id(), (Text(text),))
