"""The footnotes part: the two separators that Word wants, then the document's notes in order."""

from __future__ import annotations

from collections.abc import Iterable

from app.formats.docx.runs import NOTE_MARK, Runs
from app.formats.docx.xml import DECLARATION, NAMESPACES, paragraph, run
from app.model.inlines import Footnote

_TIGHT = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'


def footnotes(notes: Iterable[Footnote], runs: Runs) -> str:
    """The whole part; the n-th note has id n, as its mark in the text."""
    separators = _separator(-1, "separator") + _separator(0, "continuationSeparator")
    inside = separators + elements(notes, runs, 1)
    return f"{DECLARATION}<w:footnotes {NAMESPACES}>{inside}</w:footnotes>"


def elements(notes: Iterable[Footnote], runs: Runs, first: int) -> str:
    """The notes alone, the first with this id."""
    out: list[str] = []
    for number, note in enumerate(notes, first):
        mark = f"<w:r><w:rPr>{NOTE_MARK}</w:rPr><w:footnoteRef/></w:r>{run(' ')}"
        content = paragraph("FootnoteText", mark + runs.runs(note.content, 0))
        out.append(f'<w:footnote w:id="{number}">{content}</w:footnote>')
    return "".join(out)


def _separator(number: int, kind: str) -> str:
    content = paragraph("Normal", f"<w:r><w:{kind}/></w:r>", _TIGHT)
    return f'<w:footnote w:type="{kind}" w:id="{number}">{content}</w:footnote>'
