"""Writes a document as Markdown that anybody can read, and that comes back as the same document."""

from __future__ import annotations

import base64

from msgspec.structs import replace

from app.errors import Message
from app.formats.markdown import escape, front
from app.formats.markdown.scan import FOREIGN_ATTRIBUTES
from app.formats.markdown.words import APPEALS, ITEM_KINDS, OUTCOMES, WRITTEN_PARTS
from app.formats.markdown.write_blocks import BlockWriter
from app.formats.markdown.write_inlines import InlineWriter, Notes
from app.formats.result import Written
from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, Text, clean, text
from app.model.languages import read_language
from app.model.mending import cleaned
from app.model.minutes import Minutes, Package
from app.model.proceedings import Proceedings
from app.model.sections import Part, Section

_TYPES = {"jpg": "jpeg"}
_KINDS = {kind: word for word, kind in ITEM_KINDS.items()}
_APPEALS = {appeal: word for word, appeal in APPEALS.items()}
_OUTCOMES = {outcome: word for word, outcome in OUTCOMES.items()}


def write(package: Package) -> Written:
    """The document as UTF-8 Markdown, pictures inside; messages name what Markdown has no place for."""
    minutes = package.minutes
    notes = Notes()
    blocks = BlockWriter(notes)
    lines = [*front.write(minutes), ""]
    lines += _part(
        minutes.opening, blocks, marked=minutes.opening.kind != "text" or bool(minutes.opening.label)
    )
    for level, section in tree.walk(minutes.sections):
        lines += _section(section, level, blocks)
    lines += _notes(notes)
    messages = _left_out(minutes)
    if minutes.language and not read_language(minutes.language):
        messages.append(Message("export.no-language", {"language": minutes.language}))
    for media, label in notes.pictures.items():
        data = package.media.get(media)
        if data is None:
            messages.append(Message("markdown.picture-not-there", {"media": media}))
            continue
        extension = media.rpartition(".")[2]
        kind = _TYPES.get(extension, extension)
        lines.append(f"[{label}]: data:image/{kind};base64,{base64.b64encode(data).decode()}")
    while lines and not lines[-1]:
        lines.pop()
    if any(clean(line) is not line for line in lines):
        return write(replace(package, minutes=cleaned(package.minutes)))
    return Written(("\n".join(lines) + "\n").encode(), tuple(messages))


def _section(section: Section, level: int, blocks: BlockWriter) -> list[str]:
    heading = InlineWriter(Notes()).content(text(section.heading.strip()), one_line=True)
    if heading.endswith("#") and not heading.endswith("\\#"):
        heading = heading[:-1] + "\\#"
    if found := FOREIGN_ATTRIBUTES.search(heading):
        heading = f"{heading[: found.start()]}\\{found[0]}"
    given = {
        "dnr": section.case_number,
        "nr": "" if section.number is None else str(section.number),
        "slag": _KINDS.get(section.kind, ""),
        "overklagas": _APPEALS.get(section.appeal, ""),
        "utfall": _OUTCOMES.get(section.outcome, ""),
    }
    attributes = "".join(f' {key}="{escape.attribute(value)}"' for key, value in given.items() if value)
    if attributes:
        attributes = f"{{:{attributes} }}"
    lines = [" ".join(filter(None, ("#" * level, heading, attributes))), ""]
    for place, part in enumerate(section.parts):
        first_text = place == 0 and part.kind == "text" and (part.blocks or len(section.parts) == 1)
        lines += _part(part, blocks, marked=not first_text or bool(part.label))
    return lines


def _part(part: Part, blocks: BlockWriter, marked: bool) -> list[str]:
    label = f' rubrik="{escape.attribute(part.label)}" ' if part.label else ""
    lines = [f"{{: .{WRITTEN_PARTS[part.kind]}{label}}}", ""] if marked else []
    if part.blocks:
        lines += [*blocks.blocks(part.blocks, top=True), ""]
    return lines


def _notes(notes: Notes) -> list[str]:
    lines: list[str] = []
    for number, note in enumerate(notes.notes, 1):
        content = InlineWriter(Notes()).content(note.content, one_line=True)
        lines.append(f"[^{number}]: {content}".rstrip(" "))
    return [*lines, ""]


def _left_out(minutes: Minutes) -> list[Message]:
    """What the document holds that Markdown does not: one message for each kind."""
    sections = [section for _, section in tree.walk(minutes.sections)]
    counts = {
        "body": int(minutes.body is not None),
        "people": len(minutes.people),
        "attendance": len(minutes.attendance),
        "proceedings": sum(section.proceedings != Proceedings() for section in sections),
        "item-facts": sum(
            bool(section.presenters or section.approval or section.appeal_instruction or section.left_out)
            for section in sections
        ),
        "status": sum(bool(section.status or section.writer) for section in sections),
        "comments": len(minutes.comments),
        "appendices": len(minutes.appendices),
        "assignments": len(minutes.assignments),
        "life": len(minutes.life),
        "circulated": len(minutes.circulated),
        "kept": len(minutes.kept),
        "generated": sum(1 for part in tree.parts(minutes) if part.generated),
        "references": _references(minutes),
    }
    return [Message(f"markdown.without-{what}", {"count": count}) for what, count in counts.items() if count]


def _references(minutes: Minutes) -> int:
    """How many stretches of text point to people, items or comments."""
    count = 0
    for part in tree.parts(minutes):
        for block in walk(part.blocks):
            if isinstance(block, Paragraph):
                for inline in block.content:
                    held = inline.content if isinstance(inline, Footnote) else (inline,)
                    count += sum(
                        bool(i.marks.person or i.marks.item or i.marks.comments)
                        for i in held
                        if isinstance(i, Text)
                    )
    return count
