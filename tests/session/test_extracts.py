"""Extracts: which items a text names, and that an extract says of them what the whole says, and no more."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.errors import Message, UserError
from app.formats import json, text
from app.formats.result import Written
from app.messages import LANGUAGES, sentence
from app.model.annotations import StageReached
from app.model.codec import encode
from app.model.header import Header
from app.model.minutes import Package
from app.model.sections import Part, Section, new_section
from app.profiles import load
from app.rules.attendance import timeline
from app.rules.numbering import numbers
from app.session import all_extracts, files
from app.session.extracts import extract, named, unsettled
from tests.formats.build import bullets, document, p
from tests.meeting import build


@pytest.fixture(scope="module")
def meeting() -> Package:
    return build.package()


def _numbers(package: Package, wanted: str) -> list[int]:
    known = numbers(package.minutes)
    return [known[item] for item in named(package.minutes, wanted)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("180", [180]),
        ("180-182", [180, 181, 182]),
        ("180–182", [180, 181, 182]),
        ("§ 180", [180]),
        ("§§ 185, 180–181", [180, 181, 185]),
        ("180;180,180-180", [180]),
    ],
)
def test_items_are_named_by_their_numbers(meeting: Package, wanted: str, found: list[int]) -> None:
    assert _numbers(meeting, wanted) == found


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ("999", "extract.no-item"),
        ("180-999", "extract.no-item"),
        ("182-180", "extract.backwards"),
        ("a", "extract.unclear"),
        ("180-", "extract.unclear"),
        ("-5", "extract.unclear"),
        ("", "extract.unclear"),
        (",", "extract.unclear"),
        ("1" * 5000, "extract.unclear"),
    ],
)
def test_what_names_no_item_is_refused_in_one_line(meeting: Package, wanted: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        named(meeting.minutes, wanted)
    message = caught.value.message
    assert message.code == code
    assert all("\n" not in sentence(message, language) for language in LANGUAGES)


def test_sections_of_notes_are_named_by_their_places() -> None:
    inner = (new_section("b1"), new_section("b2"))
    minutes = document(
        sections=(new_section("a"), new_section("b", sections=inner), new_section("c"))
    ).minutes
    by_id = {section.id: section.heading for section in (*minutes.sections, *inner)}

    def headings(wanted: str) -> list[str]:
        return [by_id[each] for each in named(minutes, wanted)]

    assert headings("2") == ["b"]
    assert headings("2-3") == ["b", "c"]
    assert headings("2.2") == ["b2"]
    with pytest.raises(UserError, match="no-section"):
        named(minutes, "4")
    found = extract(Package(minutes), named(minutes, "1,2.2")).minutes
    assert [section.heading for section in found.sections] == ["a", "b2"]


def test_an_extract_gives_every_item_the_sitting_it_has_in_the_whole(meeting: Package) -> None:
    whole = timeline(meeting.minutes)
    ids = [item.id for item in meeting.minutes.sections]
    for items in (*([item] for item in ids), ids[::2], ids[5:12], ids):
        cut = timeline(extract(meeting, items).minutes)
        for item in items:
            was, now = whole.at(item), cut.at(item)
            assert (now.opening, now.deciding) == (was.opening, was.deciding)
            assert (now.chair, now.approvers) == (was.chair, was.approvers)
            assert (now.present, now.conflicted, now.quorum) == (was.present, was.conflicted, was.quorum)


def test_an_extract_keeps_its_numbers_and_holds_nothing_of_other_items(meeting: Package) -> None:
    items = named(meeting.minutes, "185")
    cut = extract(meeting, items)
    assert list(numbers(cut.minutes).values()) == [185]
    (appendix,) = cut.minutes.appendices
    assert (appendix.section, appendix.number) == (items[0], 4)
    assert set(cut.media) <= set(meeting.media)
    whole = json.write(cut).data.decode()
    others = (section for section in meeting.minutes.sections if section.id not in items)
    assert not [other.heading for other in others if other.heading and other.heading in whole]
    assert json.read(json.write(cut).data).package.minutes == cut.minutes


def test_an_extract_s_text_ends_with_its_certification(meeting: Package) -> None:
    cut = extract(meeting, named(meeting.minutes, "180"))
    said = text.write(cut, load(), scope="extract").data.decode()
    assert said.index("Protokollsutdrag") < said.index("§ 180 Detaljplan") < said.index("Utdragsbestyrkande")
    assert "Ola Kvarnholt (C) ersätter Henrik Åsbrandt (C)\n" in said
    assert "Henrik Åsbrandt (C), 1:e" not in said
    assert "Anslag" not in said
    assert "Innehåll" not in said


def test_numbers_that_may_still_change_are_told(meeting: Package) -> None:
    items = named(meeting.minutes, "180,185")
    assert unsettled(meeting.minutes, items)[0].params == {"numbers": "180"}
    assert unsettled(extract(meeting, items).minutes, items) == ()


def test_a_correction_of_an_item_goes_with_its_extract(meeting: Package) -> None:
    before = encode(meeting.minutes)
    item, other = meeting.minutes.sections[8], meeting.minutes.sections[9]
    sections = tuple(
        replace(section, heading=section.heading + " rättad") if section in (item, other) else section
        for section in meeting.minutes.sections
    )
    step = StageReached("correction", date(2026, 1, 9), "Eva Ek", "Fel ord", "versions/a.json")
    minutes = replace(meeting.minutes, sections=sections, life=(step,))
    package = Package(minutes, meeting.media, {"versions/a.json": before})
    said = text.write(extract(package, (item.id,)), load(), scope="extract").data.decode()
    assert f"{item.heading} rättad" in said.partition("Rättelser")[2]
    assert other.heading not in said


def _two(tmp_path: Path) -> tuple[Package, Section]:
    recipients = Part("r", "recipients", (p("Kansliet;"), bullets("Byggenheten", "Kansliet")))
    first = replace(new_section("Ett", p("a")), parts=(recipients,))
    package = document(sections=(first, new_section("Två")), header=Header(kind="protokoll", body="Nämnden"))
    return package, first


def test_each_item_goes_to_each_of_its_recipients_once(tmp_path: Path) -> None:
    package, first = _two(tmp_path)
    assert all_extracts.recipients(first) == ("Kansliet", "Byggenheten")
    made: list[tuple[int, int]] = []
    everything = [section.id for section in package.minutes.sections]
    sent = all_extracts.write_all(
        package, everything, tmp_path / "ut", ".txt", progress=lambda done, of: made.append((done, of))
    )
    assert made == [(1, 2), (2, 2)]
    names = ["Nämnden § 1 Byggenheten.txt", "Nämnden § 1 Kansliet.txt", "Utskickade protokollsutdrag.txt"]
    assert sorted(path.name for path in (tmp_path / "ut").iterdir()) == names
    assert "Mottagare: Kansliet" in (tmp_path / "ut" / names[1]).read_text(encoding="utf-8")
    assert sent.register is not None
    listed = sent.register.read_text(encoding="utf-8")
    assert all(name in listed for name in names[:2])
    assert Message("extract.no-recipients", {"numbers": "2"}) in sent.messages


def test_extracts_replace_no_file_that_is_there(tmp_path: Path) -> None:
    package, first = _two(tmp_path)
    for _ in range(2):
        all_extracts.write_all(package, [first.id], tmp_path, ".txt")
    assert len(list(tmp_path.iterdir())) == 6
    assert (tmp_path / "Nämnden § 1 Kansliet (2).txt").exists()


def test_cancelled_extracts_leave_nothing(tmp_path: Path) -> None:
    package, first = _two(tmp_path)
    asked: list[None] = []

    def wanted() -> bool:
        asked.append(None)
        return len(asked) < 2

    sent = all_extracts.write_all(package, [first.id], tmp_path, ".txt", wanted=wanted)
    assert sent.register is None
    assert list(tmp_path.iterdir()) == []


def test_a_recipient_s_name_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    part = Part("r", "recipients", (p('../..\\ont:"*?<|> ' + "å" * 300),))
    item = replace(new_section("Ett"), parts=(part,))
    package = document(sections=(item,), header=Header(kind="protokoll"))
    all_extracts.write_all(package, [item.id], tmp_path / "ut", ".txt")
    assert len(list((tmp_path / "ut").iterdir())) == 2
    assert len(list(tmp_path.iterdir())) == 1


def test_an_extract_is_written_in_every_format(meeting: Package) -> None:
    cut = extract(meeting, named(meeting.minutes, "180"))
    for kind in files.EXPORTS:
        written: Written = files.render(cut, kind, scope="extract")
        assert written.data
