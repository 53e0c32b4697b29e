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

_COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)<!--(.*?)-->", re.DOTALL)
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
    def drop(match: re.Match[str]) -> str:
        words = " ".join(match[2].split())
        if words:
            messages.append(Message("markdown.comment-dropped", {"text": words}))
            return match[1]
        return match[1] + SEPARATOR if _alone(match) else match[1]

    return _COMMENT.sub(drop, text) if "<!--" in text else text


def _alone(match: re.Match[str]) -> bool:
    """Whether the comment has its line to itself, quote and list marks aside."""
    start = match.string.rfind("\n", 0, match.start()) + 1
    end = match.string.find("\n", match.end())
    after = match.string[match.end() : end if end >= 0 else None]
    return not after.strip(" ") and not match.string[start : match.start()].strip(" >")
