"""Decisions drafted from what was proposed, in the proposal's own words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.model.blocks import Block, ListItem, NumberedList, paragraph
from app.model.ids import new_id
from app.model.inlines import text
from app.model.proceedings import Candidate, Motion, Vote
from app.model.sections import Part
from app.rules.proceedings.decisions import drafted
from tests.rules.proceedings.dealings import PROFILE, found, item, sitting, told, with_

MEETING = sitting()


def blocks(words: str) -> tuple[Block, ...]:
    """Lines as paragraphs; those beginning with "#" together are one numbered list."""
    out: list[Block] = []
    points: list[str] = []
    for line in [*words.split("\n"), ""]:
        if line.startswith("#"):
            points.append(line[1:])
            continue
        if points:
            out.append(
                NumberedList(new_id(), tuple(ListItem(new_id(), (paragraph(*text(p)),)) for p in points))
            )
            points = []
        if line:
            out.append(paragraph(*text(line)))
    return tuple(out)


def decision(proposal: str, kind: str = "decision", body: str = "Nämnden", profile=PROFILE) -> str:
    section = replace(item(kind=kind), parts=(Part("p", "proposal", blocks(proposal)),))
    minutes = MEETING
    assert minutes.body
    minutes = replace(minutes, body=replace(minutes.body, name=body))
    return told(drafted("decision", minutes, section, profile))


@pytest.mark.parametrize(
    ("proposal", "said"),
    [
        ("", "Nämnden beslutar enligt förslaget."),
        ("Kontoret föreslår att nämnden antar planen.", "Nämnden antar planen."),
        (
            "Kontoret föreslår att nämnden på försök stänger gatan.",
            "Nämnden beslutar att nämnden på försök stänger gatan.",
        ),
        ("Kontoret föreslår att ärendet avskrivs.", "Nämnden beslutar att ärendet avskrivs."),
        (
            "Kontoret föreslår att kommunfullmäktige avslår motionen.",
            "Nämnden föreslår att kommunfullmäktige avslår motionen.",
        ),
        ("Att anta planen", "Nämnden beslutar att anta planen."),
        (
            "Kontoret föreslår att nämnden antar planen. Den är klar kl. 16.00.",
            "Nämnden antar planen.",
        ),
        (
            "Kontoret föreslår att nämnden antar planen.\nUtskottet föreslår att nämnden avslår planen.",
            "Nämnden beslutar enligt förslaget.",  # nobody can tell which
        ),
        ("Se tjänsteskrivelsen.", "Nämnden beslutar enligt förslaget."),
        (
            "Nämnden beslutar att\n#anta planen\n#upphäva den gamla.",
            "Nämnden beslutar att\n1. anta planen\n2. upphäva den gamla.",
        ),
        (
            "Kontoret föreslår att nämnden beslutar att\n#anta planen.",
            "Nämnden beslutar att\n1. anta planen.",
        ),
        (
            "Kontoret föreslår att kommunfullmäktige beslutar att\n#anta planen.",
            "Nämnden föreslår att kommunfullmäktige beslutar att\n1. anta planen.",
        ),
        (
            "Kontoret föreslår kommunfullmäktige besluta\n#anta planen.",
            "Nämnden föreslår att kommunfullmäktige beslutar att\n1. anta planen.",
        ),
        (
            "att anta planen\natt upphäva den gamla",
            "Nämnden beslutar att\n1. anta planen\n2. upphäva den gamla",
        ),
        (
            "Förslag till kommunfullmäktige:\natt anta planen\natt upphäva den gamla",
            "Nämnden föreslår att kommunfullmäktige beslutar att\n1. anta planen\n2. upphäva den gamla",
        ),
        ("Utskottet:\n#anta a.\nKontoret:\n#anta b.", "Nämnden beslutar enligt förslaget."),
    ],
)
def test_the_proposals_own_words_become_the_decision(proposal: str, said: str) -> None:
    assert decision(proposal) == said


def test_a_higher_body_decides_itself_what_is_proposed_to_it() -> None:
    said = decision("Styrelsen föreslår att kommunfullmäktige antar planen.", body="Kommunfullmäktige")
    assert said == "Kommunfullmäktige antar planen."


@pytest.mark.parametrize(
    ("body", "proposal", "said"),
    [
        (
            "Socialnämndens arbetsutskott",
            "Kontoret föreslår att arbetsutskottet beslutar att bevilja bistånd.",
            "Socialnämndens arbetsutskott beslutar att bevilja bistånd.",
        ),
        (
            "Socialnämndens arbetsutskott",
            "Kontoret föreslår att utskottet antar yttrandet.",
            "Socialnämndens arbetsutskott antar yttrandet.",
        ),
        (
            "Barn- och utbildningsnämnden",
            "Kontoret föreslår att nämnden beslutar att inrätta lovskola.",
            "Barn- och utbildningsnämnden beslutar att inrätta lovskola.",
        ),
        (
            "Barn- och utbildningsnämnden",
            "Kontoret föreslår att barn- och utbildningsnämnden beslutar att inrätta lovskola.",
            "Barn- och utbildningsnämnden beslutar att inrätta lovskola.",
        ),
        (
            "Socialnämndens arbetsutskott",
            "Arbetsutskottet föreslår att socialnämnden antar yttrandet.",
            "Socialnämndens arbetsutskott föreslår att socialnämnden antar yttrandet.",
        ),
        (
            "Socialnämndens arbetsutskott",
            "Arbetsutskottet föreslår socialnämnden besluta\n#anta yttrandet.",
            "Socialnämndens arbetsutskott föreslår att socialnämnden beslutar att\n1. anta yttrandet.",
        ),
        (
            "Kommunstyrelsens arbetsutskott",
            "Kontoret föreslår att kommunstyrelsen föreslår att kommunfullmäktige antar planen.",
            "Kommunstyrelsens arbetsutskott föreslår att kommunstyrelsen föreslår att kommunfullmäktige "
            "antar planen.",
        ),
        (
            "Kommunstyrelsen",
            "Kommunstyrelsen föreslår att kommunfullmäktige beslutar\n#anta planen.",
            "Kommunstyrelsen föreslår att kommunfullmäktige beslutar att\n1. anta planen.",
        ),
        (
            "Kommunfullmäktige",
            "Kommunstyrelsen föreslår kommunfullmäktige besluta\n#anta planen.",
            "Kommunfullmäktige beslutar att\n1. anta planen.",
        ),
    ],
)
def test_a_body_knows_its_own_short_name_and_the_body_it_prepares_for(
    body: str, proposal: str, said: str
) -> None:
    assert decision(proposal, body=body) == said


@pytest.mark.parametrize(
    ("body", "proposal", "said"),
    [
        (
            "Kommunstyrelsen",
            "Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen föreslå kommunfullmäktige besluta att\n"
            "att avslå medborgarförslaget",
            "Kommunstyrelsen föreslår att kommunfullmäktige beslutar att avslå medborgarförslaget.",
        ),
        (
            "Kommunstyrelsens arbetsutskott",
            "Arbetsutskottet föreslår kommunstyrelsen föreslå kommunfullmäktige besluta\n#anta planen",
            "Kommunstyrelsens arbetsutskott föreslår att kommunstyrelsen föreslår att kommunfullmäktige "
            "beslutar att\n1. anta planen",
        ),
        (
            "Kommunstyrelsen",
            "Arbetsutskottet föreslår att kommunstyrelsen föreslår att kommunfullmäktige beslutar att\n"
            "#anta planen",
            "Kommunstyrelsen föreslår att kommunfullmäktige beslutar att\n1. anta planen",
        ),
        (
            "Kommunstyrelsen",
            "Kommunstyrelsen föreslår kommunfullmäktige\natt godkänna uppföljningen\natt hålla budget\n"
            "Kommunstyrelsen beslutar för egen del\natt ge kontoret i uppdrag att återkomma",
            "Kommunstyrelsen föreslår att kommunfullmäktige beslutar att\n1. godkänna uppföljningen\n"
            "2. hålla budget\n"
            "Kommunstyrelsen beslutar att ge kontoret i uppdrag att återkomma.",
        ),
        (
            "Kommunstyrelsen",
            "Kontoret föreslår kommunstyrelsen att godkänna reglementet.",
            "Kommunstyrelsen beslutar att godkänna reglementet.",
        ),
        (
            "Kommunstyrelsen",
            "Kontoret föreslår kommunfullmäktige att godkänna reglementet.",
            "Kommunstyrelsen beslutar enligt förslaget.",
        ),
    ],
)
def test_what_another_body_is_to_decide_is_never_drafted_as_the_bodys_own_decision(
    body: str, proposal: str, said: str
) -> None:
    assert decision(proposal, body=body) == said


def test_points_that_bring_their_own_word_for_a_clause_do_not_say_it_twice() -> None:
    assert decision("Kontoret föreslår att nämnden beslutar\n#att anta planen\n#Att upphäva den gamla") == (
        "Nämnden beslutar att\n1. anta planen\n2. upphäva den gamla"
    )


def test_a_municipality_may_write_points_as_sentences() -> None:
    drafted_ = replace(PROFILE.phrases.drafted, style="sentences")
    profile = replace(PROFILE, phrases=replace(PROFILE.phrases, drafted=drafted_))
    said = decision("Förslag:\n#Nämnden antar planen.\n#Den gamla upphävs.", profile=profile)
    assert said == "1. Nämnden antar planen.\n2. Den gamla upphävs."


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("information", "Nämnden lägger informationen till handlingarna."),
        ("delegation", "Nämnden lägger redovisningen till handlingarna."),
        ("question", "Nämnden anser frågan besvarad."),
    ],
)
def test_without_a_proposal_the_kind_of_item_has_its_words(kind: str, said: str) -> None:
    assert decision("", kind) == said


def test_an_interpellation_is_answered_under_its_own_name() -> None:
    section = replace(item(kind="question"), heading="Interpellation om skolskjuts")
    said = "Nämnden anser interpellationen besvarad."
    assert told(drafted("decision", MEETING, section, PROFILE)) == said
    assert told(drafted("decision:question", MEETING, section, PROFILE)) == said


def test_what_a_motion_moves_becomes_the_decision_when_it_wins() -> None:
    section = found(with_(item("a:counter"), motions=(Motion("a", "counter", text="att taxan sänks"),)), "no")
    assert told(drafted("decision", MEETING, section, PROFILE)) == "Nämnden beslutar att taxan sänks."


def test_additions_come_after_what_was_proposed() -> None:
    section = item("a:add b:add")
    first, second = section.proceedings.motions
    section = with_(section, motions=(replace(first, text="att cheferna utbildas"), second))
    section = replace(
        found(section, "yes", "yes", "yes"), parts=(Part("p", "proposal", blocks("att anta planen")),)
    )
    assert told(drafted("decision", MEETING, section, PROFILE)) == (
        "Nämnden beslutar att anta planen.\n"
        "Nämnden beslutar dessutom att cheferna utbildas.\n"
        "Nämnden beslutar att bifalla tilläggsyrkandet från M4 (M)."
    )


@pytest.mark.parametrize(
    ("proposal", "moved", "said"),
    [
        (
            "att anta planen",
            "att kommunfullmäktige höjer taxan",
            "Nämnden beslutar att anta planen.\nNämnden föreslår dessutom att kommunfullmäktige höjer taxan.",
        ),
        (
            "Nämnden föreslår att kommunfullmäktige antar planen.",
            "att höja taxan",
            "Nämnden föreslår att kommunfullmäktige antar planen.\n"
            "Nämnden föreslår dessutom att kommunfullmäktige beslutar att höja taxan.",
        ),
        (
            "Nämnden föreslår kommunfullmäktige besluta\n#anta planen",
            "att höja taxan",
            "Nämnden föreslår att kommunfullmäktige beslutar att\n1. anta planen\n"
            "Nämnden föreslår dessutom att kommunfullmäktige beslutar att höja taxan.",
        ),
    ],
)
def test_an_addition_goes_where_it_is_addressed_or_with_the_proposal(
    proposal: str, moved: str, said: str
) -> None:
    section = with_(item("a:add"), motions=(Motion("a", "add", text=moved),))
    section = replace(found(section, "yes", "yes"), parts=(Part("p", "proposal", blocks(proposal)),))
    assert told(drafted("decision", MEETING, section, PROFILE)) == said


def test_a_motion_that_another_body_is_to_decide_is_passed_on() -> None:
    moved = Motion("a", "counter", text="att kommunfullmäktige avslår motionen")
    section = found(with_(item("a:counter"), motions=(moved,)), "no")
    said = told(drafted("decision", MEETING, section, PROFILE))
    assert said == "Nämnden föreslår att kommunfullmäktige avslår motionen."


@pytest.mark.parametrize(
    ("proposal", "said"),
    [
        (
            "Valberedningen föreslår M2 (S) till ledamot i utskottet.",
            "Nämnden väljer M2 (S) till ledamot i utskottet.",
        ),
        ("M1 (S) föreslår M2 (S). M4 (M) föreslår M5 (M).", "Nämnden beslutar enligt förslaget."),
        ("Kontoret föreslår att nämnden väljer M2 (S).", "Nämnden väljer M2 (S)."),
    ],
)
def test_who_alone_is_proposed_is_elected(proposal: str, said: str) -> None:
    assert decision(proposal, "election") == said


def test_an_election_of_several_names_them_all() -> None:
    candidates = (Candidate("Amira", 8, "m2"), Candidate("Cecilia", 6), Candidate("David", 2))
    vote = Vote("v", "closed", candidates=candidates, elects=2)
    section = with_(item(kind="election"), votes=(vote,))
    assert told(drafted("decision", MEETING, section, PROFILE)) == "Nämnden väljer M2 (S) och Cecilia."


def test_an_election_that_was_only_a_lot_names_whom_it_fell_on() -> None:
    section = with_(item(kind="election"), votes=(Vote("v", "lot", lot="Cecilia"),))
    assert told(drafted("decision", MEETING, section, PROFILE)) == "Nämnden väljer Cecilia."


def test_an_election_names_who_won() -> None:
    vote = Vote("v", "closed", candidates=(Candidate("Amira", 8, "m2"), Candidate("Cecilia", 6)))
    section = with_(item(kind="election"), votes=(vote,))
    assert told(drafted("decision", MEETING, section, PROFILE)) == "Nämnden väljer M2 (S)."
