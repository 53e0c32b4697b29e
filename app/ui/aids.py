"""What helps while one writes, in one window: loaded once the window is there, so that it costs no start."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer

from app.ui.areas import Area
from app.ui.document_view import DocumentView

if TYPE_CHECKING:
    from app.ui.window import Window

_MODULES = (  # as `Aids._load` wants them, those before that others need
    *("app.ui.spelling.helper", "app.ui.finding.helper", "app.ui.phrases.helper", "app.ui.typing.helper"),
    *("app.ui.customising.helper", "app.ui.handbook.helper", "app.ui.palette.helper", "app.ui.welcome.tour"),
    "app.ui.comparing.helper",
    "app.ui.library.helper",
    *("app.ui.outline.commands", "app.ui.two.commands", "app.ui.two.looking", "app.ui.speakers.helper"),
    *("app.ui.saying", "app.ui.welcome.helper"),
)
_PATIENCE = 30  # milliseconds: first the window, then what helps in it


class Helper(Protocol):
    """One of them: made for a window, connects its actions, follows the document that is shown."""

    def set_view(self, view: DocumentView) -> None:
        """Help with this document from now on; `view.panes()` and `view.pane_added` are its panes."""
        ...

    def close(self) -> None:
        """The window closes."""
        ...


class Aids(QObject):
    """The helpers of one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._helpers: list[Helper] = []
        self._begun = False
        self.at_start = False  # whether the program started with this window, and without a file
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PATIENCE)
        self._later.timeout.connect(self._step)
        self._to_load = list(_MODULES)

    def set_view(self, view: DocumentView) -> None:
        """Another document is shown."""
        if not self._begun and self._window.isVisible():
            self._later.start()
        elif not self._begun:
            self._window.installEventFilter(self)
        for each in self._helpers:
            each.set_view(view)
        if self._begun:
            self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is painted for the first time: only from then on it costs no start."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            if not self._begun:
                self._later.start()
        return False

    def begin(self) -> None:
        """Load them now, if they are not there yet."""
        if self._begun:
            return
        self._begun = True
        self._load()
        if self._window.view:
            for each in self._helpers:
                each.set_view(self._window.view)

    def _step(self) -> None:
        """A little at a time, so that no key waits for all of it: load each, make them, then some panes."""
        if self._to_load:
            import_module(self._to_load.pop(0))
        elif not self._begun:
            self.begin()
        elif not (self._window.view and self._window.view.section_page.prepare()):
            return
        self._later.start(0)

    def settle(self) -> None:
        """Have the window as it is without what is only for a while, before its layout is kept."""
        if self._begun:
            self.looking.settle()
            self.beside.settle()

    def areas(self) -> list[Area]:
        """Where F6 goes too."""
        return self.beside.areas() if self._begun else []

    def close(self) -> None:
        """The window closes."""
        self._later.stop()
        for each in self._helpers:
            each.close()

    def _load(self) -> None:
        """Make each helper; imported here, not before."""
        from app.ui.comparing.helper import Comparing
        from app.ui.customising.helper import Customising
        from app.ui.finding.helper import Finding
        from app.ui.handbook.helper import Handbook
        from app.ui.library.helper import LibraryKeys
        from app.ui.outline.commands import StructureCommands
        from app.ui.palette.helper import PaletteHelper
        from app.ui.phrases.helper import Phrases
        from app.ui.saying import Saying
        from app.ui.speakers.helper import SpeakersList
        from app.ui.spelling.helper import Spelling
        from app.ui.two.commands import BesideCommands
        from app.ui.two.looking import Looking
        from app.ui.typing.helper import Typing
        from app.ui.welcome.helper import Welcome
        from app.ui.welcome.tour import Tour

        window = self._window
        self.spelling = Spelling(window)
        self.structure, self.looking = StructureCommands(window), Looking(window)
        self.beside, self.typing = BesideCommands(window), Typing(window)
        self.welcome, self.tour, self.handbook = Welcome(window), Tour(window), Handbook(window)
        self.phrases, self.palette = Phrases(window), PaletteHelper(window)
        self.finding, self.speakers = Finding(window), SpeakersList(window)
        self._helpers += [Customising(window), Saying(window), self.spelling, self.structure, self.looking]
        self._helpers += [self.beside, self.typing, self.welcome, self.tour, self.handbook, self.phrases]
        self.comparing = Comparing(window)
        self._helpers += [self.palette, self.finding, self.speakers, self.comparing]
        self._helpers.append(LibraryKeys(window))
