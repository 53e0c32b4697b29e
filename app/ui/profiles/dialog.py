"""The profiles of this machine: brought in, handed on, taken away, chosen for new documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QMessageBox, QWidget

from app.errors import Message, UserError
from app.messages import sentence
from app.profiles import DEFAULT, bundled_names, load
from app.storage import profiles
from app.ui.forms.profiles import Ui_ProfilesDialog

_NAME = Qt.ItemDataRole.UserRole


class ProfilesDialog(QDialog):
    """Lists the bundled profiles and the person's own; every change is kept at once."""

    default_chosen = Signal(str)  # the profile of new documents

    def __init__(self, default: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("profiles_dialog")
        self.ui = Ui_ProfilesDialog()
        self.ui.setupUi(self)
        self._default, self._language = default or DEFAULT, language
        ui = self.ui
        ui.told.setTextFormat(Qt.TextFormat.PlainText)
        ui.use_profile.clicked.connect(self._use)
        ui.import_profile.clicked.connect(self._import)
        ui.export_profile.clicked.connect(self._export)
        ui.remove_profile.clicked.connect(self._ask_remove)
        ui.profiles.currentItemChanged.connect(lambda *_: self._show_state())
        self._load(self._default)
        ui.profiles.setFocus()

    @property
    def current(self) -> str:
        """The name of the profile that is chosen; "" for none."""
        item = self.ui.profiles.currentItem()
        return str(item.data(_NAME)) if item else ""

    def _load(self, chosen: str = "") -> None:
        shelf = profiles.shelf()
        found = [*((name, load(name)) for name in bundled_names()), *shelf.profiles]
        self.ui.profiles.clear()
        for name, profile in found:
            text = f"{name} – {profile.municipality}"
            if name == self._default:
                text = self.tr("{0} (for new documents)").format(text)
            item = QListWidgetItem(text, self.ui.profiles)
            item.setData(_NAME, name)
        order = [name for name, _ in found]
        self.ui.profiles.setCurrentRow(order.index(chosen) if chosen in order else 0)
        self._tell(shelf.messages)
        self._show_state()

    def _show_state(self) -> None:
        name = self.current
        self.ui.export_profile.setEnabled(bool(name))
        self.ui.use_profile.setEnabled(bool(name) and name != self._default)
        self.ui.remove_profile.setEnabled(bool(name) and name not in bundled_names())

    def _tell(self, messages: Sequence[Message]) -> None:
        self.ui.told.setText("\n".join(sentence(message, self._language) for message in messages))
        self.ui.told.setVisible(bool(messages))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError as error:
            self._tell([error.message])

    def _use(self) -> None:
        self._choose_default(self.current)
        self._load(self.current)
        self.ui.profiles.setFocus()

    def _choose_default(self, name: str) -> None:
        self._default = name
        self.default_chosen.emit("" if name == DEFAULT else name)

    def _import(self) -> None:
        kinds = self.tr("Profiles ({0})").format(f"*{profiles.SUFFIX} *.toml")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a profile"), str(_folder()), kinds)
        if name:
            self._try(lambda: self._load(profiles.import_file(Path(name))))

    def _export(self) -> None:
        chosen = self.current
        kinds = self.tr("Profiles ({0})").format(f"*{profiles.SUFFIX}")
        start = _folder() / f"{chosen}{profiles.SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the profile"), str(start), kinds)
        if name:
            self._try(lambda: profiles.export_file(chosen, Path(name)))

    def _ask_remove(self) -> None:
        chosen = self.current
        box = QMessageBox(self)
        box.setObjectName("remove_profile_question")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Remove the profile “{0}”?").format(chosen))
        box.setInformativeText(self.tr("Documents that ask for it cannot be exported with it any more."))
        yes = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)

        def answered(_: int) -> None:
            clicked = box.clickedButton()
            box.deleteLater()
            if clicked is yes:
                self._try(lambda: self._remove(chosen))

        box.finished.connect(answered)
        box.open()

    def _remove(self, name: str) -> None:
        profiles.remove(name)
        if name == self._default:
            self._choose_default(DEFAULT)
        self._load()


def _folder() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
