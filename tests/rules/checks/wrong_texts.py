"""What can be wrong with the good protokoll's text, dates, appendices and assignments."""

from __future__ import annotations

from datetime import date, time

from msgspec.structs import replace

from app.model.annotations import StageReached
from app.model.attendance import (
    Conflict,
)
from app.model.blocks import paragraph
from app.model.header import Adjournment, MeetingDay
from app.model.inlines import Text, footnote
from app.model.sections import Part, Section
from tests.rules.checks.good import (
    BUDGET,
    GOOD,
    SECTIONS,
    Change,
    dealt,
    each,
    events,
    header,
    item,
    lines,
    part,
    points,
    whole,
    written,
)

NOTICE = GOOD.header.notice
APPROVAL = GOOD.header.approval
DAY = GOOD.header.first_day
LOV = SECTIONS[4].approval
MOTIONS = BUDGET.proceedings.motions


def lov(**changes: object) -> Change:
    assert LOV
    return item("lov", approval=replace(LOV, **changes))


TEXTS: dict[str, tuple[str, Change]] = {
    # texts
    "an empty section": ("section-empty", item("upprop", parts=(Part("x"),))),
    "a section without parts": ("section-empty", item("upprop", parts=())),
    "a section of spaces": ("section-empty", item("upprop", parts=(part("u", "text", *lines("  ")),))),
    "an empty section under an item": ("section-empty", item("upprop", sections=(Section("u", "Mer"),))),
    "a place that nobody filled in": (
        "place-left",
        item("upprop", parts=(part("u", "text", *lines("Ett.", "Till den ⟨datum⟩ och ⟨tid⟩.")),)),
    ),
    "no heading": ("heading-missing", item("upprop", heading=" ")),
    "a case number of another form": ("case-number-form", item("budget", case_number="2025/KS 12")),
    "the meeting's case number of another form": ("case-number-form", header(case_number="2025/KS 12")),
    "no instruction how to appeal": ("appeal-without-instruction", item("lov", appeal_instruction=" ")),
    "a field that the profile requires": ("field-missing", header(place="")),
    # decisions
    "an item without a decision": (
        "decision-missing",
        item("plan", parts=(part("plan", "summary", *lines("En plan.")),)),
    ),
    "an election without a decision": (
        "decision-missing",
        item("val", parts=(part("val", "summary", *lines("Ett val.")),)),
    ),
    "an item of no kind without a decision": (
        "decision-missing",
        item("plan", kind="", parts=(part("plan", "text", *lines("En plan.")),)),
    ),
    "an empty decision": (
        "decision-empty",
        item("plan", parts=(part("p", "summary", *lines("En plan.")), Part("x", "decision"))),
    ),
    "a decision of one name": ("decision-form", written("plan", *lines("Detaljplan 1:4"))),
    "a decision that stops at att": ("decision-form", written("plan", *lines("Nämnden beslutar att"))),
    "a point without a verb": (
        "decision-verb",
        written("plan", *points("Nämnden beslutar att", "anta planen", "ny taxa för avfall")),
    ),
    "a point without a verb within a line": (
        "decision-verb",
        written("plan", *lines("Nämnden beslutar att ny taxa för avfall.")),
    ),
    # personal identity numbers
    "a number in the text": (
        "personal-number",
        written("plan", *lines("Nämnden ger 811228-9874 stöd.")),
    ),
    "a number in a footnote": (
        "personal-number",
        written("plan", paragraph(Text("Nämnden beviljar stöd."), footnote("Sökande 198112289874."))),
    ),
    "a number in a heading": ("personal-number", item("plan", heading="Stöd till 811228-9874")),
    "a number in the title": ("personal-number", header(title="Om 8112289874")),
    "a number in a motion": (
        "personal-number",
        dealt("budget", motions=(replace(MOTIONS[0], text="ge 811228-9874 stöd"), *MOTIONS[1:])),
    ),
    "a number in an appendix": (
        "personal-number",
        whole(appendices=(replace(GOOD.appendices[0], title="Intyg 811228-9874"),)),
    ),
    "a number in an assignment": (
        "personal-number",
        whole(assignments=(replace(GOOD.assignments[0], what="ring 811228-9874"),)),
    ),
    "a number in the reason of a conflict": (
        "personal-number",
        events(Conflict("c", "eva", "plan", "syster till 811228-9874"), without="e-conflict"),
    ),
    "a number in the opening": (
        "personal-number",
        whole(opening=Part("opening", blocks=lines("För 811228-9874."))),
    ),
    # numbers
    "a gap": ("number-gap", item("lov", number=50)),
    "a number twice": ("number-double", item("sist", number=49)),
    "a number out of order": ("number-order", item("sist", number=44)),
    # dates
    "approved before the meeting": (
        "approval-before-meeting",
        each(
            header(
                approval=replace(APPROVAL, date=date(2025, 10, 13)),
                notice=replace(NOTICE, up=None, down=None),
            ),
        ),
    ),
    "approved on the fifteenth day": (
        "approval-late",
        header(
            approval=replace(APPROVAL, date=date(2025, 10, 29)),
            notice=replace(NOTICE, up=date(2025, 10, 29), down=date(2025, 11, 20)),
        ),
    ),
    "approved without a date": (
        "approval-date-missing",
        each(
            whole(life=(StageReached("approved", date(2025, 10, 21)),)),
            header(approval=replace(APPROVAL, date=None)),
        ),
    ),
    "announced without a date": (
        "notice-date-missing",
        each(
            whole(life=(StageReached("announced", date(2025, 10, 22)),)),
            header(notice=replace(NOTICE, up=None, down=None)),
        ),
    ),
    "kept nowhere": ("kept-at-missing", header(notice=replace(NOTICE, kept_at=""))),
    "a notice taken down that was never put up": (
        "notice-up-missing",
        header(notice=replace(NOTICE, up=None)),
    ),
    "announced before the approval": (
        "notice-before-approval",
        header(notice=replace(NOTICE, up=date(2025, 10, 20))),
    ),
    "announced on the third day": (
        "notice-late",
        header(notice=replace(NOTICE, up=date(2025, 10, 24), down=date(2025, 11, 15))),
    ),
    "a notice without an end": ("notice-down-missing", header(notice=replace(NOTICE, down=None))),
    "a notice taken down on the last day of appeal": (
        "notice-down-early",
        header(notice=replace(NOTICE, down=date(2025, 11, 12))),
    ),
    "an immediate approval without a date": ("immediate-date-missing", lov(approved=None)),
    "an immediate approval on another day": (
        "immediate-other-day",
        lov(approved=date(2025, 10, 15), up=date(2025, 10, 15), down=date(2025, 11, 6)),
    ),
    "an immediate approval announced late": (
        "notice-late",
        lov(up=date(2025, 10, 17), down=date(2025, 11, 8)),
    ),
    "an immediate approval taken down early": ("notice-down-early", lov(down=date(2025, 11, 4))),
    "an immediate approval whose number may move": ("immediate-number-free", item("lov", number=None)),
    "written before the meeting": ("document-before-meeting", header(document_date=date(2025, 10, 1))),
    "ended before it began": ("times-order", header(meeting_days=(replace(DAY, end=time(8)),))),
    "a pause after the end": (
        "times-order",
        header(meeting_days=(replace(DAY, adjournments=(Adjournment(time(16), time(17)),)),)),
    ),
    "days that go back": (
        "days-order",
        header(meeting_days=(DAY, MeetingDay(date(2025, 10, 13)))),
    ),
    "a stage before the last": (
        "stage-order",
        whole(life=(*GOOD.life, StageReached("circulated", date(2025, 10, 13)))),
    ),
    "the appeal over on its last day": (
        "appeal-over-early",
        whole(life=(*GOOD.life, StageReached("appeal_over", date(2025, 11, 12)))),
    ),
    # appendices and assignments
    "an appendix without a file": (
        "appendix-without-file",
        whole(appendices=(replace(GOOD.appendices[0], media=""),)),
    ),
    "an appendix without a title": (
        "appendix-without-title",
        whole(appendices=(replace(GOOD.appendices[0], title=""),)),
    ),
    "an appendix of an item that is gone": (
        "appendix-item-gone",
        whole(appendices=(replace(GOOD.appendices[0], section="gone"),)),
    ),
    "an appendix that is not there": (
        "appendix-unknown",
        written("plan", *lines("Nämnden antar planen enligt bilaga 2.")),
    ),
    "an assignment of nothing": (
        "assignment-without-what",
        whole(assignments=(replace(GOOD.assignments[0], what=""),)),
    ),
    "an assignment of which nothing is written": (
        "assignment-without-what",
        whole(assignments=(replace(GOOD.assignments[0], what=" ", who="", due=None),)),
    ),
    "an assignment to nobody": (
        "assignment-without-who",
        whole(assignments=(replace(GOOD.assignments[0], who=""),)),
    ),
    "an assignment without an end": (
        "assignment-without-due",
        whole(assignments=(replace(GOOD.assignments[0], due=None),)),
    ),
    "an assignment due before the meeting": (
        "assignment-due-before",
        whole(assignments=(replace(GOOD.assignments[0], due=date(2025, 10, 13)),)),
    ),
    "an assignment of an item that is gone": (
        "assignment-item-gone",
        whole(assignments=(replace(GOOD.assignments[0], section="gone"),)),
    ),
}
