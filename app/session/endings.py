"""The usual endings of an item, one call each: the chair finds, the decision is written, the item is done."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from app.model.ids import new_id
from app.model.minutes import Minutes
from app.model.proceedings import MotionType
from app.model.sections import Generated, Outcome, Part, Section
from app.profiles.phrases import Ending
from app.profiles.profile import Profile
from app.rules.proceedings import decisions
from app.rules.proceedings.changing import recomposed, with_found
from app.rules.proceedings.kinds import inserted
from app.rules.proceedings.putting import Put, standing, winner
from app.rules.proceedings.voting import vote_on
from app.rules.proceedings.wanted import digest
from app.session.edits import Edit
from app.session.item_edits import SetOutcome, SetParts, SetProceedings
from app.session.keeping import is_own
from app.session.meeting_edits import Together

_OUTCOMES: dict[MotionType, Outcome] = {"table": "tabled", "refer_back": "referred_back"}


def acclaim(minutes: Minutes, section: Section, profile: Profile, wins: str = "") -> Edit:
    """The chair finds that the body decides as proposed, or, with `wins`, for a motion.

    Questions that were answered or voted on stay answered; the decision is drafted where it is empty. An
    edit that changes nothing while a vote is not finished.
    """
    found = _answered(minutes, section, wins)
    won = winner(found, minutes)
    if won is None:
        return Together(())
    motion = next((each for each in found.proceedings.motions if each.id == won.motion), None)
    outcome = _OUTCOMES.get(motion.type, "decided") if motion else "decided"
    return _ended(minutes, found, profile, decisions.rule(), outcome)


def table(minutes: Minutes, section: Section, profile: Profile) -> Edit:
    """The item is tabled."""
    return _put_off(minutes, section, profile, "table")


def refer_back(minutes: Minutes, section: Section, profile: Profile) -> Edit:
    """The item is referred back."""
    return _put_off(minutes, section, profile, "refer_back")


def note_information(minutes: Minutes, section: Section, profile: Profile) -> Edit:
    """What was told or reported is noted, in the words that fit the kind of item."""
    ending: Ending = (
        "delegation"
        if section.kind == "delegation"
        else "question"
        if section.kind == "question"
        else "information"
    )
    return _ended(minutes, section, profile, decisions.rule(ending), "decided")


def _put_off(
    minutes: Minutes, section: Section, profile: Profile, how: Literal["table", "refer_back"]
) -> Edit:
    """Ends the item by a formal motion, if one was made; the chair finds for it unless it was voted on."""
    section = _recomposed(section)
    motions = {each.id: each for each in section.proceedings.motions}
    for question in section.proceedings.questions:
        is_it = question.no in motions and motions[question.no].type == how
        if question.kind == "formal" and is_it and not vote_on(question, section):
            section = replace(section, proceedings=with_found(section, question.id, "no"))
    return _ended(minutes, section, profile, decisions.rule(how), _OUTCOMES[how])


def _answered(minutes: Minutes, section: Section, wins: str) -> Section:
    """The item with every question answered that has to be put, so that the motion `wins`."""
    section = _recomposed(section)
    while put := next((p for p in standing(section, minutes) if p.reached and p.answer is None), None):
        if vote_on(put.question, section):
            break
        answer = _finding(put, wins)
        section = replace(section, proceedings=with_found(section, put.question.id, answer))
    return section


def _finding(put: Put, wins: str) -> Literal["yes", "no"]:
    if put.question.kind == "addition":
        return "yes"
    return "no" if wins and put.no == wins else "yes"


def _recomposed(section: Section) -> Section:
    """The item with an order of putting; one that is there stays, whoever made it."""
    if section.proceedings.questions:
        return section
    return replace(section, proceedings=recomposed(section, section.proceedings))


def _ended(minutes: Minutes, section: Section, profile: Profile, rule: str, outcome: Outcome) -> Edit:
    return Together(
        (
            SetProceedings(section.id, section.proceedings),
            SetParts(section.id, _with_decision(minutes, section, profile, rule)),
            SetOutcome(section.id, outcome),
        )
    )


def _with_decision(minutes: Minutes, section: Section, profile: Profile, rule: str) -> tuple[Part, ...]:
    """The item's parts with the decision drafted, where nobody has written one."""
    old = next((part for part in section.parts if part.kind == "decision"), None)
    if old and is_own(old):
        return section.parts
    blocks = decisions.drafted(rule, minutes, section, profile)
    generated = Generated(rule, digest(blocks))
    if old and old.generated == generated:
        return section.parts
    part = replace(old or Part(new_id(), "decision"), blocks=blocks, generated=generated)
    if old is None:
        return inserted(part, section.parts, minutes, profile)
    return tuple(part if each is old else each for each in section.parts)
