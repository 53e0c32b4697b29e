"""What a row of the list of hits says."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.archive.hits import Hit
from app.ui.application import Application
from app.ui.library.hit_list import as_html, heading_of

HIT = Hit(Path("a.docx"), "", 0, "Simhall", 4, body="Kommunstyrelsen")


@pytest.mark.usefixtures("program")
def test_a_hit_in_a_folder_that_is_away_says_so_to_eyes_and_ears() -> None:
    away = replace(HIT, is_away=True)
    assert "mappen nås inte" in heading_of(away)
    assert "mappen nås inte" in as_html(away)
    assert "mappen" not in heading_of(HIT) + as_html(HIT)


def test_what_stands_in_a_heading_is_shown_as_it_is(program: Application) -> None:
    assert "&lt;b&gt;" in as_html(replace(HIT, heading="<b>"))
