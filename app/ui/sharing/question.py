"""What is asked when a document is opened that somebody else has."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.session.claiming import Standing
from app.ui.box import Choice, ask
from app.ui.sharing.words import silent, who, who_has

translate = QCoreApplication.translate  # under its own name, by which the words are found


class Answers(msgspec.Struct, frozen=True):
    """What is done on each answer."""

    read: Callable[[], None]
    copy: Callable[[], None]
    take_over: Callable[[], None]
    cancel: Callable[[], None]


def ask_shared(standing: Standing, answers: Answers, window: QWidget) -> QMessageBox:
    """Whether to read, to work on a copy, to take over, or to leave the document to whom has it."""
    assert standing.claim is not None
    told = translate("Sharing", "If you take over, {0} is told. Nothing that either of you writes is lost.")
    lines = [silent()] if standing.silent else []
    more = "\n\n".join([*lines, told.format(who(standing.claim))])
    choices = (
        Choice(translate("Sharing", "Open to &read"), answers.read, name="shared_read"),
        Choice(translate("Sharing", "Open a &copy"), answers.copy, name="shared_copy"),
        Choice(translate("Sharing", "&Take over"), answers.take_over, name="shared_take"),
    )
    icon, left = QMessageBox.Icon.Question, answers.cancel
    return ask("shared", who_has(standing.claim), more, choices, window, first=0, icon=icon, left=left)
