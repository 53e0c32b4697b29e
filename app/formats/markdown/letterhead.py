"""Recognises what stands above other people's text: sender, labelled facts, title."""

from __future__ import annotations

import re

from app.formats.markdown.facts import Facts
from app.formats.markdown.outline import heading_text, with_moved
from app.formats.markdown.pieces import Heading, Piece, Remarks, Rule, Separator, excerpt
from app.formats.markdown.sender import Sender
from app.formats.markdown.words import FREE, KEYS, KINDS, kind_in, norm
from app.model.blocks import BulletList, NumberedList, Paragraph, Table
from app.model.header import Field
from app.model.inlines import Footnote, Image, Inline, plain

Pairs = list[tuple[str, str]]
Lines = dict[str, tuple[Inline, ...]]

_LONGEST = 120  # characters of a line in a letterhead
_COLON = re.compile(r"^([^\W\d_][\w .,/()-]{0,40}?)[ \u00a0]*:[ \u00a0]*(.*)$")
_VALUED = re.compile(
    r"^([^\W\d_][\w-]*(?: (?:och|nr|no) \w+)?)[ \u00a0]+((?:kl\b|\d|[A-ZÅÄÖ]{1,5}[ /-]?\d).*)$"
)
_BARE_VALUES = {"document_date", "meeting_date", "times", "case_number", "date_and_times"}
_TWO = re.compile(
    r"[ \u00a0]{2,}|[ \u00a0]+\|[ \u00a0]+|"
    r"[ \u00a0]+(?=(?:Datum|Tid|Plats|Dnr|Diarienummer|E-post|Tel|Telefon):)"
)
_ITEM = re.compile(r"^(?:§|\d+[.):]? )")


def take(pieces: list[Piece], pairs: Pairs, lines: Lines, facts: Facts, remarks: Remarks) -> list[Piece]:
    """The pieces without the letterhead and the title, which go into the facts; `pairs` are front lines."""
    place = _title_place(pieces)
    head = _Letterhead(lines, remarks)
    if place is None:
        ahead = next((i for i, piece in enumerate(pieces) if isinstance(piece, Heading)), len(pieces))
        leading, stop = head.leading(pieces[:ahead], whole=not head.heading_in(pieces), titled=False)
        title, rest = head.title, [*leading, *pieces[stop:]]
    else:
        heading = pieces[place]
        assert isinstance(heading, Heading)
        leading, _ = head.leading(pieces[:place], whole=True, titled=True)
        title, moved = heading_text(heading.content, remarks)
        if head.kind_line and not kind_in(title):
            pairs = [("Typ", head.kind_line), *pairs]
        rest = [*leading, *with_moved(moved, head.labelled(pieces[place + 1 :]))]
    facts.put_all([*pairs, *head.pairs()])
    if title:
        if facts.strings.get("title"):
            remarks.add("markdown.title-kept", title=facts.strings["title"])
            facts.fields.append(Field("Titel", facts.strings["title"]))
        facts.strings["title"] = title
        facts.meeting_from_title(title)
    return rest


def _title_place(pieces: list[Piece]) -> int | None:
    """Which piece is the title: the first heading, if it stands above the others or says what it is."""
    headings = [(i, piece) for i, piece in enumerate(pieces) if isinstance(piece, Heading)]
    if not headings:
        return None
    place, first = headings[0]
    text = plain(first.content).strip()
    if not text or _ITEM.match(text):
        return None
    deeper = all(piece.level > first.level for _, piece in headings[1:])
    late = any(isinstance(p, Paragraph) and plain(p.content).rstrip().endswith(".") for p in pieces[:place])
    return place if (deeper and not late) or kind_in(text) else None


