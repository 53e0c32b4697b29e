"""Every dialog says at its top what it does, and F1 knows its chapter."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.ui.handbook.places import PLACES

FORMS = Path(__file__).parents[3] / "forms"
DIALOGS = [
    path
    for path in sorted(FORMS.glob("*.ui"))
    if ElementTree.parse(path).getroot().find("widget[@class='QDialog']") is not None
]
SAYING = {"intro", "about"}


@pytest.mark.parametrize("form", DIALOGS, ids=lambda form: form.stem)
def test_a_dialog_explains_itself(form: Path) -> None:
    labels = ElementTree.parse(form).getroot().iter("widget")
    assert SAYING & {label.get("name") for label in labels if label.get("class") == "QLabel"}


@pytest.mark.parametrize("form", DIALOGS, ids=lambda form: form.stem)
def test_a_dialog_has_its_chapter(form: Path) -> None:
    dialog = ElementTree.parse(form).getroot().find("widget")
    assert dialog is not None
    assert dialog.get("name") in PLACES
