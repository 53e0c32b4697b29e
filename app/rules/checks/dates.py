"""Checks of dates: approval within 14 days, notice by the second day, three weeks of appeal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.model.annotations import Stage
from app.model.sections import Section
from app.rules.calendar import appeal_ends, approve_by, notice_by, taken_down
from app.rules.checks.context import Facts, Item, Whole, found
from app.rules.checks.finding import Finding, Where


def check(whole: Whole) -> Iterator[Finding]:
    """The dates of the whole protokoll."""
    facts, header = whole.facts, whole.minutes.header
    if not facts.is_protokoll:
        return
    yield from _days(whole)
    yield from _stages(whole)
    approved = header.approval.date
    if approved and facts.days:
        if approved < facts.days[-1]:
            yield from found(facts, "approval-before-meeting", where="header", told=_dates(approved=approved))
        elif approved > (last := approve_by(facts.days[-1])):
            yield from found(
                facts, "approval-late", where="header", told=_dates(approved=approved, last=last)
            )
    if not facts.body or facts.body.decides:
        announced = _announced(whole, approved, header.notice.up)
        yield from _notice(facts, announced, header.notice.up, header.notice.down)
        if header.notice.up and not header.notice.kept_at.strip():
            yield from found(facts, "kept-at-missing", where="header")


def _announced(whole: Whole, approved: date | None, up: date | None) -> date | None:
    """The day of the approval that a notice is of: after a correction there may be a later one."""
    if approved is None or up is None:
        return approved
    again = (step.date for step in whole.minutes.life if step.stage == "approved")
    return max((day for day in again if approved <= day <= up), default=approved)


def check_item(item: Item) -> Iterator[Finding]:
    """The dates of an item that was approved at once."""
    approval, facts = item.section.approval, item.facts
    if approval is None or not facts.is_protokoll:
        return
    if approval.approved is None:
        yield from found(facts, "immediate-date-missing", item.section, where="item")
    elif facts.days and approval.approved not in facts.days:
        day = _dates(approved=approval.approved)
        yield from found(facts, "immediate-other-day", item.section, where="item", told=day)
    yield from _notice(facts, approval.approved, approval.up, approval.down, item.section)
    if item.number is not None and item.section.number is None:
        yield from found(
            facts, "immediate-number-free", item.section, where="item", mend="freeze", number=item.number
        )


def _notice(
    facts: Facts, approved: date | None, up: date | None, down: date | None, section: Section | None = None
) -> Iterator[Finding]:
    where: Where = "item" if section else "header"
    if up is None:
        if down is not None:
            yield from found(facts, "notice-up-missing", section, where=where)
        return
    if approved and up < approved:
        given = _dates(up=up, approved=approved)
        yield from found(facts, "notice-before-approval", section, where=where, told=given)
    elif approved and up > (last := notice_by(approved)):
        yield from found(facts, "notice-late", section, where=where, told=_dates(up=up, last=last))
    first = taken_down(up)
    told = _dates(ends=appeal_ends(up), first=first)
    if down is None:
        yield from found(facts, "notice-down-missing", section, where=where, mend="notice-down", told=told)
    elif down < first:
        given = _dates(down=down)
        yield from found(
            facts, "notice-down-early", section, where=where, mend="notice-down", told=told | given
        )


def _days(whole: Whole) -> Iterator[Finding]:
    facts, header = whole.facts, whole.minutes.header
    if facts.days and header.document_date and header.document_date < facts.days[0]:
        given = _dates(written=header.document_date, meeting=facts.days[0])
        yield from found(facts, "document-before-meeting", where="header", told=given)
    for day in header.meeting_days:
        pauses = [moment for pause in day.adjournments for moment in (pause.start, pause.end)]
        moments = [moment for moment in (day.start, *pauses, day.end) if moment]
        if moments != sorted(moments):
            yield from found(facts, "times-order", where="header", told=_dates(day=day.date))
    dated = [day.date for day in header.meeting_days if day.date]
    if dated != sorted(dated):
        yield from found(facts, "days-order", where="header")


def _stages(whole: Whole) -> Iterator[Finding]:
    """The life of the document against its dates."""
    facts, header = whole.facts, whole.minutes.header
    reached: dict[Stage, date] = {stage.stage: stage.date for stage in whole.minutes.life}
    before: date | None = None
    for stage in whole.minutes.life:
        if before and stage.date < before:
            given = _dates(date=stage.date, before=before)
            yield from found(facts, "stage-order", where="header", told=given)
        before = stage.date
    for stage, known, code in (
        ("approved", header.approval.date, "approval-date-missing"),
        ("announced", header.notice.up, "notice-date-missing"),
    ):
        if stage in reached and known is None:
            yield from found(facts, code, where="header", mend=code, told=_dates(date=reached[stage]))
    over, up = reached.get("appeal_over"), header.notice.up
    if over and up and over <= (ends := appeal_ends(up)):
        yield from found(facts, "appeal-over-early", where="header", told=_dates(date=over, ends=ends))


def _dates(**given: date | None) -> dict[str, str]:
    return {name: str(day) if day else "–" for name, day in given.items()}
