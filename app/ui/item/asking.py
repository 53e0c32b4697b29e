"""What the dialogs about an item share."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.model.annotations import Person
from app.model.minutes import Minutes
from app.model.sections import Section
from app.session.edits import Edit
from app.session.meeting_edits import SetPeople, Together
from app.ui.fitted import FittedDialog
from app.ui.item.people_edit import PeopleEdit
from app.ui.item.shown import title_of


class ItemDialog(FittedDialog):
    """A question about an item; `edit` is its answer. Ctrl+Enter answers from any field."""

    def __init__(self, minutes: Minutes, item: Section | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.minutes, self.item = minutes, item

    def edit(self) -> Edit | None:
        """What the answer changes, None for nothing."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)

    def say_new(self, label: QLabel, *fields: PeopleEdit) -> None:
        """Say of the names that nobody has that they become new people of the document."""
        names = [name for field in fields for name in field.strangers()]
        words = self.tr("Not in the register, and added to this document: {0}.")
        label.setText(words.format(", ".join(names)) if names else "")


def with_people(minutes: Minutes, new: Iterable[Person], edit: Edit) -> Edit:
    """An edit that points to new people, and them, as one step."""
    people = tuple(new)
    return Together((SetPeople((*minutes.people, *people)), edit)) if people else edit


def fill_sections(box: QComboBox, minutes: Minutes, chosen: str, whole: str) -> None:
    """Offer the whole document and each of its items or sections."""
    box.addItem(whole, "")
    for section in minutes.sections:
        box.addItem(title_of(minutes, section), section.id)
    box.setCurrentIndex(max(box.findData(chosen), 0))


def open_dialog(
    dialog: ItemDialog, apply: Callable[[Edit], object], back: Callable[[], object]
) -> ItemDialog:
    """Ask, and make the edit; `back` puts the focus where it was."""

    def accepted() -> None:
        edit = dialog.edit()
        if edit is not None:
            apply(edit)

    def finished(_: int) -> None:
        dialog.deleteLater()
        back()

    dialog.accepted.connect(accepted)
    dialog.finished.connect(finished)
    dialog.open()
    return dialog
