"""Fields on their own: what they tell, and when."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.fields import DateEdit, FieldEdit
from tests.ui.driving import press, write


def test_a_field_tells_what_is_written_and_not_what_is_set(qtbot: QtBot) -> None:
    field = FieldEdit()
    qtbot.addWidget(field)
    told: list[str] = []
    field.changed.connect(told.append)
    field.show_text("satt")
    field.end(False)
    write(field, "!")
    assert told == ["satt!"]


def test_what_is_set_keeps_the_caret(qtbot: QtBot) -> None:
    field = FieldEdit()
    qtbot.addWidget(field)
    field.show_text("abcdef")
    field.setCursorPosition(3)
    field.show_text("abcxyz")
    assert field.cursorPosition() == 3


def test_a_date_is_shown_in_figures_once_the_field_is_left(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, other = DateEdit(window), FieldEdit(window)
    field.changed.connect(lambda _text: field.show_date(field.value()))
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    write(field, "3 maj 2020")
    assert field.text() == "3 maj 2020"
    assert field.value() == date(2020, 5, 3)
    other.setFocus()
    assert field.text() == "2020-05-03"
    press(field, "Backspace")
