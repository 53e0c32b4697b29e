"""`search` answers from a folder of minutes, for people and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.__main__ import main
from tests.municipality import answers, meetings, written

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    def run(*words: str) -> tuple[int, str, str]:
        code = main(words)
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A few of the municipality's minutes, and a folder for caches of its own."""
    monkeypatch.setenv("PARAGRAF_CACHE_DIR", str(tmp_path / "cache"))
    folder = tmp_path / "hylla"
    days = {each.day for each in answers.line("KS 2024/0311")}
    for meeting in meetings.all_of_them():
        path = written.path_of(folder, meeting)
        if meeting.day in days and path.suffix == ".paragraf":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(written.data_of(meeting))
    return folder


def test_hits_are_told_with_meeting_paragraph_and_file(call: Call, shelf: Path) -> None:
    code, output, errors = call("search", "KS 2024/0311", "--in", str(shelf))
    assert (code, errors) == (0, "")
    for each in answers.line("KS 2024/0311"):
        assert f"{each.day} {each.body} § {each.number}\n    {each.heading} (KS 2024/0311)" in output
    assert output.count("Ärendet bordlades.") == 1


def test_json_has_the_same(call: Call, shelf: Path) -> None:
    code, output, _ = call("search", "KS 2024/0311", "--in", str(shelf), "--json")
    found = json.loads(output)
    assert code == 0
    assert not found["more"]
    assert [(hit["date"], hit["body"], hit["number"]) for hit in found["hits"]] == [
        (each.day.isoformat(), each.body, each.number) for each in reversed(answers.line("KS 2024/0311"))
    ]
    assert all(Path(hit["file"]).is_file() for hit in found["hits"])
    assert all(hit["section"] for hit in found["hits"])


def test_no_hit_is_a_negative_verdict(call: Call, shelf: Path) -> None:
    assert call("search", "flodhäst", "--in", str(shelf)) == (1, "", "")
    code, output, _ = call("search", "flodhäst", "--in", str(shelf), "--json")
    assert (code, json.loads(output)) == (1, {"hits": [], "more": False})


def test_what_cannot_be_read_is_told_and_the_rest_is_searched(call: Call, shelf: Path) -> None:
    (shelf / "trasig.paragraf").write_bytes(b"inte en zip")
    code, _, errors = call("search", "simhall", "--in", str(shelf))
    assert code == 0
    assert "trasig.paragraf" in errors
    assert errors.count("\n") == 1


def test_the_folder_is_left_as_it_was(call: Call, shelf: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in shelf.rglob("*")}
    call("search", "simhall", "--in", str(shelf))
    assert {path: path.stat().st_mtime_ns for path in shelf.rglob("*")} == before


def test_a_folder_for_caches_that_cannot_be_used_is_done_without(
    call: Call, shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fil").write_text("x", encoding="utf-8")
    monkeypatch.setenv("PARAGRAF_CACHE_DIR", str(tmp_path / "fil"))
    assert call("search", "simhall", "--in", str(shelf))[0] == 0
