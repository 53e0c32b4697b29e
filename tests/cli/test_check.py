"""`paragraf check`: a line a finding, JSON, and an exit code that says whether one is an error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.__main__ import main
from app.model.minutes import Minutes, Package
from app.storage import project
from tests.rules.checks.good import APPENDIX, GOOD, each, item, lines, points, whole, written

FILE = Path("möte.paragraf")


@pytest.fixture(autouse=True)
def _folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def check(capsys: pytest.CaptureFixture[str], minutes: Minutes, *words: str) -> tuple[int, str, str]:
    """Check a document that has been written to a file."""
    project.write(FILE, Package(replace(minutes, appendices=(replace(APPENDIX, media=""),))))
    code = main(["check", str(FILE), *words])
    output, errors = capsys.readouterr()
    return code, output, errors


EMPTY = item("plan", heading="Plan\nför B", parts=())
VERB = written("budget", *points("Nämnden beslutar att", "ny taxa"))


def test_warnings_are_told_and_no_negative_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    code, output, errors = check(capsys, VERB(GOOD))
    assert (code, errors) == (0, "")
    appendix, verb = output.splitlines()
    assert appendix.startswith("Varning, bilagorna: Bilaga 1 har ingen fil")
    assert verb == (
        "Varning, § 46 Budget · Beslut: Beslutspunkten ”ny taxa” saknar verb, så det framgår inte vad som"
        " ska göras (5 kap. 67 § kommunallagen). Börja punkten med vad som ska göras, till exempel"
        " ”godkänna” eller ”avslå”."
    )


def test_an_error_is_a_negative_verdict_and_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    code, output, errors = check(capsys, each(EMPTY, VERB)(GOOD))
    assert (code, errors) == (1, "")
    assert output.startswith("Fel, § 47 Plan för B: Ärendet har inget beslut.")
    assert all(line.startswith(("Fel, ", "Varning, ", "Anmärkning, ")) for line in output.splitlines())


def test_the_findings_speak_english_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Warning, the appendices: Appendix 1 has no file" in check(capsys, GOOD, "--lang", "en")[1]


def test_json_has_everything_there_is_to_say(capsys: pytest.CaptureFixture[str]) -> None:
    code, output, _ = check(capsys, VERB(GOOD), "--json")
    objects = json.loads(output)
    assert code == 0
    (verb,) = (each for each in objects if each["code"] == "decision-verb")
    assert verb.keys() == {"code", "severity", "place", "message", "remedy"}
    assert verb["severity"] == "warning"
    assert verb["place"] == {
        "section": "budget",
        "number": 46,
        "heading": "Budget",
        "part": "decision",
        "part_id": "budget-decision",
        "where": "text",
        "text": "§ 46 Budget · Beslut",
    }


def test_without_findings_there_is_nothing_to_say(capsys: pytest.CaptureFixture[str]) -> None:
    text = "Titel: Möte\nMötesdatum: 2026-04-07\n\n# A\n\nText.\n"
    Path("a.md").write_text(text, encoding="utf-8")
    assert main(["check", "a.md"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["check", "a.md", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize(
    "words", [("saknas.paragraf",), (), ("a.png",), ("möte.paragraf", "--xml"), ("möte.paragraf", "b")]
)
def test_what_cannot_be_checked_is_one_line_and_exit_2(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    project.write(FILE, Package(whole(appendices=())(GOOD)))
    assert main(["check", *words]) == 2
    output, errors = capsys.readouterr()
    assert output == ""
    assert errors.startswith("paragraf: ")
    assert errors.count("\n") == 1


def test_a_personal_number_is_not_told_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    wrong = written("plan", *lines("Nämnden ger 811228-9874 stöd."))
    for words in ((), ("--json",)):
        code, output, _ = check(capsys, wrong(GOOD), *words)
        assert code == 1
        assert "811228-····" in output
        assert "9874" not in output
