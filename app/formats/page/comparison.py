"""A comparison as one web page: a summary with links, then what is new and gone section by section.

What is new is underlined and what is gone struck out, each with words before and after it that are heard, so
that nothing is told by colour alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from app.formats.flow.changes import (
    Block,
    Changes,
    Grid,
    How,
    Line,
    Note,
    PartChange,
    Points,
    Quoted,
    SectionChange,
    Words,
)
from app.formats.page.inlines import marked
from app.formats.page.look import style
from app.formats.page.words import language as tongue
from app.formats.page.words import say, seen
from app.formats.page.writer import POLICY
from app.formats.result import Written
from app.model.inlines import Footnote, Image, Inline, LineBreak, Text
from app.profiles import Profile

_LOOK = """
ins{text-decoration:underline;text-decoration-thickness:.12em;background:var(--shade)}
del{text-decoration:line-through;color:var(--muted)}
.otherwise{border-bottom:2px dotted var(--accent)}
.state{color:var(--accent);font-weight:bold}
.row{font-style:italic;color:var(--muted)}
td.row{white-space:nowrap}
"""


class Said(msgspec.Struct, frozen=True):
    """The words of the page, in its language; facts and states of the sections in the sections' order."""

    title: str
    between: str
    facts_heading: str
    sections_heading: str
    nothing: str
    facts: tuple[str, ...]
    sections: tuple[tuple[str, ...], ...]
    states: tuple[str, ...]
    new: str
    gone: str
    end: str
    otherwise: str
    opening: str
    unchanged: str
    picture: str
    note: str
    row_new: str
    row_gone: str
    language: str = "sv"


def write(changes: Changes, said: Said, profile: Profile) -> Written:
    """The page in UTF-8. Sections in which nothing changed are only named, pictures are by their text."""
    text = "".join(_Page(said, profile).body(changes))
    page = (
        f"<!DOCTYPE html>\n<html{tongue(said.language)}>\n"
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{say(said.title)}: {say(said.between)}</title>\n"
        f"<style>\n{style(profile)}{_LOOK.lstrip()}</style>\n</head>\n"
        f'<body>\n<main id="text">\n{text}</main>\n</body>\n</html>\n'
    )
    return Written(page.encode("utf-8"))


class _Page:
    def __init__(self, said: Said, profile: Profile) -> None:
        self._said, self._profile = said, profile

    def body(self, changes: Changes) -> Iterator[str]:
        """Title, summary, opening, sections."""
        said = self._said
        yield f"<h1>{say(said.title)}</h1>\n<p>{say(said.between)}</p>\n"
        if changes.is_empty:
            yield f"<p>{say(said.nothing)}</p>\n"
        if said.facts:
            yield f"<h2>{say(said.facts_heading)}</h2>\n{_list(map(say, said.facts))}"
        told = [(at, each) for at, each in enumerate(changes.sections) if each.changed]
        if told:
            links = (
                f'<a href="#s{at}">{say(self._name(each))}</a>: {say(said.states[at])}' for at, each in told
            )
            yield f'<nav aria-labelledby="changed">\n<h2 id="changed">{say(said.sections_heading)}</h2>\n'
            yield f"{_list(links)}</nav>\n"
        if changes.opening and changes.opening_changed:
            yield f"<h2>{say(said.opening)}</h2>\n{self._part(changes.opening)}"
        for at, section in enumerate(changes.sections):
            yield self._section(at, section)

    def _name(self, section: SectionChange) -> str:
        number = section.number or section.former
        return " ".join(filter(None, (f"§ {number}" if number else "", section.title))) or "–"

    def _section(self, at: int, section: SectionChange) -> str:
        said = self._said
        state = said.states[at] or said.unchanged.lower()
        number = section.number or section.former
        heading = self._pieces(section.heading)
        shown = " ".join(
            filter(None, (f"§ {number}" if number else "", heading if seen(section.title) else ""))
        )
        out = [f'<h2 id="s{at}">{shown or "–"} <span class="state">({say(state)})</span></h2>\n']
        if not section.changed:
            return "".join(out)
        if section.case:
            out.append(f'<p class="case">{self._pieces(section.case)}</p>\n')
        if said.sections[at]:
            out.append(_list(map(say, said.sections[at])))
        out += map(self._part, section.parts)
        return "".join(out)

    def _part(self, part: PartChange) -> str:
        label = part.label or self._profile.part_label(part.kind)
        if not part.blocks:
            return ""
        former = part.former or self._profile.part_label(part.kind)
        shown = self._how(say(label), part.how) if label else ""
        if former != label and part.how == "same" and label:
            shown = f"{self._how(say(former), 'gone')} {self._how(say(label), 'new')}"
        head = f'<h3 class="part">{shown}</h3>\n' if shown else ""
        return head + self._blocks(part.blocks)

    def _blocks(self, blocks: Sequence[Block]) -> str:
        return "".join(f"{self._block(block)}\n" for block in blocks)

    def _block(self, block: Block) -> str:
        match block:
            case Line():
                return f"<p>{self._pieces(block.pieces) or '<br>'}</p>"
            case Points():
                name = "ol" if block.numbered else "ul"
                items = "".join(
                    f'<li class="flat">{self._blocks(point.blocks)}</li>' for point in block.points
                )
                return f"<{name}>{items}</{name}>"
            case Quoted():
                return f"<blockquote>{self._blocks(block.blocks)}</blockquote>"
            case Grid():
                return self._grid(block)

    def _grid(self, grid: Grid) -> str:
        """Rows that came or went say so in a column of their own."""
        marks = any(row.how != "same" for row in grid.rows)
        words = {"same": "", "new": self._said.row_new, "gone": self._said.row_gone}
        rows: list[str] = []
        for row in grid.rows:
            cells = "".join(f"<td>{self._blocks(cell)}</td>" for cell in row.cells)
            mark = f'<td class="row">{say(words[row.how])}</td>' if marks else ""
            rows.append(f"<tr>{cells}{mark}</tr>\n")
        return f'<div class="scroll"><table>\n{"".join(rows)}</table></div>'

    def _pieces(self, pieces: Iterable[Words | Note]) -> str:
        return "".join(self._piece(piece) for piece in pieces)

    def _piece(self, piece: Words | Note) -> str:
        if isinstance(piece, Note):
            inside = f" [{say(self._said.note)}: {self._pieces(piece.words)}]"
            return self._how(inside, piece.how) if not piece.words else inside
        inside = "".join(map(self._inline, piece.content))
        if piece.was and piece.how == "same":
            words = say(self._said.otherwise)
            return f'<span class="otherwise">{inside}</span><span class="unseen"> ({words})</span>'
        return self._how(inside, piece.how)

    def _how(self, inside: str, how: How) -> str:
        """What is new or gone in its element, with words that are heard on either side."""
        if how == "same":
            return inside
        name, word = ("ins", self._said.new) if how == "new" else ("del", self._said.gone)
        begins = f'<span class="unseen"> [{say(word)}: </span>'
        ends = f'<span class="unseen"> {say(word)}, {say(self._said.end)}] </span>'
        return f"<{name}>{begins}{inside}{ends}</{name}>"

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text():
                return marked(say(inline.text), inline.marks)
            case LineBreak():
                return "<br>"
            case Image():
                return say(f"[{': '.join(filter(None, (self._said.picture, inline.alt)))}]")
            case Footnote():
                return ""


def _list(lines: Iterable[str]) -> str:
    return "<ul>\n" + "".join(f"<li>{line}</li>\n" for line in lines) + "</ul>\n"
