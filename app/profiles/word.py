"""The municipality's own Word template: which file it is, and which of its styles is used for what."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

import msgspec

Role = Literal[
    "body",
    "title",
    "subtitle",
    "heading_1",
    "heading_2",
    "heading_3",
    "heading_4",
    "heading_5",
    "heading_6",
    "heading_7",
    "heading_8",
    "heading_9",
    "part_label",
    "case_number",
    "bullet",
    "number",
    "list_continue",
    "quote",
    "table",
    "table_head",
    "table_text",
    "footnote_text",
    "footnote_reference",
    "hyperlink",
    "contents_heading",
    "contents",
    "sender",
    "fact",
    "fact_label",
    "form_table",
    "box_table",
    "form_heading",
    "form_text",
    "form_label",
    "form_group",
    "form_caption",
]
TEMPLATES = (".docx", ".dotx", ".docm", ".dotm")
ROLE_NAMES: tuple[Role, ...] = get_args(Role)

StyleName = Annotated[str, msgspec.Meta(min_length=1, max_length=253)]


class WordTemplate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The table `[word]`. `template` stands beside the profile; in a loaded profile it is the whole path.

    `styles` has names of the template's styles by what they are used for; the others are guessed.
    """

    template: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    styles: dict[Role, StyleName] = {}


def role_label(role: Role) -> str:
    """The catalogue's code for what a role is called."""
    return f"word-role.{role}"
