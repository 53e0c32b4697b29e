"""The front page, the signatures and the proof of notice: rows of labels with what stands by them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from app.formats.from_word.recognising.lines import Line, Unit, is_contents, said, words
from app.formats.from_word.recognising.outline import in_contents
from app.formats.from_word.recognising.words import FrontKey, front_key
from app.formats.from_word.source import SourceParagraph, SourceTable
from app.formats.members.words import Column, column_of
from app.model import inlines

_COLON = re.compile(r"^([^:\d][^:]{1,58}?)\s*:\s*(.*)$", re.DOTALL)
_SIGNED = re.compile(
    r"^(sekreterare|protokollförare|ordförande|justerande|justerare|paragrafer|paragraf)\s+(?=[A-ZÅÄÖ§\d._…])(.*)$",
    re.IGNORECASE,
)
_BY = re.compile(r"^([A-ZÅÄÖ][^,\d]{3,50}),\s*(sekreterare|ordförande|justerande|justerare)$", re.IGNORECASE)
_MORE = re.compile(r"(?<=[\w)])[.;]\s+(?=([A-ZÅÄÖ][\wåäö ]{2,40}):\s)")
_DRAWN = re.compile(r"[._…\-–—=\s]*")
_APART = re.compile(r"\t+|[._…]{4,}[ ._…]*")
_NOISE = re.compile(
    r"justerandes? sign(?:atur(?:er)?)?\.?.*|justerandens? sign.*|utdragsbestyrkande.*|"
    r"(?:sida |sidan |s\. )?\d+ ?(?:\(\d+\)|av \d+|/ ?\d+)|sida \d*|"
    r"signatur|sign\.?|(?:[a-zåäö]{1,6} ?)?§ ?\d+,? ?\(?forts(?:\.|ättning)?\)?.{0,40}",
    re.IGNORECASE | re.DOTALL,
)
PEOPLE: frozenset[FrontKey] = frozenset({"members", "serving", "substitutes", "officers", "absent"})
_ONE_VALUE: frozenset[FrontKey] = frozenset(
    {
        "approver",
        "approval",
        "numbers",
        "secretary",
        "chair",
        "fact",
        "notice_up",
        "notice_down",
        "kept_at",
        "body",
    }
)


class Row(msgspec.Struct):
    """One label with the lines that stand by it; `key` None: the label is nobody's we know."""

    key: FrontKey | None
    label: str
    values: list[str] = []


class Front(msgspec.Struct):
    """All that stands above the items or after them. `loose` is what no label is for; `left` what goes."""

    rows: list[Row] = []
    loose: list[Unit] = []
    contents: list[str] = []
    furniture: list[str] = []


def is_noise(text: str) -> bool:
    """Whether a line is of the page, not of the minutes: its number, boxes to sign, drawn lines."""
    return bool(_NOISE.fullmatch(text.strip()) or (text.strip() and _DRAWN.fullmatch(text)))


def gathered(units: Sequence[Unit]) -> Front:
    """The rows of the units in order."""
    reader = _Reader()
    for unit in units:
        if isinstance(unit, SourceTable):
            reader.table(unit)
        else:
            reader.line(unit)
    return reader.front


