"""The small questions: a table's size, a picture's description, a link's address, the settings."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.model.header import Author
from app.model.links import safe_link
from app.storage.settings import Settings
from app.ui.fitted import FittedDialog
from app.ui.forms.alt_text import Ui_AltTextDialog
from app.ui.forms.insert_table import Ui_InsertTableDialog
from app.ui.forms.link import Ui_LinkDialog
from app.ui.forms.settings import Ui_SettingsDialog

_PREVIEW = 320  # pixels


class InsertTableDialog(FittedDialog):
    """How many rows and columns, and whether the first row is a header."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_InsertTableDialog()
        self.ui.setupUi(self)


class AltTextDialog(FittedDialog):
    """Shows a picture and asks what it shows; without a description it cannot be inserted."""

    def __init__(self, picture: bytes, alt: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_AltTextDialog()
        self.ui.setupUi(self)
        pixmap = QPixmap()
        pixmap.loadFromData(picture)
        if not pixmap.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            fit = Qt.AspectRatioMode.KeepAspectRatio
            room = pixmap.size().boundedTo(pixmap.size().scaled(_PREVIEW, _PREVIEW, fit))
            self.ui.picture.setPixmap(pixmap.scaled(room, fit, smooth))
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ui.alt.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        self.ui.alt.setText(alt)
        self._ok.setEnabled(bool(alt.strip()))
        self.ui.alt.setFocus()

    @property
    def alt(self) -> str:
        return self.ui.alt.text().strip()


class LinkDialog(FittedDialog):
    """An address on the web or a mail address; empty takes the link away."""

    def __init__(self, target: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_LinkDialog()
        self.ui.setupUi(self)
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ui.target.textChanged.connect(lambda _text: self._ok.setEnabled(self._usable()))
        self.ui.target.setText(target)

    @property
    def target(self) -> str:
        """The address with its scheme, "" for no link."""
        return link_target(self.ui.target.text())

    def _usable(self) -> bool:
        return not self.ui.target.text().strip() or bool(self.target)


def link_target(written: str) -> str:
    """A safe link out of what a person writes: "kommun.se" and "namn@kommun.se" get their scheme."""
    written = written.strip()
    if not written or safe_link(written):
        return written
    if ":" in written.partition("/")[0] or "." not in written:
        return ""
    return safe_link(f"mailto:{written}" if "@" in written else f"https://{written}")


class SettingsDialog(FittedDialog):
    """What a person chooses once; the language counts from the next start."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        self._settings = settings
        for code, words in (
            ("", self.tr("The system's (Swedish or English)")),
            ("sv", "Svenska"),
            ("en", "English"),
        ):
            self.ui.language.addItem(words, code)
        for code, words in (
            ("", self.tr("The system's")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ):
            self.ui.theme.addItem(words, code)
        for code, words in (("", self.tr("The system's")), ("dyslexia", self.tr("OpenDyslexic"))):
            self.ui.typeface.addItem(words, code)
        self.ui.typeface.setCurrentIndex(max(self.ui.typeface.findData(settings.typeface), 0))
        self.ui.text_size.setValue(settings.text_size)
        for box, on in (
            (self.ui.spelling, settings.spelling),
            (self.ui.typography, settings.typography),
            (self.ui.short_forms, settings.short_forms),
        ):
            box.setChecked(on)
        self.ui.language.setCurrentIndex(max(self.ui.language.findData(settings.language), 0))
        self.ui.theme.setCurrentIndex(max(self.ui.theme.findData(settings.theme), 0))
        author = settings.author
        self.ui.author_name.setText(author.name)
        self.ui.author_title.setText(author.title)
        self.ui.author_body.setText(author.body)
        self.ui.author_email.setText(author.email)
        self.ui.backups.setValue(settings.backups)
        self.ui.backups_room.setValue(settings.backups_room)
        self.ui.backups_room.setEnabled(settings.backups > 0)
        self.ui.backups.valueChanged.connect(lambda kept: self.ui.backups_room.setEnabled(kept > 0))

    @property
    def settings(self) -> Settings:
        """The settings as they stand in the dialog."""
        ui = self.ui
        author = Author(
            ui.author_name.text(), ui.author_title.text(), ui.author_body.text(), ui.author_email.text()
        )
        language, theme = ui.language.currentData(), ui.theme.currentData()
        backups, room = ui.backups.value(), ui.backups_room.value()
        return replace(
            self._settings,
            language=language,
            theme=theme,
            typeface=ui.typeface.currentData(),
            text_size=ui.text_size.value(),
            spelling=ui.spelling.isChecked(),
            typography=ui.typography.isChecked(),
            short_forms=ui.short_forms.isChecked(),
            author=author,
            backups=backups,
            backups_room=room,
        )
