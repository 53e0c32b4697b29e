"""The library of two years answers what is asked of it, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from sqlite3 import Connection

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.archive import store
from app.archive.asking import parse
from app.archive.hits import Found, Query
from app.archive.searching import search
from tests.municipality import answers

TODAY = date(2026, 1, 10)
Ask = Callable[[str], Found]


@pytest.fixture(scope="module")
def connection(municipality_library: Path) -> Iterator[Connection]:
    opened = store.open_for_reading(municipality_library)
    yield opened
    opened.close()


@pytest.fixture
def ask(connection: Connection) -> Ask:
    return lambda typed: search(connection, parse(typed, TODAY))


def test_what_was_decided_in_a_case_and_when(ask: Ask) -> None:
    told = [each for each in answers.line("KS 2024/0311") if each.day.year > 2024 or each.decision]
    hits = ask("ks 24/311").hits
    assert [(hit.day, hit.body, hit.number) for hit in hits] == [
        (each.day, each.body, each.number) for each in reversed(told)
    ]
    for hit, each in zip(hits, reversed(told), strict=True):
        assert all(clause in hit.decision for clause in each.decision)


@pytest.mark.parametrize("typed", ["simhall", "simhallar", "simhallens", "hallar Kvarnudden"])
def test_a_word_is_found_in_all_its_forms_and_compounds(ask: Ask, typed: str) -> None:
    hits = ask(typed).hits
    assert "KS 2024/0311" in {hit.case_number for hit in hits}
    marked = [each.text for hit in hits for each in hit.context if each.is_hit]
    assert marked


def test_words_in_quotes_stand_just_so(ask: Ask) -> None:
    assert len(ask('"upphandla entreprenaden"').hits) == 1
    assert ask('"entreprenaden upphandla"').hits == ()
    assert ask("entreprenaden upphandla").hits


def test_a_word_with_a_dash_before_it_is_left_out(ask: Ask) -> None:
    with_it, without = ask("simhall").hits, ask("simhall -entreprenaden").hits
    assert 0 < len(without) < len(with_it)
    assert not any("entreprenad" in hit.decision for hit in without)


@pytest.mark.parametrize(
    "condition", ["organ:kommunstyrelsen", "år:2025", "typ:beslut organ:kommunstyrelsen"]
)
def test_a_word_is_left_out_of_what_conditions_alone_find(connection: Connection, condition: str) -> None:
    def ids(typed: str) -> set[int]:
        return {hit.item for hit in search(connection, parse(typed, TODAY), 10_000).hits}

    every, left = ids(condition), ids(f'{condition} -simhall -"delegation"')
    assert left
    assert every - left == every & (ids("simhall") | ids('"delegation"'))
    assert every - left


def test_somebody_s_reservations_are_their_own(ask: Ask) -> None:
    wanted = answers.reserved("KS 2024/0311")
    assert {(hit.body, hit.day) for hit in ask("person:Hällmark typ:reservation dnr:KS2024/311").hits} == {
        place for place, names in wanted.items() if "Roger Hällmark" in names
    }
    assert all(hit.part == "reservation" for hit in ask("person:Hällmark typ:reservation").hits)


def test_a_paragraph_of_a_year_is_found_in_every_body(ask: Ask) -> None:
    hits = ask("§ 11/2025").hits
    assert {hit.number for hit in hits} == {11}
    assert {hit.day.year for hit in hits if hit.day} == {2025}
    assert len({hit.body for hit in hits}) > 2


def test_a_body_and_a_span_of_days_narrow_it(ask: Ask) -> None:
    hits = ask("organ:kommunfullmäktige 2025-03").hits
    assert {hit.body for hit in hits} == {"Kommunfullmäktige"}
    assert {hit.day for hit in hits} == {date(2025, 3, 25)}


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        ("beslut", {"decision"}),
        ("reservation", {"reservation", "statement", "note"}),
        ("yrkande", {"motions"}),
    ],
)
def test_a_kind_is_looked_for_in_its_own_parts(ask: Ask, kind: str, parts: set[str]) -> None:
    hits = ask(f"typ:{kind}").hits
    assert hits
    assert {hit.part for hit in hits} <= parts


def test_page_after_page_gives_all_once(connection: Connection) -> None:
    query, found, after = parse("beslutar", TODAY), [], 0
    while True:
        page = search(connection, query, limit=7, after=after)
        found += [hit.item for hit in page.hits]
        if not page.more:
            break
        after = page.last
    assert found == [hit.item for hit in search(connection, query, limit=10_000).hits]
    assert len(set(found)) == len(found) > 50


def test_nothing_asked_finds_nothing(connection: Connection) -> None:
    assert search(connection, Query()) == Found()
    assert search(connection, parse("-budget", TODAY)) == Found()


def test_an_answer_nobody_waits_for_is_given_up(connection: Connection) -> None:
    assert search(connection, parse("beslut", TODAY), wanted=lambda: False) == Found()
    assert search(connection, parse("beslut", TODAY)).hits


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(max_size=12) | st.sampled_from(['"', "NEAR(a b)", "heading:x", "a*", "NOT", "^a", "{a}:b", "a'b"])
)
def test_whatever_is_typed_is_answered(ask: Ask, typed: str) -> None:
    assert isinstance(ask(typed), Found)
