"""What is told of a value beside its field: how well a colour can be read, which font a PDF uses."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.profiles.profile import Profile

translate = QCoreApplication.translate  # under its own name, by which the words are found
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")


def note_of(path: str, value: Any, profile: Profile | None) -> str:
    """A word about a value, "" for none; `profile` is what the form makes."""
    if path.startswith("colours.") and isinstance(value, str) and _COLOUR.fullmatch(value):
        return _contrast(path, value)
    if path in ("fonts.body", "fonts.heading") and value:
        return _font(str(value), profile)
    return ""


def _contrast(path: str, value: str) -> str:
    from app.profiles.contrast import contrast

    ratio = QLocale().toString(contrast(value), "f", 1)
    if path == "colours.shade":
        return translate("ProfileForm", "The text stands on it.")
    return translate("ProfileForm", "Contrast on paper: {0}").format(ratio)


def _font(name: str, profile: Profile | None) -> str:
    from app.formats.pdf.fonts import bundled, fonts_of

    shown = (fonts_of(profile) if profile else bundled()).family(name)
    if shown.casefold() == name.casefold():
        return translate("ProfileForm", "The PDF has it in it; Word needs it on the reader's computer.")
    return translate("ProfileForm", "Word uses it where it is installed; the PDF uses {0}.").format(shown)
