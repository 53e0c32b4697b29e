"""What the menus and keys do to the outline: adding, moving, deleting, renaming sections."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.model import tree
from app.model.inlines import clean
from app.model.sections import Section, new_section
from app.session.edits import (
    AddSection,
    Edit,
    MoveSection,
    SetHeading,
)
from app.session.history import Place
from app.session.item_edits import SetParts
from app.session.session import Session
from app.session.several import (
    IndentSections,
    MoveSections,
    OutdentSections,
    ShiftSections,
    can_shift,
)
from app.ui.actions import Actions
from app.ui.document_view import DocumentView, structural
from app.ui.outline.view import OutlineView


class SectionCommands(QObject):
    """Connects the actions on the outline to the shown document's session."""

    def __init__(self, actions: Actions, outline: OutlineView) -> None:
        super().__init__(outline)
        self._do, self._outline = actions, outline
        self._view: DocumentView | None = None
        do = actions
        do.new_section.triggered.connect(lambda: self._add(inside=False))
        do.new_subsection.triggered.connect(lambda: self._add(inside=True))
        do.delete_section.triggered.connect(self._remove)
        do.rename.triggered.connect(self._rename)
        self._on(do.move_up, lambda chosen: ShiftSections(chosen, -1))
        self._on(do.move_down, lambda chosen: ShiftSections(chosen, 1))
        self._on(do.indent, IndentSections)
        self._on(do.outdent, OutdentSections)
        do.next_section.triggered.connect(lambda: self._view and self._view.step(1))
        do.previous_section.triggered.connect(lambda: self._view and self._view.step(-1))
        outline.outline.rename_asked.connect(self._set_heading)
        outline.outline.move_asked.connect(lambda *move: self._apply(MoveSection(*move)))
        outline.outline.several_asked.connect(lambda *move: self._apply(MoveSections(*move)))
        outline.delete_asked.connect(self._remove)
        outline.chosen_changed.connect(self.show_state)

    def set_view(self, view: DocumentView) -> None:
        """Work on another document."""
        self._view = view
        view.place_changed.connect(lambda _: self.show_state())
        view.changed.connect(lambda change: structural(change) and self.show_state())
        self.show_state()

    def show_state(self) -> None:
        """Offer only what can be done where one is."""
        do, section = self._do, self._section
        for action in (do.rename, do.delete_section, do.new_subsection):
            action.setEnabled(bool(section))
        chosen = self._chosen
        seen = bool(chosen) and not self._outline.filtered  # else it would move past what cannot be seen
        outline = self._session.minutes.sections if self._view else ()
        up = seen and can_shift(outline, chosen, -1)
        do.move_up.setEnabled(up)
        do.move_down.setEnabled(seen and can_shift(outline, chosen, 1))
        do.indent.setEnabled(up)
        do.outdent.setEnabled(seen and any(tree.place(outline, section)[0] for section in chosen))

    @property
    def _chosen(self) -> tuple[str, ...]:
        """The sections that a command is for: those marked in the outline, else the shown one."""
        chosen = self._outline.chosen
        return chosen if self._section in chosen else (self._section,) if self._section else ()

    @property
    def _section(self) -> str:
        return self._view.section if self._view else ""

    @property
    def _session(self) -> Session:
        assert self._view is not None
        return self._view.session

    def _on(self, action: QAction, edit: Callable[[tuple[str, ...]], Edit]) -> None:
        action.triggered.connect(lambda: self._section and self._apply(edit(self._chosen)))

    def _apply(self, edit: Edit) -> None:
        if self._view:
            self._session.apply(edit, self, before=Place(self._section), after=Place(self._section))

    def _add(self, *, inside: bool) -> None:
        """A new section after the shown one, or as its last child; at the top from the header page."""
        if not self._view:
            return
        minutes = self._session.minutes
        outline, section = minutes.sections, new_section()
        if not self._section and _untouched(outline):  # a new document has a section to begin in
            first = self._with_parts(outline[0])
            self._apply(SetParts(first.id, first.parts))
            self._view.go_to(Place(first.id, "heading", 0))
            return
        if not self._section:
            parent, index = "", 0
        elif inside:
            parent, index = self._section, len(tree.find(outline, self._section).sections)
        else:
            parent, index = tree.place(outline, self._section)
            index += 1
        if not parent:
            section = self._with_parts(section)
        before, after = Place(self._section), Place(section.id, "heading", 0)
        if self._session.apply(AddSection(section, parent, index), self, before=before, after=after):
            self._view.go_to(after)

    def _with_parts(self, section: Section) -> Section:
        """A new item of a protokoll has the parts that a decision needs."""
        minutes = self._session.minutes
        if minutes.header.kind != "protokoll":
            return section
        from app.rules.proceedings.kinds import new_parts
        from app.ui.item.shown import profile_of

        return replace(section, parts=new_parts(section.kind, minutes, profile_of(minutes)))

    def _remove(self) -> None:
        if self._view and self._section:
            from app.session.removing import removed_all

            in_outline = self._outline.hasFocus()
            self._apply(removed_all(self._session.minutes, self._chosen))
            (self._outline.setFocus if in_outline else self._view.focus_text)()

    def _set_heading(self, section: str, heading: str) -> None:
        self._apply(SetHeading(section, clean(heading), True))

    def _rename(self) -> None:
        """In the outline when one is there, else in the heading line."""
        if not self._view or not self._section:
            return
        if self._outline.hasFocus():
            self._outline.edit(self._outline.currentIndex())
        else:
            heading = self._view.section_page.heading
            heading.setFocus()
            heading.selectAll()


def _untouched(outline: tuple[Section, ...]) -> bool:
    """Whether there is one section, and nothing in it."""
    return len(outline) == 1 and not any(
        (outline[0].heading, outline[0].sections, *(part.blocks for part in outline[0].parts))
    )
