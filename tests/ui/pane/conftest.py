"""A pane on the (offscreen) screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.ui.pane.pane import Pane


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    made = Pane()
    qtbot.addWidget(made)
    made.resize(420, 400)
    made.show()
    return made
