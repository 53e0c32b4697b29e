"""The sentences for motions, the order of putting, remarks and conflicts, in the neutral profile's words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.model.annotations import Appendix
from app.model.attendance import Conflict, Refrains
from app.model.proceedings import Motion, Remark, Vote
from app.rules.proceedings import sentences, standing
from app.rules.proceedings.naming import Naming, within
from tests.rules.meetings import meeting, present
from tests.rules.proceedings.dealings import PROFILE, found, item, set_in, sitting, told, voted, with_

MEETING = sitting()


def moved(*motions: Motion, **more) -> str:
    section = with_(item(), motions=motions, **more)
    return told(sentences.motions(section, Naming(MEETING, section, PROFILE)))


def order(section, minutes=MEETING) -> str:
    puts = standing(section, minutes)
    return told(sentences.putting_order(section, puts, Naming(minutes, section, PROFILE)))


def noted(*remarks: Remark, minutes=MEETING, **more) -> str:
    section = with_(item(), remarks=remarks, **more)
    return told(sentences.remarks(remarks, section, minutes, Naming(minutes, section, PROFILE)))


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Kommunstyrelsen", "kommunstyrelsen"),
        ("Barn- och utbildningsnämnden", "barn- och utbildningsnämnden"),
        ("KSAU", "KSAU"),
        ("Ekängs Bostäder AB", "Ekängs Bostäder AB"),
        ("", ""),
    ],
)
def test_a_body_is_written_small_within_a_sentence_unless_it_is_a_name(name: str, inside: str) -> None:
    assert within(name) == inside


@pytest.mark.parametrize(
    ("motion", "said"),
    [
        (Motion("a", "approve", ("m2",)), "M2 (S) yrkar bifall till förslaget."),
        (Motion("a", "approve", ("m2", "m3")), "M2 (S) och M3 (C) yrkar bifall till förslaget."),
        (Motion("a", "reject", ("m2", "m3", "m4")), "M2 (S), M3 (C) och M4 (M) yrkar avslag på förslaget."),
        (Motion("a", "refer_back", ("m2",)), "M2 (S) yrkar att ärendet återremitteras."),
        (Motion("a", "table", ("m2",)), "M2 (S) yrkar att ärendet bordläggs."),
        (Motion("a", "add", ("m2",)), "M2 (S) yrkar ett tillägg till förslaget."),
        (Motion("a", "amend", ("m2",)), "M2 (S) yrkar en ändring av förslaget."),
        (Motion("a", "counter", ("m2",)), "M2 (S) lägger fram ett eget förslag."),
        (Motion("a", "counter", ("m2",), text="att taxan sänks"), "M2 (S) yrkar att taxan sänks."),
        (Motion("a", "counter", ("m2",), text="att taxan sänks. "), "M2 (S) yrkar att taxan sänks."),
        (Motion("a", "approve", ("m2",), ("m3",)), "M2 (S) yrkar bifall till förslaget. M3 (C) instämmer."),
        (Motion("a", "approve", ()), "NN yrkar bifall till förslaget."),
        (Motion("a", "approve", ("gone",)), "NN yrkar bifall till förslaget."),
        (Motion("a", "approve", ("m2", "m2")), "M2 (S) yrkar bifall till förslaget."),
    ],
)
def test_a_motion_is_told_in_one_sentence(motion: Motion, said: str) -> None:
    assert moved(motion) == said


def test_the_proposal_has_the_name_that_the_item_gives_it() -> None:
    said = moved(Motion("a", "approve", ("m1",)), proposal_name="arbetsutskottets förslag")
    assert said == "M1 (S) yrkar bifall till arbetsutskottets förslag."


def test_a_withdrawn_motion_is_not_told() -> None:
    assert moved(Motion("a", "approve", ("m2",), withdrawn=True)) == ""


def test_a_person_without_party_is_named_without() -> None:
    minutes = meeting(None, *present("m1"))
    body = minutes.body
    assert body
    people = tuple(replace(person, party="") for person in body.people)
    naming = Naming(replace(minutes, body=replace(body, people=people)), item(), PROFILE)
    assert naming.people(["m1", "m2"]) == "M1 och M2"


@pytest.mark.parametrize(
    ("moved", "answers", "said"),
    [
        ("a:approve", (), ""),
        (
            "a:reject",
            ("yes",),
            "Ordföranden ställer förslaget mot yrkandet om avslag och finner att nämnden bifaller förslaget.",
        ),
        ("a:reject", (), "Ordföranden ställer förslaget mot yrkandet om avslag."),
        (
            "a:refer_back",
            ("yes", "yes"),
            "Ordföranden frågar först om ärendet ska avgöras i dag eller återremitteras och finner att det "
            "ska avgöras i dag.\n"
            "Ordföranden frågar därefter om nämnden bifaller förslaget och finner att så är fallet.",
        ),
        (
            "a:table",
            ("no",),
            "Ordföranden frågar om ärendet ska avgöras i dag eller bordläggas och finner att det ska "
            "bordläggas.",
        ),
        (
            "a:add",
            ("yes", "no"),
            "Ordföranden frågar först om nämnden bifaller förslaget och finner att så är fallet.\n"
            "Ordföranden frågar därefter om nämnden bifaller tilläggsyrkandet och finner att nämnden avslår "
            "tilläggsyrkandet.",
        ),
        (
            "a:counter b:reject",
            ("no", "yes"),
            "Det finns flera förslag till beslut. "
            "Ordföranden föreslår att förslaget blir huvudförslag och att "
            "de övriga, yrkandet från M4 (M) och yrkandet om avslag, först ställs mot varandra så att ett "
            "motförslag utses. Nämnden godkänner ordningen.\n"
            "Ordföranden ställer först yrkandet från M4 (M) mot yrkandet om avslag och finner att yrkandet "
            "om avslag utses till motförslag.\n"
            "Ordföranden ställer därefter förslaget mot yrkandet om avslag och finner att nämnden bifaller "
            "förslaget.",
        ),
    ],
)
def test_the_order_of_putting_is_told_up_to_the_first_open_question(
    moved: str, answers: tuple[str, ...], said: str
) -> None:
    assert order(found(item(moved), *answers)) == said


def test_who_calls_for_a_vote_is_named() -> None:
    section = voted(found(item("a:reject"), "yes"), 0, "JJJJJ", called_by="m4")
    assert order(section).endswith("bifaller förslaget. M4 (M) begär omröstning.")
    assert order(voted(item("a:reject"), 0, "")).endswith("avslag. Omröstning begärs.")


def test_an_unopposed_proposal_that_is_voted_on_is_told() -> None:
    section = item("a:add")
    section = with_(section, motions=(), questions=section.proceedings.questions[:1])
    assert order(found(section, "yes")) == ""
    vote = Vote("v", question=section.proceedings.questions[0].id)
    assert order(with_(section, votes=(vote,))).startswith(
        "Ordföranden frågar om nämnden bifaller förslaget."
    )


@pytest.mark.parametrize(
    ("remark", "said"),
    [
        (Remark("r", "reservation", ("m4",)), "M4 (M) reserverar sig mot beslutet."),
        (Remark("r", "reservation", ("m4", "m5")), "M4 (M) och M5 (M) reserverar sig mot beslutet."),
        (
            Remark("r", "reservation", ("m4",), "no"),
            "M4 (M) reserverar sig mot beslutet till förmån för yrkandet om avslag.",
        ),
        (
            Remark("r", "reservation", ("m4",), "own"),
            "M4 (M) reserverar sig mot beslutet till förmån för eget yrkande.",
        ),
        (
            Remark("r", "reservation", ("m4", "m2"), "own"),
            "M4 (M) och M2 (S) reserverar sig mot beslutet till förmån för yrkandet från M4 (M).",
        ),
        (Remark("r", "reservation", ("m4",), "gone"), "M4 (M) reserverar sig mot beslutet."),
        (
            Remark("r", "reservation", ("m4",), appendix="two"),
            "M4 (M) reserverar sig skriftligt mot beslutet (bilaga 2).",
        ),
        (
            Remark("r", "reservation", ("m4",), "no", appendix="one"),
            "M4 (M) reserverar sig skriftligt mot beslutet till förmån för yrkandet om avslag (bilaga 1).",
        ),
        (Remark("r", "statement", ("m3",)), "M3 (C) lämnar följande särskilda yttrande:"),
        (
            Remark("r", "statement", ("m3",), appendix="one"),
            "M3 (C) lämnar ett särskilt yttrande (bilaga 1).",
        ),
        (
            Remark("r", "note", ("m3",)),
            "Ordföranden medger att M3 (C) lämnar följande anteckning till protokollet:",
        ),
    ],
)
def test_a_remark_is_told_in_one_sentence(remark: Remark, said: str) -> None:
    minutes = replace(MEETING, appendices=(Appendix("one", "Ett"), Appendix("two", "Två")))
    motions = (Motion("no", "reject", ("m4",)), Motion("own", "counter", ("m4",)))
    assert noted(remark, minutes=minutes, motions=motions) == said


@pytest.mark.parametrize(
    ("kind", "reason", "said"),
    [
        ("board", "", "M4 (M) anmäler jäv och är inte närvarande vid handläggningen och beslutet."),
        ("council", "", "M4 (M) anmäler jäv och deltar inte i handläggningen och beslutet."),
        (
            "board",
            "styrelseledamot i föreningen.",
            "M4 (M) anmäler jäv (styrelseledamot i föreningen) och är inte närvarande vid handläggningen och "
            "beslutet.",
        ),
    ],
)
def test_a_conflict_is_told_as_the_kind_of_body_has_it(kind: str, reason: str, said: str) -> None:
    base = sitting(kind)
    minutes = replace(base, attendance=(*base.attendance, Conflict("c", "m4", "i1", reason)))
    minutes = set_in(minutes, item())
    assert told(sentences.conflicts(item(), minutes, Naming(minutes, item(), PROFILE))) == said


def test_who_steps_in_and_who_takes_no_part_are_named() -> None:
    base = sitting()
    events = (*base.attendance, *present("s3"), Conflict("c", "m4", "i1"), Refrains("r", "m2", "i1"))
    minutes = replace(base, attendance=events)
    naming = Naming(minutes, item(), PROFILE)
    said = told(sentences.conflicts(item(), minutes, naming))
    assert said.endswith("S3 (M) tjänstgör i stället för M4 (M).")
    assert told(sentences.refraining(item(), minutes, naming)) == "M2 (S) deltar inte i beslutet."
