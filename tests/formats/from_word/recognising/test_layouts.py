"""Twenty layouts, and files made by hand: how much of what stands in them is found again."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from random import Random

import pytest

from app.archive.case_numbers import case_key
from app.formats import from_word
from app.formats.from_word import reading
from app.formats.from_word.recognised import Imported
from app.formats.from_word.recognising.lines import paragraphs, words
from app.model import tree
from tests.formats.from_word.layouts.layouts_seen import SEEN, Layout
from tests.formats.from_word.layouts.layouts_unseen import UNSEEN
from tests.formats.from_word.layouts.truth import Meeting, meeting
from tests.formats.from_word.recognising.measuring import (
    WHAT,
    Score,
    attendance,
    compare,
    decision,
    lost,
    same,
)

MEETINGS = 20 if os.environ.get("PARAGRAF_LONG") else 2
LEAST = {"items": 0.98, "cases": 0.98, "decisions": 0.98, "attendance": 0.95}
FOLDER = Path(__file__).parents[1] / "layouts" / "by_hand"
TRUTH = tomllib.loads((FOLDER / "truth.toml").read_text(encoding="utf-8"))


def _made(layout: Layout, seed: int) -> tuple[Meeting, bytes]:
    random = Random(f"{layout.__name__}{seed}")
    kind = "notes" if layout.__name__.startswith("notes") else "protokoll"
    given = meeting(random, kind=kind)
    return given, layout(given, random)


def _lost(data: bytes, imported: Imported) -> list[str]:
    source = reading.read(data, name="protokoll.docx")
    blocks = [*source.blocks, *(block for each in source.running for block in each.blocks)]
    return sorted(lost("\n".join(map(words, paragraphs(blocks))), imported))


def test_items_cases_decisions_and_attendance_are_found_in_every_layout() -> None:
    scores = {what: Score() for what in WHAT}
    for layout in (*SEEN, *UNSEEN):
        for seed in range(MEETINGS):
            given, data = _made(layout, seed)
            compare(from_word.read(data, name="protokoll.docx"), given, scores)
    told = "\n".join(
        f"{what}: F1 {score.f1:.4f}; wrong {score.wrong[:5]}; missed {score.missed[:5]}"
        for what, score in scores.items()
    )
    assert all(scores[what].f1 >= least for what, least in LEAST.items()), told


@pytest.mark.parametrize("layout", [*SEEN, *UNSEEN], ids=lambda layout: layout.__name__)
def test_no_word_of_a_layout_is_lost(layout: Layout) -> None:
    given, data = _made(layout, 7)
    imported = from_word.read(data, name="protokoll.docx")
    assert _lost(data, imported) == []
    header = imported.read.package.minutes.header
    assert (header.kind, header.first_day.date) == (given.kind, given.day)


@pytest.mark.parametrize("name", [name for name, truth in TRUTH.items() if truth["kind"] == "protokoll"])
def test_a_protokoll_made_by_hand_is_understood(name: str) -> None:
    truth = TRUTH[name]
    imported = from_word.read((FOLDER / f"{name}.docx").read_bytes(), name=f"{name}.docx")
    minutes = imported.read.package.minutes
    found = [
        (s.number, same(s.heading), case_key(s.case_number), decision(s), s.outcome) for s in minutes.sections
    ]
    assert found == [(n, same(h), case_key(c), same(d), o) for n, h, c, d, o in truth["items"]]
    assert (minutes.header.body, minutes.header.first_day.date) == (truth["body"], truth["day"])
    there = {tuple(map(str, each)) for each in attendance(minutes)}
    wanted = {
        tuple(str(tuple(one)) if isinstance(one, list) else one for one in each)
        for each in truth["attendance"]
    }
    assert wanted <= there
    assert _lost((FOLDER / f"{name}.docx").read_bytes(), imported) == []


@pytest.mark.parametrize("name", [name for name, truth in TRUTH.items() if truth["kind"] == "notes"])
def test_notes_made_by_hand_are_understood(name: str) -> None:
    imported = from_word.read((FOLDER / f"{name}.docx").read_bytes(), name=f"{name}.docx")
    minutes = imported.read.package.minutes
    assert [section.heading for _, section in tree.walk(minutes.sections)] == TRUTH[name]["headings"]
    assert (minutes.header.kind, minutes.header.first_day.date) == ("notes", TRUTH[name]["day"])
    assert _lost((FOLDER / f"{name}.docx").read_bytes(), imported) == []
