"""Asks for a file that is to lie beside a profile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file(title: str, kinds: str, parent: QWidget) -> Path | None:
    """The file that somebody chooses, None for none."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    start = QStandardPaths.writableLocation(place) or str(Path.home())
    name, _ = QFileDialog.getOpenFileName(parent, title, start, kinds)
    return Path(name) if name else None
