"""What is told of earlier versions: whose they are, how large, what they differ in."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app.session.kept import InFile
from app.session.restoring import Looked, Versions
from app.storage.backups import Version
from app.ui.recovery.words import when

translate = QCoreApplication.translate  # under its own name, by which the words are found


def file(versions: Versions) -> str:
    """Whose versions they are."""
    path = Path(versions.file)
    if versions.is_open and not versions.file:
        return translate("Earlier", "The open document (no file yet)")
    if not versions.file:
        return translate("Earlier", "A file whose name is lost")
    if versions.is_open:
        return translate("Earlier", "{0} (open here)").format(path.name)
    return f"{path.name} – {path.parent}"


def what(version: Version | InFile) -> str:
    """Why it is there: the name that somebody gave it, or what happened to the document."""
    if isinstance(version, Version):
        return translate("Earlier", "saved")
    return {
        "kept": version.name,
        "circulated": translate("Earlier", "circulated"),
        "approved": translate("Earlier", "approved"),
        "correction": translate("Earlier", "before the correction"),
    }[version.why]


def day_or_when(at: datetime | date) -> str:
    """A moment, of today without its date; a day alone as it is."""
    return when(at) if isinstance(at, datetime) else at.isoformat()


def size(length: int) -> str:
    """A number of bytes, e.g. "14,2 kB"."""
    return QLocale().formattedDataSize(length, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def differs(looked: Looked, *, is_compared: bool) -> str:
    """How much it differs from now, in one line; without a now, how many words it has."""
    found = looked.difference
    if looked.fault:
        return translate("Earlier", "cannot be read")
    if not is_compared:
        return translate("Earlier", "{0} words").format(found.more)
    if not found.sections:
        return translate("Earlier", "the same as now")
    words = translate("Earlier", "words more: {0}, words fewer: {1}, in sections: {2}")
    return words.format(found.more, found.less, found.sections)
