"""Blocks as a few readable lines, so that a test says what it expects in the shape it would be seen."""

from __future__ import annotations

from collections.abc import Iterable

from app.formats.html import read_fragment
from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Table
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text


def read(html: str) -> list[str]:
    """What a fragment comes to, without its messages."""
    return shown(read_fragment(html).blocks)


def said(html: str) -> dict[str, int]:
    """The messages' codes, without their area, and their counts."""
    return {m.code.removeprefix("paste."): int(m.params["count"]) for m in read_fragment(html).messages}


def shown(blocks: Iterable[Block], indent: str = "") -> list[str]:
    """One line a paragraph: "- " an item, "1 " a numbered one, "> " a quote; a table's row in bars."""
    out: list[str] = []
    for block in blocks:
        match block:
            case Paragraph():
                out.append(indent + inlines(block.content))
            case BulletList() | NumberedList():
                for number, item in enumerate(block.items, 1):
                    marker = "- " if isinstance(block, BulletList) else f"{number} "
                    first, *rest = shown(item.blocks)
                    out += [indent + marker + first, *(f"{indent}  {line}" for line in rest)]
            case Quote():
                out += [f"{indent}> {line}" for line in shown(block.blocks)]
            case Table():
                for number, row in enumerate(block.rows):
                    cells = " | ".join(" ¶ ".join(shown(cell.blocks)) for cell in row.cells)
                    out.append(f"{indent}{'=' if block.header and number == 0 else '|'} {cells} |")
    return out


def inlines(content: Iterable[Inline]) -> str:
    """Marks as letters before brackets: B I U S ^ _, "@en" a language, <target> a link."""
    out = ""
    for inline in content:
        match inline:
            case Text():
                signs = _signs(inline.marks)
                out += f"{signs}[{inline.text}]" if signs else inline.text
            case LineBreak():
                out += "⏎"
            case Footnote():
                out += f"{{{inlines(inline.content)}}}"
            case Image():
                out += f"(picture {inline.alt} {inline.width:g})"
    return out.replace("\xa0", "~")


def _signs(marks: Marks) -> str:
    letters = (("B", marks.bold), ("I", marks.italic), ("U", marks.underline), ("S", marks.strike))
    script = {"": "", "super": "^", "sub": "_"}[marks.script]
    language = f"@{marks.language}" if marks.language else ""
    link = f"<{marks.link}>" if marks.link else ""
    return "".join(letter for letter, is_set in letters if is_set) + script + language + link
