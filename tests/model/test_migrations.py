"""Older formats open: step by step, each from the format before."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.errors import UserError
from app.model import codec
from app.model.migrations import STEPS, migrated
from app.model.minutes import FORMAT


def test_there_is_a_step_from_every_older_format() -> None:
    assert set(STEPS) == set(range(1, FORMAT))


def test_steps_are_taken_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    def step(name: str) -> Any:
        return lambda document: {**document, "taken": [*document.get("taken", []), name]}

    monkeypatch.setitem(STEPS, 1, step("one"))
    monkeypatch.setitem(STEPS, 2, step("two"))
    assert json.loads(migrated(b'{"format": 1}', 1, 3)) == {"format": 3, "taken": ["one", "two"]}


def test_an_older_file_is_brought_up_to_date_when_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codec, "FORMAT", 2)
    monkeypatch.setattr(codec, "_OWN_START", b'{"format":2,')
    monkeypatch.setitem(STEPS, 1, lambda old: {**old, "profile": old["profile"] + " from format 1"})
    minutes = codec.decode(b'{"format":1,"id":"m","opening":{"id":"o"},"profile":"a"}')
    assert (minutes.format, minutes.profile) == (2, "a from format 1")
    with pytest.raises(UserError, match="double-key"):
        codec.decode(b'{"format":1,"id":"m","opening":{"id":"o"},"profile":"a","profile":"b"}')
