"""A document as one .json file: nothing lost, nothing accepted that is not one."""

from __future__ import annotations

import base64
import json as plain
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from app.errors import UserError
from app.formats import json
from app.model.blocks import paragraph
from app.model.inlines import Image
from app.model.media import media_name
from app.model.minutes import FORMAT, Package, new_minutes
from app.model.sections import Part, new_section
from tests.strategies import PNG, full_documents

LARGE = [HealthCheck.too_slow, HealthCheck.data_too_large]
NAME = media_name(PNG, "png")


def with_picture() -> Package:
    minutes = new_minutes()
    section = new_section("Karta", paragraph(Image("bild", NAME, "En karta")))
    return Package(_changed(minutes, sections=(section,)), {NAME: PNG})


def _changed(value: Any, **fields: Any) -> Any:
    return type(value)(**{name: fields.get(name, getattr(value, name)) for name in value.__struct_fields__})


def refused(data: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        json.read(data, name="möte.json")
    assert caught.value.message.params["file"] == "möte.json"
    return caught.value


@settings(deadline=None, max_examples=15, suppress_health_check=LARGE)
@given(full_documents())
def test_what_is_written_is_read_back_exactly(package: Package) -> None:
    read = json.read(json.write(package).data)
    assert read.package == package
    assert read.messages == ()


@settings(deadline=None, max_examples=5, suppress_health_check=LARGE)
@given(full_documents())
def test_the_same_document_makes_the_same_bytes(package: Package) -> None:
    data = json.write(package).data
    assert json.write(json.read(data).package).data == data


def test_a_document_without_pictures_is_the_document_alone() -> None:
    fields = plain.loads(json.write(Package(new_minutes())).data)
    assert fields["format"] == FORMAT
    assert "media" not in fields


def test_pictures_stand_in_the_file_and_only_those_that_are_shown() -> None:
    package = with_picture()
    other = media_name(b"other", "png")
    written = json.write(Package(package.minutes, {**package.media, other: b"other"})).data
    assert plain.loads(written)["media"] == {NAME: base64.b64encode(PNG).decode()}


def test_a_missing_picture_is_told_and_the_document_still_opens() -> None:
    package = with_picture()
    read = json.read(json.write(Package(package.minutes)).data, name="möte.json")
    assert read.package.minutes == package.minutes
    assert [message.code for message in read.messages] == ["file.missing-media"]


def test_media_that_nothing_shows_is_told() -> None:
    fields = plain.loads(json.write(Package(new_minutes())).data)
    fields["media"] = {NAME: base64.b64encode(PNG).decode()}
    read = json.read(plain.dumps(fields).encode())
    assert [message.code for message in read.messages] == ["file.unknown-entries"]


def test_a_picture_that_is_not_the_one_named_is_refused() -> None:
    fields = plain.loads(json.write(with_picture()).data)
    fields["media"][NAME] = base64.b64encode(PNG + b"!").decode()
    assert refused(plain.dumps(fields).encode()).message.code == "file.wrong-media"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file.not-json"),
        (b"hej", "file.not-json"),
        (b"[]", "file.wrong-content"),
        (b"{}", "file.wrong-content"),
        (b'{"format": %d}' % (FORMAT + 1), "file.newer-format"),
        (b'{"format": 0}', "file.wrong-content"),
        (b'{"format": "1"}', "file.wrong-content"),
        (b'{"format": 1, "id": "a", "opening": {"id": "b"}, "mer": 1}', "file.wrong-content"),
        (b'{"format": 1, "id": "a\xe5", "opening": {"id": "b"}}', "file.not-utf8"),
        (b'{"media": {}, "format": 1, "id": "\xe5", "opening": {"id": "b"}}', "file.not-utf8"),
        (b'{"format": 1, "id": "a", "id": "a", "opening": {"id": "b"}}', "file.double-key"),
        (b'{"media": {}, "media": {}, "format": 1, "id": "a", "opening": {"id": "b"}}', "file.double-key"),
        (b'{"media": {"../a.png": ""}, "format": 1}', "file.wrong-content"),
        (b'{"versions": {"../a.json": ""}, "format": 1}', "file.wrong-content"),
        (b'{"media": {"%s": "!"}, "format": 1}' % NAME.encode(), "file.wrong-content"),
        (b'{"format": 1, "id": ' + b"[" * 100_000, "file.too-deep"),
        ('{"format": 1}'.encode("utf-16"), "file.not-json"),
    ],
)
def test_what_is_no_document_is_refused(data: bytes, code: str) -> None:
    assert refused(data).message.code == code


def test_a_byte_order_mark_does_no_harm() -> None:
    package = with_picture()
    assert json.read(b"\xef\xbb\xbf" + json.write(package).data).package == package


def test_an_empty_opening_needs_only_its_id() -> None:
    read = json.read(b'{"format": 1, "id": "a", "opening": {"id": "b"}}')
    assert read.package.minutes.opening == Part("b")
