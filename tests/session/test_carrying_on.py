"""New from previous: what goes on to the next meeting, and what stays behind."""

from __future__ import annotations

import os
from datetime import date, time

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from app.model import codec, tree
from app.model.annotations import Appendix, Assignment, Comment, Person, StageReached
from app.model.attendance import Approves, Present
from app.model.blocks import paragraph
from app.model.body import Body, Seat
from app.model.header import Approval, Author, Field, Header, MeetingDay, Notice
from app.model.ids import new_id
from app.model.inlines import Image, Marks, Text, footnote, plain
from app.model.media import media_name
from app.model.minutes import Minutes, Package, new_minutes
from app.model.proceedings import Motion, Proceedings
from app.model.sections import ImmediateApproval, Part, PartKind, Section
from app.session.carrying_on import carried_on, things
from tests.parts import PNG
from tests.rules.proceedings import dealings
from tests.strategies import full_documents

LONG = bool(os.environ.get("PARAGRAF_LONG"))

PICTURE = media_name(PNG, "png")
BODY = Body(
    "pb",
    "Kommunstyrelsen",
    people=(Person("pa", "Anna Ek", "S"), Person("pc", "Bo Al", "M"), Person("pd", "Cia Ny", "V")),
    seats=(Seat("s1", "pa", "S", "chair"), Seat("s2", "pc", "M"), Seat("s3", "pd", "V")),
    approvers=("pc", "pd"),
)


def part(kind: PartKind, words: str = "") -> Part:
    return Part(new_id(), kind, (paragraph(Text(words)),) if words else ())


def item(heading: str, *parts: Part, **facts: object) -> Section:
    return Section(new_id(), heading, parts=parts, **facts)  # pyright: ignore


def meeting(*sections: Section, day: date | None = date(2026, 4, 7), **facts: object) -> Minutes:
    header = Header(
        kind="protokoll",
        title="Kommunstyrelsen",
        body="Kommunstyrelsen",
        unit="Kansliet",
        document_date=date(2026, 4, 9),
        meeting_days=(MeetingDay(day, time(8, 30), time(10)),),
        place="Rådhuset",
        remote_link="https://exempel.se/mote",
        author=Author("Eva Sen", "Sekreterare"),
        case_number="KS 26/1",
        fields=(Field("Kopia till", "Arkivet"),),
        first_number=40,
        approval=Approval("Kansliet", date(2026, 4, 14), time(9)),
        notice=Notice(date(2026, 4, 15), date(2026, 5, 7), "Kansliet, plan 2"),
    )
    minutes = replace(new_minutes("protokoll"), header=header, body=BODY, profile="neutral")
    return replace(minutes, sections=sections or minutes.sections, **facts)


def carry(minutes: Minutes, day: date | None = date(2026, 5, 5)) -> Minutes:
    package, _ = carried_on(Package(minutes, {PICTURE: PNG}), day)
    return package.minutes


def test_body_place_secretary_and_profile_come_along() -> None:
    old = meeting()
    new = carry(old)
    assert new.id != old.id
    assert (new.body, new.profile, new.language) == (BODY, "neutral", "sv")
    header = new.header
    assert (header.kind, header.title, header.body, header.unit) == (
        "protokoll",
        "Kommunstyrelsen",
        "Kommunstyrelsen",
        "Kansliet",
    )
    assert (header.place, header.author) == ("Rådhuset", Author("Eva Sen", "Sekreterare"))
    assert (header.approval, header.notice) == (Approval("Kansliet"), Notice(kept_at="Kansliet, plan 2"))


def test_no_date_but_the_new_meetings_and_nothing_of_its_own_comes_along() -> None:
    old = meeting(
        attendance=(Present("e", "pa"),),
        comments=(Comment("c", "x"),),
        appendices=(Appendix("a", "Bilaga"),),
        assignments=(Assignment("t", "Utreda"),),
        life=(StageReached("approved", date(2026, 4, 14)),),
    )
    new = carry(old)
    assert new.header.meeting_days == (MeetingDay(date(2026, 5, 5)),)
    assert (new.header.document_date, new.header.case_number, new.header.remote_link) == (None, "", "")
    assert new.header.fields == (Field("Kopia till"),)
    assert not any((new.comments, new.appendices, new.assignments, new.life, new.circulated))
    assert not any(isinstance(event, Present) for event in new.attendance)
    assert carry(old, None).header.meeting_days == ()


def test_a_title_that_names_one_meeting_stays_behind() -> None:
    old = meeting()
    for title in ("Möte den 3 april 2020", "Sammanträde nr 4"):
        assert carry(replace(old, header=replace(old.header, title=title))).header.title == ""


