"""Window layouts as they are kept among the settings: Qt's own bytes with their sum before them.

WORKAROUND: Qt does not check what it is given; of a damaged layout it may die, at every start from then on.
Checked with PySide6 6.11.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from zlib import crc32

from PySide6.QtCore import QByteArray


def kept(layout: QByteArray) -> str:
    """A layout as text for the settings."""
    data = bytes(layout.data())
    return f"{crc32(data):08x} {b64encode(data).decode()}"


def given(text: str) -> QByteArray:
    """The layout in a text, empty if there is none or not what `kept` has made."""
    known, _, coded = text.partition(" ")
    try:
        data = b64decode(coded, validate=True)
    except ValueError:
        return QByteArray()
    return QByteArray(data) if data and known == f"{crc32(data):08x}" else QByteArray()
