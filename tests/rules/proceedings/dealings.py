"""An item's motions, questions and votes made in few words; for tests of the proceedings."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Table
from app.model.inlines import plain
from app.model.minutes import Minutes
from app.model.proceedings import Ballot, Choice, Motion, Proceedings, Question, Vote
from app.model.sections import Section
from app.profiles import load
from app.rules.proceedings import composed, standing
from tests.rules.meetings import body, meeting, present

PROFILE = load()
EVERYBODY = "m1 m2 m3 m4 m5"
CHOICES: dict[str, Choice] = {"J": "yes", "N": "no", "A": "abstain"}


def sitting(kind: str = "board", members: str = "m1/S m2/S m3/C m4/M m5/M", **more) -> Minutes:
    """A meeting of a body whose members are all there, the chair m1."""
    names = " ".join(word.split("/")[0] for word in members.split())
    return meeting(body(members, kind=kind, **more), *present(names))  # type: ignore[arg-type]


def motions(words: str) -> tuple[Motion, ...]:
    """Motions as "a:counter b:reject", each moved by m4; "-a:add" is withdrawn."""
    return tuple(
        Motion(name.lstrip("-"), kind, ("m4",), withdrawn=name.startswith("-"))  # type: ignore[arg-type]
        for name, _, kind in (word.partition(":") for word in words.split())
    )


def item(words: str = "", **more) -> Section:
    """An item with these motions and the order of putting that follows from them."""
    section = Section("i1", "Ärende 1", proceedings=Proceedings(motions=motions(words)), **more)
    return with_(section, questions=composed(section))


def with_(section: Section, **changes) -> Section:
    """An item with something in its proceedings changed."""
    return replace(section, proceedings=replace(section.proceedings, **changes))


def set_in(minutes: Minutes, section: Section) -> Minutes:
    """The meeting with this item in the place of the one with its id."""
    sections = tuple(section if each.id == section.id else each for each in minutes.sections)
    return replace(minutes, sections=sections)


def found(section: Section, *answers: str) -> Section:
    """An item whose questions the chair has found these answers to, in their order; "" leaves one open."""
    questions = section.proceedings.questions
    answered = tuple(replace(q, found=answer) for q, answer in zip(questions, answers, strict=False))
    return with_(section, questions=(*answered, *questions[len(answered) :]))


def ballots(letters: str, voters: str = "m2 m3 m4 m5 m1") -> tuple[Ballot, ...]:
    """A letter a voter in roll order: J yes, N no, A abstains, "-" none."""
    pairs = zip(voters.split(), letters, strict=False)
    return tuple(Ballot(person, CHOICES[letter]) for person, letter in pairs if letter in CHOICES)


def voted(section: Section, question: int, letters: str, **more) -> Section:
    """An item with a roll call on one of its questions."""
    asked = section.proceedings.questions[question].id
    vote = Vote(f"v{question}", question=asked, ballots=ballots(letters), **more)
    return with_(section, votes=(*section.proceedings.votes, vote))


def pairs(questions: Iterable[Question]) -> str:
    """Questions as "counter a-b main -c"."""
    return " ".join(f"{q.kind} {q.yes}-{q.no}" for q in questions)


def as_put(section: Section, minutes: Minutes) -> str:
    """The questions as they are put in the end, "*" behind those that are not reached."""
    puts = standing(section, minutes)
    return " ".join(f"{p.question.kind} {p.yes}-{p.no}{'' if p.reached else '*'}" for p in puts)


def told(blocks: Iterable[Block]) -> str:
    """Blocks as lines; a table's cells between bars."""
    lines: list[str] = []
    for block in blocks:
        match block:
            case Paragraph():
                lines.append(plain(block.content))
            case NumberedList() | BulletList():
                lines += [f"{n}. {told(each.blocks)}" for n, each in enumerate(block.items, 1)]
            case Table():
                lines += ["|".join(told(cell.blocks) for cell in row.cells) for row in block.rows]
            case Quote():
                lines.append(told(block.blocks))
    return "\n".join(lines)
