"""A decision drafted from what was proposed or moved, in the proposal's own words."""

from __future__ import annotations

import re

from app.model.blocks import Block, Paragraph
from app.model.inlines import plain
from app.model.minutes import Minutes
from app.model.proceedings import Motion
from app.model.sections import Section
from app.profiles.phrases import Ending, fill
from app.profiles.profile import Profile
from app.rules.proceedings.addressed import another
from app.rules.proceedings.naming import Naming, beginning, sentence
from app.rules.proceedings.proposed import addressee, clause_of, decided, proposed, sentences_of, source
from app.rules.proceedings.putting import Won, winner
from app.rules.proceedings.sentences import line
from app.rules.proceedings.vote_text import candidate_names
from app.rules.proceedings.voting import elected

RULE = "decision"
_BY_KIND: dict[str, Ending] = {
    "information": "information",
    "delegation": "delegation",
    "question": "question",
}


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
    for key in words.endings:
        if key == ending:
            return (line(_moved_ending(key, section, minutes, naming) or _ended(key, section, naming)),)
    won = winner(section, minutes) or Won()
    if section.kind == "election" and (said := _elects(section, naming)):
        return (line(said),)
    formal = _motion(section, won.motion)
    if formal and formal.type in ("refer_back", "table"):
        said = _moved_ending(formal.type, section, minutes, naming)
        key: Ending = "table" if formal.type == "table" else "refer_back"
        return (line(said or _ended(key, section, naming)),)
    return _main(won, section, naming)


def _ended(ending: Ending, section: Section, naming: Naming) -> str:
    """The words of a usual ending; of a question those that go with what its heading calls it."""
    words = naming.phrases.drafted
    own = words.answered if ending == "question" else {}
    said = next((own[each] for each in own if re.search(each, section.heading)), words.endings[ending])
    return fill(said, **naming.sides("", "", ""))


def _moved_ending(key: str, section: Section, minutes: Minutes, naming: Naming) -> str:
    """The words of the motion by which the item was put off, if it has any."""
    moved = [m for m in section.proceedings.motions if m.type == key and not m.withdrawn and m.text.strip()]
    won = winner(section, minutes)
    if won and won.motion:
        moved = [motion for motion in moved if motion.id == won.motion] or moved
    text = clause_of(moved[0].text, naming) if moved else ""
    return (
        sentence(fill(naming.phrases.drafted.clause, text=text, **naming.sides("", "", ""))) if text else ""
    )


def _motion(section: Section, motion: str) -> Motion | None:
    return next((each for each in section.proceedings.motions if each.id == motion), None)


def _elects(section: Section, naming: Naming) -> str:
    for held in section.proceedings.votes:
        won = elected(held)
        if won.names and not won.tied:
            winner = naming.listed(candidate_names(held, won.names, naming))
            return fill(naming.phrases.drafted.elects, **{**naming.sides("", "", ""), "winner": winner})
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
        for said in sentences_of(text)
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
        clause = clause_of(motion.text, naming)
        said = (
            decided(clause, naming)
            if clause
            else fill(words.approves, motion=naming.motion(motion.id), **sides)
        )
        blocks = (line(sentence(said)),)
    else:
        blocks = proposed(section, naming) or (line(unsaid(section, naming)),)
    for added in won.added:
        blocks = _with_addition(blocks, added, section, naming)
    return blocks


def _with_addition(
    blocks: tuple[Block, ...], added: str, section: Section, naming: Naming
) -> tuple[Block, ...]:
    words = naming.phrases.drafted
    sides = {"body": naming.body, "Body": beginning(naming.body)}
    motion = _motion(section, added)
    clause = clause_of(motion.text, naming) if motion else ""
    if not clause:
        return (*blocks, line(sentence(fill(words.approves, motion=naming.motion(added), **sides))))
    if another(clause, naming):
        return (*blocks, line(sentence(fill(words.also_to, text=clause, **sides))))
    if other := addressee(section, naming):
        clause = f"{other} {words.decides_that} {clause}"
        return (*blocks, line(sentence(fill(words.also_to, text=clause, **sides))))
    return (*blocks, line(sentence(fill(words.also, text=clause, **sides))))


def unsaid(section: Section, naming: Naming) -> str:
    """What is decided where no words for it are found: as the kind of item has it, or as proposed."""
    words = naming.phrases.drafted
    sides = {"body": naming.body, "Body": beginning(naming.body)}
    if ending := _BY_KIND.get(section.kind if not source(section) else ""):
        return _ended(ending, section, naming)
    return fill(words.according, proposal=naming.proposal, **sides)
