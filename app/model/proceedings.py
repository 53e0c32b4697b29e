"""How an item was dealt with: motions, the order of putting, votes, and what members had noted."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from app.model.value import Value

MotionType = Literal["approve", "reject", "refer_back", "table", "amend", "add", "counter"]
QuestionKind = Literal["formal", "counter", "main", "addition"]
Answer = Literal["yes", "no"]
Choice = Literal["yes", "no", "abstain"]
VoteForm = Literal["roll_call", "show_of_hands", "closed", "lot"]
RemarkKind = Literal["reservation", "statement", "note"]
Number = Annotated[int, msgspec.Meta(ge=0, le=100_000)]


class Motion(Value, frozen=True):
    """A yrkande. `text` is what is moved, as it follows "yrkar"; `name` what the chair calls it."""

    id: str
    type: MotionType = "approve"  # approve: what the item proposes
    movers: tuple[str, ...] = ()
    seconders: tuple[str, ...] = ()
    text: str = ""
    name: str = ""  # empty: called after its movers
    withdrawn: bool = False


class Question(Value, frozen=True):
    """One question the chair puts, to be answered yes or no (KL 5:53).

    `yes` and `no` are motions; an empty `yes` is what the item proposes (of a formal question: to decide
    today), an empty `no` its rejection. `found` is what the chair finds that the body answers; a vote
    on the question goes before it.
    """

    id: str
    kind: QuestionKind = "main"
    yes: str = ""
    no: str = ""
    found: Literal["", "yes", "no"] = ""


class Ballot(Value, frozen=True):
    """How one person voted."""

    person: str
    choice: Choice


class Counted(Value, frozen=True):
    """The sums of a vote whose voters are not named."""

    yes: Number = 0
    no: Number = 0
    abstain: Number = 0


class Candidate(Value, frozen=True):
    """Somebody to be elected, and the votes they got."""

    name: str
    votes: Number = 0
    person: str = ""  # when known by an id


class Vote(Value, frozen=True):
    """An omröstning, about a question of the order of putting or, as elections are, about none.

    `ballots` belongs to a roll call, `counted` to a show of hands, `candidates`, `blank` and `invalid` to
    a closed ballot, by which `elects` of the candidates are elected. `lot` is the candidate's name, or "yes"
    or "no", that a lot fell on (KL 5:56); where it fell on several candidates, `lots` are the others.
    """

    id: str
    form: VoteForm = "roll_call"
    question: str = ""
    called_by: str = ""  # who called for it
    yes: str = ""  # what a yes means; empty: follows from the question
    no: str = ""
    ballots: tuple[Ballot, ...] = ()
    counted: Counted = Counted()
    candidates: tuple[Candidate, ...] = ()
    blank: Number = 0
    invalid: Number = 0
    casting: Literal["", "yes", "no"] = ""  # the chair's, when the chair abstained (KL 5:56)
    lot: str = ""
    elects: Annotated[int, msgspec.Meta(ge=1, le=1_000)] = 1
    lots: tuple[str, ...] = ()


class Remark(Value, frozen=True):
    """A reservation (KL 4:27), statement or note to the minutes; its words stand in the item's part."""

    id: str
    kind: RemarkKind = "reservation"
    people: tuple[str, ...] = ()
    motion: str = ""  # in favour of which motion; empty: none named
    announced: bool = True  # before the meeting ended
    appendix: str = ""  # the written one


class Proceedings(Value, frozen=True):
    """All that was moved, put, voted and noted in one item."""

    proposal_name: str = ""  # e.g. "arbetsutskottets förslag"; empty: the profile's word
    motions: tuple[Motion, ...] = ()
    questions: tuple[Question, ...] = ()  # in the order of putting
    votes: tuple[Vote, ...] = ()
    remarks: tuple[Remark, ...] = ()
    minority_before: bool = False  # a third of the council has had it tabled or referred back (KL 5:50)
