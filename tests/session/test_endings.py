"""The usual endings of an item: one call, one step."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.model.blocks import ListItem, NumberedList, paragraph
from app.model.ids import new_id
from app.model.inlines import text
from app.model.minutes import Package
from app.model.sections import Part, Section
from app.rules.proceedings import winner
from app.rules.proceedings.changing import with_found
from app.session.endings import acclaim, note_information, refer_back, table
from app.session.item_edits import SetProceedings
from app.session.session import Session
from tests.rules.proceedings.dealings import PROFILE, found, item, set_in, sitting, told, voted, with_

PROPOSAL = Part("proposal", "proposal", (paragraph(*text("Kontoret föreslår att nämnden antar planen.")),))


def opened(section: Section, *parts: Part) -> Session:
    minutes = set_in(sitting(), replace(section, parts=parts or (PROPOSAL, Part("decision", "decision"))))
    return Session(Package(minutes))


def first(session: Session) -> Section:
    return session.minutes.sections[0]


def decision(session: Session) -> str:
    return "\n".join(told(part.blocks) for part in first(session).parts if part.kind == "decision")


def ended(session: Session, ending=acclaim, **more) -> Session:
    session.apply(ending(session.minutes, first(session), PROFILE, **more))
    return session


def test_the_usual_ending_writes_the_decision_and_closes_the_item() -> None:
    session = ended(opened(item()))
    assert decision(session) == "Nämnden antar planen."
    assert first(session).outcome == "decided"


def test_it_is_one_step_back() -> None:
    session = opened(item("a:reject"))
    before = session.minutes
    ended(session).undo()
    assert session.minutes == before


def test_doing_it_twice_changes_nothing() -> None:
    session = ended(opened(item("a:reject")))
    assert not session.apply(acclaim(session.minutes, first(session), PROFILE))


def test_open_questions_are_answered_for_the_proposal() -> None:
    session = ended(opened(item("a:refer_back b:counter c:counter")))
    assert [q.found for q in first(session).proceedings.questions] == ["yes", "yes", "yes"]
    assert decision(session) == "Nämnden antar planen."


@pytest.mark.parametrize(
    ("wins", "findings", "outcome", "said"),
    [
        ("b", ["yes", "yes", "no"], "decided", "Nämnden beslutar att bifalla yrkandet från M4 (M)."),
        ("c", ["yes", "no", "no"], "decided", "Nämnden beslutar att bifalla yrkandet från M4 (M)."),
        ("a", ["no", "", ""], "referred_back", "Nämnden återremitterar ärendet."),
    ],
)
def test_a_motion_can_win_instead(wins: str, findings: list[str], outcome: str, said: str) -> None:
    session = ended(opened(item("a:refer_back b:counter c:counter")), wins=wins)
    assert [q.found for q in first(session).proceedings.questions] == findings
    assert (first(session).outcome, decision(session)) == (outcome, said)
    won = winner(first(session), session.minutes)
    assert won
    assert won.motion == wins


def test_answers_that_were_given_stay() -> None:
    session = ended(opened(found(item("a:reject"), "no")))
    assert decision(session) == "Nämnden beslutar att avslå förslaget."


def test_a_vote_decides_what_is_written() -> None:
    session = ended(opened(voted(item("a:reject"), 0, "NNNJJ")))
    assert decision(session) == "Nämnden beslutar att avslå förslaget."


def test_an_unfinished_vote_ends_nothing() -> None:
    session = opened(voted(item("a:reject"), 0, "NNN"))
    assert not session.apply(acclaim(session.minutes, first(session), PROFILE))
    assert first(session).outcome == ""


def test_a_decision_that_a_person_wrote_stays() -> None:
    own = Part("decision", "decision", (paragraph(*text("Egna ord.")),))
    session = ended(opened(item(), PROPOSAL, own))
    assert decision(session) == "Egna ord."
    assert first(session).outcome == "decided"


def test_another_ending_takes_the_place_of_what_the_program_wrote() -> None:
    session = ended(ended(opened(item())), table)
    assert decision(session) == "Nämnden bordlägger ärendet."
    assert first(session).outcome == "tabled"


def test_a_missing_decision_is_set_in_where_it_belongs() -> None:
    session = ended(opened(item(), PROPOSAL, Part("r", "recipients", PROPOSAL.blocks)))
    assert [part.kind for part in first(session).parts] == ["proposal", "decision", "recipients"]


@pytest.mark.parametrize(
    ("ending", "moved", "words", "outcome", "said"),
    [
        (table, "a:table", "", "tabled", "Nämnden bordlägger ärendet."),
        (
            table,
            "a:table",
            "att ärendet bordläggs till nästa möte",
            "tabled",
            "Nämnden beslutar att ärendet bordläggs till nästa möte.",
        ),
        (table, "", "", "tabled", "Nämnden bordlägger ärendet."),
        (refer_back, "a:refer_back", "", "referred_back", "Nämnden återremitterar ärendet."),
        (
            refer_back,
            "a:refer_back",
            "att ärendet återremitteras för att kostnaden ska utredas",
            "referred_back",
            "Nämnden beslutar att ärendet återremitteras för att kostnaden ska utredas.",
        ),
    ],
)
def test_an_item_can_be_put_off(ending, moved: str, words: str, outcome: str, said: str) -> None:
    section = item(moved)
    section = with_(section, motions=tuple(replace(m, text=words) for m in section.proceedings.motions))
    session = ended(opened(section), ending)
    assert (first(session).outcome, decision(session)) == (outcome, said)
    if moved:
        assert first(session).proceedings.questions[0].found == "no"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("information", "Nämnden lägger informationen till handlingarna."),
        ("decision", "Nämnden lägger informationen till handlingarna."),
        ("delegation", "Nämnden lägger redovisningen till handlingarna."),
        ("question", "Nämnden anser frågan besvarad."),
    ],
)
def test_what_was_told_is_noted_in_words_that_fit(kind: str, said: str) -> None:
    session = ended(opened(item(kind=kind), Part("d", "decision")), note_information)
    assert (first(session).outcome, decision(session)) == ("decided", said)


def test_the_decision_follows_the_winner_until_a_person_writes_in_it() -> None:
    section = replace(item("a:reject"), parts=(PROPOSAL,))
    session = ended(opened(section))
    question = first(session).proceedings.questions[0]
    session.apply(SetProceedings("i1", with_found(first(session), question.id, "no")))
    assert decision(session) == "Nämnden beslutar att avslå förslaget."


def test_points_are_kept_with_ids_of_their_own() -> None:
    points = NumberedList(
        new_id(),
        tuple(
            ListItem(new_id(), (paragraph(*text(said)),)) for said in ("anta planen", "upphäva den gamla.")
        ),
    )
    lead = paragraph(*text("Kontoret föreslår att nämnden beslutar att"))
    session = ended(opened(item(), Part("p", "proposal", (lead, points)), Part("d", "decision")))
    assert decision(session) == "Nämnden beslutar att\n1. anta planen\n2. upphäva den gamla."
    copied = first(session).parts[1].blocks[1]
    assert isinstance(copied, NumberedList)
    assert {copied.id, *(each.id for each in copied.items)}.isdisjoint(
        {points.id, *(p.id for p in points.items)}
    )