class _Reader:
    def __init__(self) -> None:
        self.front = Front()
        self._open: Row | None = None
        self._in_contents = False

    def line(self, line: Line) -> None:
        text = line.text
        if not text.strip():
            if self._open and self._open.values:
                self._open = None if self._open.key not in PEOPLE else self._open
            return
        if in_contents(line) or (
            self._in_contents and front_key(text) is None and len(text) < 200 and "§" in text
        ):
            self.front.contents.append(text)
            return
        loose: list[str] = []
        for each in text.split("\n"):
            if each.strip() and not self._take(each):
                loose.append(each)
        if loose:
            self._open = None
            self._in_contents = False
            whole = len(loose) == len([each for each in text.split("\n") if each.strip()])
            self.front.loose += (
                [line] if whole else [Line(each, SourceParagraph(_text(each))) for each in loose]
            )

    def _take(self, text: str, in_row: bool = False) -> bool:
        """Take one line; False if it belongs to no row."""
        stripped = text.strip(" \t")
        if is_noise(stripped):
            self.front.furniture.append(stripped)
            return True
        if (
            (more := _MORE.search(text))
            and front_key(more[1])
            and self._take(text[: more.start() + 1], in_row)
        ):
            return self._take(text[more.end() :], in_row)
        if self._begin(stripped):
            return True
        row = self._open
        if row is None:
            return False
        if row.key in _ONE_VALUE and row.values and not in_row:
            return False
        if row.key not in PEOPLE and len(stripped) > 200 and not in_row:
            return False
        pieces = [piece.strip() for piece in re.split(r"\t+", stripped)]
        row.values += [piece for piece in pieces if piece and not _DRAWN.fullmatch(piece)]
        return True

    def _begin(self, text: str) -> bool:
        """Open a row if the line begins with a label."""
        found = _COLON.match(text)
        if found and (key := front_key(found[1])):
            return self._new(key, found[1], found[2])
        head, tab, rest = text.partition("\t")
        if tab and (key := front_key(head)):
            return self._new(key, head, rest)
        if key := front_key(text):
            if self._open and self._open.key in PEOPLE and key == "chair":
                return self._office(text)
            return self._new(key, text, "")
        if by := _BY.match(text):
            key = front_key(by[2])
            people = self._open is not None and self._open.key in PEOPLE
            if key and not people:
                return self._new(key, by[2], by[1])
        signed = _SIGNED.match(text)
        if signed and not (self._open and self._open.key in PEOPLE) and (key := front_key(signed[1])):
            return self._new(key, signed[1], signed[2])
        return False

    def _office(self, text: str) -> bool:
        """An office on the line under a name belongs to it."""
        values = self._open.values if self._open else []
        if values and "," not in values[-1]:
            values[-1] += f", {text}"
            return True
        return False

    def _new(self, key: FrontKey, label: str, rest: str) -> bool:
        self._in_contents = key == "contents"
        row = Row(key, " ".join(label.split()).rstrip(":"), [])
        self.front.rows.append(row)
        self._open = row
        inner = [piece.strip() for piece in _APART.split(rest) if piece.strip()]
        drawn = bool(_APART.match(rest))
        for place, piece in enumerate(inner):
            if (place or drawn) and self._begin(piece):
                continue
            if not _DRAWN.fullmatch(piece):
                (self._open or row).values.append(piece)
        return True

    # Tables

    def table(self, table: SourceTable) -> None:
        if is_contents(table):
            self.front.contents += [" ".join(said(cell) for cell in row.cells) for row in table.rows]
            return
        heads = [column(said(cell)) for cell in table.rows[0].cells]
        if len([head for head in heads if head]) >= 2 and "name" in heads:
            self._columns(table, heads)
            return
        for row in table.rows:
            cells = [self._lines(cell.blocks) for cell in row.cells]
            self._row([lines for lines in cells if lines], starts=bool(cells and cells[0]))

    def _lines(self, blocks: Sequence[object]) -> list[str]:
        out: list[str] = []
        for block in blocks:
            if isinstance(block, SourceParagraph):
                out += [each for each in words(block).split("\n") if each.strip()]
            elif isinstance(block, SourceTable):
                out += [each for row in block.rows for cell in row.cells for each in self._lines(cell.blocks)]
        return out

    def _row(self, cells: list[list[str]], starts: bool) -> None:
        if not cells:
            return
        first = cells[0]
        known = front_key(first[0]) or ((colon := _COLON.match(first[0])) and front_key(colon[1]))
        waiting = self._open is not None and not self._open.values
        if (
            starts
            and not known
            and len(cells) == 2
            and len(first) == 1
            and not waiting
            and len(first[0]) < 60
            and not is_noise(first[0])
        ):
            self._open = Row(None, first[0].rstrip(": "), [])
            self.front.rows.append(self._open)
            cells = cells[1:]
        elif not known and not waiting and starts:
            self._open = None
        for cell in cells:
            for each in cell:
                if not self._take(each, in_row=True):
                    self.front.loose.append(Line(each, SourceParagraph(_text(each))))

    def _columns(self, table: SourceTable, heads: Sequence[str | None]) -> None:
        """A table of people whose columns are named: each row as one line says it."""
        if self._open is None or self._open.key not in PEOPLE:
            self._open = Row("members", "", [])
            self.front.rows.append(self._open)
        row_open = self._open
        self.front.furniture.append(" ".join(said(cell) for cell in table.rows[0].cells))
        for row in table.rows[1:]:
            cells = {
                head: " ".join(said(cell).split())
                for head, cell in zip(heads, row.cells, strict=False)
                if head
            }
            if not any(cells.values()):
                continue
            row_open.values.append(_as_line(cells))


def column(head: str) -> Column | str | None:
    """What a column of a list of those present holds."""
    plain = " ".join(head.casefold().split()).rstrip(":")
    if plain in ("paragrafer", "paragraf", "§", "§§"):
        return "numbers"
    if plain in ("befattning", "titel"):
        return "title"
    if plain in ("ledamot", "ledamöter", "ersättare"):
        return "name"
    return column_of(head)


def _as_line(cells: dict[Column | str, str]) -> str:
    line = cells.get("name") or " ".join(filter(None, (cells.get("first"), cells.get("last"))))
    if party := cells.get("party"):
        line += f" ({party.strip('()')})"
    if role := cells.get("role"):
        line += f", {role[0].lower()}{role[1:]}"
    if title := cells.get("title"):
        line += f", {title}"
    if to := cells.get("personal_to"):
        line += f" ersätter {to}"
    if numbers := cells.get("numbers"):
        line += f", {numbers if '§' in numbers else '§§ ' + numbers}"
    return line


def _text(words: str) -> tuple[inlines.Inline, ...]:
    return inlines.text(words.strip())
