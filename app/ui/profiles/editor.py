"""The form of one profile, with the pages it makes beside it. Nothing is changed until it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QListWidgetItem, QStyle, QWidget

from app.errors import Message, UserError
from app.messages import sentence
from app.model.minutes import Package
from app.storage.profile_desk import Desk
from app.ui.box import Choice, Role, ask
from app.ui.fields import is_undo
from app.ui.fitted import FittedDialog
from app.ui.forms.profile_editor import Ui_ProfileEditor
from app.ui.profiles.editing import Editing
from app.ui.profiles.page import FormPage
from app.ui.profiles.settings import pages
from app.ui.profiles.special import page_class


class _LeavesUndo(QObject):
    """Keeps the fields from taking the keys of undo, which are the form's."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and is_undo(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class ProfileEditor(FittedDialog):
    """Edits what lies on a desk; `saved` tells the name of a profile that says something else now."""

    saved = Signal(str)

    def __init__(self, desk: Desk, package: Package | None, language: str, parent: QWidget) -> None:
        """`package` is the open document, None if there is nothing in it to look at."""
        super().__init__(parent)
        self.setObjectName("profile_editor")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.ui = Ui_ProfileEditor()
        self.ui.setupUi(self)
        self._desk, self._language = desk, language
        self.editing = Editing(desk.draft, self)
        self._undo_keys = _LeavesUndo(self)
        self.pages: list[FormPage] = []
        self._build()
        from app.ui.profiles.beside import Beside

        self.beside = Beside(package, language, self)
        if place := self.ui.areas.replaceWidget(2, self.beside):
            place.deleteLater()
        self._connect()
        self._fit()
        self._show_state()
        self.ui.pages.setCurrentRow(0)
        self.ui.pages.setFocus()

    def _build(self) -> None:
        for page in pages():
            made = page_class(page.name)(page, self.editing, self._desk, self._language, self)
            made.built.connect(self._keep_undo)
            self.pages.append(made)
            self.ui.stack.addWidget(made)
            item = QListWidgetItem(page.title, self.ui.pages)
            wide = self.fontMetrics().horizontalAdvance(page.title) + 3 * self.fontMetrics().lineSpacing()
            item.setSizeHint(QSize(wide, self.fontMetrics().lineSpacing() + 10))
        self._keep_undo(self.ui.stack)
        self.ui.told.setTextFormat(Qt.TextFormat.PlainText)

    def _keep_undo(self, inside: QWidget) -> None:
        for widget in inside.findChildren(QWidget):
            widget.installEventFilter(self._undo_keys)

    def _fit(self) -> None:
        """As wide as the words need, at any size of text."""
        letter = self.fontMetrics().averageCharWidth()
        least = self.ui.pages.sizeHintForColumn(0) + 8
        self.ui.pages.setMinimumWidth(least)
        inside = max(page.inside.minimumSizeHint().width() for page in self.pages)
        form = max(inside + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + 4, 56 * letter)
        screen = self.screen().availableGeometry()
        width = min(max(1240, least + 150 * letter), screen.width() - 40)
        self.resize(width, min(max(820, 44 * self.fontMetrics().lineSpacing()), screen.height() - 60))
        form = min(max((width - least) * 9 // 20, form), (width - least) * 2 // 3)
        self.ui.stack.setMinimumWidth(form)
        self.ui.areas.setSizes([least, form, width - least - form])
        for at, share in enumerate((0, 9, 11)):
            self.ui.areas.setStretchFactor(at, share)

    def _connect(self) -> None:
        ui = self.ui
        ui.pages.currentRowChanged.connect(ui.stack.setCurrentIndex)
        ui.pages.currentRowChanged.connect(lambda _: self._show_state())
        ui.undo.clicked.connect(self.editing.undo)
        ui.redo.clicked.connect(self.editing.redo)
        ui.reset_page.clicked.connect(lambda: self.pages[ui.stack.currentIndex()].reset())
        ui.save.clicked.connect(self.save)
        ui.save_as.clicked.connect(self.save_as)
        ui.leave.clicked.connect(self.reject)
        self.editing.changed.connect(self._show_state)
        self.editing.undone.connect(self._show_undone)
        standard = QKeySequence.StandardKey
        for keys, do in (
            (QKeySequence.keyBindings(standard.Undo), self.editing.undo),
            ([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")], self.editing.redo),
            (QKeySequence.keyBindings(standard.Save), self.save),
            ([QKeySequence("F6")], self._go_on),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys(keys)
            shortcut.activated.connect(do)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_pages()

    @property
    def name(self) -> str:
        """The name of the profile, "" for one that was never saved."""
        return self._desk.name

    def _show_state(self) -> None:
        ui, editing = self.ui, self.editing
        self.setWindowTitle(self.tr("Profile {0}[*]").format(self.name or self.tr("(new)")))
        self.setWindowModified(editing.is_changed)
        ui.undo.setEnabled(editing.can_undo)
        ui.redo.setEnabled(editing.can_redo)
        ui.save.setEnabled(editing.is_changed or not self.name)
        current = self.pages[max(ui.stack.currentIndex(), 0)]
        ui.reset_page.setEnabled(current.has_other())
        for at, page in enumerate(self.pages):
            item, wrong = ui.pages.item(at), page.faults()
            item.setText(f"{page.page.title}  ⚠" if wrong else page.page.title)
            told = self.tr("{0}, wrong: {1}").format(page.page.title, wrong) if wrong else page.page.title
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        fault = editing.checked.faults.get("")  # of no setting that is shown
        named = {"file": self.name or self.tr("(new)")}  # and not by where it lies in the meantime
        self._tell([Message(fault.code, {**fault.params, **named})] if fault else [])
        if self.isVisible():
            self._show_pages()

    def _show_undone(self, path: str) -> None:
        """Go to the page on which undo or redo changed something."""
        at = next((at for at, page in enumerate(self.pages) if page.has(path)), None)
        if at is not None:
            self.ui.pages.setCurrentRow(at)
            self.pages[at].show_path(path)

    def _show_pages(self) -> None:
        self.beside.show_profile(self.editing.profile, bool(self.editing.checked.faults))

    def _tell(self, messages: Sequence[Message]) -> None:
        self.ui.told.setText("\n".join(sentence(message, self._language) for message in messages))
        self.ui.told.setVisible(bool(messages))

    def _go_on(self) -> None:
        """F6: list, page, pages beside it in turn."""
        focus = QApplication.focusWidget()
        stack = self.ui.stack
        if focus is self.ui.pages:
            self.focusNextChild()
        elif focus is not None and stack.isAncestorOf(focus):
            self.beside.take_focus()
        else:
            self.ui.pages.setFocus()

    # Keeping

    def save(self) -> None:
        """Write the profile; one that has faults stays as it was, and its first fault is shown."""
        if not self.name:
            self.save_as()
        elif self._desk.is_stale:
            self._ask(
                "stale_question",
                self.tr("Replace the profile?"),
                self.tr("Its file was changed by somebody else since it was opened here."),
                self.tr("Replace"),
                lambda: self._write(self.name),
            )
        else:
            self._write(self.name)

    def save_as(self) -> None:
        """Ask for a name and write the profile under it."""
        from app.ui.profiles.new import NewProfileDialog

        source = self.tr("Save the profile under another name.")
        municipality = str(self.editing.draft.value("municipality") or "")
        dialog = NewProfileDialog(source, municipality, self._language, self)

        def accepted() -> None:
            self.editing.set("municipality", dialog.municipality)
            self._write(dialog.name)

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, name: str) -> None:
        if self.editing.checked.faults:
            self._go_to_fault()
            return
        try:
            self._desk.save(name, self.editing.draft.tables)
        except UserError as error:
            self._tell([error.message])
            return
        self.editing.mark_saved()
        self.saved.emit(name)

    def _go_to_fault(self) -> None:
        for at, page in enumerate(self.pages):
            if page.faults():
                self.ui.pages.setCurrentRow(at)
                page.show_fault()
                break
        text = self.tr("The profile is not saved: something in it is wrong. It is marked.")
        self.ui.told.setText(text)
        self.ui.told.show()

    def reject(self) -> None:
        """Leave, after asking when something was changed."""
        if self.editing.is_changed:
            self._ask(
                "leave_question",
                self.tr("Leave the form?"),
                self.tr("The changes of the profile are not saved."),
                self.tr("Leave"),
                self._leave,
            )
        else:
            self._leave()

    def _leave(self) -> None:
        self.beside.close_down()
        self._desk.close()
        super().reject()

    def _ask(self, name: str, question: str, text: str, go: str, then: Callable[[], None]) -> None:
        ask(name, question, text, (Choice(go, then, Role.DestructiveRole),), self, stay=self.tr("Go back"))
