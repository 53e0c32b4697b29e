"""What is kept of a document: every word, by the item and part that it stands in, and who is in it."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace

from app.archive.documents import OPENING, ItemRow, PartRow, PersonRow, contents
from app.model import tree
from app.model.annotations import Assignment
from app.model.blocks import Paragraph, walk
from app.model.header import Header
from app.model.ids import new_id
from app.model.inlines import Footnote, plain
from app.model.minutes import Minutes
from app.model.proceedings import Motion, Proceedings
from app.model.sections import Part, Section
from tests.archive.making import item, minutes
from tests.meeting import build
from tests.parts import random_blocks

_FILE = Path("protokoll.paragraf")


def _kept(document: Minutes) -> list[str]:
    rows = contents(document, _FILE).items
    return [
        word
        for row in rows
        for text in (row.heading, *(part.text for part in row.parts))
        for word in text.split()
    ]


@pytest.mark.parametrize("seed", range(2000 if os.environ.get("PARAGRAF_LONG") else 40))
def test_every_word_is_kept_with_an_item_for_each_section_of_the_first_level(seed: int) -> None:
    document = _any(Random(seed))
    kept = {*_kept(document)}
    for part in tree.parts(document):
        for block in walk(part.blocks):
            if isinstance(block, Paragraph):
                said = plain(each for each in block.content if not isinstance(each, Footnote))
                notes = [plain(each.content) for each in block.content if isinstance(each, Footnote)]
                for words in (said, *notes):
                    assert {*_composed(words)} <= kept
    for _, section in tree.walk(document.sections):
        assert {*_composed(section.heading)} <= kept
    rows = contents(document, _FILE).items
    order = [section.id for _, section in tree.walk(document.sections)]
    assert [row.section for row in rows] == ["", *(section.id for section in document.sections)]
    assert [order[row.place] for row in rows[1:]] == [row.section for row in rows[1:]]
    assert rows[0].place == OPENING


def _composed(text: str) -> list[str]:
    from unicodedata import normalize

    return normalize("NFC", text).split()


def test_the_sample_is_kept_with_its_numbers_decisions_and_people() -> None:
    rows = {row.section: row for row in contents(build.package().minutes, _FILE).items}
    budget = rows["budget"]
    assert (budget.number, budget.case_number, budget.outcome) == (178, "KS 2025/0201", "decided")
    assert "22,10\u00a0kronor" in budget.decision
    assert budget.decision.count("\n") >= 3  # each point on its line
    assert PersonRow("roger hällmark", "reservation") in budget.people
    assert PersonRow("fredrik stålarm", "mover") in budget.people
    assert PersonRow("susanne tjärnvik", "voter") in budget.people
    opening = rows[""]
    assert opening.heading == "Sammanträdesprotokoll"
    assert PersonRow("gun-marie sandevall", "chair") in opening.people
    assert PersonRow("elin björkenfall", "absent") in opening.people
    assert PersonRow("johanna almfors", "secretary") in opening.people


def test_words_are_in_the_column_of_their_kind() -> None:
    row = _only(item("Simhall", text="bakgrund", decision="bifall", reservation="emot"))
    found = row.columns()
    assert (found["heading"], found["text"], found["decision"], found["reservation"]) == (
        "Simhall", "bakgrund", "bifall", "emot",
    )  # fmt: skip


def test_motions_that_no_part_tells_of_are_kept() -> None:
    section = replace(item("Simhall"), proceedings=Proceedings(motions=(Motion("m", text="att avslå"),)))
    assert PartRow("motions", "att avslå") in _only(section).parts


def test_an_assignment_belongs_to_its_item_or_to_the_whole() -> None:
    section = item("Simhall")
    given = (
        Assignment("a", "räkna om", "Ekonomichefen", date(2025, 2, 1), section.id),
        Assignment("b", "kalla", "Sekreteraren", None, "borta"),
    )
    opening, row = contents(replace(minutes(section), assignments=given), _FILE).items
    assert [tuple(each) for each in row.assignments] == [("räkna om", "Ekonomichefen", "2025-02-01")]
    assert row.columns()["action"] == "Ekonomichefen, räkna om, 2025-02-01"
    assert PersonRow("ekonomichefen", "assigned") in row.people
    assert [each.who for each in opening.assignments] == ["Sekreteraren"]


def test_notes_have_no_numbers_and_their_sections_are_items() -> None:
    notes = replace(minutes(item("Nuläge"), item("Nästa steg")), header=Header(kind="notes"))
    found = contents(notes, _FILE)
    assert (found.kind, [row.number for row in found.items]) == ("notes", [None, None, None])


def test_the_day_is_the_meetings_or_the_one_in_the_files_name() -> None:
    undated = minutes(item("a"), day=None)
    assert contents(minutes(item("a")), Path("Protokoll 2020-01-02.md")).day == "2024-05-07"
    assert contents(undated, Path("Protokoll 2020-01-02.md")).day == "2020-01-02"
    written = replace(undated, header=replace(undated.header, document_date=date(2021, 3, 4)))
    assert contents(written, Path("Protokoll.md")).day == "2021-03-04"
    assert contents(undated, Path("Protokoll 99.md")).day == ""


def _any(random: Random) -> Minutes:
    """Sections in sections with all that a text can hold."""

    def section(depth: int) -> Section:
        inner = tuple(section(depth - 1) for _ in range(random.randrange(3))) if depth else ()
        parts = tuple(Part(new_id(), blocks=random_blocks(random)) for _ in range(random.randrange(3)))
        return replace(item(random.choice(("Å\u0308rende", "a  b", ""))), parts=parts, sections=inner)

    return minutes(*(section(2) for _ in range(random.randrange(4))))


def _only(section: object) -> ItemRow:
    return contents(minutes(section), _FILE).items[1]  # type: ignore[arg-type]
