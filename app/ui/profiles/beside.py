"""The pages beside the form: the open document, or a sample, in the profile as it is being changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import Message
from app.messages import sentence
from app.model.minutes import Package
from app.profiles.profile import Profile
from app.resources import resource

_SAMPLES = {"protokoll": "protokoll-kommunstyrelsen", "notes": "minnesanteckningar"}


class Beside(QWidget):
    """Shows the last profile that had no fault."""

    def __init__(self, package: Package | None, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        from app.ui.pages.view import PageView

        self.setObjectName("beside")
        self._own, self._profile = package, None
        self._samples: dict[str, Package] = {}
        self.which = QComboBox(self)
        self.which.setObjectName("shown_document")
        self.which.setAccessibleName(self.tr("Pages of"))
        if package is not None:
            self.which.addItem(self.tr("this document"), "")
        self.which.addItem(self.tr("sample minutes"), "protokoll")
        self.which.addItem(self.tr("sample notes"), "notes")
        label = QLabel(self.tr("&Pages of"), self)
        label.setBuddy(self.which)
        self.view = PageView(self)
        self._state = QLabel(self)
        self._state.setObjectName("pages_state")
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.hide()
        self._is_older, self._failed, self._language = False, "", language
        self.view.failed.connect(self._tell_failure)
        self.view.shown.connect(lambda: self._tell_failure(None))
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.which)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self._state)
        column.addWidget(self.view, 1)
        self.which.activated.connect(lambda _: self._show())

    def show_profile(self, profile: Profile | None, is_older: bool) -> None:
        """Show a profile; `is_older`: what stands in the form has faults."""
        self._is_older = is_older
        self._show_state()
        if profile is not None and profile is not self._profile:
            self._profile = profile
            self._show()

    def _tell_failure(self, message: Message | None) -> None:
        self._failed = sentence(message, self._language) if message else ""
        self._show_state()

    def _show_state(self) -> None:
        older = self.tr("The pages are as they were before a setting became wrong.")
        self._state.setText(older if self._is_older else self._failed)
        self._state.setVisible(self._is_older or bool(self._failed))

    def take_focus(self) -> None:
        """Have the keyboard here."""
        self.view.setFocus()

    def close_down(self) -> None:
        """No more of it."""
        self.view.close_down()

    def _show(self) -> None:
        if self._profile is not None:
            self.view.show_package(self._package(), self._profile)

    def _package(self) -> Package:
        kind = str(self.which.currentData())
        if not kind:
            assert self._own is not None
            return self._own
        if kind not in self._samples:
            from app.session.files import read_source

            self._samples[kind] = read_source(resource("samples", f"{_SAMPLES[kind]}.paragraf")).package
        return self._samples[kind]
