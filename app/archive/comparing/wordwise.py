"""Two paragraphs word by word: within sentences, with marks, links, footnotes and pictures."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from app.formats.alignment import Run, runs, worded
from app.formats.flow.changes import How, Note, Piece, Words
from app.model.inlines import PLAIN, Footnote, Image, Inline, LineBreak, Marks, Text, normal

_WORD = re.compile(r"\w+(?:[.,:/’'\-–]\w+)*|\s+|[^\w\s]")
_END = re.compile(r"[.!?…]")
_NO_END = {"bl", "t", "ex", "kl", "nr", "dnr", "f", "d", "s", "k", "dvs", "m", "fl", "st", "ca", "resp"} | {
    *("jfr", "kap", "prop", "tel", "p", "g", "a")
}


class _Token(msgspec.Struct, frozen=True, gc=False):
    """A word, a space, a sign, or what is none of these, with how it is set."""

    key: Hashable
    content: tuple[Inline, ...]
    text: str = ""


def compared(was: Sequence[Inline], now: Sequence[Inline]) -> tuple[Piece, ...]:
    """What became of a paragraph's content: the later one is all of it that is not gone."""
    if len(was) == len(now) == 1:
        one, other = was[0], now[0]
        if isinstance(one, Text) and isinstance(other, Text) and one.marks == other.marks:
            return _within(one, other)
    return _compared(was, now)


def _within(was: Text, now: Text) -> tuple[Piece, ...]:
    """Two texts set alike: what they begin and end with is found before anything is cut into words."""
    start = _common(was.text, now.text)
    start = max(was.text.rfind(" ", 0, start), 0)
    most = min(len(was.text), len(now.text)) - start
    end = _common(was.text[::-1][:most], now.text[::-1][:most])
    end = max(was.text[::-1].rfind(" ", 0, end), 0)
    inside = [Text(text.text[start : len(text.text) - end], was.marks) for text in (was, now)]
    middle = _compared(*(normal((text,)) for text in inside))
    around = (now.text[:start], now.text[len(now.text) - end :] if end else "")
    first, last = ([Words((Text(text, now.marks),))] if text else [] for text in around)
    return _joined([*first, *middle, *last])


