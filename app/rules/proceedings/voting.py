"""What a vote gives: its sums, its outcome, and by which rule (KL 5:50, 5:54-56, 6:33)."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.proceedings import Answer, Choice, Question, Vote
from app.model.sections import Section
from app.rules.proceedings.voters import chair, known, present, voters

Decider = Literal["", "majority", "casting", "lot", "third"]


class Tally(msgspec.Struct, frozen=True):
    """The sums of a vote. `outcome` is "" while nobody has voted; `missing` are who have not."""

    yes: int = 0
    no: int = 0
    abstain: int = 0
    outcome: Literal["", "yes", "no", "tie"] = ""
    decided_by: Decider = ""
    missing: tuple[str, ...] = ()
    cast: int = 0  # all votes, abstentions and of a closed ballot blank and invalid ones counted in


class Side(msgspec.Struct, frozen=True):
    """How one party voted; `party` is "" for those without."""

    party: str
    yes: int
    no: int
    abstain: int


class Elected(msgspec.Struct, frozen=True):
    """Who is elected, by name: by their votes alone, and by lot among the equal ones at the last place."""

    sure: tuple[str, ...] = ()  # most votes first
    equal: tuple[str, ...] = ()  # more of them than there are places left
    drawn: tuple[str, ...] = ()  # those of them whom the lot fell on; none while it is not noted
    votes: int = 0  # of each of the equal ones
    places: int = 0  # how many of them are elected

    @property
    def names(self) -> tuple[str, ...]:
        """All who are elected."""
        return self.sure + self.drawn

    @property
    def tied(self) -> tuple[str, ...]:
        """Those between whom a lot still has to be drawn."""
        return () if self.drawn else self.equal


def choices(vote: Vote, minutes: Minutes, section: Section) -> dict[str, Choice]:
    """The ballots that count, by person: one each, and only of those who may vote, in roll order.

    Where the attendance says nothing of voters, every ballot counts.
    """
    given: dict[str, Choice] = {ballot.person: ballot.choice for ballot in vote.ballots}
    if not known(minutes):
        return given
    return {person: given[person] for person in voters(minutes, section) if person in given}


def strangers(vote: Vote, minutes: Minutes, section: Section) -> tuple[str, ...]:
    """Those who have a ballot in a roll call without taking part in the decision; it does not count."""
    counted = choices(vote, minutes, section)
    return tuple(dict.fromkeys(b.person for b in vote.ballots if b.person not in counted))


def tally(vote: Vote, minutes: Minutes, section: Section) -> Tally:
    """The vote's sums and what follows from them. Says something for any data, however contradictory."""
    match vote.form:
        case "roll_call":
            counted = choices(vote, minutes, section)
            sums = [list(counted.values()).count(choice) for choice in get_args(Choice)]
            missing = tuple(person for person in voters(minutes, section) if person not in counted)
        case "show_of_hands":
            sums, missing = [vote.counted.yes, vote.counted.no, vote.counted.abstain], ()
        case "closed":
            return Tally(cast=handed_in(vote))
        case "lot":
            return Tally(outcome=_lot(vote), decided_by="lot" if _lot(vote) else "")
    outcome, decided_by = _decided(vote, minutes, section, sums[0], sums[1], sum(sums))
    return Tally(sums[0], sums[1], sums[2], outcome, decided_by, missing, sum(sums))


def _decided(
    vote: Vote, minutes: Minutes, section: Section, yes: int, no: int, cast: int
) -> tuple[Literal["", "yes", "no", "tie"], Decider]:
    if not cast:
        return "", ""
    if no > yes:
        return "no", "majority"
    if third_is_enough(vote, minutes, section) and no and no * 3 >= present(minutes, section):
        return "no", "third"
    if yes > no:
        return "yes", "majority"
    if section.kind == "election":
        return (_lot(vote), "lot") if _lot(vote) else ("tie", "")
    decided = _casting(vote, minutes, section)
    return (decided, "casting") if decided else ("tie", "")


