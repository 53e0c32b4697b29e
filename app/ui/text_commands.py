"""What the toolbar and the menus do to the text: to the pane that has the focus."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from app.errors import UserError
from app.model.inlines import clean
from app.storage.atomic import read_whole
from app.ui.actions import Actions
from app.ui.document_view import DocumentView
from app.ui.footnote_list import NotePane
from app.ui.pane.edits import MarkName, PaneState
from app.ui.pane.pane import Pane
from app.ui.part_editor import PartEditor

_LARGEST_PICTURE = 30 * 2**20  # bytes


class TextCommands(QObject):
    """Connects the actions on text, and keeps them in step with where the caret stands."""

    failed = Signal(object)  # Message

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._do, self._window = actions, window
        self._view: DocumentView | None = None
        self._followed: Pane | None = None
        self._connect()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # pyright: ignore
        self._show_state()

    def set_view(self, view: DocumentView) -> None:
        """Work on another document."""
        self._view = view
        self._follow(None)
        view.picture_offered.connect(self.insert_picture)
        view.picture_activated.connect(self.describe_picture)

    def close(self) -> None:
        """Follow the focus no more; the window and its actions are about to go."""
        QApplication.instance().focusChanged.disconnect(self._focus_moved)  # pyright: ignore
        self._follow(None)

    def insert_picture(self, pane: Pane, data: bytes, alt: str) -> None:
        """Ask what a picture shows and insert it at the caret."""
        from app.ui.dialogs import AltTextDialog

        dialog = AltTextDialog(data, alt, self._window)
        dialog.accepted.connect(lambda: pane.insert_image(data, dialog.alt))
        dialog.finished.connect(lambda _: (dialog.deleteLater(), pane.setFocus()))
        dialog.open()

    def _connect(self) -> None:
        do = self._do
        marks: tuple[tuple[QAction, MarkName], ...] = (
            (do.bold, "bold"),
            (do.italic, "italic"),
            (do.underline, "underline"),
            (do.strike, "strike"),
        )
        for action, mark in marks:
            self._on(action, lambda pane, mark=mark: pane.toggle_mark(mark))
        self._on(do.superscript, lambda pane: _toggle_script(pane, "super"))
        self._on(do.subscript, lambda pane: _toggle_script(pane, "sub"))
        self._on(do.clear_marks, lambda pane: pane.clear_marks())
        self._on(do.bullets, lambda pane: pane.toggle_list("bullets"))
        self._on(do.numbers, lambda pane: pane.toggle_list("numbers"))
        self._on(do.quote, lambda pane: pane.toggle_quote())
        self._on(do.list_indent, lambda pane: pane.indent())
        self._on(do.list_outdent, lambda pane: pane.outdent())
        self._on(do.link, self._ask_link)
        self._on(do.table, self._ask_table)
        self._on(do.picture, self._ask_picture)
        self._on(do.row_above, lambda pane: pane.insert_row_above())
        self._on(do.row_below, lambda pane: pane.insert_row_below())
        self._on(do.column_left, lambda pane: pane.insert_column_left())
        self._on(do.column_right, lambda pane: pane.insert_column_right())
        self._on(do.delete_row, lambda pane: pane.delete_rows())
        self._on(do.delete_column, lambda pane: pane.delete_columns())
        self._on(do.delete_table, lambda pane: pane.delete_table())
        self._on(do.header_row, lambda pane: pane.toggle_header_row())
        self._on(do.paste_plain, lambda pane: pane.paste_plain())
        do.footnote.triggered.connect(self._insert_footnote)
        for action, name in (
            (do.cut, "cut"),
            (do.copy, "copy"),
            (do.paste, "paste"),
            (do.select_all, "selectAll"),
        ):
            action.triggered.connect(lambda _=False, name=name: self._clipboard(name))

    def _on(self, action: QAction, work: Callable[[Pane], object]) -> None:
        def run() -> None:
            if pane := self._pane():
                work(pane)
                self._show_state()

        action.triggered.connect(run)

    def _pane(self) -> Pane | None:
        return self._view.pane if self._view else None

    def _clipboard(self, name: str) -> None:
        widget = QApplication.focusWidget()
        if isinstance(widget, Pane | QLineEdit):
            getattr(widget, name)()

    def _insert_footnote(self) -> None:
        editor = self._view.editor if self._view else None
        if editor and not isinstance(self._pane(), NotePane):
            editor.insert_footnote()

    def _ask_table(self, pane: Pane) -> None:
        from app.ui.dialogs import InsertTableDialog

        dialog = InsertTableDialog(self._window)
        ui = dialog.ui
        dialog.accepted.connect(
            lambda: pane.insert_table(ui.rows.value(), ui.columns.value(), header=ui.header.isChecked())
        )
        dialog.finished.connect(lambda _: (dialog.deleteLater(), pane.setFocus()))
        dialog.open()

    def _ask_link(self, pane: Pane) -> None:
        from app.ui.dialogs import LinkDialog

        dialog = LinkDialog(pane.link_at_caret(), self._window)
        dialog.accepted.connect(lambda: pane.set_link(dialog.target))
        dialog.finished.connect(lambda _: (dialog.deleteLater(), pane.setFocus()))
        dialog.open()

    def describe_picture(self, editor: PartEditor, image_id: str) -> None:
        """Ask for another description of a picture that is there."""
        from app.ui.dialogs import AltTextDialog

        image = editor.image(image_id)
        if image is None:
            return
        dialog = AltTextDialog(editor.pane.image_of(image.media) or b"", image.alt, self._window)
        dialog.accepted.connect(lambda: editor.describe(image_id, clean(dialog.alt)))
        dialog.finished.connect(lambda _: (dialog.deleteLater(), editor.pane.setFocus()))
        dialog.open()

    def _ask_picture(self, pane: Pane) -> None:
        editor = self._view.editor if self._view else None
        state = pane.state()
        if editor and state.image and state.has_selection:  # a picture is selected: that one is meant
            self.describe_picture(editor, state.image)
            return
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Insert picture"), "", kinds)
        if name:
            try:
                if not pane.offer_picture(read_whole(Path(name), _LARGEST_PICTURE), Path(name).stem):
                    raise UserError("file.not-picture", file=name)
            except UserError as error:
                self.failed.emit(error.message)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        mine = isinstance(new, Pane) and self._view is not None and self._view.holds(new)
        self._follow(new if mine else None)  # pyright: ignore

    def _follow(self, pane: Pane | None) -> None:
        if pane is not self._followed:
            if self._followed is not None:
                with suppress(RuntimeError):  # the pane went with its page
                    self._followed.state_changed.disconnect(self._show_state)
            self._followed = pane
            if pane is not None:
                pane.state_changed.connect(self._show_state)
        self._show_state()

    def _show_state(self, _state: object = None) -> None:
        pane, do = self._followed, self._do
        state = pane.state() if pane else PaneState()
        note = isinstance(pane, NotePane)
        inline = (
            do.bold,
            do.italic,
            do.underline,
            do.strike,
            do.superscript,
            do.subscript,
            do.clear_marks,
            do.link,
        )
        blocks = (do.bullets, do.numbers, do.quote, do.footnote, do.picture)
        tables = (do.row_above, do.row_below, do.column_left, do.column_right)
        tables += (do.delete_row, do.delete_column, do.delete_table, do.header_row)
        for action in (*inline, do.paste_plain):
            action.setEnabled(pane is not None)
        for action in blocks:
            action.setEnabled(pane is not None and not note)
        do.table.setEnabled(pane is not None and not note and not state.in_table)
        for action in tables:
            action.setEnabled(state.in_table)
        do.list_indent.setEnabled(state.can_indent)
        do.list_outdent.setEnabled(state.can_outdent)
        marks = state.marks
        for action, on in (
            (do.bold, marks.bold),
            (do.italic, marks.italic),
            (do.underline, marks.underline),
            (do.strike, marks.strike),
            (do.superscript, marks.script == "super"),
            (do.subscript, marks.script == "sub"),
            (do.bullets, state.list == "bullets"),
            (do.numbers, state.list == "numbers"),
            (do.quote, state.quote),
            (do.header_row, state.header),
        ):
            action.setChecked(on)


def _toggle_script(pane: Pane, script: str) -> None:
    pane.set_script("" if pane.state().marks.script == script else script)  # pyright: ignore
