"""The register of bodies: whole files, damaged ones set aside, and bodies sent as files."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from app.errors import UserError
from app.model.annotations import Person
from app.model.body import Body, PartyOrder, Seat, Substitute, SubstituteRule
from app.storage import bodies


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARAGRAF_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data" / "bodies"


BOARD = Body(
    "pboard",
    "Kommunstyrelsen",
    people=(
        Person("pa", "Anna Ek", "S"),
        Person("pb", "Bo Al", "M"),
        Person("pc", "Cia Öst", "", "Sekreterare"),
    ),
    seats=(Seat("s1", "pa", "S", "chair"), Seat("s2", "", "M")),
    substitutes=(Substitute("pb", "M", "s2"),),
    rule=SubstituteRule(("party", "list"), (PartyOrder("S", ("V", "MP")),), False, False),
    approvers=("pa", "pb"),
    approver_count=2,
    secretary="pc",
    case_numbers="KS {year}/{number}",
    numbering="meeting",
    part_order=("summary", "decision"),
)


def test_without_a_folder_there_are_no_bodies() -> None:
    assert bodies.load() == bodies.Register()


def test_what_is_saved_is_there_by_name() -> None:
    other = replace(BOARD, id="pother", name="barnnämnden")
    bodies.save(BOARD)
    bodies.save(other)
    assert bodies.load() == bodies.Register((other, BOARD))


def test_saving_again_replaces_the_record() -> None:
    bodies.save(BOARD)
    bodies.save(replace(BOARD, name="Styrelsen"))
    assert [body.name for body in bodies.load().bodies] == ["Styrelsen"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_only_the_user_may_read_a_record(data: Path) -> None:
    bodies.save(BOARD)
    assert stat.S_IMODE((data / "pboard.json").stat().st_mode) == 0o600


def test_a_body_is_removed_and_removing_again_does_no_harm() -> None:
    bodies.save(BOARD)
    bodies.remove("pboard")
    bodies.remove("pboard")
    assert not bodies.load().bodies


@pytest.mark.parametrize("bad", ["", "../x", "a/b", "x" * 41])
def test_an_id_cannot_lead_out_of_the_folder(bad: str) -> None:
    for act in (lambda: bodies.save(replace(BOARD, id=bad)), lambda: bodies.remove(bad)):
        with pytest.raises(UserError) as caught:
            act()
        assert caught.value.message.code == "file.bad-id"


DAMAGED = [
    b"",
    b"{",
    b"[]",
    b'{"format": 1}',
    b'{"format": 1, "body": {"id": "x", "kind": "kung"}}',
    b'{"format": 1, "body": {"id": "x", "later": 1}}',
    b'{"format": 1, "body": {"id": "x", "name": "a", "name": "b"}}',
    b'{"format": 1, "body": {"id": "x", "people": [{"id": "x", "name": "b"}]}}',
    b"\xff\xfe",
    b"[" * 9999,
]


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_record_is_set_aside_and_told(data: Path, content: bytes) -> None:
    bodies.save(BOARD)
    (data / "pbad.json").write_bytes(content)
    found = bodies.load()
    assert found.bodies == (BOARD,)
    assert found.messages[-1].code == "body.set-aside"
    assert (data / "pbad.damaged.json").read_bytes() == content
    assert bodies.load() == bodies.Register((BOARD,))


def test_a_second_damaged_record_does_not_replace_the_first(data: Path) -> None:
    data.mkdir(parents=True)
    for content in (b"1", b"2"):
        (data / "pbad.json").write_bytes(content)
        bodies.load()
    assert (data / "pbad.damaged.json").read_bytes() == b"1"
    assert (data / "pbad1.damaged.json").read_bytes() == b"2"


def test_a_record_of_a_newer_version_is_told_and_left_alone(data: Path) -> None:
    data.mkdir(parents=True)
    (data / "pnew.json").write_bytes(b'{"format": 9, "body": {"later": 1}}')
    found = bodies.load()
    assert [message.code for message in found.messages] == ["file.newer-format"]
    assert (data / "pnew.json").exists()


def test_a_copied_record_is_a_body_of_its_own(data: Path) -> None:
    bodies.save(BOARD)
    (data / "pcopy.json").write_bytes((data / "pboard.json").read_bytes())
    assert {body.id for body in bodies.load().bodies} == {"pboard", "pcopy"}


def test_a_body_travels_as_a_file(tmp_path: Path) -> None:
    path = tmp_path / f"ks{bodies.SUFFIX}"
    bodies.write_file(path, BOARD)
    assert bodies.read_file(path) == (BOARD, ())
    assert msgspec.json.decode(path.read_bytes())["format"] == bodies.FORMAT


@pytest.mark.parametrize("content", DAMAGED)
def test_a_file_that_cannot_be_used_is_one_clear_refusal(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.paragrafbody"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        bodies.read_file(path)
    assert caught.value.message.params["file"] == str(path)
    assert path.read_bytes() == content


def test_a_newer_file_is_refused_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "x.paragrafbody"
    path.write_bytes(b'{"format": 2, "body": 7}')
    with pytest.raises(UserError) as caught:
        bodies.read_file(path)
    assert caught.value.message.code == "file.newer-format"


def test_a_body_beyond_reason_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.paragrafbody"
    many = tuple(Person(f"p{n}", "A") for n in range(bodies.MOST_PEOPLE + 1))
    data = msgspec.json.encode({"format": 1, "body": replace(BOARD, people=many, seats=(), substitutes=())})
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        bodies.read_file(path)
    assert caught.value.message.code == "body.too-many"


def test_references_to_nobody_are_taken_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "x.paragrafbody"
    loose = replace(
        BOARD,
        seats=(Seat("s1", "gone", "S"),),
        substitutes=(Substitute("pb", "M", "nowhere"), Substitute("gone")),
        approvers=("gone", "pa"),
        secretary="gone",
    )
    path.write_bytes(msgspec.json.encode({"format": 1, "body": loose}))
    body, messages = bodies.read_file(path)
    assert (body.seats, body.substitutes) == ((Seat("s1", "", "S"),), (Substitute("pb", "M"),))
    assert (body.approvers, body.secretary) == (("pa",), "")
    assert [message.code for message in messages] == ["body.references-dropped"]


def test_letters_that_no_document_holds_are_cleaned_out(tmp_path: Path) -> None:
    path = tmp_path / "x.paragrafbody"
    path.write_bytes(b'{"format": 1, "body": {"id": "x", "name": "a\\u0007b"}}')
    assert bodies.read_file(path)[0].name == "ab"
