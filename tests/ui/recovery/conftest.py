"""Work that was left behind, as a program that was killed leaves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.delta import delta
from app.model.inlines import text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from app.storage import journals, project
from app.storage.journal import Head, Journal
from app.storage.stamps import whole
from app.ui.application import Application
from tests.ui.driving import until


def minutes(title: str, *sections: tuple[str, str]) -> Minutes:
    empty = new_minutes()
    made = tuple(new_section(heading, paragraph(*text(words))) for heading, words in sections)
    return replace(empty, header=replace(empty.header, title=title), sections=made)


def with_words(of: Minutes, words: str, at: int = -1) -> Minutes:
    """The document with other words in one of its sections."""
    sections = list(of.sections)
    part = replace(sections[at].parts[0], blocks=(paragraph(*text(words)),))
    sections[at] = replace(sections[at], parts=(part,))
    return replace(of, sections=tuple(sections))


def leave(before: Minutes, after: Minutes, path: Path | None = None) -> Path:
    """A journal from one state to the other, with nobody who writes it."""
    now = datetime.now(UTC)
    journal = Journal(journals.new_path(now))
    head = Head(
        file=str(path) if path else "",
        stamp=whole(path) if path else None,
        title=after.header.title,
        begun=now,
    )
    journal.begin(head, before, now)
    journal.add(delta(before, after), now)
    journal.close()
    return journal.path


BEFORE = minutes("Årsmöte", ("Öppnande", "Ordföranden hälsar välkommen."), ("Budget", "Vi beslutar nej."))
AFTER = with_words(BEFORE, "Vi beslutar ja, enhälligt.")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a document that somebody worked on."""
    path = tmp_path / "Årsmöte.paragraf"
    project.write(path, Package(BEFORE))
    return path


@pytest.fixture
def left(file: Path) -> Path:
    """What was typed into it and never saved."""
    return leave(BEFORE, AFTER, file)


@pytest.fixture
def program(program: Application) -> Iterator[Application]:
    """The running program, whose reading has ended when its windows go."""
    yield program
    program.recovery.jobs.wait()


@pytest.fixture
def idle(program: Application) -> Callable[[], None]:
    """Lets everything that reads come to its end."""

    def wait() -> None:
        until(lambda: not program.recovery.jobs.is_busy)
        until(lambda: not any(each.documents.jobs.is_busy for each in program.windows))

    return wait
