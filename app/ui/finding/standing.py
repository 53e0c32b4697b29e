"""Where a person stands as she begins to look for something, and what is selected there."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit

from app.model.edit.caret import Caret, Spot
from app.ui.document_view import DocumentView


def here(view: DocumentView) -> tuple[str, str, Caret]:
    """Where the caret stands: section, pane or field, and there."""
    pane, editor, focus = view.pane, view.editor, QApplication.focusWidget()
    if pane is not None and editor is not None:
        place = editor.place(pane)
        return place.section, place.widget, pane.caret()
    if isinstance(focus, QLineEdit) and view.isAncestorOf(focus):
        start, length = focus.selectionStart(), len(focus.selectedText())
        start = focus.cursorPosition() if start < 0 else start
        return view.section, focus.objectName(), Caret(Spot(offset=start), Spot(offset=start + length))
    return view.section, "", Caret()


def selected(view: DocumentView) -> tuple[str, bool]:
    """What is selected, and whether that is more than one paragraph."""
    pane, focus = view.pane, QApplication.focusWidget()
    if pane is not None:
        text = pane.textCursor().selectedText()
        several = "\u2029" in text
        return ("" if several else text.replace("\u2028", " ").replace("\ufffc", "")), several
    if isinstance(focus, QLineEdit) and view.isAncestorOf(focus):
        return focus.selectedText(), False
    return "", False
