"""Somebody on another machine who has the document open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.inlines import text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from app.session import claiming
from app.session.claiming import Standing, Watch, new_claim
from app.storage import project
from tests.ui.driving import until

Somebody = Callable[..., Watch]


def minutes(words: str) -> Minutes:
    empty = new_minutes()
    section = new_section("Budget", paragraph(*text(words)))
    return replace(empty, header=replace(empty.header, title="Möte"), sections=(section,))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claiming, "BEAT", 0.05)
    monkeypatch.setattr(claiming, "LOOK", 0.03)
    monkeypatch.setattr(claiming, "_SETTLE", 0.02)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A document on a share."""
    folder = tmp_path / "share"
    folder.mkdir()
    path = folder / "Möte.paragraf"
    project.write(path, Package(minutes("Vi beslutar.")))
    return path


@pytest.fixture
def somebody() -> Iterator[Somebody]:
    """Has somebody open a document elsewhere; gives their watch, whose `heard` is what it was told."""
    there: list[Watch] = []

    def come(document: Path, name: str = "Anna Berg") -> Watch:
        heard: list[Standing] = []
        own = replace(new_claim(name), program=f"{len(there):032x}", host="DATOR-12")
        watch = Watch(document, own, heard.append)
        watch.heard = heard  # pyright: ignore
        there.append(watch)
        until(lambda: heard)
        return watch

    yield come
    for each in there:
        each.close(5)
