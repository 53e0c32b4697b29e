"""A profile that is being changed: what it says itself, what it takes over, and all that is wrong at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.messages import LANGUAGES, sentence
from app.profiles import load
from app.profiles.draft import Draft
from app.profiles.loading import tables
from app.profiles.shape import path_of, shapes
from app.resources import resource

OWN: dict[str, Any] = {"based_on": "neutral", "municipality": "Viks kommun", "page": {"top": 40.0}}


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    return Draft(OWN, tmp_path / "profile.toml")


def test_every_setting_of_the_bundled_profile_has_a_shape_and_fits_it() -> None:
    path = resource("profiles", "neutral.toml")
    draft = Draft(tables(path), path)
    assert draft.checked().faults == {}
    assert draft.checked().profile == load("neutral")
    assert {"part_order", "paper.front.clock", "phrases.voted.acts.main", "logo.alt"} <= set(shapes())


def test_a_value_as_the_base_has_it_need_not_be_said(draft: Draft) -> None:
    assert draft.value("page.top") == 40
    assert draft.value("page.left") == 32
    assert draft.value("labels.picture") == "Bild"
    assert draft.is_other("page.top")
    assert not draft.is_other("page.left")
    changed = draft.with_value("page.left", 35.0).with_value("page.top", 34)
    assert changed.tables == {**OWN, "page": {"left": 35.0}}
    assert changed.without("page.left").tables == {k: v for k, v in OWN.items() if k != "page"}


def test_all_that_is_wrong_is_told_at_once_each_at_its_setting(draft: Draft) -> None:
    wrong = {
        "municipality": "",
        "fonts.size": 900,
        "colours.accent": "green",
        "colours.text": "FFFF00",
        "page_label": "Sida {sida}",
        "head.left": ["{kommun}"],
        "phrases.moved.text": "{nobody}",
        "parts.vote": "x" * 300,
    }
    for path, value in wrong.items():
        draft = draft.with_value(path, value)
    checked = draft.checked()
    assert checked.profile is None
    assert {path: fault.code.partition(".")[2] for path, fault in checked.faults.items()} == {
        "municipality": "empty",
        "fonts.size": "number",
        "colours.accent": "colour",
        "colours.text": "too-faint",
        "colours.shade": "too-dark",
        "page_label": "placeholder",
        "head.left": "placeholder",
        "phrases.moved.text": "placeholder",
        "parts.vote": "long",
    }
    for language in LANGUAGES:
        assert all(sentence(fault, language) for fault in checked.faults.values())


def test_a_logo_that_is_not_there_is_told_at_its_file(draft: Draft) -> None:
    wanted = {"file": "a.png", "alt": "", "width": 20.0}
    draft = draft.with_value("logo", wanted)
    assert {path: fault.code for path, fault in draft.checked().faults.items()} == {
        "logo.alt": "profile-field.empty"
    }
    faults = draft.with_value("logo.alt", "Ett träd").checked().faults
    assert {path: fault.code for path, fault in faults.items()} == {"logo.file": "profile-field.no-logo"}


def test_a_colour_of_a_heading_is_told_in_words(draft: Draft) -> None:
    faults = draft.with_value("headings", [{"size": 12, "colour": "12"}]).checked().faults
    assert {path: fault.code for path, fault in faults.items()} == {"headings": "profile-field.colour"}


def test_places_lead_to_their_settings() -> None:
    assert path_of("$.head.left[0]") == "head.left"
    assert path_of("$.headings[1].colour") == "headings"
    assert path_of("$.phrases.drafted.answered.(?i)x.y") == "phrases.drafted.answered"
    assert path_of("$.nowhere") == ""
