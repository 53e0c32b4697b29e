"""Asks what goes out, in which formats, in whose look, where to and called what; tells what to know of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QListWidgetItem,
    QWidget,
)

from app.errors import Message, UserError
from app.formats.flow.scope import Scope
from app.messages import sentence
from app.model.minutes import Package
from app.profiles import DEFAULT, Profile, load, load_for, names, profile_name
from app.rules.numbering import numbers
from app.session.exporting import Order, kinds_of, name_of, package_of, safe_name
from app.session.extracts import named
from app.ui.box import Choice, ask
from app.ui.fitted import FittedDialog
from app.ui.forms.export import Ui_ExportDialog
from app.ui.jobs import Jobs

_OBSTACLE = Qt.ItemDataRole.UserRole
_PDF = ".pdf"
_PAUSE = 150  # milliseconds after the last choice before that is looked at
_MOST_NAMED = 4  # files that a question names


class ExportDialog(FittedDialog):
    """One order. What stands in the way of a PDF is looked for in a thread; choosing it goes to its place."""

    ordered = Signal(object)  # Order
    place_asked = Signal(object)  # Obstacle
    profile_chosen = Signal(str)  # another look for this document
    _found = Signal(object)

    def __init__(
        self,
        package: Callable[[], Package],
        language: str,
        section: str,
        folder: Path,
        kinds: tuple[str, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.ui = ui = Ui_ExportDialog()
        ui.setupUi(self)
        self._package, self._language, self._section = package, language, section
        self._jobs = Jobs(self)
        self._own_name = False  # whether somebody wrote a name of their own
        self._boxes: dict[str, QCheckBox] = {
            ".docx": ui.as_docx,
            ".pdf": ui.as_pdf,
            ".html": ui.as_html,
            ".txt": ui.as_txt,
            ".md": ui.as_md,
            ".json": ui.as_json,
            ".ics": ui.as_ics,
        }
        self._write = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._write.setText(self.tr("E&xport"))
        self._write.setObjectName("export_now")
        is_protokoll = package().minutes.header.kind == "protokoll"
        ui.notice.setVisible(is_protokoll)
        ui.extract.setText(self.tr("An ext&ract of §§") if is_protokoll else self.tr("Only the sec&tions"))
        self._folder = folder  # where a folder that is written without its way begins
        ui.folder.setText(str(folder))
        for kind in kinds:
            if kind in self._boxes:
                self._boxes[kind].setChecked(True)
        self._fill_looks()
        self._look_later = QTimer(self)
        self._look_later.setSingleShot(True)
        self._look_later.setInterval(_PAUSE)
        self._look_later.timeout.connect(self._look_for_obstacles)
        self._connect()
        self._show()
        self._write.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        for choice in (ui.whole, ui.extract, ui.notice):
            choice.toggled.connect(lambda _: self._show())
        ui.extract.toggled.connect(self._offer_items)
        ui.items.textChanged.connect(lambda _: self._show())
        for box in self._boxes.values():
            box.toggled.connect(lambda _: self._show())
        ui.name.textEdited.connect(self._name_written)
        ui.folder.textChanged.connect(lambda _: self._show())
        ui.browse.clicked.connect(self._browse)
        ui.look.activated.connect(lambda _: self._choose_look())
        ui.told.itemActivated.connect(self._ask)
        ui.told.itemClicked.connect(self._ask)
        ui.use_default.clicked.connect(lambda: self.profile_chosen.emit(DEFAULT))

    # What is ordered

    @property
    def scope(self) -> Scope:
        if self.ui.notice.isChecked():
            return "notice"
        return "extract" if self.ui.extract.isChecked() else "whole"

    @property
    def kinds(self) -> tuple[str, ...]:
        """The formats that are chosen and that this can be written to."""
        able = kinds_of(self.scope)
        return tuple(kind for kind, box in self._boxes.items() if box.isChecked() and kind in able)

    @property
    def order(self) -> Order:
        folder = Path(self.ui.folder.text().strip())
        with suppress(RuntimeError):  # "~somebody" whom this machine does not know
            folder = folder.expanduser()
        name = safe_name(self.ui.name.text())
        return Order(self.scope, self.kinds, self._folder / folder, name, self._items()[0])

    def _items(self) -> tuple[tuple[str, ...], Message | None]:
        """The sections of an extract, or why they cannot be told."""
        if self.scope != "extract":
            return (), None
        try:
            return named(self._package().minutes, self.ui.items.text()), None
        except UserError as error:
            return (), error.at(self.ui.items.text().strip()).message

    def accept(self) -> None:
        """Order it, after a question about the files that it would replace."""
        order = self.order
        if order.there:
            self._ask_replace(order, order.there)
        else:
            self._order(order)

    def _order(self, order: Order) -> None:
        super().accept()
        self.ordered.emit(order)

    def _ask_replace(self, order: Order, there: Sequence[Path]) -> None:
        text = self.tr("Files that are there already: {0}. Replace them?").format(len(there))
        shown = [path.name for path in there[:_MOST_NAMED]]
        more = "\n".join([*shown, "…"] if len(there) > _MOST_NAMED else shown)
        go = Choice(self.tr("Replace"), lambda: self._order(order), name="replace")
        ask("replace_files", text, more, (go,), self, stay=self.tr("Go back"))

    # What is shown

    def _show(self) -> None:
        ui, scope = self.ui, self.scope
        able = kinds_of(scope)
        for kind, box in self._boxes.items():
            box.setEnabled(kind in able)
        ui.items.setEnabled(scope == "extract")
        items, fault = self._items()
        ui.items_told.setText(sentence(fault, self._language) if fault and ui.items.text().strip() else "")
        ui.items_told.setVisible(bool(ui.items_told.text()))
        if not self._own_name:
            ui.name.setText(name_of(self._package().minutes, self._profile()[0], scope, items))
        ready = self.kinds and ui.folder.text().strip() and ui.name.text().strip()
        self._look_later.start()
        self._write.setEnabled(bool(ready and (scope != "extract" or items)))

    def _offer_items(self, chosen: bool) -> None:
        """The § that is worked on, until somebody says otherwise."""
        known = numbers(self._package().minutes)
        if chosen and not self.ui.items.text() and self._section in known:
            self.ui.items.setText(str(known[self._section]))
        if chosen:
            self.ui.items.setFocus()
            self.ui.items.selectAll()

    def _name_written(self, text: str) -> None:
        self._own_name = bool(text.strip())
        self._show()

    def _browse(self) -> None:
        title = self.tr("Folder for the files")
        if folder := QFileDialog.getExistingDirectory(self, title, self.ui.folder.text()):
            self.ui.folder.setText(folder)

    # Whose look

    def _fill_looks(self) -> None:
        look = self.ui.look
        look.clear()
        for name in names():
            look.addItem(name, name)
        asked = profile_name(self._package().minutes)
        _, fault = self._profile()
        if look.findData(asked) < 0:
            look.addItem(asked, asked)
        look.setCurrentIndex(look.findData(asked))
        self.ui.look_told.setText(sentence(fault, self._language) if fault else "")
        self.ui.look_told.setVisible(fault is not None)
        self.ui.use_default.setVisible(fault is not None)
        self._grow()

    def _profile(self) -> tuple[Profile, Message | None]:
        try:
            return load_for(self._package().minutes), None
        except UserError as error:
            return load(), error.message

    def _choose_look(self) -> None:
        self.profile_chosen.emit(str(self.ui.look.currentData()))

    def show_document(self) -> None:
        """The document is set with another profile now."""
        self._fill_looks()
        self._show()

    # What stands in the way of a PDF

    def _look_for_obstacles(self) -> None:
        """Of what is chosen, if it becomes a PDF at all."""
        order, package, profile = self.order, self._package(), self._profile()[0]
        if _PDF not in order.kinds or (order.scope == "extract" and not order.items):
            self._show_obstacles(())
            return

        def look() -> object:
            from app.formats.pdf.preflight import preflight

            return preflight(package_of(package, order), profile, order.scope)

        self._jobs.run("", look, self._show_obstacles, lambda _message: None)

    def _show_obstacles(self, found: object) -> None:
        assert isinstance(found, tuple)
        told = self.ui.told
        told.clear()
        for each in found:  # pyright: ignore[reportUnknownVariableType]
            item = QListWidgetItem(sentence(each.message, self._language), told)
            item.setData(_OBSTACLE, each)
        told.setVisible(bool(found))
        self.ui.told_label.setVisible(bool(found))
        self._grow()

    def _grow(self) -> None:
        """Have room for what is told now."""
        wanted = self.ui.column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), wanted, self.sizeHint().height()))

    def _ask(self, item: QListWidgetItem) -> None:
        obstacle = item.data(_OBSTACLE)
        if obstacle.section or obstacle.part:
            self.reject()
            self.place_asked.emit(obstacle)

    def done(self, result: int) -> None:
        self._look_later.stop()
        self._jobs.wait()
        super().done(result)
