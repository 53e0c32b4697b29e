"""Shows the start page over an empty document, and takes it away as soon as somebody writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.resources import resource
from app.ui.document_view import DocumentView
from app.ui.welcome.page import StartPage

if TYPE_CHECKING:
    from app.ui.window import Window

SAMPLE = "protokoll-kommunstyrelsen.paragraf"
AT_START = True  # tests of something else say no
_SHIFTS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_KEYS = Qt.Key
_TOUR_AFTER = 50  # milliseconds after the sample is shown


class Welcome(QObject):
    """The start page of one window. The focus stays in the text below it until a person goes to the page."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._view: DocumentView | None = None
        self.page: StartPage | None = None
        self._below: QWidget | None = None  # what had the focus when the page came
        window.actions_.welcome.triggered.connect(self.show)

    def set_view(self, view: DocumentView) -> None:
        """Another document is shown: the page goes; it comes by itself over the first, empty one."""
        is_first = self._view is None
        self.dismiss(to_text=False)
        self._view = view
        settings = self._window.settings
        if is_first and AT_START and self._window.aids.at_start and settings.start_page:
            session = view.session
            if session.path is None and not session.dirty and not self._window.documents.jobs.is_busy:
                self.show()

    def close(self) -> None:
        """The window closes."""
        self.dismiss(to_text=False)

    def show(self) -> None:
        """Lay the page over the document; the focus stays where it is."""
        app, view = QApplication.instance(), self._view
        if self.page is not None or view is None or not isinstance(app, QApplication):
            return
        self.page = self._made(view)
        self._below = QApplication.focusWidget()
        self.page.show()  # which may lay out the window, so that only now the room is known
        self.page.setGeometry(view.rect())
        self.page.raise_()
        view.installEventFilter(self)
        app.installEventFilter(self)
        app.focusChanged.connect(self._look_at_focus)
        view.changed.connect(self.dismiss)
        view.place_changed.connect(self.dismiss)
        from app.ui.announce import announce

        announce(self.page, f"{self.page.accessibleName()}. {self.page.hint.text()}")

    def dismiss(self, *_: object, to_text: bool = True) -> None:
        """Take the page away; a focus that was in it goes back into the text."""
        app, page, view = QApplication.instance(), self.page, self._view
        if page is None or view is None or not isinstance(app, QApplication):
            return
        self.page = self._below = None
        app.removeEventFilter(self)
        view.removeEventFilter(self)
        app.focusChanged.disconnect(self._look_at_focus)
        view.changed.disconnect(self.dismiss)
        view.place_changed.disconnect(self.dismiss)
        focus = QApplication.focusWidget()
        if to_text and focus is not None and page.isAncestorOf(focus):
            view.focus_text()
        page.hide()
        page.deleteLater()

    # What can be chosen

    def _made(self, view: DocumentView) -> StartPage:
        page, do, window = StartPage(view), self._window.actions_, self._window
        begin = [
            page.choice(
                "sample",
                self.tr("Open the sample protokoll"),
                self.tr("A copy to look around and try things in; nothing can break"),
                self.open_sample,
            ),
            page.choice_of(do.new_notes, self.tr("Title, sections and text, no numbers or votes")),
            page.choice_of(do.new_protokoll, self.tr("With attendance, § numbers, decisions and checks")),
            page.choice_of(do.new_from, self.tr("Body, members and § numbers go on from last time")),
            page.choice_of(do.open, self.tr("Paragraf, Word, Markdown or JSON")),
        ]
        recent = page.recent(window.settings.recent, lambda path: window.open_files([path]))
        learn = [
            page.choice(
                "tour",
                self.tr("Take the tour"),
                self.tr("Two minutes through the window, with the sample open"),
                self.take_tour,
            ),
            page.choice_of(do.handbook, self.tr("Everything the program can do, to read and to search")),
        ]
        page.add_column([(self.tr("Begin"), begin)])
        page.add_column([(self.tr("Files from before"), recent), (self.tr("Get to know it"), learn)])
        page.at_start.setChecked(window.settings.start_page)
        page.at_start_wanted.connect(lambda wanted: window.personal.keep(start_page=wanted))
        page.closed.connect(self.dismiss)
        return page

    def open_sample(self) -> None:
        """Show a copy of the sample that is not saved anywhere."""
        self._window.documents.open_copy(sample())

    def take_tour(self) -> None:
        """The tour, in the sample: an empty document has little to point at."""
        tour = self._window.actions_.tour
        # a step points at what can be seen, which the sample is when all else has been done
        self._window.documents.open_copy(sample(), lambda: QTimer.singleShot(_TOUR_AFTER, tour, tour.trigger))

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind, page = event.type(), self.page
        if page is None:
            return False
        if kind == QEvent.Type.Resize and self._view is not None and watched is self._view:
            page.setGeometry(self._view.rect())
        elif kind == QEvent.Type.InputMethod and self._is_text(watched):
            self.dismiss()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if isinstance(watched, QWidget) and page.isAncestorOf(watched):
                return self._key_in_page(page, watched, event)
            if self._is_text(watched):
                return self._key_in_text(page, event)
        return False

    def _is_text(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and self._view is not None and self._view.isAncestorOf(watched)

    def _key_in_text(self, page: StartPage, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~_SHIFTS
        if event.key() == _KEYS.Key_Escape:
            self.dismiss()
            return True
        if plain and event.key() in (_KEYS.Key_Down, _KEYS.Key_Tab):
            page.enter()
            return True
        if event.text() and (plain or event.text().isprintable()):
            self.dismiss()
        return False

    def _key_in_page(self, page: StartPage, watched: QWidget, event: QKeyEvent) -> bool:
        key, stops = event.key(), page.stops()
        if key == _KEYS.Key_Escape:
            self.dismiss()
        elif key in (_KEYS.Key_Down, _KEYS.Key_Up) and watched in stops:
            at = stops.index(watched) + (1 if key == _KEYS.Key_Down else -1)
            if at < 0 and self._view:
                self._view.return_to_text() if self._below is None else self._below.setFocus()
            elif at < len(stops):
                page.go_to(stops[at])
        elif _writes(event):
            self.dismiss()
            if focus := QApplication.focusWidget():
                QApplication.sendEvent(focus, event)
        else:
            return False
        return True

    def _look_at_focus(self, _old: object, now: object) -> None:
        """Somebody went to another field below the page, which she has to see."""
        page = self.page
        if not isinstance(now, QWidget) or page is None or page.isAncestorOf(now):
            return
        if self._below is None:
            self._below = now if self._is_text(now) else None
        elif self._is_text(now) and now is not self._below:
            self.dismiss()


def _writes(event: QKeyEvent) -> bool:
    """Whether a key writes a letter, and is not Space, which presses a button."""
    text = event.text()
    plain = not event.modifiers() & ~_SHIFTS
    return bool(text) and text.isprintable() and not text.isspace() and plain


def sample() -> Path:
    """The protokoll that comes with the program."""
    return resource("samples", SAMPLE)
