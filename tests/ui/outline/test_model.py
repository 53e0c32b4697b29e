"""Dragging in the outline: every legal and illegal target, on random outlines too."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.model import tree
from app.model.sections import Section
from app.ui.outline.model import MIME, OutlineModel

MOVE = Qt.DropAction.MoveAction


def named(heading: str, *inside: Section) -> Section:
    return Section(f"id-{heading}", heading, sections=inside)


OUTLINE = (named("a", named("a1"), named("a2", named("a21"))), named("b"), named("c"))


class Dragging:
    """An outline whose sections are dragged about, followed by the tree as a value."""

    def __init__(self, outline: tuple[Section, ...]) -> None:
        self.owner = QObject()
        self.model = OutlineModel(self.owner)
        self.outline = outline
        self.model.show_sections(outline)
        self.moved: list[tuple[str, str, int]] = []
        self.model.move_asked.connect(lambda *move: self.moved.append(move))

    def drag(self, heading: str, onto: str, row: int) -> bool:
        """Drop a section on ("" for the top) or, with a row, between; False if that is refused."""
        section = self.model.index_of(f"id-{heading}")
        data = self.model.mimeData([section])
        parent = self.model.index_of(f"id-{onto}") if onto else QModelIndex()
        allowed = self.model.canDropMimeData(data, MOVE, row, 0, parent)
        before = len(self.moved)
        assert not self.model.dropMimeData(data, MOVE, row, 0, parent), "the view would take the row away"
        assert (len(self.moved) > before) == allowed
        if allowed:
            self.outline = tree.move(self.outline, *self.moved[-1])
            self.model.show_sections(self.outline)
        return allowed

    def told(self) -> str:
        def said(sections: tuple[Section, ...]) -> str:
            inside = (s.heading + (f"({said(s.sections)})" if s.sections else "") for s in sections)
            return " ".join(inside)

        return said(self.outline)


@pytest.mark.parametrize(
    ("what", "onto", "row", "after"),
    [
        ("c", "", 1, "c a(a1 a2(a21)) b"),  # row 0 is the header page
        ("c", "", 0, "c a(a1 a2(a21)) b"),
        ("a", "", 3, "b a(a1 a2(a21)) c"),
        ("a", "", 4, "b c a(a1 a2(a21))"),
        ("a", "", -1, "b c a(a1 a2(a21))"),  # on the empty ground below
        ("b", "a", -1, "a(a1 a2(a21) b) c"),  # on a section: its last
        ("b", "a", 0, "a(b a1 a2(a21)) c"),
        ("b", "a", 1, "a(a1 b a2(a21)) c"),
        ("a1", "a", 2, "a(a2(a21) a1) b c"),
        ("a2", "a", 0, "a(a2(a21) a1) b c"),
        ("a21", "", 2, "a(a1 a2) a21 b c"),
        ("a21", "b", -1, "a(a1 a2) b(a21) c"),
        ("a1", "a2", 1, "a(a2(a21 a1)) b c"),
        ("b", "", 2, "a(a1 a2(a21)) b c"),  # where it is
        ("b", "", 3, "a(a1 a2(a21)) b c"),
    ],
)
def test_a_section_is_dropped_where_it_may_go(what: str, onto: str, row: int, after: str) -> None:
    dragging = Dragging(OUTLINE)
    assert dragging.drag(what, onto, row)
    assert dragging.told() == after


@pytest.mark.parametrize(
    ("what", "onto", "row"),
    [("a", "a", -1), ("a", "a", 1), ("a", "a1", -1), ("a", "a21", 0), ("a2", "a21", -1)],
)
def test_a_section_does_not_go_into_itself(what: str, onto: str, row: int) -> None:
    dragging = Dragging(OUTLINE)
    assert not dragging.drag(what, onto, row)
    assert dragging.told() == "a(a1 a2(a21)) b c"


def test_nothing_goes_onto_the_header_page_and_it_goes_nowhere() -> None:
    model = Dragging(OUTLINE).model
    header = model.index(0, 0)
    section = model.mimeData([model.index_of("id-b")])
    assert not model.canDropMimeData(section, MOVE, -1, 0, header)
    assert not model.canDropMimeData(model.mimeData([header]), MOVE, 2, 0, QModelIndex())
    assert not model.flags(header) & (Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable)


def test_what_is_not_a_section_of_this_document_is_refused() -> None:
    model = Dragging(OUTLINE).model
    text, foreign = QMimeData(), QMimeData()
    text.setText("id-b")
    foreign.setData(MIME, b"id-of-another-window")
    for data in (text, foreign):
        assert not model.canDropMimeData(data, MOVE, -1, 0, QModelIndex())
        assert not model.dropMimeData(data, MOVE, -1, 0, QModelIndex())


@pytest.mark.parametrize("seed", range(4))
def test_random_dragging_keeps_every_section_once(seed: int) -> None:
    rng = Random(seed)
    dragging = Dragging(OUTLINE)
    tester = QAbstractItemModelTester(
        dragging.model, QAbstractItemModelTester.FailureReportingMode.Warning, dragging.owner
    )
    headings = [section.heading for _, section in tree.walk(OUTLINE)]
    for _ in range(60):
        onto = rng.choice(["", *headings])
        rows = dragging.model.rowCount(dragging.model.index_of(f"id-{onto}") if onto else QModelIndex())
        dragging.drag(rng.choice(headings), onto, rng.randint(-1, rows))
        assert sorted(s.heading for _, s in tree.walk(dragging.outline)) == sorted(headings)
    assert tester.model() is dragging.model


def test_only_a_heading_that_changed_is_drawn_anew() -> None:
    model = Dragging(OUTLINE).model
    resets: list[bool] = []
    drawn: list[str] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda first, _last: drawn.append(model.section_at(first)))
    changed = tree.change(OUTLINE, "id-a21", lambda s: Section(s.id, "ny"))
    assert not model.show_sections(changed)
    assert (resets, drawn) == ([], ["id-a21"])


def test_numbers_stand_as_the_profile_writes_them() -> None:
    model = Dragging(OUTLINE).model
    numbers = {section.id: at for at, section in enumerate(OUTLINE, 45)}
    for form, shown in (
        ("§ {number}", "§ 45 "),
        ("{number} §", "45 § "),
        ("Paragraf {number}", "Paragraf 45 "),
    ):
        model.show_sections(OUTLINE, numbers, form)
        assert model.data(model.index_of(OUTLINE[0].id)).startswith(shown)
