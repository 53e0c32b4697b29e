"""The next proceedings of an item for what the secretary does; nothing that it points to is left dangling."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from msgspec.structs import replace

from app.model.ids import new_id
from app.model.minutes import Minutes
from app.model.proceedings import (
    Ballot,
    Choice,
    Counted,
    Motion,
    Proceedings,
    Question,
    Remark,
    Vote,
    VoteForm,
)
from app.model.sections import Section
from app.rules.proceedings.putting import composed
from app.rules.proceedings.voters import voters

Listed = TypeVar("Listed", Motion, Question, Vote, Remark)


def recomposed(section: Section, proceedings: Proceedings) -> Proceedings:
    """The proceedings with the order of putting that follows from their motions.

    Votes on questions that are no longer put go with them.
    """
    questions = composed(replace(section, proceedings=proceedings))
    gone = {question.id for question in proceedings.questions} - {question.id for question in questions}
    votes = tuple(vote for vote in proceedings.votes if vote.question not in gone)
    return replace(proceedings, questions=questions, votes=votes)


def with_motion(section: Section, motion: Motion) -> Proceedings:
    """The motion set in at the end, or in the place of the one with its id; the order of putting follows."""
    old = section.proceedings
    return recomposed(section, replace(old, motions=_with(old.motions, motion)))


def without_motion(section: Section, motion: str) -> Proceedings:
    """The motion taken away, with the questions on it, their votes, and what remarks say of it."""
    old = section.proceedings
    motions = tuple(known for known in old.motions if known.id != motion)
    remarks = tuple(replace(r, motion="") if r.motion == motion else r for r in old.remarks)
    return recomposed(section, replace(old, motions=motions, remarks=remarks))


def moved_motion(section: Section, motion: str, steps: int) -> Proceedings:
    """A motion moved up (-1) or down (+1) in the list."""
    old = section.proceedings
    return recomposed(section, replace(old, motions=_moved(old.motions, motion, steps)))


def moved_question(section: Section, question: str, steps: int) -> Proceedings:
    """A question put earlier (-1) or later (+1)."""
    old = section.proceedings
    return replace(old, questions=_moved(old.questions, question, steps))


def with_found(section: Section, question: str, found: Literal["", "yes", "no"]) -> Proceedings:
    """What the chair finds that the body answers to a question."""
    old = section.proceedings
    questions = tuple(replace(q, found=found) if q.id == question else q for q in old.questions)
    return replace(old, questions=questions)


def new_vote(section: Section, question: str = "", form: VoteForm | None = None) -> Vote:
    """A vote to be held on a question, or about none in an election. Not yet in the proceedings."""
    if form is None:
        form = "closed" if section.kind == "election" and not question else "roll_call"
    return Vote(new_id(), form, question)


def with_vote(section: Section, vote: Vote) -> Proceedings:
    """The vote set in at the end, or in the place of the one with its id."""
    old = section.proceedings
    return replace(old, votes=_with(old.votes, vote))


def without_vote(section: Section, vote: str) -> Proceedings:
    """The vote taken away."""
    old = section.proceedings
    return replace(old, votes=tuple(known for known in old.votes if known.id != vote))


def with_ballot(
    section: Section, minutes: Minutes, vote: str, person: str, choice: Choice | None
) -> Proceedings:
    """One person's choice in a roll call set, or with None taken back. Who may not vote is given none.

    Ballots of those who may no longer vote go at the same time.
    """
    allowed = voters(minutes, section)

    def changed(known: Vote) -> Vote:
        given: dict[str, Choice] = {ballot.person: ballot.choice for ballot in known.ballots}
        given.pop(person, None)
        if choice is not None:
            given[person] = choice
        order = allowed or tuple(given)
        return replace(known, ballots=tuple(Ballot(who, given[who]) for who in order if who in given))

    return _changed_vote(section, vote, changed)


def with_rest(section: Section, minutes: Minutes, vote: str, choice: Choice) -> Proceedings:
    """All who have not voted yet vote so."""
    proceedings = section.proceedings
    for person in voters(minutes, section):
        after = replace(section, proceedings=proceedings)
        known = next((v for v in proceedings.votes if v.id == vote), None)
        if known and all(ballot.person != person for ballot in known.ballots):
            proceedings = with_ballot(after, minutes, vote, person, choice)
    return proceedings


def with_counted(section: Section, minutes: Minutes, vote: str, counted: Counted) -> Proceedings:
    """The sums of a show of hands; what would make more votes than voters is taken from the last ones."""
    left = len(voters(minutes, section)) or None

    def held(number: int) -> int:
        nonlocal left
        if left is None:
            return number
        number = min(number, left)
        left -= number
        return number

    fitting = Counted(held(counted.yes), held(counted.no), held(counted.abstain))
    return _changed_vote(section, vote, lambda known: replace(known, counted=fitting))


def with_remark(section: Section, remark: Remark) -> Proceedings:
    """The remark set in at the end, or in the place of the one with its id."""
    old = section.proceedings
    return replace(old, remarks=_with(old.remarks, remark))


def without_remark(section: Section, remark: str) -> Proceedings:
    """The remark taken away."""
    old = section.proceedings
    return replace(old, remarks=tuple(known for known in old.remarks if known.id != remark))


def _changed_vote(section: Section, vote: str, changed: Callable[[Vote], Vote]) -> Proceedings:
    old = section.proceedings
    return replace(old, votes=tuple(changed(known) if known.id == vote else known for known in old.votes))


def _with(known: tuple[Listed, ...], new: Listed) -> tuple[Listed, ...]:
    if any(each.id == new.id for each in known):
        return tuple(new if each.id == new.id else each for each in known)
    return (*known, new)


def _moved(known: tuple[Listed, ...], wanted: str, steps: int) -> tuple[Listed, ...]:
    place = next((index for index, each in enumerate(known) if each.id == wanted), None)
    if place is None or not 0 <= place + steps < len(known):
        return known
    rest = [each for each in known if each.id != wanted]
    rest.insert(place + steps, known[place])
    return tuple(rest)
