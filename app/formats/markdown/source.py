"""A Markdown file's bytes as lines ready to scan: limits, comments, and data: addresses set aside."""

from __future__ import annotations

import re

import msgspec

from app.errors import Message, UserError
from app.model.inlines import clean

MAX_BYTES = 64_000_000
MAX_LINES = 500_000
SEPARATOR = "<!-- -->"  # keeps apart what would flow together; says nothing itself
# Control characters that no document holds, so that nothing written by a person can look like them.
DATA_MARK = "\x1a"

_DATA = re.compile(r"data:[a-z]+/[a-z+.-]+;base64,[A-Za-z0-9+/=%]+")


class Source(msgspec.Struct):
    """The lines of a text, the data: addresses that were taken out of it, and what there is to say."""

    lines: list[str]
    data: list[str]
    messages: list[Message]


def load(data: bytes, name: str) -> Source:
    """The text in the bytes as lines; UserError for broken UTF-8 (with its line) and absurd sizes."""
    if len(data) > MAX_BYTES:
        raise UserError("markdown.too-large", file=name, limit=MAX_BYTES // 1_000_000)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError("markdown.not-utf8", file=name, line=line) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    if "\x00" in text:
        line = text.count("\n", 0, text.index("\x00")) + 1
        raise UserError("markdown.not-text", file=name, line=line)
    if text.count("\n") > MAX_LINES:
        raise UserError("markdown.too-large", file=name, limit=MAX_BYTES // 1_000_000)
    messages: list[Message] = []
    found: list[str] = []
    lines = [_line(line) for line in text.split("\n")]
    text = _without_data("\n".join(lines), found)
    text = _without_comments(text, messages)
    return Source(text.split("\n"), found, messages)


def _line(line: str) -> str:
    if line.isprintable():
        return line
    return clean(line.expandtabs(4) if "\t" in line else line)


def _without_data(text: str, found: list[str]) -> str:
    """Pictures written into the text are long; a short stand-in is quick to scan."""

    def keep(match: re.Match[str]) -> str:
        found.append(match[0])
        return f"{DATA_MARK}{len(found) - 1}{DATA_MARK}"

    return _DATA.sub(keep, text) if ";base64," in text else text


def _without_comments(text: str, messages: list[Message]) -> str:
    """The text without HTML comments; an empty one on a line of its own stays, as the separator it is."""
    out: list[str] = []
    done, start = 0, text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            break
        if not _escaped(text, start):
            words = " ".join(text[start + 4 : end].split())
            out.append(text[done:start])
            if words:
                messages.append(Message("markdown.comment-dropped", {"text": words}))
            elif _alone(text, start, end + 3):
                out.append(SEPARATOR)
            done = end + 3
        start = text.find("<!--", max(done, start + 4))
    return "".join(out) + text[done:]


def _escaped(text: str, at: int) -> bool:
    before = text[max(0, at - 100) : at]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def _alone(text: str, start: int, end: int) -> bool:
    """Whether the comment has its line to itself, quote marks aside."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    after = text[end : line_end if line_end >= 0 else None]
    return not after.strip(" ") and not text[line_start:start].strip(" >")
