"""Whether an item has its decision, and whether it reads like one; the forms are the profile's."""

from __future__ import annotations

from collections.abc import Iterator

from app.model import tree
from app.model.blocks import Paragraph
from app.model.inlines import plain
from app.model.sections import Part, Section
from app.rules.checks.context import Item, any_found, compiled, found
from app.rules.checks.finding import Finding
from app.rules.checks.wording import is_empty, lines
from app.rules.proceedings.decisions import unsaid
from app.rules.proceedings.naming import Naming
from app.rules.proceedings.proposed import source

_DECIDE = ("decision", "election", "delegation")
_LAID_ASIDE = ("tabled", "referred_back")


def check(item: Item) -> Iterator[Finding]:
    """The decision of one item of a protokoll."""
    if item.facts.kind != "protokoll" or item.section.kind == "unnumbered":
        return
    parts = list(_decisions(item))
    if not parts and _needs_one(item):
        yield from found(item.facts, "decision-missing", item.section, where="item", mend="add-decision")
    for section, part in parts:
        if not is_empty(part.blocks):
            yield from _form(item, section, part)
            yield from _without_proposal(item, section, part)
        elif item.section.outcome not in _LAID_ASIDE:
            yield from found(item.facts, "decision-empty", section, part)


def _decisions(item: Item) -> Iterator[tuple[Section, Part]]:
    """The parts that hold the decision: of that kind, or under a heading that says so."""
    name = item.facts.profile.part_label("decision").casefold()
    for _, section in tree.walk((item.section,)):
        under = section is not item.section and section.heading.strip().casefold() == name
        for part in section.parts:
            if part.kind == "decision" or (under and part.kind == "text"):
                yield section, part


def _needs_one(item: Item) -> bool:
    section = item.section
    if section.outcome in _LAID_ASIDE:
        return False
    if section.kind:
        return section.kind in _DECIDE
    return not any_found(item.facts.checks.decision.not_needed, section.heading)


def _without_proposal(item: Item, section: Section, part: Part) -> Iterator[Finding]:
    """A decision that the program wrote, by a proposal that stands nowhere."""
    dealings, made = section.proceedings, part.generated
    if made is None or made.edited or source(section) or dealings.motions or dealings.proposal_name.strip():
        return
    naming = Naming(item.minutes, section, item.facts.profile)
    said = [plain(block.content) for block in part.blocks if isinstance(block, Paragraph)]
    if said == [unsaid(section, naming)] and naming.proposal in said[0]:
        yield from found(item.facts, "decision-without-proposal", section, part)


def _form(item: Item, section: Section, part: Part) -> Iterator[Finding]:
    """Points after the lead must have a verb each; text without a lead must hold a sentence that decides."""
    forms = item.facts.checks.decision
    led = points = 0
    plain: list[str] = []
    after_lead = False
    for is_point, line in lines(part.blocks):
        if not line:
            continue
        if any_found(forms.leads, line):
            after_lead, led = True, led + 1
            continue
        point = line if is_point else _inline(forms.inline, line)
        if point is None or not (after_lead or not is_point):
            plain.append(line)
            after_lead = after_lead and is_point
            continue
        points += 1
        if forms.points and not any_found(forms.points, point):
            yield from found(item.facts, "decision-verb", section, part, point=_short(point))
    says = led == 0 and (not forms.sentences or any_found(forms.sentences, "\n".join(plain)))
    if not points and not says:
        yield from found(item.facts, "decision-form", section, part)


def _inline(patterns: tuple[str, ...], line: str) -> str | None:
    for pattern in compiled(patterns):
        if match := pattern.search(line):
            return match["point"]
    return None


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
