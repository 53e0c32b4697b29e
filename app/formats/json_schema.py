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
    "Header.first_number": "The § number of the first item; the others follow from their places.",
    "Header.approval": "Where and when the minutes are approved (justeringens plats och tid).",
    "Header.notice": "When the public notice of the approval goes up and comes down.",
    "Notice.kept_at": "Where the minutes are kept.",
    "Minutes.body": "The body that meets, as it was then.",
    "Minutes.people": "Whom the document names by id, besides the people of the body.",
    "Minutes.attendance": "What happened to the attendance, in any order; each event says where it belongs.",
    "Body.decides": "False: it only prepares what others decide.",
    "Body.substitutes": "In the order in which they are called.",
    "Body.approvers": "The ids of persons, in turn.",
    "Body.approver_count": "How many approve the minutes besides the chair.",
    "Body.secretary": "The id of a person.",
    "Body.case_numbers": "The pattern of its case numbers, e.g. `KS {year}/{number}`; empty: any.",
    "Body.numbering": "Whether § numbers run on through the calendar year or begin anew at each meeting.",
    "Body.profile": "The name of the profile of its documents; empty: the default.",
    "Body.part_order": "The order of an item's parts; empty: the profile's.",
    "Seat.person": "The id of the person who holds it; empty: vacant.",
    "Seat.party": "The party that won it; its holder's own may have changed since.",
    "Substitute.party": "The party elected for.",
    "Substitute.personal_to": "The id of the one seat that this substitute belongs to; empty: any.",
    "SubstituteRule.keeps_seat": "Whether who began to serve goes before those who come later.",
    "SubstituteRule.may_return": "Whether a member who left may serve again the same day.",
    "SubstituteRule.own_party_first": "Whether who comes later takes over their party's seat from another's.",
    "SubstituteRule.personal_elsewhere": "Whether who is personal to one seat may be called to others too.",
    "PartyOrder.then": "The parties whose substitutes are called when `party` has none left, in turn.",
    "Point.item": "The id of a section; empty: the beginning of the meeting.",
    "Point.stretch": "As the item begins, within it before its decision, or after its decision.",
    "Present.remote": "By sound and picture.",
    "Presides.first": "The id of the first section; empty: no bound.",
    "Presides.last": "The id of the last section; empty: no bound.",
    "Approves.first": "The id of the first section; empty: no bound.",
    "Approves.last": "The id of the last section; empty: no bound.",
    "Conflict.item": "The id of a section.",
    "Refrains.item": "The id of a section.",
    "Serves.person": "The id of a person; empty: nobody takes the seat.",
    "Serves.seat": "The id of a seat of the body.",
    "Section.number": "The § number once it is frozen; until then it follows from the place.",
    "Section.kind": "What kind of item; `unnumbered` stands among the items without being one.",
    "Section.appeal": "How its decision is appealed; empty: follows from the kind.",
    "Section.appeal_instruction": "How to appeal, when the appeal is administrative.",
    "Section.outcome": "Empty: still open.",
    "Section.presenters": "The ids of persons.",
    "Section.approval": "Set when the item was approved at the meeting and announced by itself.",
    "Section.left_out": "What the program would write here and a person took away, by its rule.",
    "Section.status": "How far the writing has come: a working note, never printed; empty: not said.",
    "Section.writer": "The name of who is to write it, a working note; empty: nobody in particular.",
    "Part.label": "What stands above it; empty: the profile's word for its kind.",
    "Generated.edited": "Whether a person has written over it since.",
    "Proceedings.proposal_name": "What the item's own proposal is called; empty: the profile's word.",
    "Proceedings.minority_before": "Whether a third of the council has had it tabled or referred back.",
    "Motion.type": "`approve` is what the item proposes.",
    "Motion.movers": "The ids of persons.",
    "Motion.seconders": "The ids of persons.",
    "Motion.name": "What the chair calls it; empty: called after its movers.",
    "Question.yes": "The id of a motion; empty: what the item proposes, of a formal one to decide today.",
    "Question.no": "The id of a motion; empty: rejection of what the item proposes.",
    "Question.found": "What the chair finds that the body answers.",
    "Vote.question": "The id of a question; empty: none, as in elections.",
    "Vote.called_by": "The id of the person who called for it.",
    "Vote.yes": "What a yes means; empty: follows from the question.",
    "Vote.no": "What a no means; empty: follows from the question.",
    "Vote.ballots": "Of a roll call.",
    "Vote.counted": "Of a show of hands.",
    "Vote.candidates": "Of a closed ballot, as `blank` and `invalid` are.",
    "Vote.casting": "The chair's casting vote, when the chair abstained.",
    "Vote.lot": "What a lot fell on: a candidate's name, `yes` or `no`; empty: none was drawn.",
    "Vote.elects": "How many of the candidates a closed ballot elects.",
    "Vote.lots": "The names of the other candidates, where a lot fell on several.",
    "Ballot.person": "The id of a person.",
    "Candidate.person": "The id of a person; empty: known by name only.",
    "Remark.people": "The ids of persons.",
    "Remark.motion": "The id of the motion in whose favour it is; empty: none named.",
    "Remark.announced": "Whether it was announced before the meeting ended.",
    "Remark.appendix": "The id of the appendix that holds its words; empty: none.",
    "Appendix.media": "The bytes: `media/<sha256>.<extension>` of the project file; empty: only named.",
    "Appendix.section": "The id of the section that it belongs to; empty: the whole.",
    "Appendix.file": "The name its file had.",
    "Appendix.number": "Its own number, as in an extract; null: by its place in the list.",
    "Assignment.section": "The id of the section that it was given in; empty: none.",
    "StageReached.snapshot": "The entry of the project file that holds the document as it was; empty: none.",
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
    "Minutes.kept": "The document as it was, kept under names that a person gave.",
    "KeptVersion.snapshot": "The entry of the project file that holds the document as it was.",
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
        if name in ("start", "end", "clock"):  # the clock on the wall has no zone, unlike "format": "time"
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
        "versions": by_name(
            VERSION_NAME, "What was circulated, approved or kept, by `versions/<name>.json`."
        ),
    }


if __name__ == "__main__":
    PATH.write_bytes(written())
