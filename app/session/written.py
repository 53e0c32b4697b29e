"""Written reservations and statements that come in before the approval: appendices of their items."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from app.model import tree
from app.model.annotations import Appendix
from app.model.ids import new_id
from app.model.minutes import Minutes
from app.model.proceedings import Remark
from app.model.sections import Section
from app.rules.proceedings.changing import with_remark
from app.session.history import Place
from app.session.item_edits import SetProceedings
from app.session.meeting_edits import SetAppendices, Together
from app.session.session import Session


class Unwritten(NamedTuple):
    """A reservation or statement that has no appendix, and the item it was made in."""

    section: Section
    remark: Remark


def unwritten(minutes: Minutes) -> tuple[Unwritten, ...]:
    """The reservations and statements without an appendix, in the order of the items."""
    return tuple(
        Unwritten(section, remark)
        for _, section in tree.walk(minutes.sections)
        for remark in section.proceedings.remarks
        if remark.kind != "note" and not remark.appendix
    )


def take_in(
    session: Session, chosen: Unwritten, title: str, data: bytes, file: str, at: Place | None = None
) -> bool:
    """Take a file's bytes in as the appendix that holds the words, last in the list."""
    media = session.add_media(data, file.rpartition(".")[2].lower())
    appendix = Appendix(new_id(), title, media, chosen.section.id, file)
    section = tree.find(session.minutes.sections, chosen.section.id)
    remark = replace(chosen.remark, appendix=appendix.id)
    edits = (
        SetAppendices((*session.minutes.appendices, appendix)),
        SetProceedings(section.id, with_remark(section, remark)),
    )
    return session.apply(Together(edits), before=at)
