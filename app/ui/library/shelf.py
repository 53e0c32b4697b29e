"""The program's library: its window, the process that reads the folders, and what goes into documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.archive.client import Indexer
from app.archive.following import Step
from app.archive.hits import Hit
from app.archive.quoting import quoted, reference, taken_up
from app.archive.speech import Report
from app.model import tree
from app.session.edits import AddSection
from app.session.history import Place
from app.storage.settings import Settings
from app.ui.library.window import LibraryWindow
from app.ui.pane.pane import Pane
from app.ui.window import Window

if TYPE_CHECKING:
    from app.ui.application import Application


class Shelf(QObject):
    """Made when somebody asks for the library, or when there are folders to read."""

    _reported = Signal(object)  # from the indexer's thread

    def __init__(self, program: Application) -> None:
        super().__init__(program)
        self._program = program
        self._indexer: Indexer | None = None
        self.shown: LibraryWindow | None = None
        self._asking: Window | None = None
        self._last: Report | None = None
        self._reported.connect(self._tell)

    @property
    def _settings(self) -> Settings:
        return self._program.settings

    # The reading

    def begin(self) -> None:
        """Read the folders from now on, in a process of its own."""
        if not self._settings.library or self._indexer:
            return
        self._indexer = Indexer(self._report)
        self._start()

    def end(self) -> None:
        """The program ends."""
        if self._indexer:
            self._indexer.stop()
            self._indexer = None
        if self.shown:
            self.shown.close_down()
            self.shown.deleteLater()
            self.shown = None

    def _start(self) -> None:
        if self._indexer:
            settings = self._settings
            self._indexer.start(settings.library, settings.library_room, paused=settings.library_paused)

    def _report(self, report: Report) -> None:
        self._reported.emit(report)

    def _tell(self, report: Report) -> None:
        self._last = report
        if self.shown:
            self.shown.show_report(report)

    def _set_folders(self, folders: tuple[str, ...]) -> None:
        self._program.keep(replace(self._settings, library=folders))
        if self._indexer is None and folders:
            self.begin()
        else:
            self._start()
        self._show_folders()

    def _set_paused(self, paused: bool) -> None:
        self._program.keep(replace(self._settings, library_paused=paused))
        if self._indexer:
            (self._indexer.pause if paused else self._indexer.resume)()
        self._show_folders()

    def _look(self) -> None:
        if self._indexer:
            self._indexer.look(again=True)

    # The window

    def show(self, asking: Window) -> None:
        """Search; without folders, where they are named."""
        self._asking = asking
        window = self._window()
        window.tabs.setCurrentWidget(window.search if self._settings.library else window.folders)
        window.bring_forward()

    def show_case(self, asking: Window, case_number: str) -> None:
        """The history of a case."""
        self._asking = asking
        window = self._window()
        window.bring_forward()
        window.show_case(case_number)

    def _window(self) -> LibraryWindow:
        if self.shown is None:
            self.shown = window = LibraryWindow()
            window.search.open_asked.connect(self.open)
            window.follow.open_asked.connect(self.open)
            window.search.quote_asked.connect(self.quote)
            window.follow.take_up_asked.connect(self.take_up)
            window.help_asked.connect(self._help)
            window.search.saved.show_searches(self._settings.searches)
            window.search.saved.changed.connect(self._keep_searches)
            window.folders.changed.connect(self._set_folders)
            window.folders.pause_asked.connect(self._set_paused)
            window.folders.look_asked.connect(self._look)
            window.search.look_again()
            self._show_folders()
            if self._last:
                window.show_report(self._last)
        return self.shown

    def _show_folders(self) -> None:
        if self.shown:
            settings = self._settings
            self.shown.folders.show_folders(settings.library, paused=settings.library_paused)

    def _keep_searches(self, searches: dict[str, str]) -> None:
        self._program.keep(replace(self._settings, searches=searches))
        if self.shown:
            self.shown.search.saved.show_searches(searches)

    # What goes into documents

    @property
    def _document(self) -> Window | None:
        """The window that quotes and items go into: the one that was in front last."""
        windows = self._program.windows
        return self._asking if self._asking in windows else windows[-1] if windows else None

    def open(self, found: Hit | Step) -> None:
        """Show the document that was found, at the item."""

        def go(window: Window) -> None:
            view = window.view
            if view is None:
                return
            sections = view.session.minutes.sections
            section = found.section if tree.has(sections, found.section) else ""
            every = [each.id for _, each in tree.walk(sections)]
            if not section and 0 <= found.place < len(every):
                section = every[found.place]
            view.go_to(Place(section))
            window.bring_forward()

        self._program.open_file(Path(found.file), go, self._document)

    def quote(self, hit: Hit, words: str) -> None:
        """Set the words in at the caret, as a quote that says where they stand; one undo step."""
        window = self._document
        pane = window.view.focusWidget() if window and window.view else None  # where the caret was left
        if window is None or not isinstance(pane, Pane) or pane.isReadOnly():
            self._refuse(self.tr("Put the caret where the quote is to stand, in a text that can be changed."))
            return
        pane.insert_blocks(quoted(words, reference(hit.body, hit.day, hit.number, hit.case_number)))
        self._back_to(window)

    def take_up(self, steps: list[Step]) -> None:
        """Each becomes an item at the end of the agenda; one undo step."""
        window = self._document
        if window is None or window.view is None:
            return
        session = window.view.session
        first = ""
        with session.one_step():
            for step in steps:
                section = taken_up(step, session.minutes.language)
                edit = AddSection(section, "", len(session.minutes.sections))
                if not session.apply(edit, self):
                    break
                first = first or section.id
        if first:
            window.view.go_to(Place(first))
            self._back_to(window)
        else:
            self._refuse(self.tr("The document that is open cannot be changed."))

    def _help(self) -> None:
        if window := self._document:
            window.aids.begin()
            window.aids.handbook.open()

    def _back_to(self, window: Window) -> None:
        window.bring_forward()
        if window.view:
            window.view.return_to_text()

    def _refuse(self, words: str) -> None:
        from app.ui.questions import show_problem

        show_problem(words, self.shown or QApplication.activeWindow() or self._program.windows[0])
