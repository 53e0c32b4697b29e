"""`paragraf recover`: what a killed program had in its hands comes back without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.__main__ import main
from app.model.blocks import paragraph
from app.model.inlines import Text
from app.model.minutes import Package, new_minutes
from app.session.edits import SetBlocks, SetHeader
from app.session.journaling import Keeper
from app.session.session import Session
from app.storage import journals, project

Call = Callable[..., tuple[int, str, str]]
FILE = Path("möte.paragraf")


@pytest.fixture(autouse=True)
def _state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "minutes").mkdir()
    monkeypatch.chdir(tmp_path / "minutes")
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state"))


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    def run(*words: str) -> tuple[int, str, str]:
        code = main(("--lang", "en", *words))
        return code, *capsys.readouterr()

    return run


def interrupted(words: str, path: Path | None = None, title: str = "") -> Session:
    """A document in which this was typed before the program ended without a save."""
    minutes = new_minutes()
    if path:
        project.write(path, Package(minutes))
    session = Session(Package(minutes), path)
    keeper = Keeper(session)
    part = minutes.sections[0].parts[0]
    session.apply(SetBlocks(part.id, (paragraph(Text(words)),)))
    if title:
        session.apply(SetHeader(replace(minutes.header, title=title), "title"))
    keeper.close()
    return session


def test_nothing_left_behind_lists_nothing(call: Call) -> None:
    assert call("recover") == (0, "", "")
    assert call("recover", "--list") == (0, "", "")


def test_each_interrupted_document_is_one_line(call: Call) -> None:
    interrupted("ett två tre", FILE, "Nämndens möte")
    interrupted("fyra")
    code, output, errors = call("recover", "--list")
    never, named = output.splitlines()
    assert (code, errors) == (0, "")
    assert never.endswith("Untitled, never saved: 1 word(s).")
    assert named.endswith(f"Nämndens möte, {FILE.absolute()}: 2 section(s) differ, 5 word(s) more, 0 fewer.")
    assert all(line.split()[0] in {path.stem for path in journals.left_behind()} for line in (never, named))


def test_it_is_recovered_by_the_name_in_the_list(call: Call) -> None:
    session = interrupted("ett två tre", FILE)
    name = call("recover")[1].split()[0]
    assert call("recover", name, "-o", "åter.paragraf") == (0, "", "")
    assert project.read(Path("åter.paragraf")).package.minutes.sections == session.minutes.sections


def test_it_is_recovered_by_the_file_that_was_open_and_the_newest_counts(call: Call) -> None:
    interrupted("ett", FILE)
    session = interrupted("två", FILE)
    before = FILE.read_bytes()
    assert call("recover", str(FILE), "-o", "åter.paragraf") == (0, "", "")
    recovered = project.read(Path("åter.paragraf")).package.minutes
    assert recovered.sections == session.minutes.sections
    assert FILE.read_bytes() == before


def test_any_export_can_be_made_of_it(call: Call) -> None:
    interrupted("Mötet öppnas", FILE)
    assert call("recover", str(FILE), "-o", "åter.txt") == (0, "", "")
    assert "Mötet öppnas" in Path("åter.txt").read_text(encoding="utf-8")


def test_it_stays_after_it_was_recovered(call: Call) -> None:
    interrupted("ett", FILE)
    call("recover", str(FILE), "-o", "åter.paragraf")
    assert len(journals.left_behind()) == 1


def test_what_the_file_has_is_nothing_to_recover(call: Call) -> None:
    session = interrupted("ett", FILE)
    project.write(FILE, session.package())
    assert call("recover") == (0, "", "")
    assert len(journals.given_up()) == 1


def test_a_journal_that_says_nothing_is_set_aside_and_told(call: Call) -> None:
    journals.folder().mkdir(parents=True)
    (journals.folder() / "2026-01-01-000000-aaaa.journal").write_bytes(b"\0" * 100)
    code, output, errors = call("recover")
    assert (code, output) == (0, "")
    assert "nothing to recover" in errors
    assert call("recover") == (0, "", "")
    assert len(journals.given_up()) == 1


def test_an_empty_or_damaged_journal_replaces_no_good_file(call: Call) -> None:
    interrupted("ett", FILE)
    good = FILE.read_bytes()
    (path,) = journals.left_behind()
    path.write_bytes(path.read_bytes()[:10])
    code, output, errors = call("recover", path.stem, "-o", str(FILE))
    assert (code, output) == (2, "")
    assert errors.count("\n") == 1
    assert FILE.read_bytes() == good


def test_a_file_that_is_gone_or_damaged_keeps_nothing_from_being_recovered(call: Call) -> None:
    interrupted("ett", FILE)
    FILE.write_bytes(b"PK")
    assert "1 word(s)" in call("recover")[1]
    FILE.unlink()
    assert "1 word(s)" in call("recover")[1]
    assert call("recover", str(FILE), "-o", str(FILE))[0] == 0
    assert project.read(FILE)
