"""Moving sections never loses, doubles or changes one, and can be undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model import tree
from app.model.minutes import new_minutes
from app.model.sections import Part, Section, new_section
from app.model.tree import Outline

quick = settings(deadline=None, max_examples=40)


def _outlines() -> st.SearchStrategy[Outline]:
    """Shapes of up to some twenty sections, each named by its place in reading order."""
    shapes = st.recursive(st.just([]), lambda inner: st.lists(inner, max_size=4), max_leaves=12)
    return shapes.filter(bool).map(_numbered)


def _numbered(shape: list[object]) -> Outline:
    counter = iter(range(1000))

    def build(siblings: object) -> Outline:
        return tuple(_section(next(counter), build, inner) for inner in siblings)

    return build(shape)


def _section(number: int, build: Callable[[object], Outline], inner: object) -> Section:
    part = Part(f"part-{number}")
    return Section(f"s{number}", f"Rubrik {number}", parts=(part,), sections=build(inner))


@st.composite
def chosen(draw: st.DrawFn) -> tuple[Outline, str]:
    """An outline and the id of one of its sections."""
    outline = draw(_outlines())
    return outline, draw(st.sampled_from(ids(outline)))


def ids(outline: Outline) -> list[str]:
    return [section.id for _, section in tree.walk(outline)]


def alone(outline: Outline) -> dict[str, Section]:
    """Every section without those under it."""
    return {section.id: replace(section, sections=()) for _, section in tree.walk(outline)}


def assert_same_sections(one: Outline, two: Outline) -> None:
    assert sorted(ids(one)) == sorted(ids(two))
    assert alone(one) == alone(two)


@quick
@given(chosen(), st.sampled_from([tree.indent, tree.outdent]))
def test_indenting_keeps_every_section(
    case: tuple[Outline, str], step: Callable[[Outline, str], Outline]
) -> None:
    outline, name = case
    after = step(outline, name)
    assert_same_sections(outline, after)
    assert tree.find(after, name) is tree.find(outline, name)


@quick
@given(chosen(), st.integers(-3, 3))
def test_shifting_keeps_every_section_and_turns_back(case: tuple[Outline, str], steps: int) -> None:
    outline, name = case
    after = tree.shift(outline, name, steps)
    assert_same_sections(outline, after)
    assert after is outline or tree.shift(after, name, -steps) == outline


@quick
@given(chosen())
def test_outdenting_undoes_indenting(case: tuple[Outline, str]) -> None:
    outline, name = case
    after = tree.indent(outline, name)
    assert after is outline or tree.outdent(after, name) == outline


@quick
@given(_outlines())
def test_indenting_undoes_outdenting_of_a_last_child(outline: Outline) -> None:
    for name in [section.sections[-1].id for _, section in tree.walk(outline) if section.sections]:
        assert tree.indent(tree.outdent(outline, name), name) == outline


@quick
@given(chosen())
def test_indenting_and_outdenting_change_the_level_by_one_or_not_at_all(case: tuple[Outline, str]) -> None:
    outline, name = case

    def level(of: Outline) -> int:
        return next(level for level, section in tree.walk(of) if section.id == name)

    parent, index = tree.place(outline, name)
    assert level(tree.indent(outline, name)) == level(outline) + (index > 0)
    assert level(tree.outdent(outline, name)) == level(outline) - (parent != "")
    assert ids(tree.indent(outline, name)) == ids(outline)  # reading order stays


@quick
@given(chosen(), st.data())
def test_moving_goes_where_it_is_told_and_back(case: tuple[Outline, str], data: st.DataObject) -> None:
    outline, name = case
    section = tree.find(outline, name)
    inside = ids((section,))
    rest = tree.remove(outline, name)
    parent = data.draw(st.sampled_from(["", *(each for each in ids(outline) if each not in inside)]))
    index = data.draw(st.integers(0, len(tree.children(rest, parent))))
    after = tree.move(outline, name, parent, index)
    assert_same_sections(outline, after)
    assert tree.place(after, name) == (parent, index)
    assert tree.move(after, name, *tree.place(outline, name)) == outline


@quick
@given(chosen(), st.data())
def test_a_section_cannot_move_into_itself(case: tuple[Outline, str], data: st.DataObject) -> None:
    outline, name = case
    parent = data.draw(st.sampled_from(ids((tree.find(outline, name),))))
    with pytest.raises(ValueError, match="itself"):
        tree.move(outline, name, parent, 0)


@quick
@given(chosen(), st.data())
def test_removing_undoes_inserting(case: tuple[Outline, str], data: st.DataObject) -> None:
    outline, name = case
    parent = data.draw(st.sampled_from(["", name]))
    index = data.draw(st.integers(0, len(tree.children(outline, parent))))
    new = new_section("Ny")
    after = tree.insert(outline, new, parent, index)
    assert tree.place(after, new.id) == (parent, index)
    assert tree.remove(after, new.id) == outline
    assert sorted(ids(after)) == sorted([*ids(outline), new.id])


@quick
@given(chosen())
def test_removing_takes_the_section_with_all_under_it_and_nothing_else(case: tuple[Outline, str]) -> None:
    outline, name = case
    gone = ids((tree.find(outline, name),))
    assert ids(tree.remove(outline, name)) == [each for each in ids(outline) if each not in gone]


@quick
@given(chosen())
def test_a_change_shares_all_that_it_does_not_touch(case: tuple[Outline, str]) -> None:
    outline, name = case
    assert tree.change(outline, name, lambda section: section) is outline
    after = tree.change(outline, name, lambda section: replace(section, heading="Ny rubrik"))
    path = _path(outline, name)
    for _, section in tree.walk(outline):
        assert (tree.find(after, section.id) is section) == (section.id not in path)


def _path(outline: Outline, name: str) -> list[str]:
    path = [name]
    while parent := tree.place(outline, path[-1])[0]:
        path.append(parent)
    return path


@quick
@given(_outlines())
def test_places_and_levels_agree_with_the_reading_order(outline: Outline) -> None:
    for level, section in tree.walk(outline):
        parent, index = tree.place(outline, section.id)
        assert tree.children(outline, parent)[index] is section
        assert len(_path(outline, section.id)) == level
        assert tree.has(outline, section.id)


@pytest.mark.parametrize(
    "look",
    [
        lambda outline: tree.find(outline, "no"),
        lambda outline: tree.place(outline, "no"),
        lambda outline: tree.change(outline, "no", lambda section: section),
        lambda outline: tree.remove(outline, "no"),
        lambda outline: tree.move(outline, "no", "", 0),
        lambda outline: tree.move(outline, outline[0].id, "no", 0),
        lambda outline: tree.insert(outline, new_section(), "no", 0),
    ],
)
def test_an_unknown_section_is_an_error(look: Callable[[Outline], object]) -> None:
    with pytest.raises(KeyError):
        look((new_section(), new_section()))


def test_parts_come_in_reading_order_with_the_opening_first() -> None:
    under = new_section("Under")
    over = new_section("Över", sections=(under,))
    minutes = replace(new_minutes(), sections=(over,))
    assert list(tree.parts(minutes)) == [minutes.opening, *over.parts, *under.parts]


def test_a_part_is_changed_wherever_it_stands() -> None:
    under = new_section("Under")
    minutes = replace(
        new_minutes(), sections=(new_section("Över", sections=(under,)), new_section("Bredvid"))
    )
    for part in tree.parts(minutes):
        assert tree.change_part(minutes, part.id, lambda same: same) is minutes
        after = tree.change_part(minutes, part.id, lambda same: replace(same, kind="decision"))
        assert [each.id for each in tree.parts(after) if each.kind == "decision"] == [part.id]
        assert after.sections[1] is minutes.sections[1] or part in minutes.sections[1].parts
    with pytest.raises(KeyError):
        tree.change_part(minutes, "no", lambda same: same)
