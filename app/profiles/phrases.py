"""A municipality's sentences for what was moved, put, voted, decided and noted. Place-holders in braces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Literal, cast, get_args

import msgspec

from app.model.body import BodyKind
from app.model.header import Kind
from app.model.proceedings import Choice, MotionType, RemarkKind

Phrase = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
Asked = Literal["refer_back", "table", "counter", "main", "approve", "addition"]
Result = Literal[  # what a question ended with; round: a counter round before the last one
    "today",
    "refer_back",
    "table",
    "counter",
    "round",
    "main",
    "approve",
    "approve_no",
    "addition",
    "addition_no",
]
Ending = Literal["table", "refer_back", "information", "delegation", "question"]
Fault = Literal["missing", "placeholder", "pattern", "group"]


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One table of the file."""


class Naming(_Table, frozen=True, kw_only=True):
    """How people and proposals are named within a sentence."""

    comma: Phrase  # between the names of a list
    last: Phrase  # before the last of them
    somebody: Phrase  # where nobody is named
    body: Phrase  # of a body without name
    proposal: Phrase  # what the item proposes
    motions: dict[MotionType, Phrase]
    of: Phrase  # where two would be called the same
    of_many: Phrase
    own: Phrase  # the motion of those who reserve themselves


class Moved(_Table, frozen=True, kw_only=True):
    """What was moved: a sentence for a motion without words of its own by its type, one for the others."""

    types: dict[MotionType, Phrase]
    text: Phrase
    seconded: Phrase


class Put(_Table, frozen=True, kw_only=True):
    """The order of putting. `asked` and `found` make one sentence; its full stop is set after them."""

    rounds: Phrase  # that there are more than two main proposals
    first: Phrase
    then: Phrase
    asked: dict[Asked, Phrase]
    found: dict[Result, Phrase]
    called: Phrase
    called_by_nobody: Phrase


class Voted(_Table, frozen=True, kw_only=True):
    """Votes. `acts` end the sentences that say what a vote led to."""

    labels: dict[Asked, Phrase]  # above each of several votes
    numbered: Phrase  # where two labels would be the same
    means: dict[Asked, Phrase]
    means_own: Phrase
    columns: dict[Literal["name", "party", "yes", "no", "abstain"], Phrase]
    mark: Phrase
    sum: Phrase
    chair: Phrase  # the chair in the table
    count: dict[Choice, Phrase]
    count_one: dict[Choice, Phrase]
    against: Phrase
    against_abstained: Phrase
    acts: dict[Result, Phrase]
    act_own: Phrase
    answers: dict[Literal["yes", "no"], Phrase]
    result: Phrase
    third: Phrase
    tie: Phrase
    tie_casting: Phrase  # the chair's own vote decides
    tie_chair: Phrase  # the chair, who abstained, decides
    tie_lot: Phrase
    show_of_hands: Phrase
    lot: Phrase
    parties: Phrase
    party: Phrase
    party_comma: Phrase
    no_party: Phrase


class Elected(_Table, frozen=True, kw_only=True):
    """Closed ballots."""

    called: Phrase
    called_by_nobody: Phrase
    columns: dict[Literal["name", "votes"], Phrase]
    blank: Phrase
    invalid: Phrase
    sum: Phrase
    votes: Phrase  # their sum, where several are elected
    won: Phrase
    won_many: Phrase
    won_by_lot: Phrase
    won_by_lot_many: Phrase
    by_lot: Phrase  # nothing but a lot
    by_lot_many: Phrase
    tie: Phrase


class Remarked(_Table, frozen=True, kw_only=True):
    """Reservations, statements and notes; who has a conflict of interest, and who takes no part."""

    remarks: dict[RemarkKind, Phrase]
    written: dict[RemarkKind, Phrase]  # when there is an appendix
    in_favour: Phrase
    written_in_favour: Phrase
    appendix: Phrase
    conflict: dict[BodyKind, Phrase]
    conflict_reason: dict[BodyKind, Phrase]
    steps_in: Phrase
    refrains: Phrase
    not_deciding: Phrase  # what stands above that


class Drafted(_Table, frozen=True, kw_only=True):
    """Decisions, made of what was proposed."""

    style: Literal["clauses", "sentences"] = "clauses"  # points after "beslutar att", or whole sentences
    to: Phrase  # the word that begins a clause
    proposes: Phrase  # the words after which a proposal says what is to be decided
    decides_that: Phrase  # the words with which it then names points
    nominates: Phrase  # the word after which it names who is to be elected
    asks: str = ""  # a regular expression: how it asks a `body` to decide, without saying "that"
    verb: Phrase  # a regular expression: what a verb that says what a body does looks like
    higher: tuple[Phrase, ...] = ()  # bodies that decide what others propose to them
    points: Phrase
    points_to: Phrase  # when it is for another body to decide
    clause: Phrase
    clause_to: Phrase
    according: Phrase
    rejects: Phrase
    approves: Phrase
    also: Phrase
    also_to: Phrase  # when it is for another body to decide
    elects: Phrase
    endings: dict[Ending, Phrase]
    answered: dict[str, Phrase] = {}  # of a question whose heading has this regular expression, instead


