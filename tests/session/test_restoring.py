"""Earlier versions are found whatever became of the file, and one becomes the document as one step."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.inlines import text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from app.session.history import Place
from app.session.life import approve, circulated, correct, sending
from app.session.restoring import Restore, all_versions, current, look, restore
from app.session.saving import Rules, save
from app.session.session import Session
from app.storage import project
from tests.strategies import full_documents

RULES = Rules(newest=10, room=500)
HERE = Place()


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state"))


def document(*words: str) -> Minutes:
    sections = tuple(new_section(f"Ärende {at}", paragraph(*text(each))) for at, each in enumerate(words))
    return replace(new_minutes("protokoll"), sections=sections)


def said(of: Minutes) -> list[str]:
    return [section.parts[0].blocks[0].content[0].text for section in of.sections]  # pyright: ignore


def changed(of: Minutes, *words: str) -> Minutes:
    new = document(*words).sections
    sections = tuple(replace(old, parts=each.parts) for old, each in zip(of.sections, new, strict=False))
    return replace(of, sections=sections)


@settings(deadline=None, max_examples=8)
@given(full_documents(), full_documents())
def test_restoring_gives_the_earlier_document_and_undo_gives_the_later_back(
    before: Package, after: Package
) -> None:
    earlier, now = (
        replace(each, id="m", life=(), circulated=(), kept=(), header=replace(each.header, kind="notes"))
        for each in (before.minutes, after.minutes)
    )
    settled = {section.id for section in now.sections if section.number is not None}
    session = Session(replace(after, minutes=now))
    if not restore(session, replace(before, minutes=earlier), HERE):
        assert session.minutes == now
        return
    if not settled & {section.id for section in earlier.sections}:
        assert session.minutes == earlier
    session.undo()
    assert session.minutes == now
    assert not session.can_undo


def test_what_was_circulated_since_stays_so_with_its_numbers() -> None:
    earlier = document("ett", "två")
    session = Session(Package(changed(earlier, "ETT", "TVÅ")))
    sent = sending(session, datetime(2026, 11, 23, tzinfo=UTC))
    assert circulated(session, sent, "Anna Ek")
    numbers = [section.number for section in session.minutes.sections]
    assert restore(session, Package(earlier), HERE)
    assert said(session.minutes) == ["ett", "två"]
    assert [section.number for section in session.minutes.sections] == numbers
    assert session.minutes.circulated
    assert session.minutes.life


def test_an_approved_document_is_not_restored_over_and_in_a_correction_stays_approved() -> None:
    earlier = document("ett", "två")
    session = Session(Package(changed(earlier, "ETT", "TVÅ")))
    assert approve(session, date(2026, 11, 23), "Anna Ek")
    before, told = session.minutes, []
    session.refused = told.append
    assert not restore(session, Package(earlier), HERE)
    assert session.minutes == before
    assert told
    assert correct(session, date(2026, 11, 24), "Anna Ek", "fel")
    assert restore(session, Package(earlier), HERE)
    assert said(session.minutes) == ["ett", "två"]
    assert session.minutes.header.approval.date == date(2026, 11, 23)


def test_an_edit_of_the_same_document_changes_nothing() -> None:
    now = document("ett")
    assert Restore(now).apply(now) == now
    assert not restore(Session(Package(now)), Package(now), HERE)


def saved(path: Path, *states: Minutes) -> None:
    for each in states:
        save(path, Package(each), RULES)


def test_versions_are_found_under_the_open_file_and_names_that_are_gone(tmp_path: Path) -> None:
    first = document("ett")
    old, new, other = (tmp_path / f"{name}.paragraf" for name in ("gammal", "ny", "annan"))
    saved(old, first, changed(first, "två"))
    saved(other, document("x"), document("y"))
    old.rename(new)
    saved(new, changed(first, "tre"))
    found = all_versions(new, Package(first))
    assert [(Path(each.file).name, len(each.versions), each.is_open) for each in found] == [
        ("ny.paragraf", 2, True),
        ("annan.paragraf", 1, False),
    ]
    texts = [look(version, None, closely=True).read for version in found[0].versions]
    assert [said(read.package.minutes) for read in texts if read] == [["två"], ["ett"]]


def test_a_copy_does_not_take_the_versions_of_a_file_that_is_there(tmp_path: Path) -> None:
    first = document("ett")
    old, copy = tmp_path / "gammal.paragraf", tmp_path / "kopia.paragraf"
    saved(old, first, changed(first, "två"))
    saved(copy, changed(first, "två"))
    mine, other = all_versions(copy, Package(first))
    assert (mine.is_open, mine.versions) == (True, ())
    assert (Path(other.file), other.is_open) == (old, False)


def test_what_a_file_holds_now_is_compared_with_unless_it_is_gone(tmp_path: Path) -> None:
    first = document("ett två")
    path = tmp_path / "möte.paragraf"
    saved(path, first, changed(first, "ett två tre fyra"))
    (versions,) = all_versions(None, Package(document()))
    now = current(versions)
    looked = look(versions.versions[0], now, closely=True)
    assert (looked.difference.more, looked.difference.less, looked.is_same) == (0, 2, True)
    path.unlink()
    (gone,) = all_versions(None, Package(document()))
    assert current(gone) is None
    alone = look(gone.versions[0], None, closely=True)
    assert not alone.is_same
    assert not any(piece.differs for each in alone.sections for piece in (*each.was, *each.now))


def test_a_damaged_version_is_a_fault_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    saved(path, document("ett"), document("två"))
    (versions,) = all_versions(path, Package(document()))
    versions.versions[0].path.write_bytes(b"PK")
    looked = look(versions.versions[0], document("nu"))
    assert looked.fault is not None
    assert looked.read is None
    assert project.read(path)
