"""One document on the screen: the outline, and the page of what is chosen there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.model import tree
from app.model.header import Header
from app.model.minutes import Minutes
from app.model.sections import Section
from app.rules.numbering import numbers
from app.session.counts import Counts
from app.session.edits import SetBlocks
from app.session.history import Place
from app.session.session import Change, Session
from app.ui.fields import CheckedEdit
from app.ui.item.shown import item_form
from app.ui.outline.view import OutlineView
from app.ui.pane.pane import Pane
from app.ui.part_editor import PartEditor
from app.ui.section_page import SectionPage

if TYPE_CHECKING:
    from app.ui.header.page import HeaderPage


BESIDE = "beside/"  # begins the widget of a `Place` that is not in the page but in the panel beside it


def structural(change: Change) -> bool:
    """Whether more than one part's text may have changed."""
    return not isinstance(change.edit, SetBlocks)


class DocumentView(QStackedWidget):
    """Follows the session: whatever changes the document, the outline and the shown page say so."""

    pane_focused = Signal(object)  # Pane | None
    place_changed = Signal(str)  # the section that is shown, "" for the header page
    changed = Signal(object)  # Change
    beside_asked = Signal(object)  # Place: where undo or redo did something, in the panel beside the page
    picture_offered = Signal(object, object, str)
    left_out = Signal(object)
    link_activated = Signal(str)
    picture_activated = Signal(object, str)
    part_asked = Signal()
    text_chosen = Signal(str, bool)
    pane_added = Signal(object)  # Pane: one more to write in

    def __init__(self, session: Session, outline: OutlineView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("document")
        self.session, self.outline = session, outline
        self.counts = Counts()
        self.section = ""
        self._zoom = 100
        self._header_page: HeaderPage | None = None
        self.section_page = SectionPage(session, self.counts, self)
        self.section_page.editor_added.connect(self._watch)
        self.section_page.part_asked.connect(self.part_asked)
        self.section_page.chosen.connect(self.text_chosen)
        self.addWidget(self.section_page)
        self._beside: SectionPage | None = None
        self._takes: Callable[[Place], bool] = lambda _place: False
        self._places: dict[str, Place] = {}
        self._numbered: tuple[tuple[Section, ...], Header, Mapping[str, int]] | None = None
        self._unsubscribe: Callable[[], None] = session.subscribe(self._follow)
        outline.section_chosen.connect(self.show_section)
        outline.text_asked.connect(self._enter)

    @property
    def header_page(self) -> HeaderPage:
        """The header page, made when it is first shown: most days begin in the text."""
        if self._header_page is None:
            from app.ui.header.page import HeaderPage

            self._header_page = HeaderPage(self.session, self.counts, self)
            self._watch(self._header_page.opening)
            self.addWidget(self._header_page)
        return self._header_page

    def open_at_start(self) -> None:
        """Stand where writing goes on: in the section last edited, or in an empty document's title."""
        minutes = self.session.minutes
        section = self.session.last_edited
        if not tree.has(minutes.sections, section):
            section = minutes.sections[0].id if minutes.sections else ""
        new = not minutes.header.title and not any(part.blocks for part in tree.parts(minutes))
        self.go_to(Place("" if new else section))

    def close_session(self) -> None:
        """Hear no more of the session and the outline; the view is about to go."""
        self._unsubscribe()
        self.outline.section_chosen.disconnect(self.show_section)
        self.outline.text_asked.disconnect(self._enter)

    def show_section(self, section_id: str) -> None:
        """Show a section, "" the header page; the focus stays where it is."""
        self._remember()
        self.section = section_id
        self._refresh()
        self.session.close_step()
        if place := self._places.get(section_id):
            self._restore_caret(place)
        self.place_changed.emit(section_id)

    def go_to(self, place: Place) -> None:
        """Show a place and put the caret there."""
        known = not place.section or tree.has(self.session.minutes.sections, place.section)
        section = place.section if known else ""
        elsewhere = section != self.section or self.currentWidget() is None
        if elsewhere:
            self._remember()
            self.section = section
            self.session.close_step()
        self._refresh()
        if elsewhere:
            self.place_changed.emit(section)
        if not place.widget:
            place = self._places.get(section, place)
        page = self.section_page if section else self.header_page
        page.go_to(place)

    def look_again(self) -> None:
        """The document's profile says something else now: show its words."""
        self._refresh()

    def focus_text(self) -> None:
        """Put the caret into the shown page, where it stood last."""
        self.go_to(Place(self.section))

    def return_to_text(self) -> None:
        """Put the focus back where it was in the shown page before it went elsewhere in the window."""
        last = cast("QWidget | None", self.focusWidget())
        if last is not None and last.isVisibleTo(self):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_text()

    def _enter(self, _section: str) -> None:
        self.focus_text()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) section and stay in the text."""
        order = ["", *(section.id for _, section in tree.walk(self.session.minutes.sections))]
        at = order.index(self.section) + by
        if 0 <= at < len(order):
            self.go_to(Place(order[at]))

    def show_beside(self, page: SectionPage | None, takes: Callable[[Place], bool] | None) -> None:
        """One more section is written in, on a page elsewhere in the window; None: no more.

        `takes` is asked whether a place that undo leads to is shown there.
        """
        self._beside, self._takes = page, takes or (lambda _place: False)
        if page is not None:
            page.editor_added.connect(self._watch)
            page.chosen.connect(self.text_chosen)

    @property
    def pane(self) -> Pane | None:
        """The pane that has the focus."""
        widget = QApplication.focusWidget()
        return widget if isinstance(widget, Pane) and self.holds(widget) else None

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget is in one of the pages that this document is written on."""
        return self.isAncestorOf(widget) or (self._beside is not None and self._beside.isAncestorOf(widget))

    @property
    def editor(self) -> PartEditor | None:
        """The part in which the focus is."""
        pane = self.pane
        return next((e for e in self._editors() if pane and e.isAncestorOf(pane)), None)

    def panes(self) -> list[Pane]:
        """Every pane that there is by now, also of footnotes; `pane_added` tells of those to come."""
        editors = (*self._editors(), *self.section_page.spare)
        return [pane for editor in editors for pane in (editor.pane, *editor.notes.panes)]

    def _editors(self) -> list[PartEditor]:
        opening = [self._header_page.opening] if self._header_page else []
        beside = self._beside.editors if self._beside else []
        return [*opening, *self.section_page.editors, *beside]

    def _follow(self, change: Change) -> None:
        if change.place is not None:
            self._show_undone(change.place)
        elif structural(change) and self.section and not tree.has(change.after.sections, self.section):
            self._leave_removed(change)
        elif not self._only_typed(change):
            self._refresh()
        self.changed.emit(change)

    def _only_typed(self, change: Change) -> bool:
        """Whether a shown pane changed its own text and nothing else on the screen hangs on it."""
        if not isinstance(change.edit, SetBlocks):
            return False
        editor = next((e for e in self._editors() if e.pane is change.origin), None)
        twice = self._beside is not None and self._beside.section_id == self.section
        return editor is not None and editor.keep_up(change.edit.part, change.edit.blocks) and not twice

    def _show_undone(self, place: Place) -> None:
        """Show what undo or redo changed; somebody at work in the outline or beside it stays there."""
        focus = QApplication.focusWidget()
        if self._takes(place):
            self._refresh()
        elif place.widget.startswith(BESIDE):
            self.show_section(place.section if tree.has(self.session.minutes.sections, place.section) else "")
            self.beside_asked.emit(place)
        elif not place.widget and focus is not None and not self.isAncestorOf(focus):
            known = tree.has(self.session.minutes.sections, place.section)
            self.show_section(place.section if known else "")
        else:
            self.go_to(place)

    def _leave_removed(self, change: Change) -> None:
        """The shown section went: show what stood after it, else before it, else what it was in."""
        parent, index = tree.place(change.before.sections, self.section)
        left = tree.children(change.after.sections, parent) if self._has(change, parent) else ()
        section = (
            left[min(index, len(left) - 1)].id if left else (parent if self._has(change, parent) else "")
        )
        self.section = section
        self._refresh()
        self.place_changed.emit(section)

    @staticmethod
    def _has(change: Change, section: str) -> bool:
        return not section or tree.has(change.after.sections, section)

    def _refresh(self) -> None:
        minutes = self.session.minutes
        known = self._numbers(minutes)
        form = item_form(minutes) if known else "§ {number}"
        self.outline.show_sections(minutes.sections, self.section, known, form)
        if self.section:
            self.section_page.show_section(tree.find(minutes.sections, self.section))
            self.setCurrentWidget(self.section_page)
        else:
            self.header_page.show_header()
            self.setCurrentWidget(self.header_page)

    def _numbers(self, minutes: Minutes) -> Mapping[str, int]:
        """The § of every item, the same object for as long as nothing that numbers follow from changed."""
        known = self._numbered
        if known is None or known[0] is not minutes.sections or known[1] is not minutes.header:
            known = self._numbered = minutes.sections, minutes.header, numbers(minutes)
        return known[2]

    def _remember(self) -> None:
        """Keep where the caret stands in the shown page, for the way back."""
        header = self._header_page
        if self.section:
            editors = self.section_page.editors
        else:
            editors = [header.opening] if header else []
        if editors:
            pane = self.pane
            editor = next((e for e in editors if pane and e.isAncestorOf(pane)), editors[0])
            self._places[self.section] = replace(editor.place(), section=self.section)

    def _restore_caret(self, place: Place) -> None:
        for editor in self._editors():
            if editor.part_id == place.widget and place.caret is not None:
                editor.pane.set_caret(place.caret)

    def _watch(self, editor: PartEditor) -> None:
        editor.picture_offered.connect(self.picture_offered)
        editor.left_out.connect(self.left_out)
        editor.link_activated.connect(self.link_activated)
        editor.picture_activated.connect(self.picture_activated)
        editor.notes.pane_added.connect(self.pane_added)
        editor.set_zoom(self._zoom)
        self.pane_added.emit(editor.pane)

    def unclear_text(self) -> str:
        """What stands in a header field and cannot be understood, "" if all can."""
        fields = self._header_page.findChildren(CheckedEdit) if self._header_page else []
        return next((field.text() for field in fields if field.property("invalid")), "")

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text on the screen; 100 is the system's own."""
        self._zoom = percent
        for editor in (*self._editors(), *self.section_page.spare):
            editor.set_zoom(percent)
