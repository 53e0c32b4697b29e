"""Window layouts as they are kept among the settings: Qt's own bytes with their sum before them.

WORKAROUND: Qt does not check what it is given; of a damaged layout it may die, at every start from then on.
Checked with PySide6 6.11.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from zlib import crc32

from msgspec.structs import replace
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication

from app.storage.settings import Settings

_MOST = 8  # set-ups of screens that are remembered


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


def screens() -> str:
    """The screens that there are, by place and size: at the desk others than in the meeting room."""
    found = (screen.geometry() for screen in QGuiApplication.screens())
    return " ".join(sorted(f"{each.width()}x{each.height()}+{each.x()}+{each.y()}" for each in found))


def remembered(settings: Settings) -> tuple[str, str]:
    """Geometry and state as last seen on these screens, else on any."""
    return settings.layouts.get(screens(), (settings.geometry, settings.state))


def remembering(settings: Settings, geometry: str, state: str) -> Settings:
    """The settings with this layout for these screens, and for screens never seen before."""
    here = screens()
    others = {name: each for name, each in settings.layouts.items() if name != here}
    layouts = {here: (geometry, state), **dict(list(others.items())[: _MOST - 1])}
    return replace(settings, geometry=geometry, state=state, layouts=layouts)
