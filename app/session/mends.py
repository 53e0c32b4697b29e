"""What some findings can have done about them: each an edit, with a sentence that says what it will do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from app.errors import Message, UserError
from app.model import tree
from app.model.annotations import Stage
from app.model.ids import new_id
from app.model.minutes import Minutes
from app.model.sections import Part
from app.profiles.loading import load_for
from app.rules.calendar import taken_down
from app.rules.checks import Finding
from app.rules.checks.masking import masked
from app.rules.proceedings.changing import recomposed
from app.rules.proceedings.kinds import inserted
from app.session.edits import Edit, SetBlocks, SetHeader
from app.session.item_edits import SetImmediateApproval, SetParts, SetProceedings, UseGenerated
from app.session.meeting_edits import FreezeNumbers, SetAppendices, SetAssignments, SetAttendance, Together


def mend(finding: Finding, minutes: Minutes) -> Edit | None:
    """The edit that mends a finding, an undo step of its own.

    None when there is none, or what the finding was about is no longer there.
    """
    known = _MENDS.get(finding.mend)
    if known is None or (finding.section and not tree.has(minutes.sections, finding.section)):
        return None
    try:
        edit = known.make(finding, minutes)
    except UserError:  # a profile that is not here
        return None
    return Together((edit,)) if edit and edit.merge_key else edit


def description(finding: Finding) -> Message | None:
    """What mending will do, in a few words; None when the finding does not mend itself."""
    known = _MENDS.get(finding.mend)
    return Message(known.words, finding.params) if known else None


def _add_decision(finding: Finding, minutes: Minutes) -> Edit:
    section = tree.find(minutes.sections, finding.section)
    part = Part(new_id(), "decision")
    return SetParts(section.id, inserted(part, section.parts, minutes, load_for(minutes)))


def _compose(finding: Finding, minutes: Minutes) -> Edit:
    section = tree.find(minutes.sections, finding.section)
    return SetProceedings(section.id, recomposed(section, section.proceedings))


def _notice_down(finding: Finding, minutes: Minutes) -> Edit | None:
    if not finding.section:
        notice = minutes.header.notice
        down = taken_down(notice.up) if notice.up else None
        return SetHeader(replace(minutes.header, notice=replace(notice, down=down)), "notice.down")
    section = tree.find(minutes.sections, finding.section)
    if section.approval is None or section.approval.up is None:
        return None
    approval = replace(section.approval, down=taken_down(section.approval.up))
    return SetImmediateApproval(section.id, approval, section.number)


def _approval_date(_: Finding, minutes: Minutes) -> Edit | None:
    header = minutes.header
    approval = replace(header.approval, date=_reached(minutes, "approved"))
    return SetHeader(replace(header, approval=approval), "approval.date")


def _notice_date(_: Finding, minutes: Minutes) -> Edit | None:
    header = minutes.header
    notice = replace(header.notice, up=_reached(minutes, "announced"))
    return SetHeader(replace(header, notice=notice), "notice.up")


def _reached(minutes: Minutes, stage: Stage) -> date | None:
    return next((reached.date for reached in reversed(minutes.life) if reached.stage == stage), None)


def _freeze(finding: Finding, _: Minutes) -> Edit:
    return FreezeNumbers(frozenset({finding.section}))


def _free_number(finding: Finding, minutes: Minutes) -> Edit:
    return SetImmediateApproval(finding.section, tree.find(minutes.sections, finding.section).approval, None)


def _free_appendix(finding: Finding, minutes: Minutes) -> Edit:
    wanted = finding.params.get("id")
    return SetAppendices(
        tuple(replace(each, section="") if each.id == wanted else each for each in minutes.appendices)
    )


def _free_assignment(finding: Finding, minutes: Minutes) -> Edit:
    wanted = finding.params.get("id")
    return SetAssignments(
        tuple(replace(each, section="") if each.id == wanted else each for each in minutes.assignments)
    )


def _drop_event(finding: Finding, minutes: Minutes) -> Edit:
    wanted = finding.params.get("event")
    return SetAttendance(tuple(event for event in minutes.attendance if event.id != wanted))


def _drop_ballots(finding: Finding, minutes: Minutes) -> Edit:
    """The ballots of one person in one vote go."""
    section = tree.find(minutes.sections, finding.section)
    wanted, person = finding.params.get("vote"), finding.params.get("who")
    votes = tuple(
        replace(vote, ballots=tuple(ballot for ballot in vote.ballots if ballot.person != person))
        if vote.id == wanted
        else vote
        for vote in section.proceedings.votes
    )
    return SetProceedings(section.id, replace(section.proceedings, votes=votes))


def _drop_casting(finding: Finding, minutes: Minutes) -> Edit:
    section = tree.find(minutes.sections, finding.section)
    wanted = finding.params.get("vote")
    votes = tuple(
        replace(vote, casting="") if vote.id == wanted else vote for vote in section.proceedings.votes
    )
    return SetProceedings(section.id, replace(section.proceedings, votes=votes))


def _use_generated(finding: Finding, _: Minutes) -> Edit:
    return UseGenerated(finding.part)


def _mask(finding: Finding, minutes: Minutes) -> Edit | None:
    """Every personal identity number in the part is marked to be masked."""
    part = next((part for part in tree.parts(minutes) if part.id == finding.part), None)
    if part is None:
        return None
    checks = load_for(minutes).checks
    return SetBlocks(part.id, masked(part.blocks, checks), ends_step=True)


class _Mend(NamedTuple):
    words: str
    make: Callable[[Finding, Minutes], Edit | None]


_MENDS: Mapping[str, _Mend] = {
    "add-decision": _Mend("mend.add-decision", _add_decision),
    "approval-date-missing": _Mend("mend.approval-date", _approval_date),
    "compose": _Mend("mend.compose", _compose),
    "drop-ballots": _Mend("mend.drop-ballots", _drop_ballots),
    "drop-casting": _Mend("mend.drop-casting", _drop_casting),
    "drop-event": _Mend("mend.drop-event", _drop_event),
    "free-appendix": _Mend("mend.free-appendix", _free_appendix),
    "free-assignment": _Mend("mend.free-assignment", _free_assignment),
    "free-number": _Mend("mend.free-number", _free_number),
    "freeze": _Mend("mend.freeze", _freeze),
    "mask": _Mend("mend.mask", _mask),
    "notice-date-missing": _Mend("mend.notice-date", _notice_date),
    "notice-down": _Mend("mend.notice-down", _notice_down),
    "use-generated": _Mend("mend.use-generated", _use_generated),
}
