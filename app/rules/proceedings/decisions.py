"""A decision drafted from what was proposed or moved, in the proposal's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from app.model.blocks import Block, BulletList, ListItem, NumberedList, Paragraph
from app.model.edit.pasting import fresh
from app.model.ids import new_id
from app.model.inlines import Text, normal, plain
from app.model.minutes import Minutes
from app.model.proceedings import Motion
from app.model.sections import Section
from app.profiles.phrases import Ending, fill
from app.profiles.profile import Profile
from app.rules.proceedings.addressed import asked, is_for_another, own_rest
from app.rules.proceedings.naming import Naming, beginning, sentence
from app.rules.proceedings.putting import Won, winner
from app.rules.proceedings.sentences import line
from app.rules.proceedings.vote_text import candidate_name
from app.rules.proceedings.voting import elected

RULE = "decision"
_BY_KIND: dict[str, Ending] = {
    "information": "information",
    "delegation": "delegation",
    "question": "question",
}
# Between sentences; a full stop after a shorter word may be an abbreviation's
_SENTENCES = re.compile(r"(?:(?<=\w{4}[.!?])|(?<=\)[.!?]))\s+(?=[A-ZÀ-ÖØ-Þ])")


def rule(ending: Ending | None = None) -> str:
    """The rule of a decision that follows from the proceedings, or that records a usual ending."""
    return f"{RULE}:{ending}" if ending else RULE


def standing_rule(section: Section) -> str:
    """The rule by which the program wrote the item's decision; "" if it did not."""
    for part in section.parts:
        if part.generated and part.generated.rule.split(":")[0] == RULE:
            return part.generated.rule
    return ""


def drafted(by: str, minutes: Minutes, section: Section, profile: Profile) -> tuple[Block, ...]:
    """What the decision would say by its rule."""
    naming = Naming(minutes, section, profile)
    words = naming.phrases.drafted
    ending = by.partition(":")[2]
    for key, pattern in words.endings.items():
        if key == ending and (said := _moved_ending(key, section, minutes, naming)):
            return (line(said),)
        if key == ending:
            return (line(fill(pattern, **naming.sides("", "", ""))),)
    won = winner(section, minutes) or Won()
    if section.kind == "election" and (said := _elects(section, naming)):
        return (line(said),)
    formal = _motion(section, won.motion)
    if formal and formal.type in ("refer_back", "table"):
        said = _moved_ending(formal.type, section, minutes, naming)
        key: Ending = "table" if formal.type == "table" else "refer_back"
        return (line(said or fill(words.endings[key], **naming.sides("", "", ""))),)
    return _main(won, section, naming)


def _moved_ending(key: str, section: Section, minutes: Minutes, naming: Naming) -> str:
    """The words of the motion by which the item was put off, if it has any."""
    moved = [m for m in section.proceedings.motions if m.type == key and not m.withdrawn and m.text.strip()]
    won = winner(section, minutes)
    if won and won.motion:
        moved = [motion for motion in moved if motion.id == won.motion] or moved
    text = _clause(moved[0].text, naming) if moved else ""
    return (
        sentence(fill(naming.phrases.drafted.clause, text=text, **naming.sides("", "", ""))) if text else ""
    )


def _motion(section: Section, motion: str) -> Motion | None:
    return next((each for each in section.proceedings.motions if each.id == motion), None)


def _elects(section: Section, naming: Naming) -> str:
    for held in section.proceedings.votes:
        names = elected(held).names if held.form == "closed" else ()
        if len(names) == 1:
            known = next(each for each in held.candidates if each.name == names[0])
            sides = {**naming.sides("", "", ""), "winner": candidate_name(known, naming)}
            return fill(naming.phrases.drafted.elects, **sides)
    nominated = _nominated(section, naming)
    sides = {**naming.sides("", "", ""), "winner": nominated}
    return fill(naming.phrases.drafted.elects, **sides) if nominated else ""


def _nominated(section: Section, naming: Naming) -> str:
    """Who is proposed for an election, if only one is."""
    words = naming.phrases.drafted
    lines = [
        plain(b.content)
        for p in section.parts
        if p.kind == "proposal"
        for b in p.blocks
        if isinstance(b, Paragraph)
    ]
    found = [
        said.partition(f" {words.nominates} ")[2].strip().rstrip(".")
        for text in lines
        for said in _SENTENCES.split(text)
        if f" {words.nominates} " in said and words.proposes not in said
    ]
    return found[0] if len(found) == 1 else ""


def _main(won: Won, section: Section, naming: Naming) -> tuple[Block, ...]:
    words = naming.phrases.drafted
    sides = {"body": naming.body, "Body": beginning(naming.body)}
    motion = _motion(section, won.motion)
    if won.rejected or (motion and motion.type == "reject"):
        blocks: tuple[Block, ...] = (line(fill(words.rejects, proposal=naming.proposal, **sides)),)
    elif motion:
        clause = _clause(motion.text, naming)
        said = (
            fill(words.clause, text=clause, **sides)
            if clause
            else fill(words.approves, motion=naming.motion(motion.id), **sides)
        )
        blocks = (line(sentence(said)),)
    else:
        blocks = _proposed(section, naming)
    for added in won.added:
        blocks = _with_addition(blocks, added, section, naming)
    return blocks


