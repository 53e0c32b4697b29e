"""The municipality's files, and a library of them, made once for all tests that only read them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.archive import indexing
from tests.municipality import written


@pytest.fixture(scope="session")
def municipality(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all minutes; tests leave it as it is."""
    return written.into(tmp_path_factory.mktemp("kommunen"))


@pytest.fixture(scope="session")
def municipality_library(municipality: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the database with all of them read."""
    cache = tmp_path_factory.mktemp("cache")
    indexing.update([municipality], cache)
    return cache
