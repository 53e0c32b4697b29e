"""What is done with sections beside moving them: split, join, status, whose they are, folding, the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from app.errors import UserError
from app.model import tree
from app.model.sections import Section, Status
from app.session.claiming import new_claim
from app.session.history import Place
from app.session.item_edits import SetStatus, SetWriter
from app.ui.document_view import DocumentView, structural
from app.ui.fields import FieldEdit
from app.ui.item.words import status_words
from app.ui.outline.filtering import Filtering
from app.ui.part_editor import PartEditor

if TYPE_CHECKING:
    from app.ui.window import Window

_TOLD = 4_000  # milliseconds that the status bar says what was done


class StructureCommands(QObject):
    """A helper of the window (`aids.py`)."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._outline, self._do = window, window.outline, window.actions_
        self._view: DocumentView | None = None
        self.filtering = Filtering(window)
        self._known = ("", "")  # the author's name in the settings, and the name it stands for
        do = self._do
        do.split_section.triggered.connect(self._split)
        do.join_section.triggered.connect(self._join)
        do.next_status.triggered.connect(self._next_status)
        do.mine.triggered.connect(self._set_mine)
        do.fold_all.triggered.connect(lambda: self._outline.fold(all_in=True))
        do.unfold_all.triggered.connect(lambda: self._outline.fold(all_in=False))
        self._outline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._outline.customContextMenuRequested.connect(self._show_menu)
        self._outline.chosen_changed.connect(self._show_state)
        window.settings_changed.connect(lambda _: self._show_state())

    def set_view(self, view: DocumentView) -> None:
        """Work on another document."""
        self._view = view
        self.filtering.set_view(view)
        view.place_changed.connect(lambda _: self._show_state())
        view.changed.connect(lambda change: structural(change) and self._show_state())
        self._show_state()

    def close(self) -> None:
        """The window closes."""
        self.filtering.close()

    @property
    def me(self) -> str:
        """The name by which whoever sits here is known: the settings', else the one she logs on with."""
        author = self._window.settings.author.name
        if self._known[0] != author or not self._known[1]:
            self._known = author, new_claim(author).user
        return self._known[1]

    @property
    def _shown(self) -> Section | None:
        if self._view is None or not self._view.section:
            return None
        return tree.find(self._view.session.minutes.sections, self._view.section)

    @property
    def _chosen(self) -> tuple[str, ...]:
        shown, chosen = self._shown, self._outline.chosen
        if shown is None:
            return ()
        return chosen if shown.id in chosen else (shown.id,)

    def _show_state(self) -> None:
        do, shown = self._do, self._shown
        if self._outline.outline.me != self.me:
            self._outline.outline.me = self.me
            self._outline.viewport().update()
        for action in (do.split_section, do.join_section, do.next_status, do.mine):
            action.setEnabled(shown is not None)
        do.mine.setChecked(shown is not None and bool(shown.writer) and shown.writer == self.me)

    # Split and join

    def _editor(self) -> PartEditor | None:
        """The part in which the caret stands, or stood before a menu or the outline had the focus."""
        view = self._view
        last = view.focusWidget() if view else None
        editors = view.section_page.editors if view else []
        return next((each for each in editors if last and each.isAncestorOf(last)), None)

    def _split(self) -> None:
        from app.session.splitting import split

        view, shown, editor = self._view, self._shown, self._editor()
        if view is None or shown is None:
            return
        try:
            if editor is None:
                raise UserError("section.split-nowhere")
            edit, place = split(view.session.minutes, shown.id, editor.part_id, editor.pane.caret().start)
        except UserError as error:
            self._window.notices.show_messages("", [error.message])
            return
        if view.session.apply(edit, self, before=editor.place(), after=place):
            view.go_to(place)

    def _join(self) -> None:
        from app.session.joining import join

        view, shown = self._view, self._shown
        if view is None or shown is None:
            return
        before = self._place(shown.id)
        try:
            edit, place = join(view.session.minutes, shown.id, before)
        except UserError as error:
            self._window.notices.show_messages("", [error.message])
            return
        in_outline = self._outline.hasFocus()
        if view.session.apply(edit, self, before=before, after=place):
            (view.show_section(place.section) if in_outline else view.go_to(place))

    def _place(self, section: str) -> Place:
        """Where the caret stands, so that it stays with its text."""
        assert self._view is not None
        if editor := self._editor():
            return editor.place(self._view.pane)
        last = self._view.focusWidget()
        if isinstance(last, FieldEdit):
            return Place(section, last.objectName(), last.cursorPosition())
        return Place(section)

    # Working notes

    def _next_status(self) -> None:
        if (shown := self._shown) is not None:
            order = list(status_words())
            self._set_status(order[(order.index(shown.status) + 1) % len(order)])

    def _set_status(self, status: Status) -> None:
        shown, view = self._shown, self._view
        if shown is None or view is None:
            return
        place = Place(shown.id)
        view.session.apply(SetStatus(self._chosen, status), self, before=place, after=place)
        self._tell(status_words()[status])

    def _set_mine(self, mine: bool) -> None:
        shown, view = self._shown, self._view
        if shown is None or view is None:
            return
        place = Place(shown.id)
        edit = SetWriter(self._chosen, self.me if mine else "")
        view.session.apply(edit, self, before=place, after=place)
        self._show_state()
        self._tell(self.tr("Mine to write") if mine else self.tr("Not mine to write"))

    def _tell(self, words: str) -> None:
        self._window.status.showMessage(words, _TOLD)

    # The menu

    def _show_menu(self, at: QPoint) -> None:
        from app.ui.outline.menu import show_menu

        index = self._outline.indexAt(at)
        if not index.isValid():  # by the key, where the rows do not reach
            at = self._outline.visualRect(self._outline.currentIndex()).center()
        shown = self._shown
        status = shown.status if shown else None
        show_menu(self._outline, self._do, status, self._set_status, self._outline.viewport().mapToGlobal(at))
