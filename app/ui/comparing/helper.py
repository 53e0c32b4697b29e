"""File > Compare: opens the window, reads and compares in a thread, leads back to the section."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.errors import Message
from app.formats.result import Written
from app.model import tree
from app.session import files
from app.ui.document_view import DocumentView
from app.ui.jobs import Jobs

if TYPE_CHECKING:
    from app.session.comparing import Compared, State
    from app.ui.comparing.dialog import CompareDialog
    from app.ui.window import Window

_SUFFIXES = (".docx", ".html")


class Comparing(QObject):
    """One such window for each document's window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._view: DocumentView | None = None
        self._dialog: CompareDialog | None = None
        self._compared: Compared | None = None
        self.jobs = Jobs(self)
        window.actions_.compare.triggered.connect(self.open)

    def set_view(self, view: DocumentView) -> None:
        """Another document: what was compared belongs to the old one."""
        self.close_dialog()
        self._view = view

    def close(self) -> None:
        """The window closes."""
        self.close_dialog()
        self.jobs.wait()

    def close_dialog(self) -> None:
        """Close the window of the comparison, if it is open."""
        if self._dialog:
            self._dialog.reject()

    def open(self) -> None:
        """Show the window, or go to it; the newest version is compared with what is now."""
        if self._dialog:
            self._dialog.activateWindow()
            return
        if self._view is None:
            return
        from app.session.comparing import states
        from app.ui.comparing.dialog import CompareDialog

        dialog = self._dialog = CompareDialog(self._window.language, self._window)
        dialog.states_chosen.connect(self._compare)
        dialog.file_asked.connect(self._ask_file)
        dialog.section_asked.connect(self._go_to)
        dialog.export_asked.connect(self._ask_export)
        dialog.cancelled.connect(self.jobs.cancel)
        dialog.finished.connect(lambda _result: self._forget(dialog))
        dialog.show()
        session = self._view.session
        path, package = session.path, session.package()

        def listed(found: list[State]) -> None:
            if self._dialog is dialog:
                dialog.show_states(found)

        self.jobs.run("", lambda: states(path, package), listed, dialog.show_fault)

    def _forget(self, dialog: CompareDialog) -> None:
        self.jobs.cancel()
        if self._dialog is dialog:
            self._dialog, self._compared = None, None
        dialog.deleteLater()

    def _compare(self, before: State, after: State) -> None:
        from app.session.comparing import compare

        dialog = self._dialog
        if dialog is None:
            return
        self.jobs.cancel()
        dialog.begin()

        def compared(found: Compared) -> None:
            if self._dialog is dialog and dialog.chosen == (before, after):
                self._compared = found
                dialog.show_compared(found)

        def failed(message: Message) -> None:
            if self._dialog is dialog:
                self._compared = None
                dialog.show_fault(message)

        jobs = self.jobs
        jobs.run(
            "", lambda: compare(before, after, lambda: not jobs.cancelled), compared, failed, can_cancel=True
        )

    def _ask_file(self, is_later: bool) -> None:
        from app.session.comparing import of_file

        dialog = self._dialog
        if dialog is None or self._view is None:
            return
        path = self._view.session.path
        kinds = " ".join(f"*{kind}" for kind in (files.PROJECT, *files.SOURCES))
        name, _ = QFileDialog.getOpenFileName(
            dialog,
            self.tr("Compare with another file"),
            str(path.parent if path else Path.home()),
            self.tr("Documents ({0})").format(kinds),
        )
        dialog.take_file(of_file(Path(name)) if name else None, is_later=is_later)

    def _go_to(self, section: str) -> None:
        view = self._view
        if view and tree.has(view.session.minutes.sections, section):
            view.show_section(section)
            self._window.activateWindow()
            view.focus_text()

    def _ask_export(self, suffix: str) -> None:
        dialog, compared = self._dialog, self._compared
        if dialog is None or compared is None or self._view is None:
            return
        path = self._view.session.path
        folder = path.parent if path else Path.home()
        word, page = self.tr("Word document"), self.tr("Web page")
        words = {".docx": f"{word} (*.docx)", ".html": f"{page} (*.html)"}
        start = folder / f"{path.stem if path else self.tr('Comparison')}-{self.tr('comparison')}{suffix}"
        title = self.tr("Export the comparison")
        name, _ = QFileDialog.getSaveFileName(dialog, title, str(start), words[suffix])
        if name:
            target = Path(name) if Path(name).suffix.lower() == suffix else Path(name + suffix)
            self._export(compared, target, dialog)

    def _export(self, compared: Compared, path: Path, dialog: CompareDialog) -> None:
        from app.session.comparing import export

        titles, language, jobs = dialog.titles, self._window.language, self.jobs

        def written(done: Written) -> None:
            if self._dialog is dialog:
                dialog.show_written(path, done.messages)

        def failed(message: Message) -> None:
            if self._dialog is dialog:
                dialog.show_fault(message)

        dialog.begin_export()
        jobs.run(
            "",
            lambda: export(compared, path, titles, language, lambda: not jobs.cancelled),
            written,
            failed,
            can_cancel=True,
        )
