"""The published JSON Schema of a document, made from the model: `python -m app.formats.json_schema`."""

from __future__ import annotations

from typing import Any, cast

import msgspec

from app.model.ids import MEDIA_NAME, VERSION_NAME
from app.model.minutes import FORMAT, Minutes
from app.resources import resource

PATH = resource("schema", "minutes.schema.json")
_ID = "^[A-Za-z0-9_-]{1,40}$"
_CLOCK = r"^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?$"

# What a field's name does not tell.
_TOLD = {
    "Minutes.format": "The version of this format; a file without it is refused, so is a newer one.",
    "Minutes.language": "The language of the document, BCP 47.",
    "Minutes.profile": "The name of the profile that it is set with; empty: the default.",
    "Minutes.last_edited": "The id of the section that was written in last; empty: none.",
    "Header.document_date": "When it was written, which need not be when the meeting was.",
    "Header.case_number": "Diarienummer.",
    "Section.case_number": "Diarienummer.",
    "Section.number": "The § number once it is frozen; until then it follows from the place.",
    "Part.generated": "Set when the program wrote the part: by which rule, from facts with which digest.",
    "Text.text": "No control characters, no line ends, never empty.",
    "Marks.link": "http, https or mailto; anything else is taken off when the file is read.",
    "Marks.language": "BCP 47; empty: the language of the document.",
    "Marks.mask": "The reason why these words are masked before publishing; empty: they are not.",
    "Marks.person": "The id of a person in `people`.",
    "Marks.item": "The id of a section.",
    "Marks.comments": "The ids of comments tied to these words.",
    "Image.media": "The bytes: `media/<sha256>.<extension>` of the project file.",
    "Image.alt": "What the picture shows, for those who do not see it.",
    "Image.width": "In mm; 0: its own.",
    "Table.header": "Whether the first row names the columns.",
    "Circulated.snapshot": "The entry of the project file that holds what was sent.",
}

Schema = dict[str, Any]


def schema() -> Schema:
    """JSON Schema 2020-12 of document.json, and of a .json file that stands alone."""
    made = msgspec.json.schema(Minutes)
    definitions = cast("dict[str, Schema]", made["$defs"])
    for name, definition in definitions.items():
        _sharpen(name, definition)
    document = definitions.pop("Minutes")
    document["properties"] |= _beside()
    document["properties"]["format"] |= {"maximum": FORMAT}
    del document["properties"]["format"]["default"]
    document["required"] = ["format", *document["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:paragraf:schema:minutes:{FORMAT}",
        **document,
        "title": "Paragraf minutes",
        "$defs": dict(sorted(definitions.items())),
    }


def written() -> bytes:
    """The schema as the bytes of its file."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2) + b"\n"


def _sharpen(owner: str, definition: Schema) -> None:
    """Say what the reader checks beside the types."""
    properties = cast("dict[str, Schema]", definition.get("properties", {}))
    for name, field in properties.items():
        if told := _TOLD.get(f"{owner}.{name}"):
            field["description"] = told
        if name == "id":
            field["pattern"] = _ID
        if name in ("start", "end"):  # the clock on the wall has no zone, unlike "format": "time"
            field["anyOf"] = [{"type": "string", "pattern": _CLOCK}, {"type": "null"}]
    if not definition.get("required"):
        definition.pop("required", None)


def _beside() -> Schema:
    def by_name(pattern: str, what: str) -> Schema:
        return {
            "description": f"{what} Only in a .json file that stands alone, never in a project file.",
            "type": "object",
            "propertyNames": {"pattern": pattern},
            "additionalProperties": {"type": "string", "contentEncoding": "base64"},
        }

    return {
        "media": by_name(MEDIA_NAME, "The bytes of pictures and appendices by `<sha256>.<extension>`."),
        "versions": by_name(VERSION_NAME, "What was circulated or approved, by `versions/<name>.json`."),
    }


if __name__ == "__main__":
    PATH.write_bytes(written())
