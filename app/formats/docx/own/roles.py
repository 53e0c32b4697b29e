"""Which style of the template each of our own styles becomes."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from app.errors import Message
from app.formats.docx.own.guess import TRAITS, guessed
from app.formats.docx.own.opened import Opened
from app.formats.docx.own.styles import Style, Styles
from app.profiles.word import ROLE_NAMES, Role

# Our styles' ids, as the writer has them, by role; "BodyText" is what text is in that has another style than
# the template's default one.
OURS: Mapping[str, Role] = {
    "BodyText": "body",
    "Title": "title",
    "Subtitle": "subtitle",
    **{f"Heading{role[-1]}": role for role in ROLE_NAMES if role.startswith("heading_")},
    "PartLabel": "part_label",
    "CaseNumber": "case_number",
    "ListBullet": "bullet",
    "ListNumber": "number",
    "ListContinue": "list_continue",
    "Quote": "quote",
    "MinutesTable": "table",
    "TableHead": "table_head",
    "TableText": "table_text",
    "FootnoteText": "footnote_text",
    "FootnoteReference": "footnote_reference",
    "Hyperlink": "hyperlink",
    "TOCHeading": "contents_heading",
    "TOC1": "contents",
    "Sender": "sender",
    "Fact": "fact",
    "FactLabel": "fact_label",
    "FormTable": "form_table",
    "BoxTable": "box_table",
    "FrontHeading": "form_heading",
    "FrontText": "form_text",
    "FrontLabel": "form_label",
    "FrontGroup": "form_group",
    "FrontCaption": "form_caption",
}


class Chosen(msgspec.Struct, eq=False):
    """The template's styles by role, and what a profile asks for in vain."""

    all: Styles
    of: Mapping[Role, Style]
    messages: tuple[Message, ...] = ()

    def ours(self, id: str) -> Style | None:
        """The template's style for one of our own, None if it has none."""
        return self.of.get(OURS[id]) if id in OURS else None


def chosen(template: Opened, wanted: Mapping[Role, str]) -> Chosen:
    """The styles that a profile names, and guesses for the rest."""
    tree = template.tree_of("styles")
    assert tree is not None
    styles = Styles(tree)
    found: dict[Role, Style] = {}
    messages: list[Message] = []
    names = guessed(styles)
    for role in ROLE_NAMES:
        style = styles.named(wanted[role], TRAITS[role].kind) if role in wanted else None
        if role in wanted and style is None:
            place = f"word.styles.{role}"
            messages.append(Message("word.style-unknown", {"style": wanted[role], "place": place}))
        if style is None and role in names:
            style = styles.named(names[role], TRAITS[role].kind)
        if style:
            found[role] = style
    return Chosen(styles, found, tuple(messages))
