"""An item's lines as its parts: labels above, before and beside the text, decisions by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from app.formats.from_word.recognising.content import without
from app.formats.from_word.recognising.lines import Line, Unit
from app.formats.from_word.recognising.words import part_of, who_decides
from app.formats.from_word.source import SourceTable
from app.model.inlines import Text
from app.model.sections import Outcome, PartKind

_RUN_IN = re.compile(r"^([^\W\d_][^:\t\n.]{2,60}?)[ \t]*(?::[ \t\n]*|\t+)(?=\S)")
_SHORT = 90
_BEFORE_DECISION = frozenset({"text", "summary", "basis", "motions", "putting_order", "vote"})
_APPENDIX = re.compile(r"^(?:[-–•·][ \t]+)?Bilaga \d{1,3}[ \t]*(?:[:.,–-]|\t)[ \t]*(\S[^\n]{1,150})$")
_TABLED = re.compile(
    r"(?:att|beslutar|beslutade)\s+(?:\d\.\s*)?bordlägga\b|ärendet\s+bordläggs|bordläggs|bordlades\b"
)
_REFERRED = re.compile(
    r"(?:att|beslutar|beslutade)\s+(?:\d\.\s*)?återremittera\b|ärendet\s+återremitteras|återremitteras|återförvisa"
)
_REFUSED = re.compile(r"\b(?:avslå|avslår|avslås|avslag)\b")


class Piece(msgspec.Struct):
    """A part as it was found; `label` as it was written, "" where it has none."""

    kind: PartKind = "text"
    label: str = ""
    units: list[Unit] = []


def pieces(units: Sequence[Unit]) -> list[Piece]:
    """The parts of an item in order, the first perhaps without label."""
    found = [Piece()]
    row: tuple[int, int] | None = None  # the row of a table whose label is open
    for place, unit in enumerate(units):
        if isinstance(unit, SourceTable):
            found[-1].units.append(unit)
            continue
        here = (unit.spot.table, unit.spot.row) if unit.spot else None
        if kind := _label(unit):
            found.append(Piece(kind, _clean(unit.text)))
            row = here
        elif (run := _run_in(unit)) is not None and (here is None or here != row):
            found.append(run)
        elif _is_other_label(unit, units, place):
            found.append(Piece("text", _clean(unit.text)))
        else:
            found[-1].units.append(unit)
    found = [
        each
        for each in found
        if each.label or any(not isinstance(u, Line) or u.text or u.paragraph.content for u in each.units)
    ]
    return _with_decision(found)


def _label(line: Line) -> PartKind | None:
    if not line.text or (line.paragraph.in_list and not line.paragraph.bold):
        return None
    kind = part_of(line.text)
    if kind is None:
        return None
    if line.emphasised or (line.spot and line.spot.column == 0):
        return kind
    return None if line.text.endswith(".") or line.text[:1].islower() else kind


def _clean(label: str) -> str:
    label = " ".join(label.split()).rstrip(":. ")
    return label.capitalize() if label.isupper() and len(label) > 3 else label


def _run_in(line: Line) -> Piece | None:
    """A part whose label stands at the beginning of its text."""
    first = line.paragraph.content[0] if line.paragraph.content else None
    found = _RUN_IN.match(line.text)
    if found and (kind := part_of(found[1])):
        return Piece(kind, _clean(found[1]), [_rest(line, found.end())])
    if isinstance(first, Text) and first.marks.bold and not line.paragraph.bold:
        said = " ".join(first.text.split())
        if said and line.text.startswith(said) and (kind := part_of(said)) and line.text[len(said) :].strip():
            return Piece(kind, _clean(said), [_rest(line, len(said))])
    return None


def _rest(line: Line, count: int) -> Line:
    content = without(line.paragraph.content, count)
    return Line(
        line.text[count:].lstrip(" \t\n:"),
        msgspec.structs.replace(line.paragraph, content=content),
        line.spot,
    )


def _is_other_label(line: Line, units: Sequence[Unit], place: int) -> bool:
    """Whether a line is a heading within an item that names no part we know."""
    text, look = line.text, line.paragraph
    if not text or len(text) > _SHORT or look.in_list or not any(map(str.isalpha, text)):
        return False
    if line.is_heading:
        return True
    if not look.bold or text.endswith((".", ",", ";")) or line.spot or "\t" in text:
        return False
    after = next((unit for unit in units[place + 1 :] if not isinstance(unit, Line) or unit.text), None)
    return isinstance(after, Line) and not after.paragraph.bold


def appendices(units: Sequence[Unit]) -> tuple[str, ...]:
    """The titles of the appendices that an item lists plainly: "Bilaga 2 – Namnlista", each on a line."""
    texts = [unit.text for unit in units if isinstance(unit, Line)]
    return tuple(" ".join(found[1].split()) for text in texts if (found := _APPENDIX.match(text)))


def _with_decision(found: list[Piece]) -> list[Piece]:
    """Where no label says what the decision is, it is what a body decides in so many words."""
    if any(each.kind == "decision" for each in found):
        return found
    out: list[Piece] = []
    for each in found:
        out += _split(each) if each.kind in _BEFORE_DECISION else [each]
    return out


def _split(piece: Piece) -> Iterator[Piece]:
    start = next(
        (place for place, unit in enumerate(piece.units) if isinstance(unit, Line) and _decides(unit.text)),
        None,
    )
    if start is None:
        yield piece
        return
    end = start + 1
    while end < len(piece.units) and _goes_on(piece.units[end], piece.units[start]):
        end += 1
    if start or piece.label:
        yield Piece(piece.kind, piece.label, piece.units[:start])
    yield Piece("decision", "", piece.units[start:end])
    if end < len(piece.units):
        yield Piece("text", "", piece.units[end:])


def _decides(text: str) -> bool:
    return bool(who_decides(text)) and bool(
        re.match(r"\S.{0,80}?\b(?:beslutar|beslutade|beslöt|godkänner)\b", text)
    )


def _goes_on(unit: Unit, first: Unit) -> bool:
    if not isinstance(unit, Line):
        return False
    if not unit.text:
        return True
    return bool(unit.paragraph.in_list) or bool(
        re.match(r"(?:att\b|[-–•]|\d{1,2}[.)]\s|[a-z]\)\s)", unit.text)
    )


def outcome(text: str) -> Outcome:
    """How an item ended by the words of its decision."""
    plain = " ".join(text.split()).casefold()
    if not plain:
        return ""
    ends: tuple[tuple[re.Pattern[str], Outcome], ...] = ((_REFERRED, "referred_back"), (_TABLED, "tabled"))
    for look, found in ends:
        if (hit := look.search(plain)) and not _REFUSED.search(plain[: hit.start()]):
            return found
    return "decided"
