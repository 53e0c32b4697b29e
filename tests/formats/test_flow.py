"""The one order of a document's words, and what is left out of it."""

from __future__ import annotations

import re
from datetime import date, time

import pytest
from msgspec.structs import replace

from app.formats import text
from app.formats.flow import (
    Blocks,
    Chapter,
    Contents,
    Entry,
    Fact,
    Front,
    Heading,
    Notice,
    PageBreak,
    PartLabel,
    SectionEnd,
    Signatures,
    flow,
)
from app.formats.flow.scope import Scope
from app.model.annotations import Assignment, Person, StageReached
from app.model.attendance import Approves, Present
from app.model.blocks import Table
from app.model.body import Body
from app.model.codec import encode
from app.model.header import Adjournment, Author, Field, Header, MeetingDay
from app.model.ids import new_id
from app.model.inlines import footnote
from app.model.minutes import Package
from app.model.sections import Part, Section, new_section
from app.profiles import load
from app.rules.numbering import numbers
from tests.formats.build import bullets, document, p, table
from tests.meeting.build import package as meeting

FULL = Header(
    kind="protokoll",
    title="Titel",
    body="Nämnden",
    unit="Kansliet",
    document_date=date(2026, 3, 5),
    meeting_days=(
        MeetingDay(date(2026, 3, 1), time(9), time(16), (Adjournment(time(12), time(13)),)),
        MeetingDay(date(2026, 3, 2), time(9)),
    ),
    place="Rådhuset",
    remote_link="https://exempel.se/",
    author=Author("Eva Ek", "Sekreterare", "Kansliet", "eva@exempel.se"),
    case_number="KS 1",
    classification="Öppen",
    fields=(Field("Kopia till", "Revisorerna"), Field("Tomt")),
)


def test_the_letterhead_has_every_field_that_is_given_with_its_label() -> None:
    letterhead = flow(document(header=replace(FULL, kind="notes")).minutes, load()).letterhead
    assert letterhead.sender == ("Eva Ek", "Sekreterare", "Kansliet", "eva@exempel.se")
    assert [(fact.label, fact.value) for fact in letterhead.facts] == [
        ("Datum", "2026-03-05"),
        ("Mötesdatum", "2026-03-01"),
        ("Tid", "09.00–16.00"),
        ("Ajournering", "12.00–13.00"),
        ("Mötesdatum", "2026-03-02"),
        ("Tid", "09.00–"),
        ("Plats", "Rådhuset"),
        ("Länk", "https://exempel.se/"),
        ("Organ", "Nämnden"),
        ("Enhet", "Kansliet"),
        ("Dnr", "KS 1"),
        ("Klassificering", "Öppen"),
        ("Kopia till", "Revisorerna"),
    ]


def test_a_body_that_the_sender_names_is_not_named_twice() -> None:
    header = Header(body="Nämnden", author=Author(body="Nämnden"))
    assert flow(document(header=header).minutes, load()).letterhead.facts == ()


def test_empty_fields_and_parts_do_not_appear() -> None:
    section = Section(new_id(), "Ärende", parts=(Part(new_id(), "vote"), Part(new_id())))
    document_ = flow(document(header=Header(title=" "), sections=(section,)).minutes, load())
    assert document_.letterhead.sender == document_.letterhead.facts == ()
    assert document_.title == ""
    assert document_.items == (Heading(section.id, 1, "Ärende"), SectionEnd(section.id))


def test_items_come_in_reading_order_with_levels_labels_and_case_numbers() -> None:
    inner = new_section("Under", p("c"))
    parts = (Part(new_id(), blocks=(p("a"),)), Part(new_id(), "decision", (p("b"),)))
    outer = Section(new_id(), "Över", "KS 2", parts=parts, sections=(inner,))
    items = flow(document(p("inledning"), sections=(outer,)).minutes, load()).items
    assert [type(item) for item in items] == [
        *(Blocks, Heading, Blocks, PartLabel, Blocks, SectionEnd),
        *(Heading, Blocks, SectionEnd),
    ]
    assert items[1] == Heading(outer.id, 1, "Över", Fact("Dnr", "KS 2"))
    assert items[3] == PartLabel("decision", "Beslut")
    assert items[6] == Heading(inner.id, 2, "Under")


def test_footnotes_are_collected_from_lists_and_tables_too() -> None:
    notes = [footnote(f"{n}") for n in range(4)]
    blocks = (p(notes[0]), bullets(p(notes[1])), table((p(notes[2]),)))
    package = document(*blocks, sections=(new_section("x", p(notes[3])),))
    assert list(flow(package.minutes, load()).notes) == notes


