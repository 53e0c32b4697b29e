"""Undo: steps, pauses, merging."""

from __future__ import annotations

from app.model.minutes import Minutes, new_minutes
from app.session.history import PAUSE, History, Place


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def versions(count: int) -> list[Minutes]:
    return [new_minutes() for _ in range(count)]


HERE = (Place(), Place())


def test_edits_with_the_same_key_in_close_succession_are_one_step() -> None:
    clock = Clock()
    history = History(clock)
    a, b, c = versions(3)
    history.push(a, b, "typing:p", False, HERE)
    clock.now += PAUSE / 2
    history.push(b, c, "typing:p", False, HERE)
    step = history.undo()
    assert step is not None
    assert (step.before, step.after) == (a, c)
    assert not history.can_undo


def test_a_pause_begins_a_new_step() -> None:
    clock = Clock()
    history = History(clock)
    a, b, c = versions(3)
    history.push(a, b, "typing:p", False, HERE)
    clock.now += PAUSE * 1.01
    history.push(b, c, "typing:p", False, HERE)
    assert (step := history.undo()) is not None
    assert step.before == b


def test_the_end_of_a_word_ends_the_step() -> None:
    history = History(Clock())
    a, b, c = versions(3)
    history.push(a, b, "typing:p", True, HERE)
    history.push(b, c, "typing:p", False, HERE)
    assert (step := history.undo()) is not None
    assert step.before == b


def test_an_edit_without_a_key_stands_alone() -> None:
    history = History(Clock())
    a, b, c = versions(3)
    history.push(a, b, "", False, HERE)
    history.push(b, c, "", False, HERE)
    assert (step := history.undo()) is not None
    assert step.before == b


def test_typing_after_undo_does_not_join_what_was_before() -> None:
    history = History(Clock())
    a, b, c, d = versions(4)
    history.push(a, b, "typing:p", False, HERE)
    history.push(b, c, "typing:q", False, HERE)
    history.undo()
    history.close_step()
    history.push(b, d, "typing:p", False, HERE)
    assert (step := history.undo()) is not None
    assert step.before == b


def test_a_new_edit_forgets_what_was_undone() -> None:
    history = History(Clock())
    a, b, c = versions(3)
    history.push(a, b, "", False, HERE)
    history.undo()
    history.push(a, c, "", False, HERE)
    assert not history.can_redo


def test_undo_and_redo_with_nothing_there_give_none() -> None:
    history = History()
    assert history.undo() is None
    assert history.redo() is None
