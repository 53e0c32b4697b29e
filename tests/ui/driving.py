"""Somebody at the window: keys, mouse, menus and dialogs, as a person uses them."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QBuffer, QEvent, QEventLoop, QIODevice, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from shiboken6 import isValid

from app.model.blocks import Block
from app.model.minutes import Minutes
from app.model.sections import Section
from app.session.session import Session
from app.ui.fields import FieldEdit
from app.ui.footnote_list import NotePane
from app.ui.pane.pane import Pane
from app.ui.window import Window

W = TypeVar("W", bound=QWidget)
PATIENCE = 5.0  # seconds before something that should have happened is given up


def picture(width: int = 3, height: int = 2) -> bytes:
    """The bytes of a picture that a person could have on disk."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "PNG")  # pyright: ignore
    return bytes(out.data().data())


def turn(times: int = 2) -> None:
    """Let the event loop go round."""
    for _ in range(times):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def until(happened: Callable[[], object]) -> None:
    """Let the event loop go round until something has happened."""
    end = monotonic() + PATIENCE
    while not happened():
        assert monotonic() < end, "it never happened"
        QTest.qWait(5)


def live(seconds: float) -> None:
    """Let the event loop run as it does while somebody thinks: it sleeps until something happens."""
    loop = QEventLoop()
    timer = QTimer(loop)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(round(seconds * 1000))
    loop.exec()


def press(widget: QWidget, keys: str) -> None:
    """One stroke, e.g. "Ctrl+Shift+Z", with all its shortcuts, as the window system sends it."""
    stroke = QKeySequence(keys)[0]
    QTest.keyClick(widget, stroke.key(), stroke.keyboardModifiers())


def write(widget: QWidget, text: str) -> None:
    """Letters one by one; any letter, which QTest cannot."""
    no = Qt.KeyboardModifier.NoModifier
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, no, letter))


class Person:
    """One person at one window."""

    def __init__(self, window: Window) -> None:
        self.window = window
        window.activateWindow()
        until(window.isActiveWindow)

    # What is there

    @property
    def session(self) -> Session:
        return self.window.documents.session

    @property
    def minutes(self) -> Minutes:
        return self.session.minutes

    @property
    def view(self):
        assert self.window.view is not None
        return self.window.view

    @property
    def shown(self) -> str:
        """The id of the section on the screen, "" for the header page."""
        return self.view.section

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    @property
    def pane(self) -> Pane:
        """The pane with the caret."""
        assert isinstance(self.focus, Pane), self.focus
        return self.focus

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What the document says in the shown section's first part."""
        return self.section.parts[0].blocks

    @property
    def section(self) -> Section:
        """The shown section as the document has it."""
        from app.model import tree

        return tree.find(self.minutes.sections, self.shown)

    def headings(self) -> list[object]:
        """The outline of the document: headings, each followed by a list of those under it."""

        def listed(sections: tuple[Section, ...]) -> list[object]:
            out: list[object] = []
            for section in sections:
                out.append(section.heading)
                if section.sections:
                    out.append(listed(section.sections))
            return out

        return listed(self.minutes.sections)

    def find(self, name: str, kind: type[W] = QWidget) -> W:
        """The widget of that name that can be seen."""
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    def field(self, name: str) -> FieldEdit:
        return self.find(name, FieldEdit)

    def action(self, name: str) -> QAction:
        found = self.window.actions_.findChild(QAction, name)
        assert isinstance(found, QAction), name
        return found

    def notes(self) -> list[NotePane]:
        """The footnotes listed under the panes, in order."""
        panes = [pane for pane in self.window.findChildren(NotePane) if pane.isVisible()]
        return sorted(panes, key=lambda pane: pane.mapToGlobal(QPoint()).y())

    @property
    def notice(self) -> str:
        """What the strip above the text says, "" when it is not there."""
        notices = self.window.notices
        return notices.label.text() if notices.isVisible() else ""

    # What is done

    def press(self, *strokes: str) -> Person:
        for stroke in strokes:
            press(self.focus, stroke)
        return self

    def write(self, text: str) -> Person:
        for letter in text:
            write(self.focus, letter)
        return self

    def choose(self, name: str) -> Person:
        """A command from the menu."""
        action = self.action(name)
        assert action.isEnabled(), f"{name} is greyed out"
        action.trigger()
        return self

    def click(self, name: str) -> Person:
        widget = self.find(name)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        if isinstance(widget, QLineEdit):
            until(widget.hasFocus)
        return self

    def fill(self, name: str, text: str) -> Person:
        """Write a field anew and leave it."""
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        if text:
            write(field, text)
        elif field.text():
            press(field, "Delete")
        press(field, "Tab")
        return self

    def pick(self, name: str, data: object) -> Person:
        """One of a list of choices."""
        box = self.find(name, QComboBox)
        box.setFocus()
        index = box.findData(data)
        box.setCurrentIndex(index)
        box.activated.emit(index)
        return self

    def click_section(self, heading: str) -> Person:
        """A click in the outline."""
        self.show_section(heading)
        return self

    def show_section(self, heading: str) -> None:
        view = self.window.outline
        index = view.outline.index_of(self.id_of(heading))
        view.scrollTo(index)
        rect = view.visualRect(index)
        assert rect.isValid(), f"{heading} is folded away"
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        turn()

    def id_of(self, heading: str) -> str:
        """The section with this heading, "" for the header page."""
        from app.model import tree

        return next(
            (s.id for _, s in tree.walk(self.minutes.sections) if heading and s.heading == heading), ""
        )

    # Dialogs

    def dialog(self) -> QDialog:
        """The question on the screen."""
        until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def at_dialog(self) -> QDialog:
        """The question on the screen, once it takes what is typed."""
        found = self.dialog()
        until(found.isActiveWindow)
        return found

    def asked(self) -> bool:
        """Whether a question is on the screen."""
        turn()
        return QApplication.activeModalWidget() is not None

    def answer(self, button: object) -> None:
        """Press a button of the question on the screen."""
        dialog = self.dialog()
        if isinstance(dialog, QMessageBox):
            chosen = dialog.button(button)  # pyright: ignore
        else:
            chosen = dialog.ui.buttons.button(button)  # pyright: ignore
        assert isinstance(chosen, QAbstractButton)
        assert chosen.isEnabled(), "the button is greyed out"
        QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
        self.back()

    def back(self) -> None:
        """In the window again, after a question was answered."""
        turn()
        if self._is_there() and QApplication.activeWindow() is None:
            self.window.activateWindow()  # as a window manager does
            until(lambda: not self._is_there() or self.window.isActiveWindow())

    def _is_there(self) -> bool:
        return isValid(self.window) and self.window.isVisible()

    def problem(self) -> str:
        """What the failure on the screen says; it is read and closed."""
        box = self.dialog()
        assert isinstance(box, QMessageBox), box
        assert box.objectName() == "problem"
        said = box.text()
        self.answer(QMessageBox.StandardButton.Ok)
        return said
