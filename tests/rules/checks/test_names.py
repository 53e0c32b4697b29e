"""Names in the text against the register: only what looks like a member and is none is told."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.model.annotations import Person
from app.model.header import Approval
from app.profiles import load
from app.rules.checks import findings
from tests.rules.checks.good import GOOD, PEOPLE, body, each, lines, whole, written

PROFILE = load()
MORE = (
    *PEOPLE,
    Person("jan", "Gun-Marie von Sydow d’Albert", "S"),
    Person("per", "Per-Olof Östh Åkesson", "KD"),
)


def names(line: str) -> list[str]:
    change = each(body(people=MORE), written("plan", *lines("Nämnden antar planen.", line)))
    return [str(finding.params["name"]) for finding in findings(change(GOOD), PROFILE)]


@pytest.mark.parametrize(
    "line",
    [
        "Bo Berg (M) yrkar bifall.",
        "Ordföranden Bo Berg (M) yrkar bifall.",
        "Efter Bo Berg (M) talar Ada Alm (S), Cia Carlén (S) och Dan Dahl (M).",
        "Gun-Marie von Sydow d’Albert (S) och Per-Olof Östh Åkesson (KD) instämmer.",
        "Bo Berg (C) har bytt parti.",
        "Socialdemokraterna (S) och Moderaterna (M) yrkar bifall.",
        "Karl Karlsson (UTREDARE) föredrar.",
        "Lisa Larsson (MP) från en annan nämnd är med.",
        "Bilaga Ett (A)",
    ],
)
def test_who_is_in_the_register_or_of_no_party_here_is_not_told(line: str) -> None:
    assert names(line) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Bo Borg (M) yrkar bifall.", "Bo Borg (M)"),
        ("Ledamoten Åsa Öhrn-Ek (S) instämmer, och Åsa Öhrn-Ek (S) igen.", "Åsa Öhrn-Ek (S)"),
    ],
)
def test_who_is_in_no_register_is_told_once(line: str, name: str) -> None:
    assert names(line) == [name]


def test_notes_are_held_against_little() -> None:
    notes = replace(GOOD, header=replace(GOOD.header, kind="notes", place="", approval=Approval()))
    assert findings(notes, PROFILE) == ()
    wrong = each(written("plan", *lines("Bo Borg (M) 811228-9874")), whole(attendance=()))(notes)
    wrong = replace(wrong, sections=(replace(wrong.sections[0], parts=()), *wrong.sections[1:]))
    assert [finding.code for finding in findings(wrong, PROFILE)] == ["section-empty", "personal-number"]
