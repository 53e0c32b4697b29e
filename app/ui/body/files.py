"""Bodies in files and in the register, as the forms ask for them; what goes wrong is told, never raised."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import Message, UserError
from app.model.body import Body
from app.storage import bodies

Tell = Callable[[Message], None]

translate = QCoreApplication.translate  # under its own name, by which the words are found


def ask_import(window: QWidget, tell: Tell) -> Body | None:
    """The body of a file that is asked for; None for none."""
    title = translate("BodyFiles", "Import a body")
    name, _ = QFileDialog.getOpenFileName(window, title, str(_folder()), _kinds())
    if not name:
        return None
    try:
        body, told = bodies.read_file(Path(name))
    except UserError as error:
        tell(error.message)
        return None
    for message in told:
        tell(message)
    return body


def ask_export(body: Body, window: QWidget, tell: Tell) -> Path | None:
    """Write a body to a file that is asked for; the file, None if it is not written."""
    title = translate("BodyFiles", "Export the body")
    plain = "".join(c if c.isalnum() or c in " -_.," else "-" for c in body.name).strip(" .") or "-"
    start = _folder() / f"{plain[:80]}{bodies.SUFFIX}"
    name, _ = QFileDialog.getSaveFileName(window, title, str(start), _kinds())
    if not name:
        return None
    path = Path(name)
    try:
        bodies.write_file(path, body)
    except UserError as error:
        tell(error.message)
        return None
    return path


def save(body: Body, tell: Tell) -> bool:
    """Keep a body in the register; whether it is there now."""
    try:
        bodies.save(body)
    except UserError as error:
        tell(error.message)
        return False
    return True


def _kinds() -> str:
    return translate("BodyFiles", "Bodies ({0})").format(f"*{bodies.SUFFIX}")


def _folder() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
