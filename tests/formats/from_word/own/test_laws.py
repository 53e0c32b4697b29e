"""What Paragraf wrote comes back the same: the law of our own round trip."""

from __future__ import annotations

import os
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.formats import docx
from app.formats.flow.scope import Scope
from app.formats.from_word import reading
from app.formats.from_word.own import is_own, understood
from app.formats.from_word.recognised import Imported
from app.model.header import Kind, MeetingDay
from app.model.minutes import Package, new_minutes
from app.model.sections import Section
from app.profiles import Profile, load
from app.resources import resource
from app.rules.numbering import numbers
from app.session.extracts import extract
from app.session.files import read_source
from tests.formats.docx.own.templates import USUAL, profile_with, template
from tests.formats.docx.own.templates import p as para
from tests.formats.from_word.own.carried import carried
from tests.formats.small import few, small_documents
from tests.strategies import full_documents, meeting_days

LONG = bool(os.environ.get("PARAGRAF_LONG"))
SAMPLES = sorted(resource("samples").glob("*.paragraf"))


def read_again(package: Package, profile: Profile, scope: Scope = "whole") -> Imported:
    source = reading.read(docx.write(package, profile, scope=scope).data, name="a.docx")
    assert is_own(source)
    return understood(source, name="a.docx")


def _same(package: Package, profile: Profile, scope: Scope = "whole") -> Imported:
    found = read_again(package, profile, scope)
    again = found.read.package.minutes
    assert carried(again, profile, scope) == carried(package.minutes, profile, scope)
    return found


def _ids(package: Package) -> list[str]:
    return [section.id for section in package.minutes.sections]


@few(200 if LONG else 5)
@given(small_documents())
def test_a_document_comes_back_as_it_was_written(package: Package) -> None:
    found = _same(package, load())
    assert _ids(found.read.package) == _ids(package)
    assert found.by == "own"


@few(200 if LONG else 5)
@given(full_documents())
def test_facts_that_are_printed_come_back_but_for_made_up_people(package: Package) -> None:
    last = Section("plast", "Sist")  # after it nothing stands that has neither heading nor text
    sections = (*package.minutes.sections, last)
    minutes = replace(package.minutes, attendance=(), body=None, life=(), sections=sections)
    _same(replace(package, minutes=minutes), load())


@pytest.mark.parametrize("kind", get_args(Kind))
def test_a_document_in_which_nothing_stands_comes_back_empty(kind: Kind) -> None:
    minutes = replace(new_minutes(kind), sections=())
    assert _same(Package(minutes), load()).read.package.minutes.header.fields == ()
    again = read_again(Package(new_minutes(kind)), load())  # a section in which nothing stands is on no page
    assert again.read.package.minutes.header.fields == ()


@few(500 if LONG else 25)
@given(st.lists(meeting_days, max_size=3), st.sampled_from(["", "Rådhuset", "kl. 9, salen"]))
def test_meeting_days_come_back_with_all_that_is_printed_of_them(days: list[MeetingDay], place: str) -> None:
    minutes = new_minutes("protokoll")
    header = replace(minutes.header, meeting_days=tuple(days), place=place)
    _same(Package(replace(minutes, header=header, body=None)), load())


@pytest.mark.parametrize("look", ["neutral", "klassisk"])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_samples_come_back_whole(sample: Path, look: str) -> None:
    package = read_source(sample).package
    package = replace(package, minutes=replace(package.minutes, profile=look))
    found = _same(package, load(look))
    again = found.read.package.minutes
    assert found.doubts == ()
    assert numbers(again) == numbers(package.minutes)
    assert (again.profile or "neutral") == look
    assert len(again.attendance) >= len(package.minutes.attendance) * 0.8
    assert [s.case_number for s in again.sections] == [s.case_number for s in package.minutes.sections]


def test_an_extract_comes_back_with_its_numbers() -> None:
    package = read_source(next(path for path in SAMPLES if "protokoll" in path.stem)).package
    chosen = [package.minutes.sections[at].id for at in (3, 8)]
    cut = extract(package, chosen)
    found = read_again(cut, load(), "extract").read.package.minutes
    assert numbers(found) == numbers(cut.minutes)


def test_minutes_in_a_template_of_ones_own_come_back_without_its_own_text(tmp_path: Path) -> None:
    package = read_source(next(path for path in SAMPLES if "protokoll" in path.stem)).package
    body = para("Överst i mallen") + para("{{innehåll}}") + para("Underst i mallen")
    profile = profile_with(template(body, USUAL), tmp_path)
    found = read_again(package, profile).read.package.minutes
    assert carried(found, load()) == carried(package.minutes, load())
