"""A passphrase covers everything that is kept of a document, also what was kept before it was set."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.errors import UserError
from app.model.blocks import paragraph
from app.model.inlines import Text
from app.model.media import media_name
from app.model.minutes import Minutes, Package, new_minutes
from app.session import recovering, unlocking
from app.session.edits import SetBlocks
from app.session.journaling import Keeper
from app.session.resuming import resume
from app.session.saving import save
from app.session.sealing import still_locked
from app.session.session import Session
from app.storage import backups, journals, keyring, project, sealed
from app.storage.backups import Rules
from app.storage.sealed import Key, Lock

RULES = Rules(newest=10, room=500)
MARK = b"HEMLIGT-MARKE-4711"  # stands in an appendix, which is stored as it is


def key(letter: str) -> Key:
    """A key that nobody had to wait for."""
    lock = Lock(letter.encode() * 16, bytes(32), memory=32, passes=1)
    master = sealed._derived(letter, lock)
    return Key(replace(lock, check=sealed._check_of(master)), master)


ONE, TWO = key("a"), key("b")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state"))
    keyring.forget()
    keyring.add(ONE)
    keyring.add(TWO)
    yield tmp_path / "state"
    keyring.forget()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "minutes").mkdir()
    return tmp_path / "minutes" / "möte.paragraf"


def titled(title: str, minutes: Minutes | None = None) -> Minutes:
    empty = minutes or new_minutes()
    return replace(empty, header=replace(empty.header, title=title))


def say(session: Session, words: str) -> None:
    part = session.minutes.sections[0].parts[0]
    block = part.blocks[0] if part.blocks else paragraph()
    session.apply(SetBlocks(part.id, (replace(block, content=(Text(words),)),), "typing"))


def in_clear(*folders: Path) -> list[Path]:
    """The files that anybody could read: project files and journals that are not sealed, and marks."""
    found: list[Path] = []
    for folder in folders:
        for each in folder.rglob("*"):
            if not each.is_file() or each.name == "about.json":
                continue
            data = each.read_bytes()
            if data.startswith(b"PK") or b'"begun"' in data or MARK in data:
                found.append(each)
    return found


def test_what_was_kept_before_is_locked_with_the_first_save_that_locks(path: Path, state: Path) -> None:
    first = titled("ett")
    for title in ("ett", "två", "tre"):
        save(path, Package(titled(title, first)), RULES)
    assert in_clear(state)
    before = [version.at for version in backups.of_file(path).versions]
    saved = save(path, Package(titled("fyra", first)), RULES, seal=ONE.name)
    assert [each.code for each in saved.told] == ["sealed.versions-anew"]
    assert saved.told[0].params["count"] == 2  # the third went there locked
    assert not in_clear(state, path.parent)
    kept = backups.of_file(path).versions
    assert [version.at for version in kept][1:] == before
    assert [project.read(each.path).package.minutes.header.title for each in kept] == ["tre", "två", "ett"]
    assert save(path, Package(titled("fem", first)), RULES, seal=ONE.name).told == ()


def test_another_passphrase_locks_old_versions_anew(path: Path, state: Path) -> None:
    first = titled("ett")
    save(path, Package(first), RULES, seal=ONE.name)
    save(path, Package(titled("två", first)), RULES, seal=ONE.name)
    save(path, Package(titled("tre", first)), RULES, seal=TWO.name)
    keyring.forget()
    keyring.add(TWO)
    kept = backups.of_file(path).versions
    assert [project.read(each.path).package.minutes.header.title for each in kept] == ["två", "ett"]


def test_a_version_whose_passphrase_nobody_has_said_stays_and_is_told(path: Path) -> None:
    first = titled("ett")
    save(path, Package(first), RULES, seal=ONE.name)
    save(path, Package(titled("två", first)), RULES, seal=ONE.name)
    keyring.forget()
    keyring.add(TWO)
    saved = save(path, Package(titled("tre", first)), RULES, seal=TWO.name)
    assert [each.code for each in saved.told] == ["sealed.versions-not-anew"]
    keyring.add(ONE)
    assert project.read(backups.of_file(path).versions[-1].path).package.minutes.header.title == "ett"


def test_a_save_without_a_passphrase_leaves_locked_versions_locked(path: Path) -> None:
    first = titled("ett")
    save(path, Package(first), RULES, seal=ONE.name)
    assert save(path, Package(titled("två", first)), RULES).told == ()
    assert still_locked(path, first.id) == 1
    assert project.read(path).seal == ""


def test_a_version_that_cannot_be_written_stays_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = titled("ett")
    save(path, Package(first), RULES)
    save(path, Package(titled("två", first)), RULES)

    def full(target: Path, *_: object, **__: object) -> None:
        raise UserError("file.disk-full", file=target)

    monkeypatch.setattr(backups, "write_whole", full)
    saved = save(path, Package(titled("tre", first)), RULES, seal=ONE.name)
    assert [each.code for each in saved.told] == ["sealed.versions-not-anew"]
    assert project.read(backups.of_file(path).versions[0].path).package.minutes.header.title == "ett"


def test_unsaved_work_that_was_given_up_is_locked_too_and_goes_no_later(path: Path, state: Path) -> None:
    session = Session(Package(new_minutes()), path)
    save(path, session.package(), RULES)
    keeper = Keeper(session)
    say(session, "hemligt")
    keeper.give_up()
    (given_up,) = journals.given_up()
    old = time.time() - 20 * 86_400
    os.utime(given_up, (old, old))
    save(path, session.package(), RULES, seal=ONE.name)
    assert not in_clear(state)
    assert abs(given_up.stat().st_mtime - old) < 1
    assert recovering.look(given_up).package.minutes.sections == session.minutes.sections


def test_setting_a_passphrase_begins_the_journal_anew(path: Path, state: Path) -> None:
    session = Session(Package(new_minutes()), path)
    save(path, session.package(), RULES)
    keeper = Keeper(session)
    name = session.add_media(MARK, "pdf")
    say(session, "ord")
    assert keeper.flush()
    assert in_clear(state)
    session.set_seal(ONE.name)
    assert session.dirty
    assert keeper.flush()
    assert not in_clear(state)
    say(session, "ord till")
    keeper.close()
    assert name == media_name(MARK, "pdf")
    (left,) = recovering.all_left()[0]
    assert left.seal == ONE.name
    session.mark_saved(session.minutes, path, ONE.name)
    assert not session.dirty


def test_nothing_shows_from_typing_over_a_crash_to_a_save(path: Path, state: Path) -> None:
    session = Session(Package(new_minutes()), path, seal=ONE.name)
    save(path, session.package(), RULES, seal=ONE.name)
    keeper = Keeper(session)
    session.add_media(MARK, "pdf")
    for words in ("ett", "ett två", "ett två tre"):
        say(session, words)
        assert keeper.flush()
    keeper.close()  # as a killed program leaves it
    keyring.forget()
    found, told = recovering.all_left()
    assert found == []
    assert [each.code for each in told] == ["sealed.locked"]
    (journal,) = journals.left_behind()
    assert unlocking.is_locked(journal)
    with pytest.raises(UserError, match=r"sealed\.wrong-passphrase") as caught:
        unlocking.unlock(journal, "fel")
    assert caught.value.message.params["file"] == str(journal)
    unlocking.unlock(journal, "a")
    taken = resume(journal)
    again = taken.session()
    keeper = Keeper(again, resumed=taken.journal, known=taken.left.package.minutes)
    taken.differs(again)
    say(again, "ett två tre fyra")
    assert keeper.flush()
    assert not in_clear(state, path.parent)
    save(path, again.package(), RULES, seal=again.seal)
    again.mark_saved(again.minutes, path)
    keeper.close()
    assert not in_clear(state, path.parent)
    assert not journals.left_behind()
    assert project.read(path).package.minutes.sections == again.minutes.sections


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_everything_in_the_state_folder_is_the_users_alone(path: Path, state: Path) -> None:
    lax = os.umask(0)
    try:
        for each in ("journals", "journals/given-up", "backups"):
            (state / each).mkdir(parents=True)
        session = Session(Package(new_minutes()), path)
        for title in ("ett", "två"):
            save(path, Package(titled(title)), RULES, seal=ONE.name if title == "två" else "")
        keeper = Keeper(session)
        say(session, "ord")
        keeper.give_up()
        session = Session(Package(new_minutes()), path)
        keeper = Keeper(session)
        say(session, "ord")
        keeper.close()
    finally:
        os.umask(lax)
    assert len(list(state.rglob("*"))) > 6
    wrong = [each for each in state.rglob("*") if each.stat().st_mode & 0o077]
    assert not wrong