class _Letterhead:
    """Reads piece after piece; what is no letterhead it leaves."""

    def __init__(self, lines: Lines, remarks: Remarks) -> None:
        self.title = ""
        self.kind_line = ""  # a line that stays in the text, but says what kind of document this is
        self._lines = lines
        self._remarks = remarks
        self._pairs: Pairs = []
        self._sender = Sender()
        self._open_label = ""  # a label whose value must stand on the next line
        self._pending: list[tuple[Piece, list[str]]] = []

    def pairs(self) -> Pairs:
        return [*self._pairs, *self._sender.pairs()]

    @staticmethod
    def heading_in(pieces: list[Piece]) -> bool:
        return any(isinstance(piece, Heading) for piece in pieces)

    def leading(self, pieces: list[Piece], whole: bool, titled: bool) -> tuple[list[Piece], int]:
        """What of the pieces above the title is no letterhead, and how many were looked at.

        A title is looked for unless the document has one (`titled`): then every line that is no
        letterhead stays in the text.
        """
        rest: list[Piece] = []
        within = 0  # how many of the rest stand above the letterhead's last piece
        recognised = self._recognisable(pieces)
        for index, piece in enumerate(pieces):
            if isinstance(piece, Rule | Separator):
                rest.append(piece)
                continue
            if recognised and self._one(piece, first=not any(isinstance(p, Paragraph) for p in rest)):
                within = len(rest)
                continue
            text = plain(piece.content) if isinstance(piece, Paragraph) else ""
            if isinstance(piece, Paragraph) and _is_title(text) and not KINDS.get(norm(text)):
                if not titled:
                    self.title, moved = heading_text(piece.content, self._remarks)
                    return [*rest, *with_moved(moved, self.labelled(pieces[index + 1 :]))], len(pieces)
                self.kind_line = self.kind_line or text
            if not whole and not (text and len(text) < _LONGEST):
                self._close()
                return [*rest, *pieces[index:]], len(pieces)
            rest.append(piece)
        self._close()
        for piece in rest[:within]:
            if isinstance(piece, Paragraph) and len(plain(piece.content)) < _LONGEST:
                self._remarks.add("markdown.letterhead-left", text=excerpt(plain(piece.content)))
        return rest, len(pieces)

    def labelled(self, pieces: list[Piece]) -> list[Piece]:
        """The pieces under the title without the facts that stand first there."""
        for index, piece in enumerate(pieces):
            if isinstance(piece, Rule | Separator):
                continue
            known = self._table(piece) or self._list(piece)
            if not known and isinstance(piece, Paragraph):
                known = self._labels_only(piece)
            if not known:
                self._close()
                return pieces[index:]
        self._close()
        return []

    def _recognisable(self, pieces: list[Piece]) -> bool:
        """Whether a letterhead stands here at all: a fact with a known label, or a mail address."""
        for piece in pieces:
            if isinstance(piece, Table | BulletList | NumberedList) and _known_rows(piece):
                return True
            for line in self._split(piece):
                if Sender.mail(line) or any(KEYS.get(norm(label)) for label, _ in _labels(line)):
                    return True
        return False

    def _split(self, piece: Piece) -> list[str]:
        """A paragraph's lines; none if it is running text or holds what a letterhead does not."""
        if not isinstance(piece, Paragraph):
            return []
        content = self._lines.get(piece.id, piece.content)
        if any(isinstance(inline, Footnote | Image) for inline in content):
            return []
        found = [line.strip() for line in plain(content).split("\n")]
        found = [line for line in found if line]
        return [] if any(len(line) > _LONGEST for line in found) else found

    def _one(self, piece: Piece, first: bool) -> bool:
        if self._table(piece) or self._list(piece):
            return True
        lines = self._split(piece)
        if not lines:
            return False
        if self._open_label and len(lines) == 1 and not _labels(lines[0]):
            self._value(lines[0])
            return True
        labelled = any(_labels(line) for line in lines)
        mail = any(Sender.mail(line) for line in lines)
        sender = mail or (
            first and len(lines) > 1 and not any(line.endswith((".", "!", "?")) for line in lines)
        )
        if not labelled and not sender and not self._sender.fits(lines):
            return len(lines) == 1 and self._kind(lines[0])
        self._take_lines(lines)
        return True

    def _kind(self, line: str) -> bool:
        if norm(line) in KINDS:
            self._pairs.append(("Typ", line))
            return True
        return False

    def _take_lines(self, lines: list[str]) -> None:
        for line in lines:
            labels = _labels(line)
            if labels:
                for label, value in labels:
                    self._close()
                    self._open_label = label
                    if value:
                        self._value(value)
            elif self._open_label:
                self._value(line)
            elif not self._kind(line):
                self._sender.add(line)

    def _value(self, value: str) -> None:
        self._pairs.append((self._open_label, value))
        self._open_label = ""

    def _close(self) -> None:
        """A label that never got a value stays, as a field without one."""
        if self._open_label:
            self._value("")

    def _labels_only(self, piece: Paragraph) -> bool:
        """Take a paragraph of nothing but facts."""
        lines = self._split(piece)
        if not lines:
            return False
        if self._open_label and len(lines) == 1 and not _labels(lines[0]):
            self._value(lines[0])
            return True
        waiting, known = False, bool(self._pairs)
        for line in lines:
            labels = _labels(line)
            if not labels and not waiting and not Sender.mail(line):
                return False
            waiting = bool(labels) and not labels[-1][1]
            known = known or any(KEYS.get(norm(label)) for label, _ in labels)
        if not known:
            return False
        self._take_lines(lines)
        return True

    def _table(self, piece: Piece) -> bool:
        if not isinstance(piece, Table):
            return False
        rows = _known_rows(piece)
        self._pairs += rows
        return bool(rows)

    def _list(self, piece: Piece) -> bool:
        if not isinstance(piece, BulletList):
            return False
        rows = _known_rows(piece)
        self._pairs += rows
        return bool(rows)


