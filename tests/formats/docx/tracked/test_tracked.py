"""The comparison for Word: accepted it is the later document, rejected the earlier, read independently."""

from __future__ import annotations

import os
import random
import re
from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from msgspec.structs import replace

from app.archive.comparing import exports
from app.formats import docx
from app.model import tree
from app.model.blocks import paragraph
from app.model.inlines import Marks, Text, text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from app.profiles import load
from tests.archive.comparing.edits import edited
from tests.archive.comparing.test_compare import random_document
from tests.formats.docx.tracked.revisions import tags, words
from tests.meeting import build

MADE = datetime(2026, 1, 2, 3, 4)
LONG = bool(os.environ.get("PARAGRAF_LONG"))


def plain(minutes: Minutes) -> list[str]:
    return words(
        docx.write(Package(exports.covered(minutes)), load(), made=MADE, export_id="x").data, accept=True
    )


def compared(before: Minutes, after: Minutes) -> bytes:
    return exports.word(Package(before), Package(after), load(), ("före", "efter"), made=MADE).data


def with_sections(*headings: str) -> Minutes:
    made = (new_section(each, paragraph(*text(f"Vi talade om {each}. Det blev bra."))) for each in headings)
    return replace(new_minutes(), sections=tuple(made))


@pytest.mark.parametrize("seed", range(60 if LONG else 2))
def test_the_sample_meeting_accepted_is_the_later_and_rejected_the_earlier(seed: int) -> None:
    before = build.package().minutes
    after = edited(before, seed, random.Random(seed).randint(1, 10))
    made = compared(before, after)
    assert words(made, accept=True) == plain(after)
    assert words(made, accept=False) == plain(before)


@pytest.mark.parametrize("seed", range(60 if LONG else 3))
def test_the_contents_find_every_section_that_is_gone_too(seed: int) -> None:
    before = build.package().minutes
    gone = random.Random(seed).choice(before.sections)
    after = replace(before, sections=tuple(each for each in before.sections if each is not gone))
    made = ZipFile(BytesIO(compared(before, edited(after, seed, 3)))).read("word/document.xml").decode()
    names = re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]*)"', made)
    assert len(names) == len(set(names))
    assert set(re.findall(r"PAGEREF (\S+)", made)) <= set(names)
    numbers = re.findall(r'<w:bookmarkStart w:id="(\d+)"', made)
    assert len(numbers) == len(set(numbers))
    assert sorted(numbers) == sorted(re.findall(r'<w:bookmarkEnd w:id="(\d+)"', made))


@pytest.mark.parametrize("seed", range(200 if LONG else 5))
def test_any_blocks_accepted_are_the_later_and_rejected_the_earlier(seed: int) -> None:
    before = random_document(random.Random(seed))
    after = edited(before, seed)
    made = compared(before, after)
    assert words(made, accept=True) == plain(after)
    assert words(made, accept=False) == plain(before)


def test_a_moved_section_is_moved_in_word_too() -> None:
    before = with_sections("ett", "två", "tre")
    after = replace(before, sections=tree.shift(before.sections, before.sections[0].id, 2))
    made = compared(before, after)
    assert {"moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart"} <= tags(made)
    assert words(made, accept=True) == plain(after)
    assert words(made, accept=False) == plain(before)


def test_words_set_otherwise_are_a_change_of_their_looks() -> None:
    before = with_sections("ett")
    section = before.sections[0]
    bold = paragraph(*text("Vi talade om "), Text("ett", Marks(bold=True)), *text(". Det blev bra."))
    part = replace(section.parts[0], blocks=(bold,))
    after = replace(before, sections=(replace(section, parts=(part,)),))
    assert tags(compared(before, after)) == {"rPrChange"}


def test_what_a_mask_covers_is_in_no_file() -> None:
    before = with_sections("ett")
    hidden = paragraph(Text("Anna Hemlig", Marks(mask="KL 8:10")), *text(" var sjuk."))
    section = replace(before.sections[0], parts=(replace(before.sections[0].parts[0], blocks=(hidden,)),))
    after = replace(before, sections=(section,))
    made = compared(before, after)
    said = "\n".join(words(made, accept=True))
    assert "[maskerat] var sjuk." in said
    assert "Hemlig" not in said


def test_two_that_do_not_differ_have_no_changes() -> None:
    before = build.package().minutes
    assert tags(compared(before, before)) == set()
