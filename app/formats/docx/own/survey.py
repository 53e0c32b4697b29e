"""What a template has: its styles, which role each seems meant for, and the fields that it asks for."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from app.errors import Message
from app.formats.docx.own.guess import TRAITS, guessed
from app.formats.docx.own.opened import Opened, opened
from app.formats.docx.own.styles import Kind, Style, Styles
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
_NEEDED: tuple[Role, ...] = ("title", "heading_1", "heading_2", "quote", "bullet", "number", "table")


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


def survey(data: bytes, name: str) -> Survey:
    """What the template in a file's bytes has; UserError "word.…" with `name` as the file."""
    return surveyed(opened(data, name))


def surveyed(template: Opened) -> Survey:
    """The same of a template that was opened."""
    tree = template.tree_of("styles")
    assert tree is not None
    styles = Styles(tree)
    found = guessed(styles)
    missing: tuple[Role, ...] = tuple(role for role in ROLE_NAMES if role not in found)
    return Survey(tuple(_info(each, styles) for each in styles.all), found, missing, (), template.messages)


def _info(style: Style, styles: Styles) -> StyleInfo:
    return StyleInfo(style.name, style.id, style.kind, styles.outline(style), style.is_custom)