@pytest.mark.parametrize(
    ("numbering", "old_day", "day", "first"),
    [
        ("year", date(2026, 4, 7), date(2026, 5, 5), 43),
        ("year", date(2026, 4, 7), date(2027, 1, 12), 1),
        ("year", date(2026, 4, 7), None, 43),
        ("year", None, date(2027, 1, 12), 43),
        ("meeting", date(2026, 4, 7), date(2026, 5, 5), 1),
        ("meeting", date(2026, 4, 7), None, 1),
    ],
)
def test_numbers_run_through_the_calendar_year(
    numbering: str, old_day: date | None, day: date | None, first: int
) -> None:
    items = (item("A"), item("Paus", kind="unnumbered"), item("B"), item("C"))
    old = meeting(*items, day=old_day, body=replace(BODY, numbering=numbering))  # pyright: ignore
    assert carry(old, day).header.first_number == first


def test_numbers_go_on_after_the_highest_that_is_kept() -> None:
    assert carry(meeting(item("A", number=99), item("B", number=41))).header.first_number == 100


def test_a_meeting_over_several_days_ends_in_its_last_year() -> None:
    old = meeting(item("A"))
    days = (MeetingDay(date(2026, 12, 30)), MeetingDay(date(2027, 1, 2)))
    old = replace(old, header=replace(old.header, meeting_days=days))
    assert carry(old, date(2027, 2, 1)).header.first_number == 41


def test_the_next_approver_in_turn_approves() -> None:
    old = meeting(attendance=(Approves("e", "pc"),))
    package, told = carried_on(Package(old), None)
    assert [(e.person, type(e)) for e in package.minutes.attendance] == [("pd", Approves)]
    assert ("carry.approvers", {"names": "Cia Ny (V)"}) in told


def test_items_left_open_come_along_with_their_background() -> None:
    background = paragraph(
        Text("Se ", Marks(comments=("c",))), Text("§ 1", Marks(item="x", bold=True)), footnote("Not")
    )
    tabled = item(
        "Budget",
        Part("x1", "summary", (background,)),
        Part("x2", "basis", (paragraph(Image("x3", PICTURE, "karta")),)),
        part("proposal", "att godkänna"),
        part("motions", "Bo yrkar"),
        part("decision", "Ärendet bordläggs"),
        case_number="KS 26/7",
        kind="decision",
        outcome="tabled",
        number=42,
        proceedings=Proceedings(motions=(Motion("m"),)),
    )
    old = meeting(item("A", part("decision", "Beslutat"), outcome="decided"), tabled, item("Öppet"))
    package, told = carried_on(Package(old, {PICTURE: PNG, "0" * 64 + ".png": b""}), None)
    previous, again = package.minutes.sections
    assert previous.heading == "Föregående protokoll"
    assert (again.heading, again.case_number, again.kind) == ("Budget", "KS 26/7", "decision")
    assert (again.outcome, again.number, again.proceedings) == ("", None, Proceedings())
    assert [each.kind for each in again.parts] == ["summary", "basis", "proposal", "decision"]
    assert again.parts[3].blocks == ()
    words = again.parts[0].blocks[0].content  # pyright: ignore
    assert words[:2] == (Text("Se "), Text("§ 1", Marks(bold=True)))
    assert again.parts[1].blocks[0].content[0].media == PICTURE  # pyright: ignore
    assert set(package.media) == {PICTURE}
    assert ("carry.tabled", {"number": 42, "heading": "Budget"}) in told
    olds = {each.id for _, each in tree.walk(old.sections)} | {p.id for p in tree.parts(old)}
    assert not olds & ({again.id} | {p.id for p in again.parts})


def test_formalities_stand_round_what_is_left_open_with_empty_text() -> None:
    old = meeting(
        item("Upprop", part("text", "Ropas upp"), kind="formality"),
        item("Val av justerare", part("decision", "Bo Al"), kind="formality"),
        item("Skola", part("summary", "Bakgrund"), outcome="referred_back"),
        item("Väg", outcome="decided"),
        item("Avslutande", part("text", "Kl. 10"), kind="formality"),
    )
    new = carry(old)
    assert [s.heading for s in new.sections] == [
        *("Föregående protokoll", "Upprop", "Val av justerare", "Skola", "Avslutande")
    ]
    assert [[p.kind for p in s.parts] for s in new.sections[1:3]] == [["text"], ["decision"]]
    assert not any(p.blocks for s in (*new.sections[1:3], new.sections[4]) for p in s.parts)


def test_with_nothing_left_open_there_is_a_section_to_begin_in() -> None:
    assert len(carry(meeting(item("A", outcome="decided"))).sections) == 1


def test_officers_come_along_and_guests_do_not() -> None:
    officer, guest, presenter = Person("o", "Per", "", "Direktör"), Person("g", "Gäst"), Person("r", "Rut")
    open_item = item("Väg", part("summary", "x"), outcome="tabled", presenters=("r",))
    old = meeting(open_item, people=(officer, guest, presenter))
    assert carry(old).people == (officer, presenter)


