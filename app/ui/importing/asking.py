"""Reads a Word file in the thread, shows what was recognised, and hands on what is taken in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.formats.from_word.recognised import Imported
from app.model.result import Read


def ask_to_take_in(path: Path, imported: Imported, window: QWidget, then: Callable[[Read], None]) -> None:
    """`then` gets the document, unless it is not taken in."""
    from app.ui.importing.dialog import ImportDialog

    dialog = ImportDialog(path.name, imported, window)
    dialog.accepted.connect(lambda: then(dialog.read))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
