"""Light and dark: what is written can be read in both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.ui.icons import icon
from app.ui.theme import apply_theme
from tests.ui.auditing import contrast
from tests.ui.driving import Person, turn

_PAIRS = (
    (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
    (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
    (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
    (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    (QPalette.ColorRole.WindowText, QPalette.ColorRole.AlternateBase),
)


@pytest.fixture(params=["light", "dark", "contrast"])
def theme(request: pytest.FixtureRequest, person: Person) -> Iterator[str]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, request.param)
    turn()
    yield request.param
    apply_theme(app, "light")
    turn()


def test_every_text_stands_out_from_its_ground(theme: str) -> None:
    palette = QApplication.palette()
    for text, ground in _PAIRS:
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, (theme, text, ground)


def test_the_theme_is_the_one_that_was_chosen(theme: str, person: Person) -> None:
    dark = person.window.palette().window().color().lightness() < 128
    assert dark == (theme != "light")
    pane = person.find("opening").palette()
    assert contrast(pane.text().color(), pane.base().color()) >= 4.5


def test_pictures_on_the_toolbar_stand_out_from_it(theme: str) -> None:
    image = icon("bold").pixmap(20, 20).toImage()
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    inked = [colour for colour in colours if colour.alpha() > 200]
    assert inked
    ground = QApplication.palette().window().color()
    assert contrast(max(inked, key=lambda colour: contrast(colour, ground)), ground) >= 4.5