def _common(one: str, other: str) -> int:
    """How many letters both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _compared(was: Sequence[Inline], now: Sequence[Inline]) -> tuple[Piece, ...]:
    old, new = _tokens(was), _tokens(now)
    found: list[Piece] = []
    for run in _by_sentences(old, new):
        if run.alike:
            for one, other in zip(old[run.was], new[run.now], strict=True):
                found.append(_kept(one, other))
        else:
            found += _whole(old[run.was], "gone")
            found += _whole(new[run.now], "new")
    return _joined(found)


def whole(content: Sequence[Inline], how: How) -> tuple[Piece, ...]:
    """Content that is the same, new or gone as a whole."""
    found: list[Piece] = []
    for inline in content:
        if isinstance(inline, Footnote):
            found.append(Note((Words(inline.content, how),) if inline.content else (), how))
        else:
            found.append(Words((inline,), how))
    return _joined(found)


def text_words(was: str, now: str) -> tuple[Words, ...]:
    """The same of two lines of plain text, as headings are."""
    found = compared((Text(was),) if was else (), (Text(now),) if now else ())
    return tuple(piece for piece in found if isinstance(piece, Words))


def seen(marks: Marks) -> Marks:
    """The marks that belong to the text; who or what is named there is no change of it."""
    if marks is PLAIN or not (marks.person or marks.item or marks.comments):
        return marks
    return replace(marks, person="", item="", comments=())


def alike(one: Sequence[Inline], other: Sequence[Inline]) -> bool:
    """Whether two contents read alike and are set alike, whatever their ids."""
    return one == other or shape(one) == shape(other)


def shape(content: Sequence[Inline]) -> tuple[Hashable, ...]:
    """What a content is, without ids."""
    return tuple(_shape(inline) for inline in _unmarked(content))


def _unmarked(content: Sequence[Inline]) -> Sequence[Inline]:
    if all(not isinstance(each, Text) or seen(each.marks) is each.marks for each in content):
        return content
    return normal(Text(i.text, seen(i.marks)) if isinstance(i, Text) else i for i in content)


def _shape(inline: Inline) -> Hashable:
    match inline:
        case Footnote():
            return ("note", *shape(inline.content))
        case Image():
            return (inline.media, inline.alt, inline.width)
        case _:
            return inline


def _tokens(content: Sequence[Inline]) -> list[_Token]:
    """The content cut into words over the borders of marks, so that half a word in bold is one word."""
    found: list[_Token] = []
    row: list[Text] = []
    for inline in content:
        if isinstance(inline, Text):
            row.append(inline)
            continue
        found += _words(row)
        row = []
        match inline:
            case LineBreak():
                found.append(_Token("\n", (inline,), "\n"))
            case Footnote():
                found.append(_Token(("note",), (inline,)))
            case Image():
                found.append(_Token(_shape(inline), (inline,), inline.alt))
    return found + _words(row)


def _words(row: list[Text]) -> list[_Token]:
    if len(row) == 1:
        marks = row[0].marks
        words: list[str] = _WORD.findall(row[0].text)
        link = marks.link
        return [_Token((word, link) if link else word, (Text(word, marks),), word) for word in words]
    found: list[_Token] = []
    line = "".join(each.text for each in row)
    at, start = 0, 0  # the Text that the word begins in, and where that begins in the line
    for match in _WORD.finditer(line):
        begin, end = match.span()
        while start + len(row[at].text) <= begin:
            start += len(row[at].text)
            at += 1
        texts, here, place = list[Inline](), at, start
        while place < end:
            one = row[here]
            texts.append(Text(one.text[max(begin - place, 0) : end - place], one.marks))
            place += len(one.text)
            here += 1
        links = tuple(t.marks.link for t in texts if isinstance(t, Text)) if any(map(_link, texts)) else ()
        found.append(_Token((match[0], *links) if links else match[0], tuple(texts), match[0]))
    return found


def _link(inline: Inline) -> str:
    return inline.marks.link if isinstance(inline, Text) else ""


def _by_sentences(old: list[_Token], new: list[_Token]) -> Iterator[Run]:
    """Runs of tokens: sentences that are the same, and in those between them the words that are."""
    left, right = _sentences(old), _sentences(new)
    keys = [
        [tuple(t.key for t in tokens[a:b]) for a, b in row] for tokens, row in ((old, left), (new, right))
    ]
    for run in runs(*keys):
        was, now = _bounds(left, run.was, len(old)), _bounds(right, run.now, len(new))
        if run.alike:
            yield Run(True, was, now)
        else:
            yield from _in_words(old, new, was, now)


def _bounds(row: list[tuple[int, int]], of: slice[int, int, int], end: int) -> slice[int, int, int]:
    start = row[of.start][0] if of.start < len(row) else end
    return slice(start, row[of.stop - 1][1] if of.stop > of.start else start)


def _sentences(tokens: list[_Token]) -> list[tuple[int, int]]:
    """Where sentences begin and end; an abbreviation ends none."""
    found: list[tuple[int, int]] = []
    start = 0
    for at in range(1, len(tokens)):
        if not tokens[at - 1].text.isspace() or at < 2:
            continue
        before, word = tokens[at - 2].text, tokens[at - 3].text if at > 2 else ""
        ends = tokens[at - 1].text == "\n" or bool(_END.match(before))
        small = word.casefold() in _NO_END or word.rpartition(".")[2].casefold() in _NO_END or len(word) == 1
        if ends and not (before == "." and small) and not tokens[at].text[:1].islower():
            found.append((start, at))
            start = at
    if start < len(tokens):
        found.append((start, len(tokens)))
    return found


def _in_words(old: list[_Token], new: list[_Token], was: slice, now: slice) -> Iterator[Run]:
    left, right = old[was], new[now]
    words = [[t.text or "note" for t in side] for side in (left, right)]
    for run in worded([t.key for t in left], [t.key for t in right], *words):
        yield Run(
            run.alike,
            slice(was.start + run.was.start, was.start + run.was.stop),
            slice(now.start + run.now.start, now.start + run.now.stop),
        )


def _kept(was: _Token, now: _Token) -> Piece:
    note, old = now.content[0], was.content[0]
    if isinstance(note, Footnote) and isinstance(old, Footnote):
        words = compared(old.content, note.content)
        return Note(tuple(piece for piece in words if isinstance(piece, Words)))
    if was.content == now.content or alike(was.content, now.content):
        return Words(now.content)
    return Words(now.content, was=was.content)


def _whole(tokens: list[_Token], how: How) -> tuple[Piece, ...]:
    return whole([inline for token in tokens for inline in token.content], how)


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Neighbours of a kind made one."""
    found: list[list[Words] | Note] = []
    for piece in pieces:
        last = found[-1] if found else None
        if isinstance(piece, Note):
            found.append(piece)
        elif isinstance(last, list) and last[0].how == piece.how and bool(last[0].was) == bool(piece.was):
            last.append(piece)
        else:
            found.append([piece])
    return tuple(each if isinstance(each, Note) else _one(each) for each in found)


def _one(row: list[Words]) -> Words:
    if len(row) == 1:
        return row[0]
    content = normal(inline for words in row for inline in words.content)
    return Words(content, row[0].how, normal(inline for words in row for inline in words.was))
