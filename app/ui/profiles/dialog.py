"""The profiles of this machine: brought in, handed on, taken away, chosen for new documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QMessageBox, QWidget

from app.errors import Message, UserError
from app.messages import sentence
from app.model.minutes import Package
from app.profiles import DEFAULT, bundled_names, load
from app.storage import profile_desk, profiles
from app.storage.profile_desk import Desk
from app.ui.box import Choice, Role, ask
from app.ui.fitted import FittedDialog
from app.ui.forms.profiles import Ui_ProfilesDialog

_NAME = Qt.ItemDataRole.UserRole


class ProfilesDialog(FittedDialog):
    """Lists the bundled profiles and the person's own; every change is kept at once."""

    default_chosen = Signal(str)  # the profile of new documents
    profile_changed = Signal(str)  # a profile says something else than before

    def __init__(self, default: str, language: str, package: Package | None, parent: QWidget) -> None:
        """`package` is the open document, to look at while a profile is changed; None: there is none."""
        super().__init__(parent)
        self._package = package
        self.setObjectName("profiles_dialog")
        self.ui = Ui_ProfilesDialog()
        self.ui.setupUi(self)
        self._default, self._language = default or DEFAULT, language
        ui = self.ui
        ui.told.setTextFormat(Qt.TextFormat.PlainText)
        ui.use_profile.clicked.connect(self._use)
        ui.new_profile.clicked.connect(self._new)
        ui.edit_profile.clicked.connect(self._edit)
        ui.profiles.itemActivated.connect(lambda _item: self._edit())
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
        self.ui.new_profile.setEnabled(bool(name))
        self.ui.edit_profile.setEnabled(bool(name))
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

    def _new(self) -> None:
        """Ask what a profile after the chosen one is to be called, and open its form."""
        from app.ui.profiles.new import NewProfileDialog

        source, profile = self.current, load(self.current)
        bundled = source in bundled_names()
        words = (
            self.tr("The new profile is based on “{0}”: it holds only what is other than there.")
            if bundled
            else self.tr("The new profile is a copy of “{0}”, with its logo and its other files.")
        )
        municipality = "" if bundled else profile.municipality
        dialog = NewProfileDialog(words.format(source), municipality, self._language, self)
        made = lambda: profile_desk.begun(source, dialog.municipality)  # noqa: E731
        dialog.accepted.connect(lambda: self._try(lambda: self._begin(made(), dialog.name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _begin(self, desk: Desk, name: str) -> None:
        desk.save(name, desk.draft.tables)
        self._load(name)
        self._open(desk)

    def _edit(self) -> None:
        chosen = self.current
        if chosen in bundled_names():
            self._offer_copy(chosen)
        elif chosen:
            self._try(lambda: self._open(profile_desk.opened(chosen)))

    def _offer_copy(self, name: str) -> None:
        text = self.tr("“{0}” comes with the program and stays as it is.").format(name)
        more = self.tr("Make a profile of your own that is based on it, and change that.")
        make = Choice(self.tr("Make one…"), self._new)
        icon, back = QMessageBox.Icon.NoIcon, self.tr("Go back")
        ask("copy_profile_question", text, more, (make,), self, stay=back, first=0, icon=icon)

    def _open(self, desk: Desk) -> None:
        from app.ui.profiles.editor import ProfileEditor

        editor = ProfileEditor(desk, self._package, self._language, self)
        editor.saved.connect(self.profile_changed)
        editor.finished.connect(lambda _: self._load(desk.name or self.current))
        editor.finished.connect(editor.deleteLater)
        editor.open()

    def _import(self) -> None:
        kinds = self.tr("Profiles ({0})").format(f"*{profiles.SUFFIX} *.toml")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a profile"), str(_folder()), kinds)
        if name:
            self._try(lambda: self._take(Path(name)))

    def _take(self, path: Path) -> None:
        name = profiles.import_file(path)
        self._load(name)
        self.profile_changed.emit(name)

    def _export(self) -> None:
        chosen = self.current
        kinds = self.tr("Profiles ({0})").format(f"*{profiles.SUFFIX}")
        start = _folder() / f"{chosen}{profiles.SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the profile"), str(start), kinds)
        if name:
            self._try(lambda: profiles.export_file(chosen, Path(name)))

    def _ask_remove(self) -> None:
        chosen = self.current
        text = self.tr("Remove the profile “{0}”?").format(chosen)
        more = self.tr("Documents that ask for it cannot be exported with it any more.")
        go = Choice(self.tr("Remove"), lambda: self._try(lambda: self._remove(chosen)), Role.DestructiveRole)
        ask("remove_profile_question", text, more, (go,), self, stay=self.tr("Go back"))

    def _remove(self, name: str) -> None:
        profiles.remove(name)
        if name == self._default:
            self._choose_default(DEFAULT)
        self._load()


def _folder() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
