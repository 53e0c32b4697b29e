"""The sentences for what was moved, put, and noted, as blocks in the profile's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.model.attendance import Conflict
from app.model.blocks import Block, paragraph
from app.model.inlines import text
from app.model.minutes import Minutes
from app.model.proceedings import Motion, Remark
from app.model.sections import Section
from app.profiles.phrases import Asked, Result, fill
from app.rules import attendance
from app.rules.proceedings.naming import Naming, sentence
from app.rules.proceedings.putting import Put, live, main_proposals
from app.rules.proceedings.voting import vote_on


def line(words: str) -> Block:
    """A paragraph of plain words."""
    return paragraph(*text(words))


def motions(section: Section, naming: Naming) -> tuple[Block, ...]:
    """Who moved what, a paragraph each; what was withdrawn is left out (KL 5:67)."""
    words = naming.phrases.moved

    def told(motion: Motion) -> Block:
        movers = naming.people(motion.movers)
        if motion.text.strip():
            said = fill(words.text, movers=movers, text=motion.text.strip())
        else:
            said = fill(words.types[motion.type], movers=movers, proposal=naming.proposal)
        said = sentence(said)
        if motion.seconders:
            said += " " + sentence(fill(words.seconded, seconders=naming.people(motion.seconders)))
        return line(said)

    return tuple(told(motion) for motion in live(section))


def asked(put: Put, section: Section) -> Asked:
    """By which of the profile's words a question is put."""
    match put.question.kind:
        case "formal":
            moved = next((m.type for m in section.proceedings.motions if m.id == put.no), "")
            return "table" if moved == "table" else "refer_back"
        case "counter":
            return "counter"
        case "addition":
            return "addition"
        case "main":
            return "main" if put.no else "approve"


def result(put: Put, section: Section, answer: str) -> Result:
    """By which of the profile's words an answer is told."""
    kind = asked(put, section)
    yes = answer == "yes"
    match kind:
        case "refer_back" | "table":
            return "today" if yes else kind
        case "counter":
            return "counter" if put.last_round else "round"
        case "main":
            return "main"
        case "approve":
            return "approve" if yes else "approve_no"
        case "addition":
            return "addition" if yes else "addition_no"


def putting_order(section: Section, puts: tuple[Put, ...], naming: Naming) -> tuple[Block, ...]:
    """How the chair put the questions and what the chair found; who called for a vote.

    Nothing for a proposal that nobody was against. A question after one without an answer is not told yet,
    nor one that an answer before it has made needless.
    """
    if len(puts) == 1 and not puts[0].no and not vote_on(puts[0].question, section):
        return ()
    told: list[Block] = []
    words = naming.phrases.put
    if any(put.question.kind == "counter" for put in puts):
        others = naming.listed(naming.motion(motion.id) for motion in main_proposals(section))
        told.append(line(fill(words.rounds, main=naming.proposal, others=others, **naming.sides("", "", ""))))
    reached = [put for put in puts if put.reached]
    for place, put in enumerate(reached):
        order = "" if len(reached) == 1 else words.first if place == 0 else words.then
        told.append(line(_put(put, section, naming, order)))
        if put.answer is None:
            break
    return tuple(told)


def _put(put: Put, section: Section, naming: Naming, order: str) -> str:
    words = naming.phrases.put
    found = put.question.found
    winner = put.no if found == "no" else put.yes
    sides = naming.sides(put.yes, put.no, winner)
    said = fill(words.asked[asked(put, section)], order=order, **sides)
    if found:
        said += " " + fill(words.found[result(put, section, found)], **sides)
    said = sentence(said)
    vote = vote_on(put.question, section)
    if vote and vote.form != "lot":
        caller = naming.person(vote.called_by)
        said += " " + sentence(fill(words.called, caller=caller) if caller else words.called_by_nobody)
    return said


def remarks(noted: Iterable[Remark], section: Section, minutes: Minutes, naming: Naming) -> tuple[Block, ...]:
    """Reservations, statements or notes, a paragraph each."""
    return tuple(line(_remark(remark, section, minutes, naming)) for remark in noted)


def _remark(remark: Remark, section: Section, minutes: Minutes, naming: Naming) -> str:
    words = naming.phrases.remarked
    number = next((n for n, each in enumerate(minutes.appendices, 1) if each.id == remark.appendix), 0)
    motion = next((m for m in section.proceedings.motions if m.id == remark.motion), None)
    if remark.kind == "reservation" and motion:
        pattern = words.written_in_favour if number else words.in_favour
    else:
        pattern = (words.written if number else words.remarks)[remark.kind]
    return fill(
        pattern,
        people=naming.people(remark.people),
        motion=_favoured(remark, motion, naming) if motion else "",
        appendix=fill(words.appendix, number=number) if number else "",
    )


def _favoured(remark: Remark, motion: Motion, naming: Naming) -> str:
    """The motion that a reservation is in favour of; theirs, if all moved it and it has no name."""
    own = set(remark.people) <= {*motion.movers, *motion.seconders}
    if own and not motion.name.strip() and motion.type in ("counter", "amend", "add"):
        return naming.phrases.naming.own
    return naming.motion(motion.id)


def conflicts(section: Section, minutes: Minutes, naming: Naming) -> tuple[Block, ...]:
    """Who has a conflict of interest, and who steps in."""
    words = naming.phrases.remarked
    kind = minutes.body.kind if minutes.body else "board"
    told: list[Block] = []
    for event in minutes.attendance:
        if isinstance(event, Conflict) and event.item == section.id and naming.person(event.person):
            pattern = (words.conflict_reason if event.reason.strip() else words.conflict)[kind]
            said = fill(pattern, people=naming.person(event.person), reason=event.reason.strip().rstrip("."))
            told.append(line(" ".join([said, *_stepping_in(event.person, section, minutes, naming)])))
    return tuple(told)


def refraining(section: Section, minutes: Minutes, naming: Naming) -> tuple[Block, ...]:
    """Who is there but takes no part in the decision."""
    sitting = attendance.timeline(minutes).at(section.id)
    people = [person for person in sitting.deciding.values() if person in sitting.refraining]
    return (line(fill(naming.phrases.remarked.refrains, people=naming.people(people))),) if people else ()


def _stepping_in(person: str, section: Section, minutes: Minutes, naming: Naming) -> Iterator[str]:
    sitting = attendance.timeline(minutes).at(section.id)
    for seat in minutes.body.seats if minutes.body else ():
        other = sitting.deciding.get(seat.id, "")
        if seat.person == person and other and other != person and naming.person(other):
            yield fill(
                naming.phrases.remarked.steps_in,
                substitute=naming.person(other),
                member=naming.person(person),
            )