def test_dates_are_written_as_the_profile_wants_them() -> None:
    header = Header(document_date=date(2020, 4, 7))
    written = flow(document(header=header).minutes, replace(load(), dates="written"))
    assert written.letterhead.facts == (Fact("Datum", "7 april 2020"),)
    assert written.running.date == "7 april 2020"


def test_the_name_of_an_untitled_document_is_its_kind_and_date() -> None:
    untitled = replace(FULL, title="")
    assert flow(document(header=untitled).minutes, load()).name == "Sammanträdesprotokoll 2026-03-01"
    assert flow(document(header=FULL).minutes, load()).name == "Titel"


def test_a_running_line_without_anything_to_say_is_empty() -> None:
    running = flow(document().minutes, load()).running
    assert running.filled("{body}", "") == ""
    assert running.filled("{type} {date}", "") == "Minnesanteckningar"
    assert running.filled("Utkast", "") == "Utkast"


def test_a_protokoll_begins_with_its_front_page_and_its_contents() -> None:
    item = Section(new_id(), "Ärende", "KS 2", number=45, parts=(Part(new_id(), "decision", (p("b"),)),))
    items = flow(document(header=FULL, sections=(item,)).minutes, load()).items
    assert [type(each) for each in items] == [
        *(Front, Signatures, Notice, PageBreak, Contents, PageBreak),
        *(Heading, PartLabel, Blocks, SectionEnd),
    ]
    front = items[0]
    assert isinstance(front, Front)
    assert (front.type, front.title, front.body) == ("Sammanträdesprotokoll", "Titel", "Nämnden")
    assert front.rows[0].groups[0].lines == (
        "Rådhuset",
        "2026-03-01, kl. 09.00–16.00",
        "Ajournering kl. 12.00–13.00",
        "2026-03-02, kl. 09.00–",
        "Länk https://exempel.se/",
    )
    assert items[4] == Contents("Innehåll", (Entry(item.id, "§ 45", "Ärende"),))
    assert items[6] == Heading(item.id, 1, "Ärende", Fact("Dnr", "KS 2"), "§ 45")


def test_parts_are_printed_in_the_body_s_order_and_text_stays_with_what_it_follows() -> None:
    kinds = ("text", "summary", "text", "decision")
    parts = tuple(Part(new_id(), kind, (p(kind),)) for kind in kinds)
    item = Section(new_id(), "Ärende", parts=parts)
    package = document(header=Header(kind="protokoll"), sections=(item,))
    minutes = replace(package.minutes, body=Body("b", part_order=("decision", "summary")))
    printed = [each.blocks for each in flow(minutes, load()).items if isinstance(each, Blocks)]
    assert printed == [parts[place].blocks for place in (0, 3, 1, 2)]


def test_a_part_s_own_label_stands_above_it() -> None:
    part = Part(new_id(), "decision", (p("b"),), label="Arbetsutskottets beslut")
    items = flow(document(sections=(Section(new_id(), "Ärende", parts=(part,)),)).minutes, load()).items
    assert PartLabel("decision", "Arbetsutskottets beslut") in items


def test_an_assignment_of_which_nothing_is_written_is_not_listed() -> None:
    empty, half = Assignment("a1", " "), Assignment("a2", "", "Bo Ek")
    for given, rows in (((empty,), 0), ((empty, half), 2)):
        minutes = replace(document().minutes, assignments=given)
        tables = [b for i in flow(minutes, load()).items if isinstance(i, Blocks) for b in i.blocks]
        assert [len(table.rows) for table in tables if isinstance(table, Table)] == ([rows] if rows else [])


def test_who_approves_some_items_has_them_after_the_name_as_in_the_other_lists() -> None:
    bo = Person("bo", "Bo Berg", "S")
    sections = tuple(Section(f"i{n}", f"Ärende {n}", number=n) for n in (45, 46))
    minutes = document(header=FULL, sections=sections).minutes
    minutes = replace(
        minutes,
        body=Body(id="b", kind="board", people=(bo,)),
        attendance=(Present("e1", "bo"), Approves("e2", "bo", "i46", "i46")),
    )
    front = next(item for item in flow(minutes, load()).items if isinstance(item, Front))
    lines = [line for row in front.rows for group in row.groups for line in group.lines]
    assert "Bo Berg (S) § 46" in lines


