"""What reads like a decision in the default profile, and what does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.profiles import load
from app.rules.checks import findings
from app.session import files
from tests.rules.checks.good import GOOD, each, header, item, lines, part, points, written

PROFILE = load()
_SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "protokoll-kommunstyrelsen.paragraf"

GOOD_LINES = (
    "Kommunstyrelsen godkänner uppropet. Alla 15 platser är besatta.",
    "Kommunstyrelsen lägger informationen till handlingarna.",
    "Kommunstyrelsen föreslår att kommunfullmäktige beslutar att avslå motionen.",
    "Kommunstyrelsen föreslår att kommunfullmäktige beslutar att motionen är besvarad.",
    "Nämnden beslutar att bifalla ansökan.",
    "Nämnden beslutar att ärendet ska återremitteras.",
    "Nämnden beslutar att inte bevilja bygglov.",
    "Nämnden beslutade att utse Bo Berg (M) till ordförande.",
    "Nämnden beslutar att ärendet återremitteras.",
    "Motionen avslås.",
    "Ärendet bordläggs till nästa sammanträde.",
    "Bygglov beviljas enligt 9 kap. 30 § plan- och bygglagen.",
    "Ledamoten entledigas.",
    "Nämnden ställer sig bakom yttrandet.",
    "Val av justerare: Bo Berg (M) väljs.",
    "att godkänna rapporten",
    "Nämnden har tagit del av informationen.",
)
GOOD_POINTS = (
    "godkänna delårsrapporten per den 31 augusti 2025",
    "ge vård- och omsorgsnämnden i uppdrag att redovisa åtgärder",
    "samtidigt upphäva avfallstaxan",
    "från och med den 1 januari 2026 höja avgiften",
    "inte bevilja bygglov",
    "att anta taxan",
    "Bifalla motionen.",
    "avslå motionen",
    "utse Cia Carlén (S) att tillsammans med ordföranden justera protokollet",
    "se över reglementet",
    "uppdra åt förvaltningen att utreda frågan",
    "anslå 350 000 kronor",
    "under 2026 ge kommunstyrelsen rätt att låna upp högst 60 miljoner kronor",
    "motionen avslås",
    "avgifterna höjs med 6 procent",
    "motionen därmed ska anses besvarad",
    "nämnden ger förvaltningen i uppdrag att utreda frågan",
    "få i uppdrag att återkomma",
    "dels bifalla yrkandet",
    "1. bifalla yrkandet",
)
BAD_POINTS = (
    "ny taxa för avfall",
    "budget för 2026",
    "Detaljplan för Kvarnudden 1:4",
    "350 000 kronor",
    "enligt förslaget",
    "Ordförande: Bo Berg (M)",
)
BAD_LINES = (
    "Detaljplan för Kvarnudden 1:4",
    "Enligt förslaget.",
    "–",
    "Nämnden beslutar att",
    "Beslut:",
)


def codes(change: object) -> set[str]:
    return {finding.code for finding in findings(change(GOOD), PROFILE)}  # type: ignore[operator]


@pytest.mark.parametrize("line", GOOD_LINES)
def test_a_sentence_that_decides_is_a_decision(line: str) -> None:
    assert codes(written("plan", *lines(line))) == set()


@pytest.mark.parametrize("point", GOOD_POINTS)
def test_a_point_that_says_what_to_do_is_a_decision(point: str) -> None:
    assert codes(written("plan", *points("Nämnden beslutar att", point))) == set()
    assert codes(written("plan", *points("Nämnden föreslår att fullmäktige beslutar att:", point))) == set()


@pytest.mark.parametrize("point", BAD_POINTS)
def test_a_point_without_a_verb_is_found(point: str) -> None:
    assert codes(written("plan", *points("Nämnden beslutar att", "anta planen", point))) == {"decision-verb"}


@pytest.mark.parametrize("line", BAD_LINES)
def test_words_that_decide_nothing_are_found(line: str) -> None:
    assert codes(written("plan", *lines(line))) == {"decision-form"}


def test_points_of_whole_sentences_are_a_decision() -> None:
    assert codes(written("plan", *points("Nämndens beslut", "Motionen avslås.", "Avgiften höjs."))) == set()


def test_paragraphs_that_begin_with_att_are_points() -> None:
    led = lines("Nämnden beslutar", "att anta planen, samt", "att ny taxa för avfall")
    assert codes(written("plan", *led)) == {"decision-verb"}


def test_what_stands_after_the_points_is_no_point() -> None:
    after = (*points("Nämnden beslutar att", "anta planen"), *lines("Bo Berg (M) lämnar mötet."))
    assert codes(written("plan", *after)) == set()


@pytest.mark.parametrize("kind", ["information", "question", "formality"])
def test_some_kinds_of_items_end_without_a_decision(kind: str) -> None:
    change = item("upprop", kind=kind, parts=(part("s", "text", *lines("Chefen berättar.")),))
    assert codes(change) == set()


def test_a_section_that_is_no_item_ends_without_a_decision() -> None:
    text = (part("s", "text", *lines("Chefen berättar.")),)
    assert codes(each(item("upprop", kind="unnumbered", parts=text), header(first_number=46))) == set()


@pytest.mark.parametrize("heading", ["Närvaro", "Upprop", "Sammanträdet avslutas", "Information om budgeten"])
def test_some_headings_need_no_decision(heading: str) -> None:
    text = (part("s", "text", *lines("Så var det.")),)
    assert codes(item("sist", kind="", outcome="", heading=heading, parts=text)) == set()


@pytest.mark.parametrize("outcome", ["tabled", "referred_back"])
def test_an_item_that_was_laid_aside_has_its_decision(outcome: str) -> None:
    change = item("plan", outcome=outcome, parts=(part("p", "summary", *lines("En plan.")),))
    assert codes(change) == set()


def test_the_decision_may_stand_under_a_heading_of_that_name() -> None:
    inner = replace(GOOD.sections[2], id="inner", heading="Beslut", case_number="", kind="")
    inner = replace(inner, parts=(part("inner", "text", *lines("Nämnden antar planen.")),))
    change = item("plan", sections=(inner,), parts=(part("plan", "summary", *lines("En plan.")),))
    assert codes(change) == set()


def test_without_patterns_every_text_is_a_decision() -> None:
    profile = replace(PROFILE, checks=replace(PROFILE.checks, decision=type(PROFILE.checks.decision)()))
    assert findings(written("plan", *lines("Detaljplan"))(GOOD), profile) == ()


def test_the_sample_has_no_findings() -> None:
    minutes = files.read_source(_SAMPLE).package.minutes
    assert findings(minutes, load(minutes.profile)) == ()
