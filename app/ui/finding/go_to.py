"""Going to a § by its number, or to a section by words of its heading or its case number."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.model import tree
from app.model.minutes import Minutes
from app.model.sections import Section
from app.rules.numbering import numbers
from app.session.history import Place
from app.ui.announce import announce
from app.ui.document_view import DocumentView

if TYPE_CHECKING:
    from app.ui.window import Window


def section_meant(minutes: Minutes, words: str) -> str:
    """The section that a number, a case number or words of a heading mean, "" for none.

    Numbers are those of the items; notes, which have none, count their sections of the first level.
    """
    words = words.strip().removeprefix("§").strip()
    if re.fullmatch(r"\d{1,9}", words):
        known = numbers(minutes)
        if minutes.header.kind != "protokoll":
            known = {section.id: place for place, section in enumerate(minutes.sections, 1)}
        return next((section for section, number in known.items() if number == int(words)), "")
    low = words.casefold()
    sections = [section for _, section in tree.walk(minutes.sections)] if low else []
    tests: tuple[Callable[[Section], bool], ...] = (
        lambda section: section.case_number.casefold() == low,
        lambda section: section.heading.casefold().startswith(low),
        lambda section: low in section.heading.casefold() or low in section.case_number.casefold(),
    )
    for fits in tests:
        if found := next(filter(fits, sections), None):
            return found.id
    return ""


class GoToBar(QFrame):
    """The field for it, below the text."""

    def __init__(self, window: Window, view: DocumentView) -> None:
        centre = window.centralWidget()
        assert centre is not None
        super().__init__(centre)
        self._view = view
        self.setObjectName("go_to_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        label = QLabel(self.tr("&Go to §, case number or heading"), self)
        self.field = _Field(self)
        self.field.setObjectName("go_to_field")
        self.field.setAccessibleName(self.tr("Go to §, case number or heading"))
        label.setBuddy(self.field)
        self.told = QLabel(self)
        self.told.setObjectName("go_to_told")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.addWidget(label)
        row.addWidget(self.field)
        row.addWidget(self.told, 1)
        self.field.setMaximumWidth(20 * self.field.fontMetrics().averageCharWidth() + 40)
        self.field.returnPressed.connect(self._go)
        column = centre.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self)
        self.hide()

    def open(self, view: DocumentView) -> None:
        """Ask where to."""
        self._view = view
        self.told.setText(self._range())
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Back to the text without going anywhere."""
        self.hide()
        self._view.return_to_text()

    def _go(self) -> None:
        section = section_meant(self._view.session.minutes, self.field.text())
        if section:
            self.hide()
            self._view.go_to(Place(section))
        else:
            self.told.setText(self.tr("There is no such section. {0}").format(self._range()).strip())
            announce(self, self.told.text(), urgent=True)
            self.field.selectAll()

    def _range(self) -> str:
        """Which numbers there are."""
        minutes = self._view.session.minutes
        known = [*numbers(minutes).values()] or [*range(1, len(minutes.sections) + 1)]
        if not known:
            return ""
        return f"§§ {min(known)}–{max(known)}" if numbers(minutes) else f"{known[0]}–{known[-1]}"


class _Field(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar: QWidget | None = self.parentWidget()
        if event.key() == Qt.Key.Key_Escape and isinstance(bar, GoToBar):
            bar.leave()
        else:
            super().keyPressEvent(event)
