"""What the tests of the library's window share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.ui.application import Application
from tests.municipality.fixtures import municipality, municipality_library
from tests.ui.driving import Person
from tests.ui.library.reader import Reader

__all__ = ["municipality", "municipality_library"]


@pytest.fixture
def reader_at_library(
    program: Application, municipality: Path, municipality_library: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], Reader]:
    """Puts somebody with a document in front of the library of the two years."""
    monkeypatch.setenv("PARAGRAF_CACHE_DIR", str(municipality_library))

    def come() -> Reader:
        program.keep(replace(program.settings, library=(str(municipality),)))
        program.open_first([], None)
        person = Person(program.windows[0])
        person.window.aids.begin()
        return Reader(program, person)

    return come


@pytest.fixture(autouse=True)
def ended(program: Application) -> object:
    """The library ends with the program."""
    yield
    program.shelf.end()
