"""Fields for a passphrase: nothing learns what is written there, and nobody sees it unless asked to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

LONGEST = 1000  # characters
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


def hide(*fields: QLineEdit) -> None:
    """Make these fields for a passphrase, with dots for its letters."""
    for field in fields:
        field.setMaxLength(LONGEST)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    show_letters(False, *fields)


def show_letters(shown: bool, *fields: QLineEdit) -> None:
    """Show the letters, or dots again."""
    for field in fields:
        field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        field.setInputMethodHints(_HINTS if shown else _HINTS | Qt.InputMethodHint.ImhHiddenText)
