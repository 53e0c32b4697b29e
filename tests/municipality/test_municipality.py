"""The municipality's minutes are such as our rules accept, and its answers are what they hold."""

from __future__ import annotations

from app.formats import text
from app.model.minutes import Package
from app.profiles import load
from app.rules.checks import findings
from tests.municipality import answers
from tests.municipality.cases import CASES
from tests.municipality.meetings import all_of_them
from tests.municipality.people import BODIES, members


def test_there_are_two_years_of_five_bodies() -> None:
    meetings = all_of_them()
    assert {each.body for each in meetings} == set(BODIES)
    assert {each.day.year for each in meetings} == {2024, 2025}
    assert len(meetings) > 80
    assert len({each.minutes.id for each in meetings}) == len(meetings)


def test_the_checks_find_no_fault_in_any_meeting() -> None:
    profile = load()
    assert [
        (each.minutes.id, found)
        for each in all_of_them()
        for found in findings(each.minutes, profile)
        if found.severity == "error"
    ] == []


def test_every_step_of_a_case_stands_in_its_minutes() -> None:
    profile = load()
    for case in CASES:
        for told in answers.line(case.number):
            (meeting,) = (e for e in all_of_them() if (BODIES[e.body].name, e.day) == (told.body, told.day))
            words = text.write(Package(meeting.minutes), profile).data.decode()
            assert f"§ {told.number} {case.heading}" in words
            assert all(clause in words for clause in told.decision)
            for name in answers.reserved(case.number).get((told.body, told.day), ()):
                assert f"{name} (" in words.partition("\nReservation\n")[2]


def test_somebody_has_left_a_seat_for_another() -> None:
    before, after = ({each.name for each in members("ks", year)} for year in (2024, 2025))
    assert before - after == {"Elin Björkenfall"}
    assert after - before == {"Farida Zamoun"}


def test_some_cases_are_left_open_and_most_are_not() -> None:
    left = {each.case_number for each in answers.left_open()}
    assert left >= {"MBN 2025/0142", "KS 2025/0188"}
    assert "KS 2024/0311" not in left
