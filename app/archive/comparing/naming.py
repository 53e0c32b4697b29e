"""What the facts of a document are called in a comparison: codes with what fills them, no sentences."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

import msgspec

from app.errors import Message
from app.messages import sentence
from app.model import attendance, tree
from app.model.annotations import Appendix, Assignment, Comment, KeptVersion, StageReached
from app.model.attendance import Point
from app.model.body import Seat
from app.model.header import Field
from app.model.minutes import Minutes
from app.model.people import everyone, with_party
from app.model.proceedings import Ballot, Candidate, Motion, Question, Remark, Vote
from app.rules.numbering import numbers

_SIGN = "\x02"  # begins a name that is still a code; no text of a document can hold it
_LONGEST = 90  # characters of a heading or a text in a name

# Fields whose values are words of the program, no text of a person's
_CODED = {
    *("kind", "outcome", "appeal", "type", "form", "status", "stage", "numbering", "found", "choice"),
    *("casting", "role", "steps", "part_order", "lot"),
}
_VALUES = (
    *("protokoll", "notes", "council", "board", "committee", "chair", "vice_chair", "second_vice_chair"),
    *("personal", "party", "table", "list", "year", "meeting", "approve", "reject", "refer_back", "amend"),
    *("add", "counter", "formal", "main", "addition", "yes", "no", "abstain", "roll_call", "show_of_hands"),
    *("closed", "lot", "reservation", "statement", "note", "legality", "administrative", "none", "decided"),
    *("tabled", "referred_back", "started", "ready", "question", "decision", "information", "election"),
    *("delegation", "formality", "unnumbered", "draft", "circulated", "approved", "announced"),
    *("appeal_over", "archived", "correction", "text", "summary", "basis", "proposal", "motions"),
    *("putting_order", "vote", "conflict", "recipients"),
)
_FIELDS = (
    *("kind", "title", "body", "unit", "document_date", "meeting_days", "place", "remote_link", "author"),
    *("case_number", "classification", "first_number", "approval", "notice", "name", "email", "date"),
    *("start", "end", "clock", "up", "down", "kept_at", "value", "person", "party", "role", "personal_to"),
    *("people", "seats", "substitutes", "rule", "approvers", "approver_count", "secretary", "decides"),
    *("case_numbers", "numbering", "part_order", "profile", "steps", "table", "keeps_seat", "may_return"),
    *("own_party_first", "personal_elsewhere", "then", "text", "made", "section", "file", "number", "media"),
    *("what", "who", "due", "stage", "by", "reason", "type", "movers", "seconders", "withdrawn", "yes"),
    *("no", "found", "form", "question", "called_by", "counted", "candidates", "blank", "invalid"),
    *("casting", "lot", "lots", "elects", "votes", "motion", "announced", "appendix", "proposal_name"),
    *("minority_before", "abstain", "outcome", "appeal", "appeal_instruction", "presenters", "approved"),
    *("status", "writer", "language", "adjournments", "ballots", "fields", "attendance", "proceedings"),
    *("motions", "questions", "remarks", "appendices", "assignments", "comments", "life", "circulated"),
    *("kept", "label", "opening", "parts", "sections", "heading", "choice"),
)


def phrase(name: str, *filled: str) -> str:
    """A name made of a code of "compare-word" and what fills it, which may be such names too."""
    return _SIGN + json.dumps([name, *filled])


def field(name: str) -> str:
    """What a field of the model is called."""
    if name not in _FIELDS:
        raise KeyError(name)
    return phrase(f"compare-word.{name}")


def value(name: str) -> str:
    """What a value of the model is called, where it is no text."""
    return phrase(f"compare-word.is-{name}") if name in _VALUES else name


def listed(names: Iterable[str]) -> str:
    """Several names in a row; "" for none."""
    every = [name for name in names if name]
    return every[0] if len(every) == 1 else phrase("", *every) if every else ""


def told(message: Message, language: str = "sv") -> str:
    """A fact in words."""
    filled = {
        key: named(said, language) if isinstance(said, str) else said for key, said in message.params.items()
    }
    return sentence(Message(message.code, filled), language)


def named(name: str, language: str = "sv") -> str:
    """A name in words."""
    if not name.startswith(_SIGN):
        return name
    code, *filled = json.loads(name[1:])
    words = [named(each, language) for each in filled]
    if not code:
        return ", ".join(words)
    return sentence(Message(code, {f"p{at}": each for at, each in enumerate(words)}), language)


class Names:
    """What the ids of one document stand for."""

    def __init__(self, minutes: Minutes) -> None:
        self.people = {id: with_party(person) for id, person in everyone(minutes).items()}
        self._minutes, self._numbers = minutes, numbers(minutes)
        self._sections = {section.id: section for _, section in tree.walk(minutes.sections)}
        self._seats = {seat.id: seat for seat in minutes.body.seats} if minutes.body else {}
        self._appendices = {each.id: each.title for each in minutes.appendices}
        self._motions = {m.id: m for s in self._sections.values() for m in s.proceedings.motions}
        self._questions = {q.id: q for s in self._sections.values() for q in s.proceedings.questions}

    def item(self, section: str) -> str:
        """A section: its §, else its heading; the meeting for none."""
        if not section:
            return phrase("compare-word.the-meeting")
        if section in self._numbers:
            return f"§ {self._numbers[section]}"
        known = self._sections.get(section)
        if known and known.heading:
            return phrase("compare-word.headed", _short(known.heading))
        return phrase("compare-word.a-section")

    def said(self, given: Any, name: str = "") -> str:
        """Any value of the model, in the field of this name; "" for nothing."""
        match given:
            case None | "" | ():
                return ""
            case bool():
                return value("yes" if given else "no")
            case str() if name in _CODED and given in _VALUES:
                return value(given)
            case str():
                return self._named(given)
            case int() | float():
                return str(given)
            case datetime():
                return f"{given:%Y-%m-%d %H.%M}"
            case date():
                return given.isoformat()
            case time():
                return f"{given:%H.%M}"
            case tuple():
                return listed(self.said(each, name) for each in _row(given))
            case msgspec.Struct():
                return self.entry(given)
            case _:
                return str(given)

    def _named(self, given: str) -> str:
        if given in self.people:
            return self.people[given]
        if given in self._sections:
            return self.item(given)
        if given in self._motions:
            return self.entry(self._motions[given])
        if given in self._questions:
            return self.entry(self._questions[given])
        if given in self._seats:
            return self.seat(given)
        return self._appendices.get(given, given)

    def seat(self, seat: str) -> str:
        """A seat by who holds it."""
        known = self._seats.get(seat)
        return self.people.get(known.person, "") or phrase("compare-word.vacant") if known else seat

    def entry(self, of: Any) -> str:
        """One entry of a list, as what it is known by; everything that is said in it for what has no name."""
        match of:
            case Motion():
                return listed([value(of.type), _short(of.name or of.text), *map(self._person, of.movers)])
            case Question():
                return listed([value(of.kind), *(self._named(each) for each in (of.yes, of.no) if each)])
            case Vote():
                return listed([value(of.form), self._named(of.question) if of.question else ""])
            case Remark():
                return listed([value(of.kind), *map(self._person, of.people)])
            case Candidate():
                return phrase("compare-word.votes-for", of.name, str(of.votes))
            case Ballot():
                return phrase("compare-word.chose", self._person(of.person), value(of.choice))
            case Appendix():
                return of.title
            case Assignment():
                return _short(of.what)
            case Comment():
                return _short(of.text)
            case KeptVersion() | Field():
                return of.name
            case StageReached():
                return listed([value(of.stage), of.date.isoformat(), of.by, of.reason])
            case Seat():
                role = value(of.role) if of.role else ""
                return listed([self._person(of.person) or phrase("compare-word.vacant"), of.party, role])
            case _ if isinstance(of, attendance.EVENTS):
                return self.event(of)
            case _:
                return self._spelt(of)

    def _person(self, person: str) -> str:
        return self.people.get(person, person)

    def _spelt(self, of: Any) -> str:
        """Each field that says something, with its name."""
        found: list[str] = []
        for name in of.__struct_fields__:
            given = getattr(of, name)
            if name not in ("id", "snapshot") and given not in (None, "", (), False):
                found.append(phrase("compare-word.of", field(name), self.said(given, name)))
        return listed(found)

    def event(self, of: Any) -> str:
        """What somebody does in an event, without who it is."""
        match of:
            case attendance.Present():
                return phrase("compare-word.ev-remote" if of.remote else "compare-word.ev-present")
            case attendance.Absent():
                return phrase("compare-word.ev-excused" if of.excused else "compare-word.ev-absent")
            case attendance.Arrives():
                words = phrase("compare-word.ev-arrives", self.point(of.at))
                return listed([words, phrase("compare-word.remotely") if of.remote else ""])
            case attendance.Leaves():
                return phrase("compare-word.ev-leaves", self.point(of.at))
            case attendance.Presides():
                return listed([phrase("compare-word.ev-presides"), self._stretch(of.first, of.last)])
            case attendance.Approves():
                return listed([phrase("compare-word.ev-approves"), self._stretch(of.first, of.last)])
            case attendance.Conflict():
                return listed([phrase("compare-word.ev-conflict", self.item(of.item)), of.reason])
            case attendance.Refrains():
                return phrase("compare-word.ev-refrains", self.item(of.item))
            case _:
                words = phrase("compare-word.ev-serves", self.seat(of.seat), self.point(of.at))
                return listed([words, of.reason])

    def point(self, at: Point) -> str:
        """A moment of the meeting."""
        words = {"start": "at-start", "within": "at-within", "after": "at-after"}[at.stretch]
        clock = phrase("compare-word.at-clock", f"{at.clock:%H.%M}") if at.clock else ""
        return listed([phrase(f"compare-word.{words}", self.item(at.item)), clock])

    def _stretch(self, first: str, last: str) -> str:
        ends = [self.item(each) for each in (first, last) if each]
        if first and last:
            return phrase("compare-word.from-to", *ends) if first != last else ends[0]
        if not ends:
            return ""
        return phrase("compare-word.from-on" if first else "compare-word.up-to", ends[0])


def _row(given: Any) -> tuple[Any, ...]:
    return given


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
