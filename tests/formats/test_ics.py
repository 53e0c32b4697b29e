"""The days that follow from a meeting as a calendar that any program can read."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from msgspec.structs import replace

from app.errors import UserError
from app.formats.ics import write
from app.model.header import Approval, Header, Kind, MeetingDay, Notice
from app.model.minutes import Minutes, Package
from app.model.sections import ImmediateApproval, Part, Section
from app.profiles import load
from tests.formats.small import few
from tests.strategies import full_documents

HEADER = Header(
    kind="protokoll",
    body="Kommunstyrelsen",
    meeting_days=(MeetingDay(date(2026, 4, 7)),),
    approval=Approval("Rum 3; våning 2, hus \\B", date(2026, 4, 14)),
    notice=Notice(date(2026, 4, 15), date(2026, 5, 7)),
)


def calendar(header: Header = HEADER, *sections: Section) -> bytes:
    minutes = Minutes(id="m", header=header, opening=Part("o"), sections=sections)
    return write(Package(minutes), load()).data


def events(data: bytes) -> list[dict[str, str]]:
    """The events by the names of their lines, unfolded and unescaped."""
    out: list[dict[str, str]] = []
    for row in data.decode().replace("\r\n ", "").split("\r\n"):
        name, _, value = row.partition(":")
        if row == "BEGIN:VEVENT":
            out.append({})
        elif out:
            out[-1][name] = value
    return out


def test_every_day_is_an_event_of_the_whole_day() -> None:
    found = [(each["DTSTART;VALUE=DATE"], each["SUMMARY"]) for each in events(calendar())]
    assert found == [
        ("20260414", "Justering av protokoll: Kommunstyrelsen 2026-04-07"),
        ("20260415", "Anslaget sätts upp: Kommunstyrelsen 2026-04-07"),
        ("20260506", "Sista dag att överklaga: Kommunstyrelsen 2026-04-07"),
        ("20260507", "Anslaget tas ned: Kommunstyrelsen 2026-04-07"),
    ]
    assert events(calendar())[0]["DTEND;VALUE=DATE"] == "20260415"


def test_signs_of_the_format_are_escaped() -> None:
    assert events(calendar())[0]["LOCATION"] == r"Rum 3\; våning 2\, hus \\B"


def test_an_item_approved_at_once_has_days_of_its_own() -> None:
    approval = ImmediateApproval(date(2026, 4, 7), up=date(2026, 4, 8), down=date(2026, 4, 30))
    header = replace(HEADER, first_number=45, notice=Notice(), approval=Approval())
    found = [each["SUMMARY"] for each in events(calendar(header, Section("s", "Akut", approval=approval)))]
    assert len(found) == 3
    assert all(each.endswith("Kommunstyrelsen 2026-04-07 § 45") for each in found)


def test_a_last_day_on_a_holiday_moves_to_the_next_weekday_whatever_the_clocks_do() -> None:
    # Three weeks from the notice is Good Friday; summer time begins in between, and whole days do not move.
    notice = Notice(date(2026, 3, 13), date(2026, 4, 8))
    header = replace(HEADER, meeting_days=(MeetingDay(date(2026, 3, 3)),), notice=notice)
    found = {each["SUMMARY"].partition(":")[0]: each for each in events(calendar(header))}
    appeal = found["Sista dag att överklaga"]
    assert appeal["DTSTART;VALUE=DATE"] == "20260407"  # past Easter Monday
    assert appeal["DTEND;VALUE=DATE"] == "20260408"
    assert not any("T" in value for name, value in appeal.items() if name.startswith(("DTSTART", "DTEND")))


def test_a_meeting_of_two_days_goes_by_its_first() -> None:
    days = (MeetingDay(date(2026, 4, 7)), MeetingDay(date(2026, 4, 9)))
    found = events(calendar(replace(HEADER, meeting_days=days)))
    assert found[0]["SUMMARY"] == "Justering av protokoll: Kommunstyrelsen 2026-04-07"
    assert found[0]["DTSTAMP"] == "20260407T000000Z"


def test_an_event_keeps_its_id_when_its_day_moves() -> None:
    moved = replace(HEADER, notice=Notice(date(2026, 4, 20), date(2026, 5, 12)))
    assert [each["UID"] for each in events(calendar(moved))] == [each["UID"] for each in events(calendar())]


@pytest.mark.parametrize(("kind", "code"), [("protokoll", "ics.no-days"), ("notes", "ics.no-days-in-notes")])
def test_without_days_no_calendar_is_written(kind: Kind, code: str) -> None:
    with pytest.raises(UserError) as caught:
        write(Package(Minutes(id="m", header=Header(kind=kind), opening=Part("o"))), load())
    assert caught.value.message.code == code


def test_an_approval_has_the_time_that_it_was_set_to() -> None:
    header = replace(HEADER, approval=replace(HEADER.approval, clock=time(15, 30)))
    first, second, *_ = events(calendar(header))
    assert first["DTSTART"] == "20260414T153000"
    assert "DTEND;VALUE=DATE" not in first
    assert "TRANSP" not in first
    assert second["DTSTART;VALUE=DATE"] == "20260415"


def test_an_extract_of_items_approved_at_once_has_their_days_alone() -> None:
    approval = ImmediateApproval(date(2026, 4, 7), up=date(2026, 4, 8))
    urgent, other = Section("s", "Akut", approval=approval), Section("t", "Annat")
    whole = {"approval", "up", "up-s"}
    for sections, wanted in (((urgent,), {"up-s", "appeal-s"}), ((urgent, other), whole)):
        minutes = Minutes(id="m", header=HEADER, opening=Part("o"), sections=sections)
        found = events(write(Package(minutes), load(), scope="extract").data)
        ids = {each["UID"].removeprefix("m-").removesuffix("@paragraf") for each in found}
        assert ids >= wanted
        assert ("approval" in ids) == (other in sections)


def test_the_same_document_gives_the_same_bytes() -> None:
    assert calendar() == calendar()


@few(15)
@given(full_documents())
def test_every_line_is_short_and_ends_as_it_must(package: Package) -> None:
    header = replace(package.minutes.header, approval=HEADER.approval)
    data = write(replace(package, minutes=replace(package.minutes, header=header)), load()).data
    assert data.endswith(b"END:VCALENDAR\r\n")
    lines = data.split(b"\r\n")
    assert all(len(each) <= 75 and b"\n" not in each and b"\r" not in each for each in lines)
    assert all(each.decode() is not None for each in lines)  # no letter is cut
    ids = [each["UID"] for each in events(data)]
    assert len(set(ids)) == len(ids)
