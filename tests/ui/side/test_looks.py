"""What the panel's rows look like: signs whose colours can be read in light and dark, rows that fit."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.ui.application import Application
from app.ui.side import finding_rows
from app.ui.side.attendance import painter
from app.ui.side.attendance.people_list import PeopleList
from app.ui.side.attendance.rows import Row
from app.ui.theme import _COLOURS as THEMES

ENOUGH = 4.5


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return sum(weight * linear(value) for weight, value in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(first: QColor, second: QColor) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def mixed(top: QColor, share: float, ground: QColor) -> QColor:
    return QColor.fromRgbF(
        *(
            share * a + (1 - share) * b
            for a, b in zip(
                (top.redF(), top.greenF(), top.blueF()),
                (ground.redF(), ground.greenF(), ground.blueF()),
                strict=True,
            )
        )
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_can_be_read_also_on_the_current_row(theme: str) -> None:
    base = QColor(THEMES[theme][QPalette.ColorRole.Base])
    highlight = QColor(THEMES[theme][QPalette.ColorRole.Highlight])
    grounds = (base, mixed(highlight, painter._FAINT / 255, base))
    option = QStyleOptionViewItem()
    option.palette.setColor(QPalette.ColorRole.Base, base)
    dark = theme == "dark"
    inks = [QColor(pair[dark]) for pair in painter._COLOURS.values()]
    inks += [QColor(pair[dark]) for pair in finding_rows._COLOURS.values()]
    inks += [QColor(painter._WARNING[dark]), painter._muted(option)]
    for ground in grounds:
        for ink in inks:
            assert contrast(ink, ground) >= ENOUGH, (ink.name(), ground.name())


def test_a_row_with_much_to_say_takes_more_lines_in_a_narrow_panel(program: Application) -> None:
    parent = QWidget()
    people = PeopleList(parent)
    people.show_rows((Row("a", "present", "Anna", notes=("ersätter Mattias Forsgård (L)",) * 3),))
    heights: list[int] = []
    for width in (900, 300):
        people.resize(width, 400)
        people.show_rows(people.rows._all)
        option = QStyleOptionViewItem()
        people.initViewItemOption(option)
        heights.append(people.itemDelegate().sizeHint(option, people.rows.index(0)).height())
    assert heights[1] > heights[0]
    parent.deleteLater()
