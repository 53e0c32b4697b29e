"""One setting in the form: label, field, the way back to the base, and a line of words below."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.errors import Message
from app.messages import sentence
from app.profiles.faults import holders
from app.profiles.profile import Profile
from app.profiles.shape import shapes
from app.ui.profiles.editors import Editor, SwitchEditor, editor_for
from app.ui.profiles.notes import note_of
from app.ui.profiles.settings import Setting

_DARK_BELOW = 128  # a window's lightness
_WRONG = {False: "#a3231a", True: "#ff9d8f"}  # on a light window and on a dark one


class Row(QWidget):
    """`label` stands beside it, unless the field has its own."""

    edited = Signal(str, object)  # path, value
    reset = Signal(str)

    def __init__(self, setting: Setting, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting, self._language = setting, language
        self._shape = shapes()[setting.path]
        self._made = editor_for(setting, self._shape, self)
        self.editor = cast("Editor", self._made)
        name = setting.path.replace(".", "_")
        self._made.setObjectName(name)
        self.field = self.editor.field()
        self.field.setAccessibleName(setting.label)
        self.editor.edited.connect(lambda value: self.edited.emit(setting.path, value))
        self.label: QLabel | None = None
        if not isinstance(self._made, SwitchEditor):
            self.label = QLabel(setting.label, parent)
            self.label.setBuddy(self.field)
            self.label.setWordWrap(True)
        self._back = self._way_back(name)
        self.note = QLabel(self)
        self.note.setObjectName(f"{name}_note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()

    def show_state(self, value: Any, inherited: Any, fault: Message | None, profile: Profile | None) -> None:
        """Show what the draft has, what the base has if that is other, and what is wrong with it."""
        other = inherited is not None
        self.editor.show_value(value)
        self._back.setVisible(other)
        if other:
            words = self.tr("Back to: {0}").format(_in_short(inherited, self.setting))
            self._back.setToolTip(words)
            self._back.setAccessibleDescription(words)
        self._tell(value, fault, profile)

    def _tell(self, value: Any, fault: Message | None, profile: Profile | None) -> None:
        pieces = [self.setting.about, note_of(self.setting.path, value, profile)]
        if known := holders(self.setting.path):
            named = " ".join(f"{{{name}}}" for name in known)
            pieces.append(self.tr("Place-holders: {0}").format(named))
        about = " ".join(piece for piece in pieces if piece)
        self.field.setAccessibleDescription(tell_under(self.note, fault, self._language, about))

    def _way_back(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{name}_reset")
        button.setText("↺")
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Back to the base: {0}").format(self.setting.label))
        button.clicked.connect(lambda: self.reset.emit(self.setting.path))
        stay = button.sizePolicy()
        stay.setRetainSizeWhenHidden(True)
        button.setSizePolicy(stay)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.hide()
        return button

    def _lay_out(self) -> None:
        narrow = self._shape.kind in ("number", "choice")
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._made, 0 if narrow else 1)
        if narrow:
            self._made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        if narrow:
            line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.note)


def tell_under(note: QLabel, fault: Message | None, language: str, about: str) -> str:
    """Show below a field what is wrong with it, or else a word about it; what is shown."""
    words = "⚠ " + sentence(fault, language) if fault else about
    note.setText(words)
    note.setVisible(bool(words))
    palette = QPalette()
    dark = palette.color(QPalette.ColorRole.Window).lightness() < _DARK_BELOW
    faint = palette.color(QPalette.ColorRole.PlaceholderText)
    palette.setColor(QPalette.ColorRole.WindowText, QColor(_WRONG[dark]) if fault else faint)
    note.setPalette(palette)
    return words


def _in_short(value: Any, setting: Setting) -> str:
    """What a value is called in a line."""
    if isinstance(value, bool):
        return "✓" if value else "–"
    if isinstance(value, list | tuple):
        each = [str(one) for one in cast("list[Any]", value)]
        return ", ".join(setting.choices.get(one, one) for one in each) or "–"
    return setting.choices.get(str(value), f"{value:g}" if isinstance(value, float) else str(value)) or "–"
