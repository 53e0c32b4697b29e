"""Where every task begins: the same meeting up to the same item, in Paragraf and in Writer."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Table
from app.model.inlines import plain
from app.model.minutes import Minutes, Package
from app.model.proceedings import Proceedings
from app.model.sections import Section
from app.profiles.loading import load
from app.rules import attendance
from tests.keystrokes import odt
from tests.meeting import build
from tests.meeting.text import Blocks

HERE = "kameror"  # the item that is dealt with
LAST = "solceller"  # the last one that is there
MARK = "¤¤"  # where the caret is put in Writer
PROPOSAL = """Arbetsutskottet föreslår att kommunstyrelsen beslutar att

1. avslå motionen
2. ge kommundirektören i uppdrag att följa upp belysningen."""


def package(*, late: bool = False) -> Package:
    """The meeting; `late`: a member has not come yet."""
    minutes = build.package().minutes
    ids = [each.id for each in minutes.sections]
    sections = tuple(
        _undealt(each) if each.id == HERE else each for each in minutes.sections[: ids.index(LAST) + 1]
    )
    kept = {each.id for each in sections}
    events = tuple(
        each
        for each in minutes.attendance
        if (not hasattr(each, "at") or each.at.item in {*kept, ""})  # pyright: ignore
        and not (late and "forsgard" in each.id)
    )
    return Package(
        replace(
            minutes, sections=sections, attendance=events, appendices=(), assignments=(), last_edited=HERE
        )
    )


def _undealt(section: Section) -> Section:
    parts = tuple(
        replace(each, blocks=Blocks(each.id).read(PROPOSAL)) if each.kind == "proposal" else each
        for each in section.parts
        if each.kind in ("summary", "basis", "proposal")
    )
    happened = replace(
        Proceedings(proposal_name="arbetsutskottets förslag"), motions=section.proceedings.motions
    )
    return replace(section, parts=parts, proceedings=happened, outcome="")


def body(minutes: Minutes, *, mark: str = "summary") -> str:
    """The same for Writer: who is there in a table, then the items; the mark ends a part of the item."""
    rows = [(f"{each.name} ({each.party})", "") for each in minutes.body.people] if minutes.body else []
    parts = [odt.heading("Närvarande", 2), odt.table("Närvaro", rows), odt.paragraph("")]
    labels: dict[str, str] = {**load().parts}
    for section in minutes.sections:
        parts.append(odt.heading(section.heading, 1))
        for part in section.parts:
            if not part.blocks:
                continue
            parts.append(odt.heading(part.label or labels.get(part.kind, "Text"), 2))
            own = list(_blocks(part.blocks))
            if section.id == HERE and part.kind == mark:
                own[-1] = own[-1].replace("</text:p>", f"{MARK}</text:p>")
            parts += own
    return "".join(parts)


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph():
                yield odt.paragraph(plain(block.content))
            case BulletList() | NumberedList():
                make = odt.point if isinstance(block, NumberedList) else odt.paragraph
                for item in block.items:
                    first = item.blocks[0]
                    assert isinstance(first, Paragraph)
                    yield make(plain(first.content))
            case Table():
                yield odt.table(block.id, [("",)])
            case _:
                pass


def voters(minutes: Minutes) -> list[str]:
    """Who is called in the item, in order, with party."""
    people = {each.id: each for each in minutes.body.people} if minutes.body else {}
    return [f"{people[each].name} ({people[each].party})" for each in attendance.roll(minutes, HERE)]
