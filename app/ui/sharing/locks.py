"""Makes a window look like what it is while its document is only read: what would change it is not offered.

The session refuses every edit anyhow; this is so that nobody tries. Text can be selected and copied, and
whatever looks, searches, prints and exports goes on. Panes and fields are closed as those of approved text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QWidget

if TYPE_CHECKING:
    from app.ui.window import Window

# What changes nothing in the document
_FILES = ("new_notes", "new_protokoll", "new_from", "open", "save_as", "export", "export_extracts", "print")
_LISTS = ("bodies", "profiles", "recover", "earlier", "settings", "about", "close", "quit")
_LOOKING = ("pages", "wide_pages", "zoom_in", "zoom_out", "zoom_reset", "attendance", "item_facts")
_GOING = tuple(f"{way}_{to}" for way in ("next", "previous") for to in ("section", "part", "area", "finding"))
_FINDING = ("find", "find_next", "find_previous", "go_to", "palette", "spelling", "next_misspelt", "words")
_HELP = ("phrases", "customise", "handbook", "tour", "welcome", "speakers", "next_speaker")
_OUTLINE = (
    "filter_outline",
    "fold_all",
    "unfold_all",
    "focus_mode",
    "full_screen",
    "beside",
    "beside_previous",
)
_OPEN = frozenset((*_FILES, *_LISTS, *_LOOKING, *_GOING, *_FINDING, *_HELP, *_OUTLINE, "copy", "select_all"))
_LOCKED = "only_read"  # the property of a widget that was locked here
_TABS = ("attendance_tab", "item_tab")


class Locks(QObject):
    """Locks and unlocks one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._locked = False
        self._wanted: dict[QAction, bool] = {}
        self._triggers = window.outline.editTriggers()
        self._later = QTimer(self)  # what is shown now has been built by then
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._lock_widgets)
        for action in window.actions_.all():
            if action.objectName() not in _OPEN:
                action.enabledChanged.connect(lambda on, action=action: self._keep(action, on))

    def lock(self) -> None:
        """Offer nothing that would change the document, from now on."""
        if not self._locked:
            self._locked = True
            closed = [each for each in self._window.actions_.all() if each.objectName() not in _OPEN]
            self._wanted = {action: action.isEnabled() for action in closed}
            for action in closed:
                action.setEnabled(False)
        outline = self._window.outline
        outline.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        outline.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self._lock_widgets()

    def unlock(self) -> bool:
        """Offer everything again; False if it was offered."""
        if not self._locked:
            return False
        self._locked = False
        for action, wanted in self._wanted.items():
            action.setEnabled(wanted)
        outline = self._window.outline
        outline.setEditTriggers(self._triggers)
        outline.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for place in self._places():
            for widget in place.findChildren(QWidget):
                if widget.property(_LOCKED):
                    widget.setProperty(_LOCKED, False)
                    widget.setEnabled(True)
        return True

    def follow(self) -> None:
        """Something else may be shown: lock that too."""
        if self._locked:
            self._later.start()

    def _keep(self, action: QAction, on: bool) -> None:
        """Somebody offers an action: remember it for later."""
        if self._locked and on:
            self._wanted[action] = True
            action.setEnabled(False)

    def _places(self) -> list[QWidget]:
        tabs = [self._window.side.findChild(QWidget, name) for name in _TABS]
        return [place for place in (self._window.view, *tabs) if isinstance(place, QWidget)]

    def _lock_widgets(self) -> None:
        if not self._locked:
            return
        for place in self._places():
            of_text = place is self._window.view  # whose fields are closed, not grey
            kinds = (QAbstractButton, QComboBox) if of_text else (QAbstractButton, QComboBox, QLineEdit)
            for widget in place.findChildren(QWidget):
                if isinstance(widget, kinds) and widget.isEnabled() and widget.objectName() != "find_person":
                    widget.setProperty(_LOCKED, True)
                    widget.setEnabled(False)