def _known_rows(piece: Table | BulletList | NumberedList) -> Pairs:
    """The facts in a table or list that holds nothing else."""
    if not isinstance(piece, Table):
        texts = [_text(item.blocks) for item in piece.items]
        found = [_labels(text) if text else [] for text in texts]
        pairs = [pair for each in found for pair in each]
        usable = all(found) and any(KEYS.get(norm(label)) for label, _ in pairs)
        return pairs if usable and all(value for _, value in pairs) else []
    rows = [[_text(cell.blocks) for cell in row.cells] for row in piece.rows]
    if any(text is None for row in rows for text in row):
        return []
    words = [[text or "" for text in row] for row in rows]
    pairs = [(row[i], row[i + 1]) for row in words for i in range(0, len(row) - 1, 2) if row[i] or row[i + 1]]
    even = len(words[0]) % 2 == 0
    if even and pairs and all(_known(label) for label, _ in pairs):
        return pairs
    if len(words) == 2 and all(_known(label) for label in words[0]):
        return list(zip(words[0], words[1], strict=True))
    return []


def _text(blocks: tuple[object, ...]) -> str | None:
    """A cell's or item's words if it is one plain paragraph."""
    if len(blocks) != 1 or not isinstance(blocks[0], Paragraph):
        return None
    content = blocks[0].content
    if any(isinstance(inline, Footnote | Image) for inline in content):
        return None
    return " ".join(plain(content).split())


def _known(label: str) -> bool:
    return norm(label) in KEYS or norm(label) in FREE


def _labels(line: str) -> Pairs:
    """The labels in a line with their values, an empty one if it stands alone; none if it is no such line."""
    pieces = [piece for piece in _TWO.split(line) if piece]
    if len(pieces) > 1:
        found = [_label(piece) for piece in pieces]
        if all(found):
            return [pair for pair in found if pair]
        joined = _label(pieces[0])
        if len(pieces) == 2 and joined and not joined[1]:
            return [(joined[0], pieces[1])]
    single = _label(line)
    return [single] if single else []


def _label(text: str) -> tuple[str, str] | None:
    if _known(text):
        return text.strip().rstrip(": "), ""
    if (colon := _COLON.match(text)) and _known(colon[1]):
        return colon[1], colon[2].strip()
    valued = _VALUED.match(text)
    if valued and KEYS.get(norm(valued[1])) in _BARE_VALUES:
        return valued[1], valued[2].strip()
    return None


def _is_title(text: str) -> bool:
    return bool(kind_in(text)) and len(text) < 150 and not text.rstrip().endswith((".", "!", "?", ":"))
