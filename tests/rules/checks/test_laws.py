"""What holds for any document: checks never fail, and checking again after a change finds the same."""

from __future__ import annotations

from datetime import date
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.errors import Message
from app.messages import LANGUAGES, sentence
from app.model import attendance
from app.model.minutes import Minutes, Package
from app.profiles import load
from app.profiles.checks import SEVERITIES
from app.rules.checks import Checker, Finding, findings
from app.rules.checks.places import place
from app.session.mends import description, mend
from tests import facts, strategies
from tests.rules.checks.good import GOOD, MEMBERS, PEOPLE

PROFILE = load()
_people = st.sampled_from([person.id for person in PEOPLE])
_items = st.sampled_from(["", "gone", *(section.id for section in GOOD.sections)])
_seats = st.sampled_from(["gone", *(f"s{number}" for number in range(1, len(MEMBERS) + 1))])
_ids = st.uuids().map(str)
_points = st.builds(attendance.Point, _items, st.sampled_from(get_args(attendance.Stretch)))
_events = st.one_of(
    st.builds(attendance.Present, _ids, _people),
    st.builds(attendance.Absent, _ids, _people),
    st.builds(attendance.Arrives, _ids, _people, _points),
    st.builds(attendance.Leaves, _ids, _people, _points),
    st.builds(attendance.Presides, _ids, _people, _items, _items),
    st.builds(attendance.Approves, _ids, _people, _items, _items),
    st.builds(attendance.Conflict, _ids, _people, _items),
    st.builds(attendance.Refrains, _ids, _people, _items),
    st.builds(attendance.Serves, _ids, _people, _seats, _points),
)


def told(found: tuple[Finding, ...], minutes: Minutes) -> None:
    """Everything that can be said and done about the findings can be said and done."""
    for finding in found:
        assert finding.code in SEVERITIES
        for language in LANGUAGES:
            for message in (finding.message, finding.remedy, description(finding)):
                assert message is None or "–" not in _filled(message, language)
            assert place(finding, minutes, PROFILE, language)
        if edit := mend(finding, minutes):
            edit.apply(minutes)


def _filled(message: Message, language: str) -> str:
    """The sentence with every word that is given as a letter, so that a dash is a place left open."""
    params = dict.fromkeys(message.params, "x")
    return sentence(Message(message.code, params), language).replace("47–49", "")


@given(strategies.full_documents(), facts.bodies, st.lists(facts.events, max_size=4))
@settings(deadline=None, max_examples=15)
def test_any_document_can_be_checked(package: Package, body: object, events: list[attendance.Event]) -> None:
    minutes = replace(package.minutes, body=body, attendance=tuple(events))
    told(findings(minutes, PROFILE), minutes)


@given(st.lists(_events, max_size=12))
@settings(deadline=None, max_examples=150)
def test_any_events_can_be_checked(events: list[attendance.Event]) -> None:
    minutes = replace(GOOD, attendance=(*GOOD.attendance, *events))
    told(findings(minutes, PROFILE), minutes)


@given(st.lists(st.tuples(_items, facts.all_proceedings, st.lists(_events, max_size=2)), max_size=4))
@settings(deadline=None, max_examples=80)
def test_a_checker_that_saw_other_documents_finds_what_a_new_one_finds(
    steps: list[tuple[str, object, list[attendance.Event]]],
) -> None:
    checker, minutes = Checker(PROFILE), GOOD
    for item, proceedings, events in steps:
        sections = tuple(
            replace(section, proceedings=proceedings) if section.id == item else section
            for section in minutes.sections
        )
        minutes = replace(minutes, sections=sections)
        if events:
            minutes = replace(minutes, attendance=(*minutes.attendance, *events))
        assert checker.check(minutes) == findings(minutes, PROFILE)


@given(st.sampled_from([date.min, date.max]), st.sampled_from([date.min, date.max]))
def test_the_first_and_the_last_days_there_are_can_be_checked(meeting: date, approved: date) -> None:
    header = replace(
        GOOD.header,
        meeting_days=(replace(GOOD.header.first_day, date=meeting),),
        approval=replace(GOOD.header.approval, date=approved),
        notice=replace(GOOD.header.notice, up=approved),
    )
    minutes = replace(GOOD, header=header)
    told(findings(minutes, PROFILE), minutes)
