"""The real notes: what their letterhead, headings, footnote and page break become."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path

import pytest

from app.formats.markdown import read, write
from app.formats.result import Read
from app.model import tree
from app.model.blocks import Paragraph
from app.model.header import Author, MeetingDay
from app.model.inlines import Footnote, plain
from tests.formats.markdown.test_round_trip import content_of

SAMPLE = Path(__file__).parents[3].parent / "shared" / "samples" / "minnesanteckningar-trygghetsutskottet.md"
pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the real sample is not beside the checkout")


@pytest.fixture(scope="module")
def result() -> Read:
    return read(SAMPLE.read_bytes(), name=SAMPLE.name)


def test_the_letterhead_becomes_sender_dates_and_times(result: Read) -> None:
    header = result.package.minutes.header
    assert header.kind == "notes"
    assert header.title == "Minnesanteckningar från Trygghetsutskottets informationsmöte den 3 april"
    assert header.author == Author(
        "Sanna Ajaxén",
        "Kommunsekreterare",
        "Kommunstyrelsens Trygghetsutskott",
        "Sanna.Ajaxen@Upplands-Bro.se",
    )
    assert header.document_date == date(2020, 4, 7)
    assert header.meeting_days == (MeetingDay(date(2020, 4, 3), time(8, 30), time(9, 10)),)
    assert header.fields == ()


def test_the_sections_stand_at_their_levels(result: Read) -> None:
    minutes = result.package.minutes
    assert [len(part.blocks) for part in tree.parts(minutes)] == [1, 1, 2, 6, 1, 1, 1, 3, 1, 1]
    headings = [(level, section.heading) for level, section in tree.walk(minutes.sections)]
    assert [h for level, h in headings if level == 2] == [
        "Kommunal nivå",
        "Region Stockholm",
        "Nationell nivå",
    ]
    assert len(headings) == 10 - 1


def test_the_footnote_is_real_and_the_broken_sentence_joined(result: Read) -> None:
    section = next(s for _, s in tree.walk(result.package.minutes.sections) if s.heading == "Nationell nivå")
    (paragraph,) = section.parts[0].blocks
    assert isinstance(paragraph, Paragraph)
    assert "samlas. Folkhälsomyndighetens föreskrifter och allmänna råd" in plain(paragraph.content)
    note = paragraph.content[-1]
    assert isinstance(note, Footnote)
    assert plain(note.content) == "Folkhälsomyndigheten, utgivningsdatum: 2020-04-01"


def test_what_was_done_is_said(result: Read) -> None:
    said = {message.code: message.params for message in result.messages}
    assert set(said) == {"markdown.note-found", "markdown.date-from-title-year", "markdown.joined"}
    assert str(said["markdown.joined"]["after"]).startswith("föreskrifter")
    assert said["markdown.joined"]["section"] == "Nationell nivå"


def test_every_word_is_there_once_and_in_order(result: Read) -> None:
    source = SAMPLE.read_text("utf-8").partition("\n## ")[2].partition("\n---")[0]
    words = re.sub(r"<sup>1</sup>|[#*]", "", source).split()
    minutes = result.package.minutes
    found = minutes.header.title.split()
    found += [w for block in minutes.opening.blocks if isinstance(block, Paragraph) for w in _words(block)]
    for _, section in tree.walk(minutes.sections):
        found += section.heading.split()
        for part in section.parts:
            found += [w for block in part.blocks if isinstance(block, Paragraph) for w in _words(block)]
    assert found == words


def _words(paragraph: Paragraph) -> list[str]:
    return plain(paragraph.content).split()


def test_written_and_read_again_it_is_the_same(result: Read) -> None:
    again = read(write(result.package).data)
    assert content_of(again.package.minutes) == content_of(result.package.minutes)
    assert again.messages == ()
