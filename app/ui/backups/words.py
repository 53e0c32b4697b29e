"""What is told of earlier versions: whose they are, how large, what they differ in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app.session.restoring import Looked, Versions

translate = QCoreApplication.translate  # under its own name, by which the words are found


def file(versions: Versions) -> str:
    """Whose versions they are."""
    path = Path(versions.file)
    if not versions.file:
        return translate("Earlier", "A file whose name is lost")
    if versions.is_open:
        return translate("Earlier", "{0} (open here)").format(path.name)
    return f"{path.name} – {path.parent}"


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