def test_the_secretary_comes_along_wherever_they_stand() -> None:
    old = meeting(body=replace(BODY, secretary="s"), people=(Person("s", "Eva Sen"), Person("g", "Gäst")))
    assert carry(old).people == (Person("s", "Eva Sen"),)


def test_notes_go_on_from_notes() -> None:
    old = replace(meeting(), body=None, header=Header(title="Trygghetsutskottet", place="Rum 1"))
    package, told = carried_on(Package(old), date(2026, 5, 5))
    new = package.minutes
    assert (new.header.kind, new.header.title, new.header.place) == ("notes", "Trygghetsutskottet", "Rum 1")
    assert (new.header.first_number, new.attendance, told) == (1, (), ())


def test_the_last_minutes_come_up_first_with_their_approval_and_what_was_unusual() -> None:
    at_once = item("Brådskande", outcome="decided", approval=ImmediateApproval(date(2026, 4, 7)))
    life = (
        StageReached("approved", date(2026, 4, 14)),
        StageReached("correction", date(2026, 4, 20), reason="fel belopp i § 2"),
        StageReached("approved", date(2026, 4, 21)),
    )
    old = meeting(at_once, item("Budget", outcome="decided"), life=life)
    (about,) = carry(old).sections
    (said,) = about.parts[0].blocks
    words = plain(said.content)  # pyright: ignore
    first = old.header.first_number
    assert about.kind == "formality"
    assert f"2026-04-07 §§ {first}–{first + 1} justerades 2026-04-21" in words
    assert f"§ {first} justerades omedelbart 2026-04-07." in words
    assert "rättades 2026-04-20: fel belopp i § 2." in words


def test_minutes_that_nobody_has_approved_yet_say_so() -> None:
    (said,) = carry(meeting(item("Budget", outcome="decided"))).sections[0].parts[0].blocks
    assert "är ännu inte justerat" in plain(said.content)  # pyright: ignore


def test_a_municipality_s_own_item_on_the_last_minutes_is_filled_where_it_stood() -> None:
    own = item("Föregående mötes protokoll", part("note", "Lades till handlingarna"), kind="formality")
    old = meeting(item("Upprop", part("text"), kind="formality"), own, item("Budget", outcome="decided"))
    new = carry(old)
    assert [each.heading for each in new.sections] == ["Upprop", "Föregående mötes protokoll"]
    (said,) = new.sections[1].parts[0].blocks
    assert "2026-04-07" in plain(said.content)  # pyright: ignore
    assert new.sections[1].parts[0].kind == "note"


def test_each_thing_can_be_left_behind() -> None:
    officer = Person("o", "Per", "", "Direktör")
    old = meeting(
        item("Upprop", part("text"), kind="formality"),
        item("Väg", outcome="tabled"),
        item("Skola", outcome="decided"),
        people=(officer,),
    )
    keys = [each.key for each in things(Package(old))]
    assert set(keys) >= {"body", "approvers", "officers", "previous", "formalities"}
    assert len(keys) == len(set(keys))
    for key in keys:
        package, told = carried_on(Package(old), date(2026, 5, 5), without=(key,))
        new = package.minutes
        assert len(told) == len(keys)  # the others, and the first number
        assert (new.body is None) == (key == "body")
        assert (officer in new.people) == (key != "officers")
        headings = [each.heading for each in new.sections]
        assert ("Föregående protokoll" in headings) == (key != "previous")
        assert ("Upprop" in headings) == (key != "formalities")
        assert ("Väg" in headings) == (key not in {each.id for each in old.sections})
    bare = carried_on(Package(old), date(2026, 5, 5), without=keys)[0].minutes
    assert (bare.body, bare.people, bare.attendance, len(bare.sections)) == (None, (), (), 1)


@settings(deadline=None, max_examples=60 if LONG else 20)
@given(full_documents())
def test_whatever_went_before_the_new_document_is_sound(old: Package) -> None:
    package, _ = carried_on(old, date(2026, 5, 5))
    data = codec.encode(package.minutes)
    assert codec.read(data) == (package.minutes, ())


@pytest.mark.parametrize(
    ("kind", "letters", "before", "minority"),
    [
        ("council", "JJJNN", False, True),
        ("council", "JJNNN", False, False),
        ("board", "JJNNN", False, False),
        ("council", "JJNNN", True, True),
    ],
)
def test_what_a_minority_has_put_off_takes_a_majority_the_next_time(
    kind: str, letters: str, before: bool, minority: bool
) -> None:
    section = dealings.voted(dealings.item("a:refer_back", outcome="referred_back"), 0, letters)
    section = dealings.with_(section, minority_before=before)
    old = dealings.set_in(dealings.sitting(kind), section)
    new = carried_on(Package(old), date(2026, 5, 5), without=("previous",))[0].minutes
    assert new.sections[0].heading == section.heading
    assert new.sections[0].proceedings == Proceedings(minority_before=minority)