def test_notes_list_their_assignments_and_have_no_front_page() -> None:
    minutes = replace(document().minutes, assignments=(Assignment("a", "Utred", "Eva Ek", date(2026, 5, 1)),))
    items = flow(minutes, load()).items
    assert [type(each) for each in items] == [Chapter, Blocks]


def test_a_correction_tells_what_was_and_what_is() -> None:
    section = new_section("Ärende", p("gammalt"))
    before = document(header=Header(kind="protokoll"), sections=(section,)).minutes
    changed = replace(section, parts=(replace(section.parts[0], blocks=(p("nytt"),)),))
    step = StageReached("correction", date(2026, 5, 1), "Eva Ek", "Fel ord", "versions/a.json")
    after = replace(before, sections=(changed,), life=(step,))
    said = text.write(Package(after, {}, {"versions/a.json": encode(before)}), load()).data.decode()
    told = said.partition("Rättelser")[2]
    assert "Rättat 2026-05-01 av Eva Ek. Skäl: Fel ord" in told
    assert "| gammalt " in told
    assert "| nytt" in told
    lost = text.write(Package(after), load()).data.decode()
    assert "Den tidigare lydelsen finns inte kvar" in lost


def test_the_profile_chooses_the_front_pages_rows_and_what_stands_at_the_foot() -> None:
    neutral = load()
    paper = replace(
        neutral.paper,
        front=replace(neutral.paper.front, rows=("fields", "time_and_place"), boxed=True),
        foot=replace(neutral.paper.foot, boxes=("certified",)),
    )
    profile = replace(neutral, paper=paper, foot="{body}: {address}", address=("Torget 1", "Ekäng"))
    header = replace(FULL, fields=(Field("Kallade", "Bo Ek"),))
    found = flow(replace(document().minutes, header=header), profile)
    front = next(item for item in found.items if isinstance(item, Front))
    assert [row.label for row in front.rows] == ["Kallade", neutral.paper.front.time_and_place]
    assert front.boxed
    assert found.foot_boxes == (neutral.paper.foot.certified,)
    assert found.foot == "Nämnden: Torget 1 · Ekäng"
    assert flow(replace(document().minutes, header=replace(FULL, kind="notes")), profile).foot_boxes == ()


def test_the_profile_says_how_items_and_days_are_written() -> None:
    neutral = load()
    words = replace(neutral.attendance, item="{number} §", items="{numbers} §§")
    profile = replace(neutral, attendance=words, dates="written")
    sections = (new_section("A"), new_section("B"))
    minutes = replace(document().minutes, header=FULL, sections=sections)
    said = text.write(Package(minutes), profile).data.decode()
    assert "1 § A" in said
    assert "1–2 §§" in said
    assert "§ 1" not in said
    assert "1 mars 2026" in said
    assert "2026-03" not in said


def test_every_number_stands_as_the_profile_writes_numbers() -> None:
    profile = load()
    words = replace(profile.attendance, item="Paragraf {number}", items="Paragraferna {numbers}")
    package = meeting()
    written = text.write(package, replace(profile, attendance=words)).data.decode()
    usual = text.write(package, profile).data.decode()
    of_the_program = (f"§ {number}" for number in numbers(package.minutes).values())
    assert all(each in usual for each in of_the_program)
    told = [line for line in written.splitlines() if re.match(r"§+ \d", line) or re.search(r"\) §+ \d", line)]
    assert told == []
    assert "Paragrafer: Paragraferna 172–184, 186–198" in written


def _presented() -> Package:
    people = (Person("p1", "Eva Ek", title="förvaltningschef"), Person("p2", "Bo Al", "C"))
    beslut = Part(new_id(), "decision", (p("Nämnden beslutar."),))
    section = Section(
        new_id(),
        "Bygglov",
        parts=(beslut,),
        appeal="administrative",
        appeal_instruction="Överklagandet ska vara skriftligt.",
        presenters=("p1", "okänd", "p2"),
    )
    made = document(header=Header(kind="protokoll"), sections=(section,))
    return replace(made, minutes=replace(made.minutes, people=people))


@pytest.mark.parametrize("scope", ["whole", "extract"])
def test_who_presented_an_item_and_how_to_appeal_stand_with_it(scope: Scope) -> None:
    written = text.write(_presented(), load(), scope=scope).data.decode()
    head = written.index("Föredragande: Eva Ek, förvaltningschef, Bo Al (C)")
    assert written.rindex("Bygglov") < head < written.index("Nämnden beslutar.")
    assert written.index("Nämnden beslutar.") < written.index(
        "Hur man överklagar\n\nÖverklagandet ska vara skriftligt."
    )
