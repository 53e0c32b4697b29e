"""The order of putting: which questions the motions make, and who meets whom once some are answered."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from app.model.ids import new_id
from app.model.minutes import Minutes
from app.model.proceedings import Answer, Motion, MotionType, Question
from app.model.sections import Section
from app.rules.proceedings.voting import answer

FORMAL: tuple[MotionType, ...] = ("refer_back", "table")
MAIN: tuple[MotionType, ...] = ("reject", "counter")
ADDED: tuple[MotionType, ...] = ("amend", "add")


class Put(msgspec.Struct, frozen=True):
    """A question as it is really put: its sides are those who came so far, by the answers before it."""

    question: Question
    yes: str  # a motion; "" as in Question
    no: str
    answer: Answer | None
    reached: bool  # false: an earlier answer has made it needless
    last_round: bool = False  # a counter round whose winner meets the main proposal

    @property
    def winner(self) -> str:
        """The side that won; of no use while there is no answer."""
        return self.no if self.answer == "no" else self.yes


def live(section: Section) -> tuple[Motion, ...]:
    """The motions that stand: those that nobody withdrew."""
    return tuple(motion for motion in section.proceedings.motions if not motion.withdrawn)


def main_proposals(section: Section) -> tuple[Motion, ...]:
    """The main proposals beside what the item proposes. All who want it rejected want the same."""
    found: list[Motion] = []
    for motion in live(section):
        if motion.type == "counter" or (
            motion.type == "reject" and all(other.type != "reject" for other in found)
        ):
            found.append(motion)
    return tuple(found)


def _wanted(section: Section) -> Iterator[Question]:
    motions = live(section)
    for kind in FORMAL:
        for motion in motions:
            if motion.type == kind:
                yield Question(new_id(), "formal", "", motion.id)
                break  # however many want it, it is one question
    main = _as_met(section)
    for motion in main[1:]:
        yield Question(new_id(), "counter", main[0].id, motion.id)
    added = [motion for motion in motions if motion.type in ADDED]
    if main:
        yield Question(new_id(), "main", "", main[0].id)
    elif added or any(motion.type in FORMAL for motion in motions):
        yield Question(new_id(), "main")
    for motion in added:
        yield Question(new_id(), "addition", motion.id)


def _as_met(section: Section) -> list[Motion]:
    """The main proposals in the order in which they meet: first those that meet already, as they do."""
    met: list[str] = []
    for question in section.proceedings.questions:
        if question.kind == "counter":
            met += [question.yes, question.no]
    met += [question.no for question in section.proceedings.questions if question.kind == "main"]
    main = main_proposals(section)
    return sorted(main, key=lambda motion: met.index(motion.id) if motion.id in met else len(met))


def composed(section: Section) -> tuple[Question, ...]:
    """The order of putting that follows from the item's motions (KL 5:53).

    Formal motions come first; with more than two main proposals what the item proposes is the main one and
    the others meet in counter rounds; additions come last. Every question is named by those who meet when
    each earlier round is answered with yes, so that it stays the same whatever is answered; `standing` says
    who meets really. Questions that stand already keep their id, answer and place among each other.
    """
    kept = {_pair(question): question for question in reversed(section.proceedings.questions)}
    wanted = [kept.get(_pair(question), question) for question in _wanted(section)]
    place = {question.id: index for index, question in enumerate(section.proceedings.questions)}
    old = iter(sorted((q for q in wanted if q.id in place), key=lambda q: place[q.id]))
    return tuple(next(old) if question.id in place else question for question in wanted)


def _pair(question: Question) -> tuple[str, str, str]:
    return question.kind, question.yes, question.no


def standing(section: Section, minutes: Minutes) -> tuple[Put, ...]:
    """The questions in their order as they are put: the winner of a counter round goes on in its place."""
    out: list[Put] = []
    becomes: dict[str, str] = {}  # who lost a counter round, and who goes on instead
    motions = {motion.id: motion for motion in section.proceedings.motions}
    rounds = [q.id for q in section.proceedings.questions if q.kind == "counter"]
    open_so_far = done = rejected = False
    for question in section.proceedings.questions:
        yes, no = question.yes, question.no
        if question.kind in ("counter", "main"):
            yes, no = _now(yes, becomes), _now(no, becomes)
        reached = not done and not (rejected and question.kind == "addition")
        given = answer(question, section, minutes)
        last = bool(rounds) and question.id == rounds[-1]
        out.append(Put(question, yes, no, given, reached, last))
        if not reached or given is None:
            open_so_far = open_so_far or reached
            continue
        if question.kind == "formal" and given == "no":
            done = True
        elif question.kind == "counter":
            winner, loser = (yes, no) if given == "yes" else (no, yes)
            if winner != loser:
                becomes[loser] = winner
        elif question.kind == "main":
            won = yes if given == "yes" else no
            rejected = given == "no" and (won == "" or _type(motions, won) == "reject")
    return tuple(out)


def _type(motions: dict[str, Motion], motion: str) -> str:
    return motions[motion].type if motion in motions else ""


def _now(side: str, becomes: dict[str, str]) -> str:
    seen: set[str] = set()
    while side and side in becomes and side not in seen:
        seen.add(side)
        side = becomes[side]
    return side


class Won(msgspec.Struct, frozen=True):
    """How an item ended: `motion` is what won, "" what the item proposes; `added` what came to it."""

    motion: str = ""
    added: tuple[str, ...] = ()
    rejected: bool = False  # what the item proposes fell without another proposal


def winner(section: Section, minutes: Minutes) -> Won | None:
    """What won in the item, None while a question that has to be put is not answered."""
    won, rejected = "", False
    added: list[str] = []
    for put in standing(section, minutes):
        if not put.reached:
            continue
        if put.answer is None:
            return None
        match put.question.kind:
            case "formal":
                if put.answer == "no":
                    return Won(put.no)
            case "main":
                won = put.winner
                rejected = put.answer == "no" and not put.no
            case "addition":
                if put.answer == "yes":
                    added.append(put.yes)
            case "counter":
                pass
    return Won(won, tuple(added), rejected)
