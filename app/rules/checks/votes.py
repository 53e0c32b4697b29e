"""Checks of votes: who voted, how, and whether it adds up (KL 5:54-56, 5:67, 6:33)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from app.model.proceedings import Vote
from app.rules.checks.context import Item, found
from app.rules.checks.finding import Finding
from app.rules.proceedings import Tally, elected, tally
from app.rules.proceedings.voting import third_is_enough


def check(item: Item) -> Iterator[Finding]:
    """The votes of one item; `number` counts them in their order."""
    if not item.facts.is_protokoll:
        return
    for number, vote in enumerate(item.section.proceedings.votes, 1):
        sums = tally(vote, item.minutes, item.section)
        yield from _form(item, vote, number)
        if vote.form == "roll_call":
            yield from _roll_call(item, vote, number)
        if vote.form in ("show_of_hands", "closed"):
            yield from _counted(item, vote, number, sums)
        if vote.form in ("roll_call", "show_of_hands"):
            yield from _tie(item, vote, number, sums)
        if vote.form == "closed":
            yield from _elected(item, vote, number)
        yield from _caller(item, vote, number)


def _form(item: Item, vote: Vote, number: int) -> Iterator[Finding]:
    """Open, but closed in elections; by hands where the rules allow it; never by lot alone."""
    is_election = item.section.kind == "election"
    code = ""
    if is_election and vote.form in ("roll_call", "show_of_hands"):
        code = "vote-open-election"
    elif not is_election and vote.form == "closed":
        code = "vote-closed"
    elif vote.form == "lot":
        code = "election-lot" if is_election else "vote-lot"
    elif vote.form == "show_of_hands" and not item.facts.checks.show_of_hands:
        code = "vote-by-hands"
    if code:
        yield from found(item.facts, code, item.section, where="item", number=number)


def _elected(item: Item, vote: Vote, number: int) -> Iterator[Finding]:
    """Equal ones at the last place without a lot, or fewer elected than were to be."""
    won = elected(vote)
    told = {"number": number, "names": ", ".join(won.tied)}
    if won.tied:
        yield from found(item.facts, "election-tie", item.section, where="item", told=told)
    elif won.names and len(won.names) < vote.elects:
        told = {"number": number, "elected": len(won.names), "elects": vote.elects}
        yield from found(item.facts, "election-few", item.section, where="item", told=told)


def _roll_call(item: Item, vote: Vote, number: int) -> Iterator[Finding]:
    facts, section = item.facts, item.section
    given = Counter(ballot.person for ballot in vote.ballots)
    if not given:
        yield from found(facts, "vote-empty", section, where="item", number=number)
        return
    for person, times in given.items():
        if times > 1:
            yield from found(
                facts, "ballot-double", section, where="item", number=number, person=facts.name(person)
            )
    if not facts.noted:
        return
    for person in given:
        outside = person not in item.deciders and person not in item.sitting.conflicted
        if outside and person in facts.people:
            yield from found(
                facts,
                "ballot-stranger",
                section,
                where="item",
                mend="drop-ballots",
                number=number,
                person=facts.name(person),
                vote=vote.id,
                who=person,
            )
    if missing := item.deciders - given.keys():
        names = facts.names(missing)
        yield from found(facts, "ballot-missing", section, where="item", number=number, names=names)


def _counted(item: Item, vote: Vote, number: int, sums: Tally) -> Iterator[Finding]:
    """Of votes without names only the sum can be held against the voters."""
    facts, voters = item.facts, len(item.deciders)
    told = {"number": number, "votes": sums.cast, "voters": voters}
    if not sums.cast:
        yield from found(facts, "vote-empty", item.section, where="item", number=number)
    elif facts.noted and sums.cast > voters:
        yield from found(facts, "votes-too-many", item.section, where="item", told=told)
    elif facts.noted and sums.cast < voters:
        yield from found(facts, "votes-too-few", item.section, where="item", told=told)


def _tie(item: Item, vote: Vote, number: int, sums: Tally) -> Iterator[Finding]:
    facts, section = item.facts, item.section
    if sums.outcome == "tie" and not third_is_enough(vote, item.minutes, section):
        code = "election-tie-open" if section.kind == "election" else "vote-tie"
        yield from found(facts, code, section, where="item", number=number, votes=sums.yes)
    if vote.casting and sums.outcome and sums.decided_by != "casting":
        yield from found(
            facts,
            "casting-needless",
            section,
            where="item",
            mend="drop-casting",
            number=number,
            vote=vote.id,
        )


def _caller(item: Item, vote: Vote, number: int) -> Iterator[Finding]:
    facts, person = item.facts, vote.called_by
    serving = {*item.sitting.opening.values(), *item.sitting.deciding.values()}
    if facts.noted and person in facts.people and person not in serving:
        name = facts.name(person)
        yield from found(
            facts, "vote-called-by-outsider", item.section, where="item", number=number, person=name
        )
