"""Bytes that travel with a document are known by their own digest."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.errors import UserError
from app.model.annotations import Appendix
from app.model.blocks import BulletList, ListItem, empty_table, paragraph
from app.model.codec import encode
from app.model.inlines import Image, text
from app.model.media import gathered, media_name, picture_kind, referred
from app.model.minutes import new_minutes
from app.model.sections import new_section
from tests.strategies import PNG


def test_a_picture_is_known_by_its_first_bytes() -> None:
    assert picture_kind(PNG) == "png"
    assert picture_kind(b"\xff\xd8\xff\xe0") == "jpg"
    assert picture_kind(b"GIF89a") == "gif"
    assert picture_kind(b"<svg>") == ""
    assert picture_kind(b"") == ""


def test_all_that_a_document_refers_to_is_found_however_deep() -> None:
    names = [media_name(bytes([number]), "png") for number in range(3)]
    table = empty_table(1, 1)
    cell = replace(table.rows[0].cells[0], blocks=(paragraph(Image("a", names[0])),))
    table = replace(table, rows=(replace(table.rows[0], cells=(cell,)),))
    bullets = BulletList("b", (ListItem("i", (paragraph(Image("c", names[1])),)),))
    section = new_section("", table, bullets, paragraph(*text(f'"media":"{media_name(b"no", "png")}"')))
    minutes = replace(
        new_minutes(),
        sections=(new_section("", sections=(section,)),),
        appendices=(Appendix("d", "Bilaga", names[2]),),
    )
    assert referred(encode(minutes)) == set(names)


def test_only_what_is_wanted_is_gathered_and_what_is_missing_is_told() -> None:
    there, gone, loose = (media_name(data, "png") for data in (b"there", b"gone", b"loose"))
    media, messages = gathered(frozenset({there, gone}), {there: b"there", loose: b"loose"}, "a")
    assert media == {there: b"there"}
    assert [(message.code, message.params["count"]) for message in messages] == [("file.missing-media", 1)]


def test_bytes_under_a_wrong_name_are_refused() -> None:
    name = media_name(b"there", "png")
    with pytest.raises(UserError, match="wrong-media"):
        gathered(frozenset({name}), {name: b"other"}, "a")
