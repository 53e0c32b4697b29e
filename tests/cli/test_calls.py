"""The command line as a person or a script meets it: exit codes, one clear line, whole files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.__main__ import main
from app.cli import commands
from app.storage import backups, project

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Call:
    """Run one call in an empty folder without a display; its exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path.with_name(f"{tmp_path.name}-state")))

    def run(*words: str) -> tuple[int, str, str]:
        code = main(words)
        output, errors = capsys.readouterr()
        return code, output, errors

    return run


@pytest.fixture
def source(call: Call) -> Path:
    """A project file that the program itself made."""
    assert call("new", "källa.paragraf", "--date", "2026-04-07") == (0, "", "")
    return Path("källa.paragraf").absolute()


@pytest.mark.parametrize("words", [("--help",), ("-h",), ("export", "--help"), ("--lang", "sv", "-h")])
def test_help_names_every_command_that_is_there(call: Call, words: tuple[str, ...]) -> None:
    code, output, errors = call(*words)
    assert (code, errors) == (0, "")
    for command in commands.ACTIONS:
        assert f"paragraf {command} " in output


def test_help_speaks_english_when_asked(call: Call) -> None:
    assert "open the window" in call("--lang", "en", "--help")[1]
    assert "open the window" in call("--help", "--lang=en")[1]


def test_the_version_is_the_package_s(call: Call) -> None:
    from app import __version__

    assert call("--version") == (0, f"Paragraf {__version__}\n", "")


def test_new_makes_notes_with_the_meeting_s_date(source: Path) -> None:
    minutes = project.read(source).package.minutes
    assert minutes.header.kind == "notes"
    assert [str(day.date) for day in minutes.header.meeting_days] == ["2026-04-07"]


def test_new_makes_a_protokoll_when_asked(call: Call) -> None:
    assert call("new", "p.paragraf", "--kind", "protokoll")[0] == 0
    assert project.read(Path("p.paragraf")).package.minutes.header.kind == "protokoll"


def test_new_goes_on_from_a_previous_one(call: Call) -> None:
    assert call("new", "p1.paragraf", "--kind", "protokoll", "--date", "2026-04-07")[0] == 0
    words = ("new", "p2.paragraf", "--from", "p1.paragraf", "--date", "2026-05-05")
    code, output, errors = call("--lang", "en", *words)
    assert (code, output) == (0, "")
    assert errors.startswith("paragraf: The first item is § 2.\nparagraf: An item on the previous meeting: ")
    assert errors.count("\n") == 2
    minutes = project.read(Path("p2.paragraf")).package.minutes
    assert (minutes.header.kind, minutes.header.first_number) == ("protokoll", 2)
    assert str(minutes.header.first_day.date) == "2026-05-05"


def test_notes_can_go_on_from_a_protokoll(call: Call) -> None:
    assert call("new", "p.paragraf", "--kind", "protokoll")[0] == 0
    assert call("new", "n.paragraf", "--from", "p.paragraf", "--kind", "anteckningar") == (0, "", "")
    assert project.read(Path("n.paragraf")).package.minutes.header.kind == "notes"


@pytest.mark.parametrize("kind", [".docx", ".html", ".md", ".txt", ".json"])
def test_every_export_writes_a_file(call: Call, source: Path, kind: str) -> None:
    code, output, _ = call("export", str(source), "-o", f"ut{kind}")
    assert (code, output) == (0, "")
    assert Path(f"ut{kind}").stat().st_size


def test_a_calendar_without_days_is_no_file(call: Call, source: Path) -> None:
    code, output, told = call("export", str(source), "-o", "ut.ics")
    assert (code, output) == (2, "")
    assert told.startswith("paragraf: ut.ics skrevs inte")
    assert not Path("ut.ics").exists()


@pytest.mark.parametrize("kind", [".md", ".json"])
def test_what_is_exported_can_be_imported(call: Call, source: Path, kind: str) -> None:
    assert call("export", str(source), "-o", f"ut{kind}")[0] == 0
    assert call("import", f"ut{kind}", "-o", "åter.paragraf")[0] == 0
    before, after = (project.read(path).package.minutes for path in (source, Path("åter.paragraf")))
    assert after.header.meeting_days[0].date == before.header.meeting_days[0].date