def _with_addition(
    blocks: tuple[Block, ...], added: str, section: Section, naming: Naming
) -> tuple[Block, ...]:
    words = naming.phrases.drafted
    sides = {"body": naming.body, "Body": beginning(naming.body)}
    motion = _motion(section, added)
    clause = _clause(motion.text, naming) if motion else ""
    if not clause:
        return (*blocks, line(sentence(fill(words.approves, motion=naming.motion(added), **sides))))
    return (*blocks, line(sentence(fill(words.also, text=clause, **sides))))


def _clause(text: str, naming: Naming) -> str:
    """What is moved, without the word that begins a clause; "" if it is no clause."""
    to = naming.phrases.drafted.to + " "
    text = text.strip()
    return text[len(to) :].strip() if text.lower().startswith(to) else ""


def _proposed(section: Section, naming: Naming) -> tuple[Block, ...]:
    """The decision in the words of the item's proposal, or by its name where they cannot be told apart."""
    words = naming.phrases.drafted
    sides = {"body": naming.body, "Body": beginning(naming.body)}
    source = [block for part in section.parts if part.kind == "proposal" for block in part.blocks]
    lists = [block for block in source if isinstance(block, NumberedList | BulletList)]
    lines = [said for b in source if isinstance(b, Paragraph) and (said := plain(b.content).strip())]
    if len(lists) == 1:
        if words.style == "sentences":
            return fresh(lists)
        return (line(_lead(" ".join(lines), naming)), *_points(lists, naming))
    points = [clause for each in lines if (clause := _clause(each, naming))]
    if len(points) > 1 and not lists:
        lead = _lead(" ".join(each for each in lines if not _clause(each, naming)), naming)
        items = tuple(ListItem(new_id(), (line(point),)) for point in points)
        return (line(lead), NumberedList(new_id(), items))
    clauses = [] if lists else _clauses(lines, naming)
    if len(clauses) == 1:
        return (line(_decided(clauses[0], naming)),)
    if ending := _BY_KIND.get(section.kind if not source else ""):
        return (line(fill(words.endings[ending], **sides)),)
    return (line(fill(words.according, proposal=naming.proposal, **sides)),)


def _points(lists: Iterable[NumberedList | BulletList], naming: Naming) -> tuple[Block, ...]:
    """The lists anew; a point does not repeat the word for a clause, which stands before them all."""
    to = naming.phrases.drafted.to + " "

    def without(item: ListItem) -> ListItem:
        first = item.blocks[0]
        if not isinstance(first, Paragraph) or not first.content:
            return item
        head, *rest = first.content
        if not isinstance(head, Text) or not head.text.lower().startswith(to):
            return item
        head = replace(head, text=head.text[len(to) :].lstrip())
        return replace(item, blocks=(replace(first, content=normal((head, *rest))), *item.blocks[1:]))

    return fresh(replace(each, items=tuple(map(without, each.items))) for each in lists)


def _lead(lead: str, naming: Naming) -> str:
    """What stands before the points: who decides, or who is asked to."""
    words = naming.phrases.drafted
    sides = {"body": naming.body, "Body": beginning(naming.body)}
    if other := asked(lead, naming):
        return fill(words.points_to, other=other, **sides)
    return fill(words.points, **sides)


def _clauses(lines: list[str], naming: Naming) -> list[str]:
    """What is proposed, a clause for each sentence that proposes something."""
    words = naming.phrases.drafted
    found: list[str] = []
    for said in (each for text in lines for each in _SENTENCES.split(text)):
        _, proposes, clause = said.partition(f"{words.proposes} ")
        if clause := clause.strip() if proposes else _clause(said, naming):
            found.append(clause)
    return found


def _decided(clause: str, naming: Naming) -> str:
    """A clause that was proposed, as what the body decides, or as what it passes on to a higher one.

    The body's own clause becomes a sentence when its verb comes at once, so that the order of words is right.
    """
    words = naming.phrases.drafted
    sides = {"body": naming.body, "Body": beginning(naming.body)}
    if rest := own_rest(clause, naming):
        decides, _, text = rest.partition(f"{words.decides_that} ")
        if text and not decides:
            return sentence(fill(words.clause, text=text, **sides))
        if re.fullmatch(words.verb, rest.split(" ", 1)[0]):
            return sentence(f"{beginning(naming.body)} {rest}")
    elif is_for_another(clause, naming):
        return sentence(fill(words.clause_to, text=clause, **sides))
    return sentence(fill(words.clause, text=clause, **sides))
