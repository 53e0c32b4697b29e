"""A municipality's sentences for what was moved, put, voted, decided and noted. Place-holders in braces."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from app.model.body import BodyKind
from app.model.proceedings import MotionType, RemarkKind

Phrase = Annotated[str, msgspec.Meta(min_length=1, max_length=400)]
Draft = Literal["table", "refer_back", "information", "report", "questions", "opening"]
ActKind = Literal["refer_back", "table", "today"]


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One table of the file."""


class Naming(_Table, frozen=True, kw_only=True):
    """How people and proposals are named."""

    comma: Phrase  # between the names of a list
    last: Phrase  # before the last of them
    somebody: Phrase  # where nobody is named
    chair: Phrase
    body: Phrase  # of a body without name
    proposal: Phrase  # what the item proposes
    motions: dict[MotionType, Phrase]
    of: Phrase  # {motion} {mover}: when two would be called the same
    of_many: Phrase  # {motion} {mover}
    own: Phrase  # the motion of those who reserve themselves


class Moved(_Table, frozen=True, kw_only=True):
    """The sentences of the motions. {movers} {proposal}"""

    types: dict[MotionType, Phrase]
    text: Phrase  # {movers} {text}
    seconded: Phrase  # {seconders}


class Put(_Table, frozen=True, kw_only=True):
    """The order of putting. {body} {Body} {yes} {no} {winner} {main} {others}"""

    rounds: Phrase  # that there are more than two main proposals
    asked: dict[Literal["refer_back", "table", "counter", "main", "approve", "addition"], Phrase]
    found: dict[
        Literal["today", "refer_back", "table", "counter", "round", "main", "approve", "approve_no",
                "addition", "addition_no"], Phrase
    ]  # fmt: skip
    called: Phrase  # {caller}
    called_by_nobody: Phrase


class Voted(_Table, frozen=True, kw_only=True):
    """Votes. {yes} {no} {body} {Body} {chair}; results also {votes} {act}"""

    labels: dict[Literal["formal", "counter", "main", "addition", "election"], Phrase]
    means: dict[Literal["refer_back", "table", "counter", "main", "approve", "addition", "own"], Phrase]
    columns: dict[Literal["name", "party", "yes", "no", "abstain"], Phrase]
    mark: Phrase
    sum: Phrase
    chair_row: Phrase  # {name}
    yes_votes: Phrase  # {count}
    one_yes_vote: Phrase
    no_votes: Phrase
    one_no_vote: Phrase
    abstained: Phrase
    one_abstained: Phrase
    against: Phrase  # {yes} {no}
    against_abstained: Phrase  # {yes} {no} {abstain}
    acts: dict[Literal["today", "refer_back", "table", "counter", "round", "main", "approve",
                       "approve_no", "addition", "addition_no", "own_yes", "own_no"], Phrase]  # fmt: skip
    result: Phrase
    third: Phrase  # also {count} {present}
    tie_casting: dict[Literal["yes", "no"], Phrase]
    tie_cast_later: dict[Literal["yes", "no"], Phrase]  # the chair abstained and decides all the same
    tie_lot: dict[Literal["yes", "no"], Phrase]
    tie: Phrase
    show_of_hands: Phrase
    lot: dict[Literal["yes", "no"], Phrase]
    parties: Phrase  # {parties}
    party: Phrase  # {party} {votes}
    no_party: Phrase


class Elected(_Table, frozen=True, kw_only=True):
    """Closed ballots. {caller} {winner} {names} {votes}"""

    called: Phrase
    called_by_nobody: Phrase
    columns: dict[Literal["name", "votes"], Phrase]
    candidate: Phrase  # {name} {party}
    blank: Phrase
    invalid: Phrase
    sum: Phrase
    won: Phrase
    won_by_lot: Phrase
    tie: Phrase


class Remarked(_Table, frozen=True, kw_only=True):
    """Reservations, statements and notes. {people} {motion} {appendix}"""

    plain: dict[RemarkKind, Phrase]
    motion: Phrase
    written: dict[RemarkKind, Phrase]
    written_motion: Phrase
    conflict: dict[BodyKind, Phrase]
    conflict_reason: dict[BodyKind, Phrase]  # also {reason}
    steps_in: Phrase  # {substitute} {member}
    refrains: Phrase


class Drafted(_Table, frozen=True, kw_only=True):
    """Decisions. {body} {Body} {proposal} {text} {other}"""

    style: Literal["clauses", "sentences"] = "clauses"  # points after "beslutar att", or sentences
    to: Phrase  # the word that begins a clause
    proposes: Phrase  # what stands in a proposal before what is to be decided
    decides: Phrase  # {Body}: before points
    passes_on: Phrase  # {Body} {other}: before points, when another body is to decide
    clause: Phrase  # {Body} {text}
    passes_on_clause: Phrase  # {Body} {text}
    higher: tuple[Phrase, ...] = ()  # the bodies that decide on what others propose
    decide: Phrase  # the verb by which a proposal names who decides
    according: Phrase  # {Body} {proposal}
    rejects: Phrase  # {Body} {proposal}
    approves: Phrase  # {Body} {motion}
    also: Phrase  # {Body} {text}
    endings: dict[Draft, Phrase]


class Phrases(_Table, frozen=True, kw_only=True):
    """The table [phrases]."""

    party_summary: bool = False  # whether a vote's text also says how the parties voted
    show_of_hands: tuple[BodyKind, ...] = ()  # which bodies may vote without names (KL 5:67)
    naming: Naming
    moved: Moved
    put: Put
    voted: Voted
    elected: Elected
    remarked: Remarked
    drafted: Drafted
