"""The journal's file: whatever happens to its end, what was whole before it comes back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.errors import UserError
from app.model.blocks import paragraph
from app.model.delta import delta
from app.model.inlines import Image, Text
from app.model.media import media_name
from app.model.minutes import Minutes, new_minutes
from app.storage.journal import Head, Journal, is_free, read
from tests.strategies import PNG

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HEAD = Head(file="/minutes/ks.paragraf", title="Protokoll", begun=NOON)


def said(minutes: Minutes, words: str) -> Minutes:
    """The document with its opening text changed."""
    return replace(minutes, opening=replace(minutes.opening, blocks=(paragraph(Text(words)),)))


def written(path: Path, *words: str) -> list[Minutes]:
    """A journal of a document in which this was said, one change after the other; its states."""
    states = [new_minutes()]
    journal = Journal(path)
    journal.begin(HEAD, states[0], NOON)
    for each in words:
        states.append(said(states[-1], each))
        journal.add(delta(states[-2], states[-1]), NOON)
    journal.close()
    return states


def test_a_journal_leads_to_what_was_typed_last(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    states = written(path, "Mötet", "Mötet öppnas")
    found = read(path)
    assert (found.head, found.package.minutes, found.at) == (HEAD, states[-1], NOON)
    assert found.length == path.stat().st_size


def test_it_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "state" / "one.journal"
    written(path)
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


@settings(max_examples=60, deadline=None)
@given(cut=st.floats(0, 1), flip=st.integers(0, 255))
def test_a_torn_or_damaged_end_leaves_what_was_whole(
    tmp_path_factory: pytest.TempPathFactory, cut: float, flip: int
) -> None:
    path = tmp_path_factory.mktemp("journal") / "one.journal"
    states = written(path, "a", "b", "c")
    data = bytearray(path.read_bytes())
    place = min(int(cut * len(data)), len(data) - 1)
    if flip:
        data[place] ^= flip
    else:
        del data[place:]
    path.write_bytes(data)
    try:
        assert read(path).package.minutes in states
    except UserError as error:
        assert error.message.code == "journal.empty"  # noqa: PT017


def test_every_cut_gives_the_state_of_the_last_whole_record(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    states = written(path, "a", "b")
    data = path.read_bytes()
    seen: list[int] = []
    for end in range(len(data) + 1):
        path.write_bytes(data[:end])
        try:
            seen.append(states.index(read(path).package.minutes))
        except UserError:
            seen.append(-1)
    assert seen == sorted(seen)
    assert set(seen) == {-1, 0, 1, 2}


def test_a_journal_that_was_left_is_carried_on_after_its_torn_end(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    states = written(path, "a", "b")
    with path.open("ab") as file:
        file.write(b"\x89PJ1C" + b"\xff" * 40)
    journal = Journal(path)
    after = said(states[-1], "c")
    journal.add(delta(states[-1], after), NOON)
    journal.close()
    assert read(path).package.minutes == after


def test_pictures_come_in_pieces_and_half_a_picture_is_told(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    name = media_name(PNG, "png")
    minutes = new_minutes()
    shown = replace(minutes.opening, blocks=(paragraph(Image("i1", name, "En bild")),))
    minutes = replace(minutes, opening=shown)
    journal = Journal(path)
    journal.begin(HEAD, minutes, NOON)
    journal.add_media(name, 0, PNG[:20])
    half = read(path)
    journal.add_media(name, 20, PNG[20:])
    whole = read(path)
    journal.close()
    assert [each.code for each in half.messages] == ["file.missing-media"]
    assert whole.messages == ()
    assert whole.package.media == {name: PNG}


def test_snapshots_come_back(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    journal = Journal(path)
    journal.begin(HEAD, new_minutes(), NOON)
    journal.add_version("versions/a.json", b"{}")
    journal.close()
    assert read(path).package.versions == {"versions/a.json": b"{}"}


def test_a_later_whole_document_stands_for_all_before_it(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    written(path, "a")
    journal = Journal(path)
    other = said(new_minutes(), "annat")
    journal.begin(replace(HEAD, title="Annat"), other, NOON)
    journal.close()
    found = read(path)
    assert (found.head.title, found.package.minutes) == ("Annat", other)


def test_who_writes_has_it_alone(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    journal = Journal(path)
    assert not is_free(path)
    with pytest.raises(UserError, match=r"file\.held"):
        Journal(path)
    journal.close()
    assert is_free(path)


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", b"\x89PJ1", b"\x00" * 4096, b"\x89PJ1W\xff\xff\xff\xff" * 9]
)
def test_what_is_no_journal_says_so(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "one.journal"
    path.write_bytes(data)
    with pytest.raises(UserError, match=r"journal\.empty"):
        read(path)


def test_a_journal_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"file\.missing"):
        read(tmp_path / "none.journal")


def test_a_journal_of_a_later_release_says_so_and_is_not_called_empty(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    written(path, "a")
    journal = Journal(path)
    journal.tell(replace(HEAD, format=2))
    journal.close()
    with pytest.raises(UserError, match=r"file\.newer-format") as caught:
        read(path)
    assert caught.value.message.params["file"] == str(path)


def test_a_change_that_leads_to_no_valid_document_costs_only_what_came_after(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    states = written(path, "a", "b")
    section = states[-1].sections[0]
    double = replace(states[-1], sections=(section, replace(section, id="other")))  # its part twice
    journal = Journal(path)
    journal.add(delta(states[-1], double), NOON)
    journal.close()
    assert read(path).package.minutes in states[1:]


def test_a_whole_document_that_makes_no_sense_gives_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    states = written(path, "a")
    journal = Journal(path)
    journal._append(b"W", b"nonsense")
    journal.close()
    assert read(path).package.minutes == states[-1]
