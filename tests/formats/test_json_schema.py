"""The published schema says what the writers write, and no more than the reader takes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from app.formats import json as json_format
from app.formats.json_schema import _TOLD, PATH, schema, written
from app.model import codec
from app.model.minutes import FORMAT, Package, new_minutes
from tests.strategies import full_documents

VALIDATOR = Draft202012Validator(schema())


def test_the_published_file_is_the_one_made_from_the_model() -> None:
    assert written() == PATH.read_bytes(), "run python -m app.formats.json_schema"


def test_it_is_a_schema_and_names_no_host() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$id"].startswith("urn:")


def test_every_explained_field_exists() -> None:
    definitions = {**schema()["$defs"], "Minutes": schema()}
    for told in _TOLD:
        owner, _, name = told.partition(".")
        assert definitions[owner]["properties"][name]["description"]


@settings(
    deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(full_documents())
def test_what_is_written_is_valid(package: Package) -> None:
    VALIDATOR.validate(json.loads(codec.encode(package.minutes)))
    VALIDATOR.validate(json.loads(json_format.write(package).data))


def broken(**fields: Any) -> dict[str, Any]:
    document = json.loads(codec.encode(new_minutes()))
    document.update(fields)
    return document


PARAGRAPH: dict[str, Any] = {"type": "paragraph", "id": "p"}


@pytest.mark.parametrize(
    "fields",
    [
        {"format": 0},
        {"format": FORMAT + 1},
        {"id": ""},
        {"id": "a b"},
        {"id": 1},
        {"opening": {}},
        {"opening": {"id": "o", "kind": "poem"}},
        {"opening": {"id": "o", "blocks": [{"type": "verse", "id": "v"}]}},
        {"opening": {"id": "o", "blocks": [{"type": "quote", "id": "q", "blocks": []}]}},
        {
            "opening": {
                "id": "o",
                "blocks": [PARAGRAPH | {"content": [{"type": "image", "id": "i", "media": "../x"}]}],
            }
        },
        {"header": {"kind": "letter"}},
        {"header": {"meeting_days": [{"start": "08:30:00Z"}]}},
        {"header": {"meeting_days": [{"start": "25:30:00"}]}},
        {"circulated": [{"id": "c", "made": "2020-01-01T00:00:00Z", "snapshot": "../a.json"}]},
        {"unknown": 1},
    ],
)
def test_what_the_reader_refuses_is_not_valid(fields: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(broken(**fields))
    with pytest.raises(Exception, match=r"file\."):
        codec.decode(json.dumps(broken(**fields)).encode())


def test_a_document_without_format_is_not_valid() -> None:
    document = broken()
    del document["format"]
    assert not VALIDATOR.is_valid(document)
