"""What a template has: its styles, which role each seems meant for, and the fields that it asks for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from app.errors import Message
from app.formats.docx.own.fields import Values
from app.formats.docx.own.filling import Filling, unknown_fields
from app.formats.docx.own.guess import TRAITS, guessed
from app.formats.docx.own.opened import Opened, opened
from app.formats.docx.own.spot import spot
from app.formats.docx.own.styles import Kind, Style, Styles
from app.formats.docx.own.tree import Splices
from app.profiles.word import ROLE_NAMES, Role, role_label


class RoleInfo(NamedTuple):
    """A role with its kind of style; one that is not `usual` no template has but ours, and need not have."""

    role: Role
    kind: Kind
    usual: bool

    @property
    def label(self) -> Message:
        """What the role is called."""
        return Message(role_label(self.role))


_UNUSUAL = {"sender", "fact", "fact_label", "form_table", "box_table", "list_continue", "case_number"}
ROLES = tuple(
    RoleInfo(role, TRAITS[role].kind, not role.startswith("form_") and role not in _UNUSUAL)
    for role in ROLE_NAMES
)


class StyleInfo(msgspec.Struct, frozen=True):
    """One style of the template; `outline` is its level as a heading, 0 the highest, None for text."""

    name: str
    id: str
    kind: Kind
    outline: int | None = None
    is_custom: bool = False


class Survey(msgspec.Struct, frozen=True):
    """What a template has. `guessed` has names of styles, `missing` the roles that get our own style.

    `fields` are the place-holders found, as they are written; `messages` is what to tell.
    """

    styles: tuple[StyleInfo, ...]
    guessed: dict[Role, str]
    missing: tuple[Role, ...]
    fields: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()


def survey(data: bytes, name: str, fields: Iterable[str] = ()) -> Survey:
    """What the template in a file's bytes has; UserError "word.…" with `name` as the file.

    `fields` are the profile's own header fields, which place-holders may name too.
    """
    template = opened(data, name)
    tree = template.tree_of("styles")
    assert tree is not None
    styles = Styles(tree)
    found = guessed(styles)
    missing: tuple[Role, ...] = tuple(role for role in ROLE_NAMES if role not in found)
    asked, unknown = _fields(template, Values({}, dict.fromkeys(fields, "")))
    messages = [*template.messages, *spot(template).messages, *_remarks(template, styles, found)]
    if unknown:
        messages.append(unknown_fields(unknown))
    infos = tuple(_info(each, styles) for each in styles.all)
    return Survey(infos, found, missing, asked, tuple(messages))


def _fields(template: Opened, values: Values) -> tuple[tuple[str, ...], list[str]]:
    """The names of all place-holders as they are written, and those that nothing fills."""
    names: list[str] = []
    unknown: list[str] = []
    for path in (template.main, *template.paths_of("header", "footer")):
        if tree := template.tree(path):
            filling = Filling(tree, Splices(tree.data), values)
            filling.fill([tree.root])
            names += filling.fields
            unknown += filling.unknown
    return tuple(dict.fromkeys(names)), unknown


def _remarks(template: Opened, styles: Styles, found: dict[Role, str]) -> list[Message]:
    """What a person who chooses the template should know of it."""
    out: list[Message] = []
    headings = [styles.named(name, "paragraph") for role, name in found.items() if role.startswith("heading")]
    numbered = (styles.says(style, "w:pPr", "w:numPr") for style in headings)
    if any(each is not None and each.value("w:numId") not in ("", "0") for each in numbered):
        out.append(Message("word.numbered-headings"))
    settings = template.tree_of("settings")
    protection = settings.root.child("w:documentProtection") if settings else None
    if protection is not None and protection.attributes.get("w:enforcement") in ("1", "true", "on"):
        out.append(Message("word.protected"))
    return out


def _info(style: Style, styles: Styles) -> StyleInfo:
    return StyleInfo(style.name, style.id, style.kind, styles.outline(style), style.is_custom)