def _lot(vote: Vote) -> Literal["", "yes", "no"]:
    return "yes" if vote.lot == "yes" else "no" if vote.lot == "no" else ""


def _casting(vote: Vote, minutes: Minutes, section: Section) -> Literal["", "yes", "no"]:
    """The chair's own ballot decides; what the chair says afterwards only if there is none (KL 5:56)."""
    own = choices(vote, minutes, section).get(chair(minutes, section)) if vote.form == "roll_call" else None
    return own if own in ("yes", "no") else vote.casting


def third_is_enough(vote: Vote, minutes: Minutes, section: Section) -> bool:
    """Whether one third can have the item tabled or referred back: in the council, the first time (KL 5:50).

    Tabling an election takes a majority.
    """
    if not minutes.body or minutes.body.kind != "council" or section.proceedings.minority_before:
        return False
    asked = next((q for q in section.proceedings.questions if q.id == vote.question), None)
    if asked is None or asked.kind != "formal":
        return False
    moved = next((m.type for m in section.proceedings.motions if m.id == asked.no), "")
    return moved == "refer_back" or (moved == "table" and section.kind != "election")


def put_off_by_minority(minutes: Minutes, section: Section) -> bool:
    """Whether a minority has had the item tabled or referred back, now or before."""
    if section.proceedings.minority_before:
        return True
    return any(tally(vote, minutes, section).decided_by == "third" for vote in section.proceedings.votes)


def vote_on(question: Question, section: Section) -> Vote | None:
    """The vote that was held on a question; the last one, should there be several."""
    held = [vote for vote in section.proceedings.votes if vote.question == question.id]
    return held[-1] if held else None


def answer(question: Question, section: Section, minutes: Minutes) -> Answer | None:
    """What a question was answered with: by its vote once everybody has voted, else as the chair finds."""
    vote = vote_on(question, section)
    if vote is None:
        return question.found or None
    sums = tally(vote, minutes, section)
    if sums.missing:
        return None
    return sums.outcome if sums.outcome in ("yes", "no") else None


def parties(vote: Vote, minutes: Minutes, section: Section) -> tuple[Side, ...]:
    """How the parties voted, in the order in which they come in the roll."""
    people = everyone(minutes)
    sides: dict[str, list[Choice]] = {}
    for person, choice in choices(vote, minutes, section).items():
        party = people[person].party if person in people else ""
        sides.setdefault(party, []).append(choice)
    return tuple(
        Side(party, cast.count("yes"), cast.count("no"), cast.count("abstain"))
        for party, cast in sides.items()
    )


def handed_in(vote: Vote) -> int:
    """The ballots of a closed vote; where a ballot has several names, as few as can have held the votes."""
    votes = sum(candidate.votes for candidate in vote.candidates)
    return -(-votes // vote.elects) + vote.blank + vote.invalid


def elected(vote: Vote) -> Elected:
    """Who got the most votes in a closed ballot; equal ones are decided between by lot (KL 5:56).

    Of a vote that was nothing but a lot, whom it fell on: that is who took the seat, right or wrong.
    """
    lots = tuple(dict.fromkeys(name for name in (vote.lot, *vote.lots) if name.strip()))
    if vote.form == "lot":
        return Elected(drawn=tuple(name for name in lots if name not in ("yes", "no")))
    if vote.form != "closed":
        return Elected()
    votes: dict[str, int] = {}
    for each in vote.candidates:
        votes[each.name] = max(each.votes, votes.get(each.name, 0))
    ranked = sorted((name for name in votes if votes[name]), key=lambda name: -votes[name])
    if len(ranked) <= vote.elects:
        return Elected(tuple(ranked))
    last = votes[ranked[vote.elects - 1]]
    sure = tuple(name for name in ranked if votes[name] > last)
    equal = tuple(name for name in ranked if votes[name] == last)
    places = vote.elects - len(sure)
    if len(equal) == places:
        return Elected(sure + equal)
    drawn = tuple(name for name in equal if name in lots)
    return Elected(sure, equal, drawn if len(drawn) == places else (), last, places)
