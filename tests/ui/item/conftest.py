"""Somebody at the small meeting's protokoll, in its first item."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.model.minutes import Package
from tests.ui.driving import Person
from tests.ui.item.meeting import meeting


@pytest.fixture
def secretary(reader: Callable[[Package], Person]) -> Person:
    person = reader(meeting())
    person.click_section("Budget")
    person.press("Return")
    return person
