"""What keys and menus do to the item that is shown: motions, votes, endings, and the rest of the meeting."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.model.blocks import Block
from app.model.minutes import Minutes
from app.model.sections import Section
from app.session.edits import Edit, SetBlocks
from app.session.history import Place
from app.session.session import Change
from app.ui.actions import Actions
from app.ui.document_view import DocumentView
from app.ui.item.asks import ItemAsks
from app.ui.item.shown import profile_of

if TYPE_CHECKING:
    from app.profiles import Profile

Ending = Callable[[Minutes, Section, "Profile"], Edit]


class ItemCommands(QObject):
    """Connects the actions on an item to the shown document's session."""

    failed = Signal(object)  # Message
    tab_asked = Signal(str)  # what in the item's tab is to have the focus, "" for its beginning

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._do = do = actions
        self._view: DocumentView | None = None
        self._asks: ItemAsks | None = None
        self._asked: tuple[object, ...] = ()
        self._found: dict[str, tuple[Block, ...]] = {}
        do.item_facts.triggered.connect(lambda: self.tab_asked.emit(""))
        do.putting.triggered.connect(lambda: self.tab_asked.emit("questions"))
        self._on_item = (
            *(do.item_facts, do.motion, do.putting, do.vote, do.remark, do.conflict, do.refrain),
            *(do.acclaim, do.table_item, do.refer_back, do.note_information, do.approve_now),
        )
        do.motion.triggered.connect(lambda: self._asks and self._asks.motion())
        do.vote.triggered.connect(lambda: self._asks and self._asks.vote())
        do.remark.triggered.connect(lambda: self._asks and self._asks.remark())
        do.conflict.triggered.connect(lambda: self._asks and self._asks.conflict())
        do.refrain.triggered.connect(lambda: self._asks and self._asks.conflict(refrains=True))
        do.approve_now.triggered.connect(lambda: self._asks and self._asks.approve_now())
        do.assignment.triggered.connect(lambda: self._asks and self._asks.assignment())
        do.appendix.triggered.connect(lambda: self._asks and self._asks.new_appendix())
        for action, name in (
            (do.acclaim, "acclaim"),
            (do.table_item, "table"),
            (do.refer_back, "refer_back"),
            (do.note_information, "note_information"),
        ):
            action.triggered.connect(lambda _=False, name=name: self._end(name))

    def set_view(self, view: DocumentView) -> None:
        """Work on another document."""
        self._view = view
        self._asks = ItemAsks(view, self._apply, view.return_to_text, self.failed.emit)
        view.place_changed.connect(lambda _: self._show_state())
        view.changed.connect(self._follow)
        view.text_chosen.connect(self._choose)
        self._show_state()

    def _follow(self, change: Change) -> None:
        if not isinstance(change.edit, SetBlocks) or change.origin is None:
            self._show_state()

    def _show_state(self) -> None:
        """Offer what can be done where one is, and show which texts the facts have left behind."""
        item = self._asks.item if self._asks else None
        for action in self._on_item:
            action.setEnabled(item is not None)
        if self._view and item is not None and item.id == self._view.section:
            self._view.section_page.show_stale(self._stale(item))

    def _stale(self, item: Section) -> dict[str, tuple[Block, ...]]:
        """What the program would write now under the parts that a person wrote over."""
        if not any(part.generated and part.generated.edited for part in item.parts):
            return {}
        from app.session.keeping import stale_in

        assert self._view is not None
        minutes = self._view.session.minutes
        asked = minutes, item, profile_of(minutes)
        if not all(a is b for a, b in zip(asked, self._asked, strict=False)) or not self._asked:
            self._asked = asked  # a change and going to its place ask the same, one after the other
            self._found = {each.part: each.blocks for each in stale_in(*asked)}
        return self._found

    def _choose(self, part: str, new: bool) -> None:
        from app.session.item_edits import KeepOwn, UseGenerated

        self._apply(UseGenerated(part) if new else KeepOwn(part))

    def _end(self, name: str) -> None:
        """The usual endings, one key each; the caret goes to the decision."""
        from app.session import endings

        item, view = (self._asks.item if self._asks else None), self._view
        if item is None or view is None:
            return
        ending: Ending = getattr(endings, name)
        minutes = view.session.minutes
        if not self._apply(ending(minutes, item, profile_of(minutes))):
            return
        after = next(each for each in view.session.minutes.sections if each.id == item.id)
        decision = next((part for part in after.parts if part.kind == "decision"), None)
        if decision is not None and view.pane is not None:
            view.go_to(Place(item.id, decision.id))

    def _apply(self, edit: Edit) -> bool:
        view = self._view
        assert view is not None
        editor = view.editor
        place = editor.place() if editor else Place(view.section)
        return view.session.apply(edit, self, before=place, after=place)
