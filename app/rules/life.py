"""The life of the minutes: where they stand, what may follow, and what may still change once approved."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.annotations import Stage, StageReached
from app.model.header import Header
from app.model.minutes import Minutes
from app.model.sections import ImmediateApproval, Section

CLOSED: frozenset[Stage] = frozenset({"approved", "announced", "appeal_over", "archived"})
_NEXT: dict[Stage, tuple[Stage, ...]] = {
    "draft": ("circulated", "approved"),
    "circulated": ("circulated", "approved"),
    "correction": ("circulated", "approved"),
    "approved": ("announced", "correction"),
    "announced": ("appeal_over", "correction"),
    "appeal_over": ("archived", "correction"),
    "archived": ("correction",),
}


def reached(minutes: Minutes) -> StageReached | None:
    """The last step of the document's life, None as long as there was none."""
    return minutes.life[-1] if minutes.life else None


def stage(minutes: Minutes) -> Stage:
    """Where the document stands."""
    return minutes.life[-1].stage if minutes.life else "draft"


def next_stages(minutes: Minutes) -> tuple[Stage, ...]:
    """The stages that may follow now; only minutes that decide something are announced and appealed.

    What was announced before a correction need not be announced again.
    """
    following = _NEXT[stage(minutes)]
    if stage(minutes) == "approved" and last_date(minutes, "announced"):
        following = ("announced", "appeal_over", "correction")
    if minutes.header.kind == "protokoll":
        return following
    later = {"announced": "archived", "appeal_over": "archived"}
    return tuple(later.get(each, each) for each in following)  # pyright: ignore[reportReturnType]


def is_closed(minutes: Minutes) -> bool:
    """Whether the text is closed: approved, and not opened again by a correction."""
    return bool(minutes.life) and minutes.life[-1].stage in CLOSED


def last_date(minutes: Minutes, wanted: Stage) -> StageReached | None:
    """The last time that a stage was reached."""
    return next((step for step in reversed(minutes.life) if step.stage == wanted), None)


def changes_closed_text(before: Minutes, after: Minutes) -> bool:
    """Whether an edit touches what an approval has closed.

    The document's life, its notices, comments, working notes, its look, versions kept by name, appendices
    that come after the others and a day of approval that was missing are no part of the text.
    """
    if not is_closed(before):
        return False
    if before.header.approval.date is None:
        approval = replace(after.header.approval, date=None)
        after = replace(after, header=replace(after.header, approval=approval))
    return _text(before) != _text(_without_new_appendices(before, after))


def item_is_closed(minutes: Minutes, section: Section) -> bool:
    """Whether an item's text is closed, because it was approved at once; a correction opens it too."""
    return section.approval is not None and stage(minutes) != "correction"


def closed_item_changed(before: Minutes, after: Minutes) -> str:
    """The id of the item approved at once that an edit touches, "" if none.

    The dates of its approval and notice are no part of its text; taking the approval back opens it.
    """
    closed = [section for section in before.sections if item_is_closed(before, section)]
    if not closed:
        return ""
    now = {section.id: section for section in after.sections}
    return next((section.id for section in closed if _touched(section, now.get(section.id))), "")


def _touched(before: Section, after: Section | None) -> bool:
    if after is None:
        return True
    if after is before or after.approval is None:
        return False
    was, now = without_working_notes((before, after))
    return replace(was, approval=None, number=None) != replace(now, approval=None, number=None)


def without_working_notes(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections, and those in them, without status and writer; the very same where there are none."""
    bare = tuple(_bare(section) for section in sections)
    return sections if all(a is b for a, b in zip(bare, sections, strict=True)) else bare


def _bare(section: Section) -> Section:
    inner = without_working_notes(section.sections)
    if inner is section.sections and not section.status and not section.writer:
        return section
    return replace(section, sections=inner, status="", writer="")


def _without_new_appendices(before: Minutes, after: Minutes) -> Minutes:
    known = len(before.appendices)
    return replace(after, appendices=after.appendices[:known])


def _text(minutes: Minutes) -> Minutes:
    """The document without what may change after its approval."""
    return replace(
        minutes,
        header=replace(minutes.header, notice=Header().notice),
        sections=_without_notices(without_working_notes(minutes.sections)),
        comments=(),
        life=(),
        circulated=(),
        kept=(),
        profile="",
        last_edited="",
    )


def _without_notices(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    if not any(section.approval for section in sections):
        return sections
    return tuple(
        replace(section, approval=_unannounced(section.approval)) if section.approval else section
        for section in sections
    )


def _unannounced(approval: ImmediateApproval) -> ImmediateApproval:
    return replace(approval, up=None, down=None)
