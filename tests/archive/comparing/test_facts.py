"""Facts that changed, in words."""

from __future__ import annotations

from datetime import date, time

from msgspec.structs import replace

from app.archive.comparing import compare, told
from app.archive.comparing.matching import matched
from app.formats.flow.changes import SectionChange
from app.model.annotations import Person
from app.model.attendance import Arrives, Point, Present
from app.model.blocks import paragraph
from app.model.header import Header, MeetingDay
from app.model.inlines import Marks, Text, text
from app.model.minutes import Minutes, new_minutes
from app.model.proceedings import Ballot, Motion, Proceedings, Remark, Vote
from app.model.sections import Section, new_section
from tests.archive.comparing.edits import with_other_ids

ANNA, BO = Person("anna", "Anna Berg", "S"), Person("bo", "Bo Ek", "M")


def meeting(*sections: Section) -> Minutes:
    return replace(
        new_minutes("protokoll"),
        header=Header("protokoll", first_number=14),
        people=(ANNA, BO),
        sections=sections,
    )


def facts(before: Minutes, after: Minutes, language: str = "sv") -> list[str]:
    found = compare(before, after)
    every = [*found.facts, *(fact for section in found.sections for fact in section.facts)]
    return [told(fact, language) for fact in every]


def with_proceedings(of: Minutes, **changed: object) -> Minutes:
    section = of.sections[0]
    return replace(of, sections=(replace(section, proceedings=Proceedings(**changed)),))  # pyright: ignore


def test_a_vote_that_became_another_is_told_by_name_and_item() -> None:
    yes, no = Ballot("anna", "yes"), Ballot("bo", "no")
    before = with_proceedings(meeting(new_section("Budget")), votes=(Vote("v", ballots=(yes, no)),))
    after = with_proceedings(before, votes=(Vote("v", ballots=(replace(yes, choice="no"), no)),))
    assert facts(before, after) == [
        "§ 14: omröstningen slutar nu 0 ja, 2 nej, 0 avstår, nej, slutade 1 ja, 1 nej, 0 avstår.",
        "Anna Berg (S): röst i § 14 är nu nej, var ja.",
    ]
    assert facts(before, after, "en")[1] == "Anna Berg (S): vote in § 14 is now no, was yes."
    assert facts(before, with_other_ids(after)) == facts(before, after)


def test_who_comes_later_than_before_is_told() -> None:
    before = replace(meeting(new_section("Ett"), new_section("Två")), attendance=(Present("e", "anna"),))
    second = before.sections[1].id
    after = replace(before, attendance=(Arrives("f", "anna", Point(second, "start", time(10, 5))),))
    assert facts(before, after) == [
        "Anna Berg (S): står inte längre (närvarande).",
        "Anna Berg (S): kommer när § 15 börjar, kl. 10.05 (stod inte förut).",
    ]


def test_motions_reservations_and_how_an_item_ended_are_told() -> None:
    before = meeting(new_section("Budget"))
    after = with_proceedings(
        before, motions=(Motion("m", "reject", ("bo",)),), remarks=(Remark("r", people=("bo",)),)
    )
    after = replace(after, sections=(replace(after.sections[0], outcome="tabled"),))
    assert facts(before, after) == [
        "§ 14: utgång är nu bordlagt, stod inte förut.",
        "§ 14: yrkande har kommit till: avslag, Bo Ek (M).",
        "§ 14: reservation eller anteckning har kommit till: reservation, Bo Ek (M).",
    ]


def test_the_meetings_day_and_place_are_told() -> None:
    before = meeting()
    day = MeetingDay(date(2026, 5, 3), time(8, 30))
    after = replace(before, header=replace(before.header, place="Rådhuset", meeting_days=(day,)))
    assert facts(before, after) == [
        "Sammanträdet: sammanträdesdag är nu datum 2026-05-03, början 08.30, stod inte förut.",
        "Sammanträdet: plats är nu Rådhuset, stod inte förut.",
    ]


def one(before: Minutes, after: Minutes) -> SectionChange:
    (found,) = [each for each in compare(before, after).sections if each.changed]
    return found


def test_bold_is_a_change_and_no_word_is_lost_by_it() -> None:
    section = new_section("Val", paragraph(*text("Vi valde Anna.")))
    bold = paragraph(*text("Vi valde "), Text("Anna", Marks(bold=True)), *text("."))
    before = meeting(section)
    after = replace(before, sections=(replace(section, parts=(replace(section.parts[0], blocks=(bold,)),)),))
    (line,) = one(before, after).parts[0].blocks
    assert [piece.was != () for piece in line.pieces] == [False, True, False]  # pyright: ignore
    assert all(piece.how == "same" for piece in line.pieces)  # pyright: ignore


def test_a_moved_item_is_moved_and_the_others_stay() -> None:
    before = meeting(*(new_section(each) for each in ("Ett", "Två", "Tre", "Fyra")))
    first, *rest = before.sections
    after = replace(before, sections=(*rest, first))
    found = compare(before, after)
    assert [(each.title, each.moved, each.former, each.number) for each in found.sections] == [
        ("Två", False, 15, 14),
        ("Tre", False, 16, 15),
        ("Fyra", False, 17, 16),
        ("Ett", True, 14, 17),
    ]


def test_items_of_two_files_are_found_by_case_number_heading_and_likeness() -> None:
    long = "Nämnden behandlade frågan om skolskjuts för elever på landsbygden under vintern."
    before = meeting(
        replace(new_section("Skolskjuts", paragraph(*text(long))), case_number="KS 2024/0311"),
        new_section("Budget"),
        new_section("Resor till skolan", paragraph(*text(long.replace("vintern", "våren")))),
    )
    after = meeting(
        new_section("BUDGET."),
        new_section("Resande", paragraph(*text(long.replace("vintern", "våren, igen")))),
        replace(new_section("Något annat"), case_number="ks 2024/0311"),
    )
    old, new = ([section.id for section in each.sections] for each in (before, after))
    assert matched(before, after).former == {new[0]: old[1], new[1]: old[2], new[2]: old[0]}
