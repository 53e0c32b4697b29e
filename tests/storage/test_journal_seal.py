"""A sealed journal: nobody reads or bends it without the key, and torn it behaves as any journal."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.errors import UserError
from app.model.blocks import paragraph
from app.model.delta import delta
from app.model.inlines import Text
from app.model.media import media_name
from app.model.minutes import Minutes, new_minutes
from app.storage import journal_seal, keyring, sealed
from app.storage.journal import Head, Journal, read
from app.storage.journal_records import framed, records
from app.storage.journal_seal import lock_of
from app.storage.sealed import Key, Lock
from tests.strategies import PNG

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HEAD = Head(file="/minutes/ks.paragraf", title="Hemlig rubrik", begun=NOON)
KEY = Key(Lock(b"s" * 16, b"c" * 32), b"k" * 32)


@pytest.fixture(autouse=True)
def ring() -> Iterator[None]:
    keyring.forget()
    keyring.add(KEY)
    yield
    keyring.forget()


def said(minutes: Minutes, words: str) -> Minutes:
    return replace(minutes, opening=replace(minutes.opening, blocks=(paragraph(Text(words)),)))


def written(path: Path, *words: str) -> list[Minutes]:
    """A sealed journal in which this was said, one change after the other; its states."""
    states = [new_minutes()]
    journal = Journal(path, KEY.name)
    journal.begin(HEAD, states[0], NOON)
    for each in words:
        states.append(said(states[-1], each))
        journal.add(delta(states[-2], states[-1]), NOON)
    journal.close()
    return states


def test_it_leads_to_what_was_typed_last(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    states = written(path, "Mötet", "Mötet öppnas")
    found = read(path)
    assert (found.head, found.package.minutes, found.seal) == (HEAD, states[-1], KEY.name)
    assert found.length == path.stat().st_size


def test_without_its_key_it_says_only_which_file_it_is_of(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    written(path, "Hemliga ord")
    keyring.forget()
    with pytest.raises(UserError, match=r"sealed\.locked"):
        read(path)
    clear = lock_of(path)
    assert clear
    assert (clear.file, clear.lock) == (HEAD.file, KEY.lock)
    data = path.read_bytes()
    assert b"emlig" not in data


def test_pictures_and_snapshots_are_sealed_too(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    journal = Journal(path, KEY.name)
    journal.begin(HEAD, new_minutes(), NOON)
    journal.add_version("versions/a.json", b"{}")
    journal.add_media(media_name(PNG, "png"), 0, PNG)
    journal.close()
    assert read(path).package.versions == {"versions/a.json": b"{}"}
    assert PNG[8:] not in path.read_bytes()


def test_every_cut_gives_the_state_of_the_last_whole_record(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    states = written(path, "a", "b")
    data = path.read_bytes()
    seen: list[int] = []
    for end in range(len(data) + 1):
        path.write_bytes(data[:end])
        try:
            seen.append(states.index(read(path).package.minutes))
        except UserError as error:
            assert error.message.code == "journal.empty"  # noqa: PT017
            seen.append(-1)
    assert seen == sorted(seen)
    assert set(seen) == {-1, 0, 1, 2}


def test_it_is_carried_on_after_a_torn_end_with_a_key_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    states = written(path, "a", "b")
    path.write_bytes(path.read_bytes()[:-3])
    journal = Journal(path, KEY.name)
    after = said(states[1], "c")
    journal.add(delta(states[1], after), NOON)
    journal.close()
    assert read(path).package.minutes == after
    heads = [payload for _, payload in rows(path) if journal_seal.is_clear(payload)]
    assert len(heads) == len(set(heads)) == 2


def rows(path: Path) -> list[tuple[bytes, bytes]]:
    with path.open("rb") as file:
        return list(records(file))


def put(path: Path, found: list[tuple[bytes, bytes]]) -> None:
    path.write_bytes(b"".join(framed(*each) for each in found))


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_records_that_were_moved_doubled_left_out_or_changed_end_the_reading_there(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("journal") / "one.journal"
    states = written(path, "a", "b")
    journal = Journal(path, KEY.name)  # a second stretch
    journal.begin(HEAD, states[-1], NOON)
    for words in ("c", "d"):
        states.append(said(states[-1], words))
        journal.add(delta(states[-2], states[-1]), NOON)
    journal.close()
    found = rows(path)
    at = data.draw(st.integers(0, len(found) - 1))
    match data.draw(st.sampled_from(["swap", "double", "drop", "change", "kind", "plain"])):
        case "swap":
            other = data.draw(st.integers(0, len(found) - 1).filter(lambda each: each != at))
            found[at], found[other] = found[other], found[at]
            at = min(at, other)
        case "double":
            found.insert(at + 1, found[at])
            at += 1
        case "drop":
            del found[at]
        case "change":
            kind, payload = found[at]
            broken = bytearray(payload)
            broken[int(data.draw(st.floats(0, 0.999)) * len(broken))] ^= 1 << data.draw(st.integers(0, 7))
            found[at] = kind, bytes(broken)
        case "kind":
            kind, payload = found[at]
            found[at] = b"X" if kind != b"X" else b"Y", payload
        case _:
            found[at] = b"H", msgspec.json.encode(HEAD)
    put(path, found)
    whole = [0, 0, 0, 1, 2, 3, 3, 3, 4, 5][: at + 1]
    state, code = -1, "journal.empty"
    try:
        state = states.index(read(path).package.minutes)
    except UserError as error:
        code = error.message.code
    assert state <= whole[-1]
    assert code == "journal.empty" or code.startswith("sealed.") or code == "file.newer-format"


def test_a_sealed_stretch_cannot_stand_in_a_plain_journal(tmp_path: Path) -> None:
    path, other = tmp_path / "one.journal", tmp_path / "two.journal"
    written(path, "a")
    journal = Journal(other)
    journal.begin(HEAD, new_minutes(), NOON)
    journal.close()
    own = read(other)
    put(other, [*rows(other), *rows(path)])
    assert read(other) == own


def test_a_head_that_asks_for_too_much_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    lock = Lock(b"s" * 16, b"c" * 32, memory=1 << 40)
    put(path, [(b"H", journal_seal.clear_head(Key(lock, b"k" * 32), ""))])
    with pytest.raises(UserError, match=r"sealed\.costly"):
        read(path)
    with pytest.raises(UserError, match=r"sealed\.costly"):
        lock_of(path)


def test_after_a_failed_write_no_number_serves_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "one.journal"
    states = written(path, "a")
    journal = Journal(path, KEY.name)
    journal.begin(HEAD, states[-1], NOON)
    real, room = os.write, [2]

    def half(file: int, data: bytes) -> int:
        room[0] -= 1
        if room[0] == 1:
            return real(file, bytes(data)[:20])
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as broken:
        broken.setattr(os, "write", half)
        with pytest.raises(OSError, match="full"):
            journal.add(delta(states[-1], said(states[-1], "b")), NOON)
    after = said(states[-1], "c")
    journal.add(delta(states[-1], after), NOON)
    journal.close()
    assert read(path).package.minutes == after
    assert len([each for _, each in rows(path) if journal_seal.is_clear(each)]) == 3


def test_a_program_that_knows_no_locks_leaves_it_alone(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    written(path, "a")
    kind, payload = rows(path)[0]
    assert kind == b"H"
    assert msgspec.json.decode(payload)["format"] == journal_seal.FORMAT > 1


def test_the_lock_says_nothing_of_the_key() -> None:
    made = journal_seal.clear_head(KEY, "")
    assert b"k" * 8 not in made
    assert len(sealed.MAGIC) == 20