class Previous(_Table, frozen=True, kw_only=True):
    """The item in which the last meeting's minutes are gone through."""

    headings: dict[Kind, Phrase]
    notes: Phrase  # of notes, which nobody approves
    approved: Phrase
    not_approved: Phrase
    at_once: Phrase  # of an item that was approved at the meeting
    corrected: Phrase


class Phrases(_Table, frozen=True, kw_only=True):
    """The table [phrases]."""

    party_summary: bool = False  # whether a vote's text also says how the parties voted
    naming: Naming
    moved: Moved
    put: Put
    voted: Voted
    elected: Elected
    remarked: Remarked
    drafted: Drafted
    previous: Previous


_SIDES = "body Body yes no winner"
_VOTE = f"{_SIDES} votes act chair answer"
# What each phrase may hold, by the beginning of its place in the table; none where nothing is said
PLACEHOLDERS: dict[str, str] = {
    "naming.of": "motion movers",
    "moved.types": "movers proposal",
    "moved.text": "movers text",
    "moved.seconded": "seconders",
    "put.rounds": "main others body Body",
    "put.asked": f"{_SIDES} order",
    "put.found": _SIDES,
    "put.called": "caller",
    "voted.numbered": "label number",
    "voted.means": _SIDES,
    "voted.chair": "name",
    "voted.count": "count",
    "voted.against": "yes no abstain",
    "voted.acts": _SIDES,
    "voted.act_own": _SIDES,
    "voted.result": _VOTE,
    "voted.third": f"{_VOTE} present",
    "voted.tie": _VOTE,
    "voted.lot": _VOTE,
    "voted.parties": "parties",
    "voted.party": "party votes",
    "elected.called": "caller",
    "elected.won": "winner names votes",
    "elected.by_lot": "winner names votes",
    "elected.tie": "winner names votes",
    "remarked.remarks": "people",
    "remarked.written": "people motion appendix",
    "remarked.in_favour": "people motion",
    "remarked.appendix": "number",
    "remarked.conflict": "people reason",
    "remarked.steps_in": "substitute member",
    "remarked.refrains": "people",
    "previous.notes": "date",
    "previous.approved": "date numbers approved",
    "previous.not_approved": "date numbers",
    "previous.at_once": "number approved",
    "previous.corrected": "corrected reason",
    "drafted.points": "body Body other",
    "drafted.clause": "body Body text",
    "drafted.according": "body Body proposal",
    "drafted.rejects": "body Body proposal",
    "drafted.approves": "body Body motion",
    "drafted.also": "body Body text",
    "drafted.elects": "body Body winner",
    "drafted.endings": "body Body",
    "drafted.answered": "body Body",
}
_HOLDER = re.compile(r"\{(\w+)\}")


def fill(pattern: str, **values: str | int) -> str:
    """A phrase with its place-holders filled; spaces that an empty one leaves behind are closed up."""
    filled = _HOLDER.sub(lambda found: str(values.get(found[1], "")), pattern)
    return re.sub(r" {2,}", " ", filled) if filled.count("  ") else filled


@cache
def known_in(place: str) -> tuple[str, ...]:
    """The place-holders that the phrase at a place ("moved.types.add") may hold."""
    names = next((held for start, held in PLACEHOLDERS.items() if _begins(place, start)), "")
    return tuple(names.split())


def _begins(place: str, start: str) -> bool:
    return place.startswith(start) and place[len(start) : len(start) + 1] in ("", ".", "_")


def faults(phrases: Phrases) -> Iterator[tuple[Fault, str, tuple[str, ...]]]:
    """What is wrong, where, and which place-holders would be right, or the reason."""
    for table in ("naming", "moved", "put", "voted", "elected", "remarked", "drafted", "previous"):
        for place, value in _phrases(table, getattr(phrases, table)):
            if value is None:
                yield "missing", f"$.phrases.{place}", ()
                continue
            known = known_in(place)
            rest = "".join(_HOLDER.split(value)[::2])
            if set(_HOLDER.findall(value)) - set(known) or "{" in rest or "}" in rest:
                yield "placeholder", f"$.phrases.{place}", known
    yield from _pattern_faults(phrases.drafted)


def _pattern_faults(drafted: Drafted) -> Iterator[tuple[Fault, str, tuple[str, ...]]]:
    patterns = {"verb": drafted.verb, "asks": drafted.asks}
    for name, pattern in {**patterns, **{f"answered.{each}": each for each in drafted.answered}}.items():
        try:
            compiled = re.compile(pattern)
        except re.error as error:
            yield "pattern", f"$.phrases.drafted.{name}", (str((error.pos or 0) + 1),)
            continue
        if name == "asks" and pattern and "body" not in compiled.groupindex:
            yield "group", f"$.phrases.drafted.{name}", ("(?P<body>…)",)


def _phrases(name: str, table: msgspec.Struct) -> Iterator[tuple[str, str | None]]:
    """Every phrase of a table with its place; None for those that are missing."""
    for field in msgspec.structs.fields(type(table)):
        value = getattr(table, field.name)
        if isinstance(value, str) and field.name not in ("style", "verb", "asks"):
            yield f"{name}.{field.name}", value
        elif isinstance(value, dict):
            words = cast("dict[str, str]", value)
            for key in get_args(get_args(field.type)[0]) or words:
                yield f"{name}.{field.name}.{key}", words.get(key)
