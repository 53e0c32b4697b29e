"""What was recognised in a Word file, as groups of rows that a person can look through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.archive.plain import plain_text
from app.errors import Message
from app.formats.from_word.recognised import Imported, Sign
from app.messages import sentence
from app.model.people import everyone, with_party
from app.model.sections import Section
from app.ui.i18n import spoken_language
from app.ui.item.shown import profile_of

translate = QCoreApplication.translate  # under its own name, by which the words are found


class Row(NamedTuple):
    """A line, the words of the file that it comes from, why it is there, and what lies under it."""

    title: str
    words: str = ""
    note: str = ""
    rows: tuple[Row, ...] = ()


def groups(imported: Imported) -> Iterator[Row]:
    """What was not understood first: that is what wants to be looked at."""
    minutes = imported.read.package.minutes
    if imported.doubts:
        rows = tuple(
            Row(_short(each.words), each.words, sentence(Message(each.code), spoken_language()))
            for each in imported.doubts
        )
        yield Row(translate("Importing", "Kept as text ({0})").format(len(rows)), rows=rows)
    fields = tuple(Row(_said(sign), sign.words) for sign in _of(imported, "field"))
    if fields:
        yield Row(translate("Importing", "Header ({0})").format(len(fields)), rows=fields)
    people = tuple(Row(with_party(each)) for each in everyone(minutes).values())
    if people:
        yield Row(translate("Importing", "People ({0})").format(len(people)), rows=people)
    items = tuple(_item(section, imported) for section in minutes.sections)
    yield Row(translate("Importing", "Items ({0})").format(len(items)), rows=items)


def _item(section: Section, imported: Imported) -> Row:
    label = profile_of(imported.read.package.minutes).part_label
    number = f"§ {section.number} " if section.number else ""
    case = f"  {section.case_number}" if section.case_number else ""
    text = translate("Importing", "Text")
    parts = tuple(
        Row(label(part.kind) if part.kind != "text" else text, plain_text(part.blocks))
        for part in section.parts
        if part.blocks
    )
    words = "\n".join(sign.words for sign in imported.signs if sign.section == section.id)
    return Row(f"{number}{section.heading}{case}", words, rows=parts)


def known_by(imported: Imported) -> str:
    """By what the headings were known."""
    return {
        "own": translate("Importing", "The file was made by Paragraf, so its structure is known."),
        "style": translate("Importing", "Headings were known by their styles."),
        "outline": translate("Importing", "Headings were known by their outline levels."),
        "shape": translate("Importing", "Headings were known by their numbers and by how they look."),
        "none": translate("Importing", "No headings were recognised; everything is text."),
    }[imported.by]


def _of(imported: Imported, what: str) -> list[Sign]:
    return [sign for sign in imported.signs if sign.what == what]


def _said(sign: Sign) -> str:
    """A field as the file has it: with its name, where that is not among the words already."""
    return sign.words if sign.value in ("front", "fact") else f"{_field(sign.value)}: {sign.words}"


def _field(name: str) -> str:
    return {
        "body": translate("Importing", "Body"),
        "meeting_day": translate("Importing", "Meeting day"),
        "place": translate("Importing", "Place"),
        "title": translate("Importing", "Title"),
        "kind": translate("Importing", "Kind"),
        "author": translate("Importing", "Secretary"),
        "document_date": translate("Importing", "Date"),
    }.get(name, name.replace("_", " "))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 80 else f"{line[:79]}…"
