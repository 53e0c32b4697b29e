"""What is asked when a document is opened that somebody else has."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.session.claiming import Standing
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
    box = QMessageBox(window)
    box.setObjectName("shared")
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(who_has(standing.claim))
    told = translate("Sharing", "If you take over, {0} is told. Nothing that either of you writes is lost.")
    lines = [silent()] if standing.silent else []
    box.setInformativeText("\n\n".join([*lines, told.format(who(standing.claim))]))
    roles = QMessageBox.ButtonRole
    choices = (
        ("shared_read", translate("Sharing", "Open to &read"), answers.read),
        ("shared_copy", translate("Sharing", "Open a &copy"), answers.copy),
        ("shared_take", translate("Sharing", "&Take over"), answers.take_over),
    )
    by_button: dict[object, Callable[[], None]] = {}
    for name, words, answer in choices:
        button = box.addButton(words, roles.AcceptRole)
        button.setObjectName(name)
        by_button[button] = answer
        if name == "shared_read":
            box.setDefaultButton(button)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setEscapeButton(cancel)

    def answered(_: int) -> None:
        answer = by_button.get(box.clickedButton(), answers.cancel)
        box.deleteLater()
        answer()

    box.finished.connect(answered)
    box.open()
    return box
