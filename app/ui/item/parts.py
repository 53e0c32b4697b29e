"""What keys and menus do to the parts of an item: adding, removing, going from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.model import tree
from app.model.ids import new_id
from app.model.sections import Part, PartKind, Section
from app.session.edits import Edit
from app.session.history import Place
from app.session.item_edits import AddPart, RemovePart
from app.ui.actions import Actions
from app.ui.document_view import DocumentView, structural
from app.ui.item.shown import profile_of


class PartCommands(QObject):
    """Connects the actions on parts to the shown section."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._do, self._window = actions, window
        self._view: DocumentView | None = None
        actions.add_part.triggered.connect(self._ask)
        for kind, action in actions.parts.items():
            self._on(action, kind)
        actions.remove_part.triggered.connect(self._remove)
        actions.next_part.triggered.connect(lambda: self._step(1))
        actions.previous_part.triggered.connect(lambda: self._step(-1))

    def set_view(self, view: DocumentView) -> None:
        """Work on another document."""
        self._view = view
        view.part_asked.connect(self._ask)
        view.place_changed.connect(lambda _: self.show_state())
        view.changed.connect(lambda change: structural(change) and self.show_state())
        self.show_state()

    def show_state(self) -> None:
        """Offer only what can be done where one is."""
        section, view = self._section(), self._view
        numbered = bool(section and view and view.session.minutes.header.kind == "protokoll")
        for action in (self._do.add_part, *self._do.parts.values()):
            action.setEnabled(numbered)
        several = bool(section and len(section.parts) > 1)
        self._do.remove_part.setEnabled(several)
        for action in (self._do.next_part, self._do.previous_part):
            action.setEnabled(section is not None)

    def _on(self, action: QAction, kind: PartKind) -> None:
        action.triggered.connect(lambda: self.go_to_part(kind))

    def go_to_part(self, kind: PartKind) -> None:
        """Put the caret into the part of this kind, which is set in at its place if it is not there."""
        section, view = self._section(), self._view
        if section is None or view is None:
            return
        there = [part.id for part in section.parts if part.kind == kind]
        if there:  # of several the one after that with the caret
            here = view.editor.part_id if view.editor else ""
            at = there.index(here) + 1 if here in there else 0
            view.go_to(Place(section.id, there[at % len(there)]))
            return
        part = Part(new_id(), kind)
        from app.rules.proceedings.kinds import place_for

        minutes = view.session.minutes
        index = place_for(kind, section.parts, minutes, profile_of(minutes))
        self._apply(AddPart(section.id, part, index), Place(section.id, part.id))

    def _ask(self) -> None:
        section, view = self._section(), self._view
        if section is None or view is None or not self._do.add_part.isEnabled():
            return
        from app.rules.proceedings.kinds import part_order
        from app.ui.item.choose_part import ChoosePartDialog

        profile = profile_of(view.session.minutes)
        order = part_order(view.session.minutes, profile)
        words = [profile.part_label(kind) or self.tr("Running text") for kind in order]
        there: set[PartKind] = {part.kind for part in section.parts}
        dialog = ChoosePartDialog(tuple(zip(order, words, strict=True)), there, self._window)
        here = view.editor.part_id if view.editor else ""

        def chosen() -> None:
            if dialog.kind is not None:
                self.go_to_part(dialog.kind)
            elif dialog.label:
                self._add_labelled(section, dialog.label, here)

        dialog.finished.connect(lambda _: dialog.deleteLater())
        dialog.rejected.connect(view.focus_text)
        dialog.accepted.connect(chosen)
        dialog.open()

    def _add_labelled(self, section: Section, label: str, after: str) -> None:
        """Running text under a label of its own, after the part in which the caret was, else at the end."""
        ids = [part.id for part in section.parts]
        part = Part(new_id(), label=label)
        index = ids.index(after) + 1 if after in ids else len(ids)
        self._apply(AddPart(section.id, part, index), Place(section.id, part.id))

    def _remove(self) -> None:
        """Take away the part in which the caret is; one with text is only taken after it was emptied."""
        section, view = self._section(), self._view
        editor = view.editor if view else None
        if section is None or view is None or editor is None or len(section.parts) < 2:
            return
        ids = [part.id for part in section.parts]
        if editor.part_id not in ids:
            return
        at = ids.index(editor.part_id)
        if section.parts[at].blocks:
            from app.ui.questions import ask_remove_part

            ask_remove_part(editor.label.text(), lambda: self._take(section.id, at, ids), self._window)
        else:
            self._take(section.id, at, ids)

    def _take(self, section: str, at: int, ids: list[str]) -> None:
        left = ids[at - 1] if at else ids[1]
        self._apply(RemovePart(section, ids[at]), Place(section, left))

    def _step(self, by: int) -> None:
        """To the next or previous pane of the section; from the heading line into the first."""
        view = self._view
        if view is None or not view.section:
            return
        editors, editor = view.section_page.editors, view.editor
        at = editors.index(editor) + by if editor in editors else 0
        if at < 0:
            view.go_to(Place(view.section, "heading"))
        elif at < len(editors):
            view.go_to(editors[at].place())

    def _apply(self, edit: Edit, after: Place) -> None:
        view = self._view
        assert view is not None
        editor = view.editor
        before = editor.place() if editor else Place(view.section)
        view.session.apply(edit, self, before=before, after=after)
        view.go_to(after)

    def _section(self) -> Section | None:
        view = self._view
        if view is None or not view.section:
            return None
        return tree.find(view.session.minutes.sections, view.section)
