"""A document as bytes and back: exactly, and nothing but documents."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.errors import UserError
from app.messages import sentence
from app.model import codec
from app.model.blocks import paragraph
from app.model.inlines import Footnote, Marks, Text
from app.model.mending import DEEPEST
from app.model.minutes import FORMAT, Minutes, Package, new_minutes
from app.model.sections import new_section
from tests.strategies import full_documents

LARGE = [HealthCheck.too_slow, HealthCheck.data_too_large]


def document(**fields: Any) -> dict[str, Any]:
    return {"format": 1, "id": "m", "opening": {"id": "o"}} | fields


def with_text(**inline: Any) -> dict[str, Any]:
    content = [{"type": "text", "text": "a"} | inline]
    return document(opening={"id": "o", "blocks": [{"type": "paragraph", "id": "p", "content": content}]})


def refused(data: bytes | dict[str, Any]) -> UserError:
    with pytest.raises(UserError) as caught:
        codec.decode(data if isinstance(data, bytes) else json.dumps(data).encode(), "möte.json")
    assert caught.value.message.params["file"] == "möte.json"
    for language in ("sv", "en"):
        assert sentence(caught.value.message, language).startswith("möte.json: ")
    return caught.value


@settings(deadline=None, max_examples=15, suppress_health_check=LARGE)
@given(full_documents())
def test_what_is_encoded_is_decoded_exactly(package: Package) -> None:
    data = codec.encode(package.minutes)
    assert codec.read(data) == (package.minutes, ())
    assert json.loads(data)["format"] == FORMAT
    assert codec.read(json.dumps(json.loads(data), indent=1).encode()) == (package.minutes, ())


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        (document(id=1), "$.id"),
        (document(format=True), "$.format"),
        (document(format=None), "$.format"),
        (document(format=0), "$.format"),
        (document(format=-1), "$.format"),
        (document(mer=1), "$"),
        (document(header={"kind": "brev"}), "$.header.kind"),
        (document(header={"document_date": "2020-02-30"}), "$.header.document_date"),
        (document(header={"meeting_days": [{"start": "08:30:00Z"}]}), "$.header.meeting_days[...].start"),
        (document(sections=[{"id": "s", "number": 0}]), "$.sections[...].number"),
        (document(opening={"id": "o", "blocks": [{"type": "dikt"}]}), "$.opening.blocks[...].type"),
        (with_text(text=None), "$.opening.blocks[...].content[...].text"),
        (with_text(marks={"script": "up"}), "$.opening.blocks[...].content[...].marks.script"),
        (with_text(type="image", id="i", media="../a.png"), "$.opening.blocks[...].content[...].media"),
    ],
)
def test_wrong_content_is_refused_with_its_place(fields: dict[str, Any], place: str) -> None:
    error = refused(fields)
    assert error.message.code == "file.wrong-content"
    found = re.sub(r"\d+", "...", str(error.message.params["place"]))
    assert found in (place, place.rpartition(".")[0])


@pytest.mark.parametrize("missing", ["format", "id", "opening"])
def test_what_must_be_there_is_missed(missing: str) -> None:
    fields = document()
    del fields[missing]
    error = refused(fields)
    assert error.message.code == "file.wrong-content"
    assert missing in str(error.message.params["reason"])


@pytest.mark.parametrize(
    "data", [b"", b"x", b"{", b"{'a': 1}", b'{"format": NaN}', b'{"format": 1} {}', b"\0\0"]
)
def test_what_is_no_json_is_refused(data: bytes) -> None:
    assert refused(data).message.code == "file.not-json"


def test_a_cut_off_document_is_refused() -> None:
    data = codec.encode(new_minutes())
    for length in range(len(data)):
        assert refused(data[:length]).message.code in ("file.not-json", "file.wrong-content")


def test_broken_utf8_is_refused_with_its_place() -> None:
    data = json.dumps(document(profile="a")).encode().replace(b'"a"', b'"\xe5"')
    error = refused(data)
    assert error.message.code == "file.not-utf8"
    assert error.message.params["place"] == data.index(b"\xe5")


@pytest.mark.parametrize("found", [FORMAT + 1, 99, 10**30])
def test_a_newer_format_is_refused_whatever_else_it_holds(found: int) -> None:
    error = refused({"format": found, "sections": "of another kind"})
    assert error.message.code == "file.newer-format"
    assert error.message.params["found"] == found


@pytest.mark.parametrize(
    "data",
    [
        b'{"format":1,"format":1,"id":"m","opening":{"id":"o"}}',
        b'{"format":1,"id":"m","opening":{"id":"o"},"sections":[],"sections":[]}',
        b'{"format":1,"id":"m","opening":{"id":"o","kind":"text","kind":"vote"}}',
        b'{"format":1,"id":"m","opening":{"id":"o"},"head\\u0065r":{},"header":{}}',
    ],
)
def test_a_field_that_is_there_twice_is_refused(data: bytes) -> None:
    assert refused(data).message.code == "file.double-key"


@pytest.mark.parametrize("bad", ["", "a b", "å", "a" * 41, 'a"b', "a\\b", "a\n"])
def test_an_id_that_could_not_name_a_bookmark_is_refused(bad: str) -> None:
    assert refused(document(id=bad)).message.code == "file.bad-id"


def test_an_id_that_two_things_share_is_refused() -> None:
    error = refused(document(sections=[{"id": "twice"}, {"id": "x", "parts": [{"id": "twice"}]}]))
    assert error.message.code == "file.double-id"
    assert error.message.params["id"] == "twice"
    assert refused(document(opening={"id": "m"})).message.code == "file.double-id"


def test_words_that_look_like_ids_are_words() -> None:
    minutes = replace(
        new_minutes(), sections=(new_section('"id":"a","id":"a"', paragraph(Text('\\"id":"'))),)
    )
    assert codec.decode(codec.encode(minutes)) == minutes


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b'{"format":1,"x":' + b"[" * 100_000,
        b'{"format":1,"id":"m","opening":{"id":"o","blocks":[' + b'{"type":"quote","blocks":[' * 50_000,
        b'{"format":1,"id":"m","opening":{"id":"o"},"sections":[' + b'{"sections":[' * 50_000,
    ],
)
def test_endless_nesting_is_refused(data: bytes) -> None:
    assert refused(data).message.code in ("file.too-deep", "file.wrong-content")


def nested_sections(levels: int) -> dict[str, Any]:
    section: dict[str, Any] = {"id": "s0"}
    for level in range(1, levels):
        section = {"id": f"s{level}", "sections": [section]}
    return document(sections=[section])


def nested_lists(levels: int) -> dict[str, Any]:
    block: dict[str, Any] = {"type": "paragraph", "id": "p"}
    for level in range(1, levels):
        item = {"id": f"i{level}", "blocks": [block]}
        block = {"type": "bullets", "id": f"b{level}", "items": [item]}
    return document(opening={"id": "o", "blocks": [block]})


@pytest.mark.parametrize("nested", [nested_sections, nested_lists])
def test_as_deep_as_anybody_writes_is_read_and_written(nested: Any) -> None:
    minutes = codec.decode(json.dumps(nested(DEEPEST)).encode())
    assert codec.decode(codec.encode(minutes)) == minutes
    assert refused(nested(DEEPEST + 1)).message.code == "file.too-deep"


def decoded(fields: dict[str, Any]) -> tuple[Minutes, list[str]]:
    minutes, messages = codec.read(json.dumps(fields).encode())
    assert codec.read(codec.encode(minutes)) == (minutes, ())
    return minutes, [message.code for message in messages]


def test_strings_of_another_program_are_cleaned_everywhere() -> None:
    dirty = "a\tb\x00\u2028c\ufeff\x7f\x85"
    minutes, messages = decoded(
        document(
            header={"title": dirty, "author": {"name": dirty}, "fields": [{"name": dirty, "value": dirty}]},
            sections=[{"id": "s", "heading": dirty, "case_number": dirty}],
            people=[{"id": "p", "name": dirty}],
            comments=[{"id": "c", "text": "rad 1\nrad\t2"}],
            profile=dirty,
        )
    )
    assert messages == []
    clean = "a b c "
    assert minutes.header.title == minutes.header.author.name == minutes.profile == clean
    assert minutes.sections[0].heading == minutes.people[0].name == minutes.header.fields[0].value == clean
    assert minutes.comments[0].text == "rad 1\nrad 2"


@pytest.mark.parametrize("character", [*"\0\t\n\x1b\x7f\x85\u2028\u2029\ufeff\ufffc\ufdd0\ufffe\uffff"])
@pytest.mark.parametrize("plain", [True, False])
def test_each_foreign_character_is_found_escaped_or_not(character: str, plain: bool) -> None:
    if plain and character < " ":
        return
    data = json.dumps(with_text(text=f"a{character}b"), ensure_ascii=not plain).encode()
    (block,) = codec.decode(data).opening.blocks
    assert block.content[0].text in ("ab", "a b")


def test_content_of_another_program_is_brought_into_normal_form() -> None:
    note = {
        "type": "footnote",
        "id": "f",
        "content": [{"type": "text", "text": "x"}, {"type": "text", "text": "y"}],
    }
    content = [{"type": "text", "text": t} for t in ("a", "", "b")] + [note]
    cells = [{"id": "c", "blocks": [{"type": "paragraph", "id": "p", "content": content}]}]
    table = {"type": "table", "id": "t", "rows": [{"id": "r", "cells": cells}]}
    minutes, _ = decoded(document(opening={"id": "o", "blocks": [table]}))
    paragraphs = minutes.opening.blocks[0].rows[0].cells[0].blocks
    assert paragraphs[0].content == (Text("ab"), Footnote("f", (Text("xy"),)))


def test_links_that_may_not_be_followed_are_taken_off_and_told() -> None:
    minutes, messages = decoded(with_text(marks={"bold": True, "link": "javascript:alert(1)"}))
    assert minutes.opening.blocks[0].content == (Text("a", Marks(bold=True)),)
    assert messages == ["file.links-dropped"]
    minutes, messages = decoded(with_text(marks={"link": " https://exempel.se "}))
    assert minutes.opening.blocks[0].content == (Text("a", Marks(link="https://exempel.se")),)
    assert messages == []


@settings(deadline=None, max_examples=50)
@given(st.binary(max_size=100) | st.text(max_size=100).map(str.encode))
def test_random_bytes_are_refused(data: bytes) -> None:
    refused(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(deadline=None, max_examples=50)
@given(
    st.sampled_from(["id", "header", "opening", "sections", "people", "life", "language", "profile"]), JSON
)
def test_a_field_of_any_kind_is_read_or_refused(name: str, value: object) -> None:
    try:
        minutes = codec.decode(json.dumps(document(**{name: value})).encode())
    except UserError:
        return
    assert codec.decode(codec.encode(minutes)) == minutes
