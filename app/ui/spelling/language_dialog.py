"""Asks which language a document is written in."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app.model.languages import read_language
from app.spelling.client import known_language
from app.ui.fitted import FittedDialog

_OFFERED = ("sv", "en", "fi", "se", "sma", "fit", "no", "da", "de", "fr", "es", "pl", "uk", "ar", "so")


class LanguageDialog(FittedDialog):
    """Those with a dictionary first; any other may be written by its name or tag."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("language_dialog")
        self.setWindowTitle(self.tr("Language of the document"))
        intro = QLabel(
            self.tr("Screen readers and spelling go by it. Swedish and English have a dictionary here."), self
        )
        intro.setWordWrap(True)
        label = QLabel(self.tr("&Language"), self)
        self.box = QComboBox(self)
        self.box.setObjectName("document_language")
        self.box.setAccessibleName(self.tr("Language"))
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        label.setBuddy(self.box)
        for tag in dict.fromkeys((*_OFFERED, language)):
            self.box.addItem(_name(tag), tag)
        self.box.setCurrentIndex(self.box.findData(language))
        form = QFormLayout()
        form.addRow(label, self.box)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.setObjectName("buttons")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.told = QLabel(self)
        self.told.setObjectName("language_told")
        self.told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(self.buttons)
        self.box.currentTextChanged.connect(lambda _: self._show_state())
        self._show_state()

    @property
    def language(self) -> str:
        """The tag of what is chosen or written, "" for what is none."""
        at = self.box.findText(self.box.currentText())
        return str(self.box.itemData(at)) if at >= 0 else read_language(self.box.currentText())

    def _show_state(self) -> None:
        language = self.language
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(language))
        if not language:
            self.told.setText(self.tr("Choose a language, or write its tag, such as “nl”."))
        else:
            none = self.tr("Spelling is not checked in this language.")
            self.told.setText("" if known_language(language) else none)


def _name(tag: str) -> str:
    """A language in its own words, its tag where Qt does not know it."""
    locale = QLocale(tag)
    known = locale.name().partition("_")[0] == tag.partition("-")[0]
    name = locale.nativeLanguageName() if known else ""
    return f"{name[:1].upper()}{name[1:]} ({tag})" if name else tag