def test_an_export_takes_a_text_source_directly(call: Call) -> None:
    Path("möte.md").write_text("Titel: Vårmöte\n\n# Öppnande\n\nOrdföranden öppnar.\n", encoding="utf-8")
    assert call("export", "möte.md", "-o", "ut.txt")[0] == 0
    assert "Ordföranden öppnar." in Path("ut.txt").read_text(encoding="utf-8")


def test_a_kind_in_capitals_is_the_same_kind(call: Call, source: Path) -> None:
    assert call("export", str(source), "-o", "UT.JSON")[0] == 0
    assert json.loads(Path("UT.JSON").read_text(encoding="utf-8"))["format"]


def test_an_export_takes_a_profile_by_name(call: Call, source: Path) -> None:
    assert call("export", str(source), "-o", "ut.docx", "--profile", "neutral")[0] == 0


def test_an_export_takes_a_profile_from_a_file(call: Call, source: Path, tmp_path: Path) -> None:
    from app.storage.profiles import export_file

    (tmp_path / "egen.toml").write_text(
        'based_on = "klassisk"\nmunicipality = "Björkvik"\n', encoding="utf-8"
    )
    export_file("klassisk", tmp_path / "vår.paragrafprofil")
    for name in ("egen.toml", "vår.paragrafprofil"):
        assert call("export", str(source), "-o", "ut.txt", "--profile", str(tmp_path / name))[0] == 0
    (tmp_path / "egen.toml").write_text("municipality = 1\n", encoding="utf-8")
    code, _, told = call("export", str(source), "-o", "ny.txt", "--profile", str(tmp_path / "egen.toml"))
    assert code == 2
    assert "egen.toml" in told
    assert not Path("ny.txt").exists()


def test_without_a_display_a_file_becomes_a_word_file_here(call: Call, source: Path) -> None:
    code, output, errors = call(str(source))
    assert (code, output) == (0, "")
    assert errors.count("\n") == 1
    assert "skärm" in errors
    assert Path("källa.docx").read_bytes()[:2] == b"PK"


def test_lang_may_stand_anywhere(call: Call) -> None:
    calls = [
        ("--lang", "en", "export", "no.md", "-o", "x.txt"),
        ("export", "--lang", "en", "no.md", "-o", "x.txt"),
        ("export", "no.md", "-o", "x.txt", "--lang=en"),
        ("--lang", "en", "no.md"),
    ]
    (code, out, told), *others = {call(*words) for words in calls}
    assert (code, out, others) == (2, "", [])
    assert told.startswith("paragraf: no.md: there is no such file.")


