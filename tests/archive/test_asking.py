"""What is typed in the one box is understood, whatever it is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.archive.asking import parse, worded
from app.archive.case_numbers import case_key
from app.archive.hits import Phrase, Query

TODAY = date(2026, 11, 23)
_PIECES = st.sampled_from(
    [
        *(
            "budget",
            "§ 45",
            "§ 45/2025",
            "45 §",
            "KS 2024/0311",
            "dnr",
            '"lägga till"',
            "-skola",
            '-"nya hus"',
        ),
        *("2024", "2024-03", "2024-13", "mars 2024", "förra året", "2024-01..2024-06", "..", "efter 2023"),
        *(
            "person:Anna",
            'person:"Anna Berg"',
            "organ:ks",
            "typ:beslut",
            "typ:",
            "år:2024",
            "e-post",
            '"',
            "(",
            "*",
        ),
        *("AND", "NEAR(", "från:2024-02-30", "till:2024", "2011/KS 0206 001", "\ufff91\ufffa"),
    ]
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("buller skola", Query((Phrase(("buller",)), Phrase(("skola",))))),
        ('"till handlingarna"', Query((Phrase(("till", "handlingarna"), exact=True),))),
        ("buller -skola", Query((Phrase(("buller",)), Phrase(("skola",), without=True)))),
        ("§ 45/2025", Query(number=45, year=2025)),
        ("45 §", Query(number=45)),
        ("dnr KS 2024/0311", Query(case_number="KS 2024/0311")),
        ("2024", Query(since=date(2024, 1, 1), until=date(2024, 12, 31))),
        ("februari 2024", Query(since=date(2024, 2, 1), until=date(2024, 2, 29))),
        ("2024-01..2024-06", Query(since=date(2024, 1, 1), until=date(2024, 6, 30))),
        ("2024-03-05..", Query(since=date(2024, 3, 5))),
        ("efter 2024-03", Query(since=date(2024, 4, 1))),
        ("före 2024", Query(until=date(2023, 12, 31))),
        ("förra året", Query(since=date(2025, 1, 1), until=date(2025, 12, 31))),
        ('person:"Anna Berg" organ:kommunstyrelsen', Query(person="Anna Berg", body="kommunstyrelsen")),
        ("typ:yrkande", Query(kind="motion")),
        ("kind:decision", Query(kind="decision")),
        ("typ:konstig", Query((Phrase(("typ",)), Phrase(("konstig",))))),
        ('"2024"', Query((Phrase(("2024",), exact=True),))),
        ("2024-13-01", Query((Phrase(("2024", "13", "01"), exact=True),))),
        ("", Query()),
    ],
)
def test_the_box_is_understood(typed: str, meant: Query) -> None:
    assert parse(typed, TODAY) == meant


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES | st.text(max_size=8), max_size=6).map(" ".join))
def test_anything_can_be_typed(typed: str) -> None:
    assert isinstance(parse(typed, TODAY), Query)


_WORDS = st.sampled_from(["buller", "skola", "väg", "åtgärd", "beslut"])
_PHRASES = st.builds(Phrase, st.tuples(_WORDS), without=st.booleans()) | st.builds(
    Phrase, st.lists(_WORDS, min_size=1, max_size=3).map(tuple), exact=st.just(True), without=st.booleans()
)
_DAYS = st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1))


@settings(max_examples=150, deadline=None)
@given(
    st.builds(
        Query,
        st.lists(_PHRASES, max_size=3, unique=True).map(tuple),
        person=st.sampled_from(["", "Berg", "Anna Berg"]),
        body=st.sampled_from(["", "ks", "Miljö- och byggnadsnämnden"]),
        case_number=st.sampled_from(["", "KS 2024/0311", "2011/KS 0206 001"]),
        number=st.none() | st.integers(1, 400),
        year=st.none() | st.integers(1950, 2050),
        since=_DAYS,
        until=_DAYS,
        kind=st.sampled_from(["", "decision", "reservation", "motion", "action"]),
    )
)
def test_a_query_in_words_asks_the_same(query: Query) -> None:
    assert parse(worded(query), TODAY) == query


@pytest.mark.parametrize(
    "written",
    [
        "KS 2024/0311",
        "ks 24/311",
        "Dnr KS/2024:311",
        "KS-2024-00311",
        "KS2024/311",
        "Ärendenummer: KS 2024/0311",
    ],
)
def test_a_case_number_is_the_same_however_it_is_written(written: str) -> None:
    assert case_key(written) == case_key("KS 2024/0311")


@pytest.mark.parametrize("other", ["KS 2024/0312", "BN 2024/0311", "KS 2025/0311", ""])
def test_another_one_is_another(other: str) -> None:
    assert case_key(other) != case_key("KS 2024/0311")
