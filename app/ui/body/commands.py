"""What the menu and the header page ask of bodies: the register, the document's own, the choice of one."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.model.body import Body
from app.model.ids import new_id
from app.rules.bodies import mentioned, standing_alone
from app.session.edits import Edit, SetHeader, SetProfile
from app.session.history import Place
from app.session.meeting_edits import SetBody, Together
from app.session.session import Session
from app.ui.body import draft

translate = QCoreApplication.translate  # under its own name, by which the words are found

_PLACE = Place("", "body_record")


def edit_own(
    session: Session, language: str, window: QWidget, then: Callable[[], None] | None = None
) -> None:
    """Edit the document's own copy of its body, or make one; confirming it is one undo step."""
    from app.ui.body.dialog import BodyDialog

    was = standing_alone(session.minutes) or Body(new_id(), session.minutes.header.body)
    dialog = BodyDialog(was, language, window, warn=lambda body: warnings(session, was, body))
    dialog.confirmed.connect(lambda body: body != was and use(session, body))
    if then:
        dialog.finished.connect(lambda _code: then())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def use(session: Session, body: Body | None) -> None:
    """Copy a body into the document, which is called after it; None leaves the document without one."""
    header = session.minutes.header
    header = replace(header, body=body.name if body and body.name else header.body)
    edits: list[Edit] = [SetBody(body), SetHeader(header, "body")]
    if body and body.profile and session.minutes.profile:  # the body's look is the document's from now on
        edits.append(SetProfile(""))
    session.apply(Together(tuple(edits)), before=_PLACE, after=_PLACE)


def warnings(session: Session, before: Body, after: Body) -> list[str]:
    """What a changed body means for people whom the document's events, motions or votes name."""
    named = mentioned(session.minutes, [person.id for person in before.people])
    out: list[str] = []
    if left := [person.name for person in draft.gone(before, after) if person.id in named]:
        words = translate(
            "Body",
            "{0}: named in the attendance, a motion or a vote. The name stays there, outside the body.",
        )
        out.append(words.format(", ".join(left)))
    for old, new in draft.renamed(before, after):
        if old.id in named:
            words = translate("Body", "{0} becomes {1} wherever the document names them.")
            out.append(words.format(old.name, new.name))
    return out


def open_register(language: str, window: QWidget, then: Callable[[], None] | None = None) -> None:
    """Show the register of bodies."""
    from app.ui.body.register import BodiesDialog

    dialog = BodiesDialog(language, window)
    if then:
        dialog.finished.connect(lambda _code: then())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
