"""Ids are unique, and could name a bookmark."""

from __future__ import annotations

import re

from app.model.ids import MEDIA_NAME, VERSION_NAME, new_id


def test_ids_differ() -> None:
    assert len({new_id() for _ in range(5000)}) == 5000


def test_an_id_may_name_a_bookmark() -> None:
    assert re.fullmatch(r"[a-z][a-z0-9]{12}", new_id())


def test_names_of_bytes_are_whole_names() -> None:
    assert re.search(MEDIA_NAME, "0" * 64 + ".png")
    assert not re.search(MEDIA_NAME, "0" * 64 + ".png\n")
    assert not re.search(MEDIA_NAME, "../" + "0" * 64 + ".png")
    assert re.search(VERSION_NAME, "versions/2020-04-08.json")
    assert not re.search(VERSION_NAME, "versions/../a.json")