UNUSABLE = {
    "no display and no file": (),
    "a missing argument": ("export", "källa.paragraf"),
    "no argument at all": ("import",),
    "an unknown option": ("export", "källa.paragraf", "-o", "x.txt", "--fast"),
    "an unknown option without a command": ("--fast",),
    "a word too many": ("new", "x.paragraf", "y.paragraf"),
    "an option without its value": ("export", "källa.paragraf", "-o"),
    "an abbreviated option": ("new", "x.paragraf", "--ki", "protokoll"),
    "an unknown kind": ("new", "x.paragraf", "--kind", "dikt"),
    "an unknown language": ("--lang", "fi", "new", "x.paragraf"),
    "an unknown language for the window": ("--lang", "fi"),
    "a language left out": ("new", "x.paragraf", "--lang"),
    "a date that is none": ("new", "x.paragraf", "--date", "2026-02-30"),
    "a date in words": ("new", "x.paragraf", "--date", "i morgon"),
    "an unknown command with options": ("exprot", "källa.paragraf", "-o", "x.txt"),
    "a missing file": ("export", "saknas.md", "-o", "x.txt"),
    "a missing file for the window": ("saknas.paragraf",),
    "a folder": ("import", "mapp.md", "-o", "x.paragraf"),
    "a source of unknown kind": ("import", "bild.png", "-o", "x.paragraf"),
    "a source without a kind": ("import", "bild", "-o", "x.paragraf"),
    "an export of unknown kind": ("export", "källa.paragraf", "-o", "x.odt"),
    "an export without a kind": ("export", "källa.paragraf", "-o", "x"),
    "an empty name": ("export", "", "-o", "x.txt"),
    "an empty target": ("export", "källa.paragraf", "-o", ""),
    "an import to another kind": ("import", "möte.md", "-o", "x.docx"),
    "a new file of another kind": ("new", "x.md"),
    "a target in a missing folder": ("export", "källa.paragraf", "-o", "saknas/x.txt"),
    "a target that is a folder": ("export", "källa.paragraf", "-o", "mapp.md"),
    "an unknown profile": ("export", "källa.paragraf", "-o", "x.docx", "--profile", "saknas"),
    "not a project file": ("export", "fel.paragraf", "-o", "x.txt"),
    "an empty project file": ("export", "tom.paragraf", "-o", "x.txt"),
    "a cut project file": ("export", "halv.paragraf", "-o", "x.txt"),
    "JSON that is none": ("import", "fel.json", "-o", "x.paragraf"),
    "JSON of something else": ("import", "annat.json", "-o", "x.paragraf"),
    "text that is not UTF-8": ("import", "latin.md", "-o", "x.paragraf"),
    "a name with a null character": ("import", "a\0b.md", "-o", "x.paragraf"),
    "a name that is far too long": ("import", "å" * 5000 + ".md", "-o", "x.paragraf"),
    "Word in": ("import", "brev.docx", "-o", "x.paragraf"),
    "sections": ("export", "källa.paragraf", "-o", "x.txt", "--section", "5-2"),
    "new from a missing one": ("new", "x.paragraf", "--from", "saknas.paragraf"),
    "new from a damaged one": ("new", "x.paragraf", "--from", "fel.paragraf"),
    "recovery of a file that was never open": ("recover", "källa.paragraf", "-o", "x.paragraf"),
    "recovery of an unknown name": ("recover", "2026-01-01-0900", "-o", "x.paragraf"),
    "recovery to nowhere": ("recover", "2026-01-01-0900"),
    "recovery of nothing": ("recover", "-o", "x.paragraf"),
    "search in no folder": ("search", "budget", "--in", "saknas"),
    "search in a file": ("search", "budget", "--in", "källa.paragraf"),
    "search nowhere": ("search", "budget"),
}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", UNUSABLE)
def test_an_unusable_call_gets_one_line_exit_2_and_leaves_nothing(
    call: Call, source: Path, name: str, language: str
) -> None:
    Path("mapp.md").mkdir()
    for file, data in {
        "bild.png": b"\x89PNG\r\n\x1a\n",
        "bild": b"\x89PNG\r\n\x1a\n",
        "brev.docx": b"PK\x03\x04",
        "möte.md": b"# A\n",
        "fel.paragraf": b"inte en zip",
        "tom.paragraf": b"",
        "halv.paragraf": source.read_bytes()[:300],
        "fel.json": b'{"format": 1,',
        "annat.json": b'{"name": "something", "version": "1.0"}',
        "latin.md": "Möte".encode("latin-1"),
    }.items():
        Path(file).write_bytes(data)
    before = {path: path.stat().st_mtime_ns for path in Path().iterdir()}
    words = UNUSABLE[name]
    asked = () if "--lang" in words else ("--lang", language)
    code, output, errors = call(*asked, *words)
    assert (code, output) == (2, "")
    assert errors.startswith("paragraf: ")
    assert errors.count("\n") == 1
    assert errors.endswith("\n")
    assert "Traceback" not in errors
    assert len(errors) < 1000
    assert {path: path.stat().st_mtime_ns for path in Path().iterdir()} == before


