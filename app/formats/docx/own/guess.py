"""Guesses which of a template's styles is for what: by name in Swedish and English, and by outline level.

A municipality's own style counts before Word's with the same meaning: who made "Ekäng Rubrik 1" wants it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from app.formats.docx.own.styles import Kind, Style, Styles, folded
from app.profiles.word import ROLE_NAMES, Role


class Trait(NamedTuple):
    """How a role's style is known: its kind, names as they are, and how names of one's own end."""

    kind: Kind
    names: tuple[str, ...]
    own: str = ""


_HEADINGS: dict[Role, Trait] = {
    f"heading_{n}": Trait(  # type: ignore[misc]
        "paragraph", (f"heading {n}", f"rubrik {n}", f"överskrift {n}"), rf"(?:rubrik|heading)[ _-]?{n}"
    )
    for n in range(1, 10)
}
TRAITS: Mapping[Role, Trait] = {
    "body": Trait(
        "paragraph", ("body text", "brödtext", "text body", "normal", "standard"), r"(?:brödtext|body ?text)"
    ),
    "title": Trait(
        "paragraph",
        ("title", "rubrik", "titel", "dokumenttitel"),
        r"(?:titel|title|huvudrubrik|dokumentrubrik|dokumentnamn|dokumenttyp)",
    ),
    "subtitle": Trait("paragraph", ("subtitle", "underrubrik"), r"(?:undertitel|underrubrik|subtitle)"),
    **_HEADINGS,
    "part_label": Trait(
        "paragraph",
        ("delrubrik", "mellanrubrik", "part label", "ärendedel"),
        r"(?:delrubrik|mellanrubrik|beslutsrubrik|ledrubrik|part ?label|run-?in ?heading)",
    ),
    "case_number": Trait(
        "paragraph",
        ("diarienummer", "ärendenummer", "case number"),
        r"(?:diarienummer|diarienr|ärendenummer|ärendenr|dnr|case ?(?:number|no))",
    ),
    "bullet": Trait(
        "paragraph",
        ("list bullet", "punktlista", "list paragraph", "liststycke"),
        r"(?:punktlista|punkter|bullets?|list ?bullet)(?: ?1)?",
    ),
    "number": Trait(
        "paragraph",
        ("list number", "numrerad lista", "list paragraph", "liststycke"),
        r"(?:numrerad lista|nummerlista|sifferlista|list ?number|numbered(?: list)?)(?: ?1)?",
    ),
    "list_continue": Trait("paragraph", ("list continue", "listfortsättning", "fortsatt lista")),
    "quote": Trait(
        "paragraph",
        ("quote", "citat", "quotations", "block text", "indragen text", "intense quote", "starkt citat"),
        r"(?:citat|quote|blockquote)",
    ),
    "table": Trait(
        "table",
        ("protokollstabell", "table grid", "tabellrutnät", "grid table light", "tabellrutnät ljust"),
        r"(?:tabell|table)(?: ?1)?",
    ),
    "table_head": Trait(
        "paragraph",
        ("tabellhuvud", "table heading", "tabellrubrik"),
        r"(?:tabellhuvud|tabellrubrik|table ?head(?:er|ing)?)",
    ),
    "table_text": Trait(
        "paragraph", ("tabelltext", "table contents", "tabellinnehåll"), r"(?:tabelltext|table ?text)"
    ),
    "footnote_text": Trait("paragraph", ("footnote text", "fotnotstext", "footnote"), r"fotnotstext"),
    "footnote_reference": Trait(
        "character",
        ("footnote reference", "fotnotsreferens", "footnote anchor", "footnote characters"),
        r"fotnotsreferens",
    ),
    "hyperlink": Trait("character", ("hyperlink", "hyperlänk", "internet link"), r"(?:hyperlänk|länk)"),
    "contents_heading": Trait(
        "paragraph",
        ("toc heading", "innehållsförteckningsrubrik", "contents heading"),
        r"(?:innehållsrubrik|innehållsförteckningsrubrik|contents ?heading)",
    ),
    "contents": Trait("paragraph", ("toc 1", "innehåll 1", "contents 1")),
    "sender": Trait("paragraph", ("avsändare", "sender"), r"avsändare"),
    "fact": Trait("paragraph", ("uppgift", "fact")),
    "fact_label": Trait("character", ("uppgiftens namn", "ledtext", "fact label")),
    "form_table": Trait("table", ("blankettabell",)),
    "box_table": Trait("table", ("rutor",)),
    "form_heading": Trait("paragraph", ("blankettrubrik", "form heading")),
    "form_text": Trait("paragraph", ("blankettext", "form text")),
    "form_label": Trait("paragraph", ("blankettfält", "form label")),
    "form_group": Trait("paragraph", ("blankettgrupp", "form group")),
    "form_caption": Trait("paragraph", ("blankettruta", "form caption")),
}
_FIRST = re.compile(r"\b(?:paragraf|ärende|§)[ -]?(?:rubrik|heading)$|\b(?:ärende|§)-rubrik$")
_NO_HEADING = re.compile(r"innehåll|toc\b|contents|tabell|table|sidhuvud|bild|figur|caption|onumrerad bilaga")


def guessed(styles: Styles) -> dict[Role, str]:
    """The names of the styles that seem to be meant for roles; a role that none is meant for is not in it."""
    out: dict[Role, str] = {}
    for role in ROLE_NAMES:
        if found := _for(role, styles):
            out[role] = found.name
    return out


def _for(role: Role, styles: Styles) -> Style | None:
    trait = TRAITS[role]
    level = int(role[-1]) if role.startswith("heading_") else 0
    if level and (found := _own_heading(level, styles)):
        return found
    if trait.own and not level:
        made = re.compile(rf"(?:^|[\s_–-]|[a-zåäö]){trait.own}$")
        for style in styles.all:
            if style.is_custom and style.kind == trait.kind and _named_so(style, made, trait, styles):
                return style
    for name in trait.names:
        if found := styles.named(name, trait.kind):
            return found
    if level:
        return _by_outline(level, styles)
    return styles.default("paragraph") if role == "body" else None


def _named_so(style: Style, made: re.Pattern[str], trait: Trait, styles: Styles) -> bool:
    """Whether a style of one's own has a name as the role's; not one for a numbered heading."""
    if style.kind == "paragraph" and _is_numbered_heading(style) and "rubrik" not in trait.own:
        return False
    return any(made.search(folded(name)) for name in style.names)


def _is_numbered_heading(style: Style) -> bool:
    return bool(re.search(r"(?:rubrik|heading)[ _-]?[1-9]$", folded(style.name)))


def _own_heading(level: int, styles: Styles) -> Style | None:
    """A heading of the municipality's own: one for items before one with the level's number."""
    own = [each for each in styles.all if each.is_custom and each.kind == "paragraph"]
    if level == 1:
        for style in own:
            if any(_FIRST.search(folded(name)) for name in style.names):
                return style
    made = re.compile(rf"(?:^|[\s_–-]|[a-zåäö]){TRAITS[_heading(level)].own}$")
    for style in own:
        name = folded(style.name)
        if made.search(name) and not _NO_HEADING.search(name) and styles.outline(style) in (None, level - 1):
            return style
    return None


def _by_outline(level: int, styles: Styles) -> Style | None:
    """A style that Word's outline has at the level; Word's own headings of other levels are none."""
    for style in styles.all:
        name = folded(style.name)
        told = style.kind == "paragraph" and style.outline == level - 1
        if told and not _NO_HEADING.search(name) and not re.search(r"\b[1-9]$", name):
            return style
    return None


def _heading(level: int) -> Role:
    return next(role for role in ROLE_NAMES if role == f"heading_{level}")