def test_a_word_file_is_read_and_what_was_recognised_is_told(call: Call) -> None:
    Path("möte.md").write_text("# Möte\n\n## Skola\n\nOrd\n\n## Väg\n\nFler\n", encoding="utf-8")
    assert call("import", "möte.md", "-o", "in.paragraf")[0] == 0
    assert call("export", "in.paragraf", "-o", "brev.docx")[0] == 0
    code, output, errors = call("--lang", "en", "import", "brev.docx", "-o", "ut.paragraf")
    assert (code, output) == (0, "")
    assert "From the Word file:" in errors
    before, after = (project.read(Path(name)).package.minutes for name in ("in.paragraf", "ut.paragraf"))
    assert [each.heading for each in after.sections] == [each.heading for each in before.sections]


def test_without_a_display_a_word_file_is_not_written_over(call: Call, source: Path) -> None:
    call("export", str(source), "-o", "brev.docx")
    before = Path("brev.docx").read_bytes()
    assert call("brev.docx")[0] == 0
    assert Path("brev.docx").read_bytes() == before
    assert Path("brev - Paragraf.docx").is_file()


def test_the_line_names_the_file_and_the_place(call: Call) -> None:
    Path("fel.json").write_text('{"format": 1, "header": {"title": 7}}', encoding="utf-8")
    errors = call("import", "fel.json", "-o", "x.paragraf")[2]
    assert "fel.json" in errors
    assert "title" in errors


def test_a_file_s_name_cannot_break_the_line(call: Call) -> None:
    errors = call("import", "en\nrad\x1b[31m.md", "-o", "x.paragraf")[2]
    assert errors.count("\n") == 1
    assert "\x1b" not in errors


def test_a_failed_export_leaves_the_old_file(call: Call, source: Path) -> None:
    Path("ut.txt").write_text("den gamla", encoding="utf-8")
    source.write_bytes(source.read_bytes()[:-40])
    assert call("export", str(source), "-o", "ut.txt")[0] == 2
    assert Path("ut.txt").read_text(encoding="utf-8") == "den gamla"
    assert {path.name for path in Path().iterdir()} == {"källa.paragraf", "ut.txt"}


def test_a_project_file_that_is_replaced_is_kept_as_an_earlier_version(call: Call, source: Path) -> None:
    before = source.read_bytes()
    assert call("new", source.name) == (0, "", "")
    assert source.read_bytes() != before
    assert [version.path.read_bytes() for version in backups.of_file(source).versions] == [before]


def test_one_that_cannot_be_kept_is_told_and_the_file_is_replaced(
    call: Call, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(source))
    before = source.read_bytes()
    code, output, errors = call("new", source.name)
    assert (code, output) == (0, "")
    assert "tidigare version" in errors
    assert source.read_bytes() != before


def test_an_export_replaces_the_old_file(call: Call, source: Path) -> None:
    Path("ut.txt").write_text("den gamla" * 1000, encoding="utf-8")
    assert call("export", str(source), "-o", "ut.txt")[0] == 0
    assert "den gamla" not in Path("ut.txt").read_text(encoding="utf-8")


def test_a_fault_of_the_program_is_one_line_too(
    call: Call, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise KeyError("oväntat\noch på två rader")

    monkeypatch.setitem(commands.ACTIONS, "export", broken)
    code, output, errors = call("export", str(source), "-o", "x.txt")
    assert (code, output) == (2, "")
    assert errors.count("\n") == 1
    assert "KeyError" in errors


def test_an_interrupted_call_says_nothing(call: Call, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(commands.ACTIONS, "export", interrupted)
    assert call("export", str(source), "-o", "x.txt") == (130, "", "")


def test_an_export_tells_where_a_personal_number_shows_but_not_all_of_it(call: Call) -> None:
    Path("möte.md").write_text("Titel: Möte\n\n# Ansökan\n\nFrån 850709-9805.\n", encoding="utf-8")
    for kind in (".html", ".docx", ".json"):
        code, _, errors = call("--lang", "en", "export", "möte.md", "-o", f"ut{kind}")
        assert code == 0
        assert "paragraf: Ansökan: a personal identity number (850709-····) shows" in errors
        assert "9805" not in errors
