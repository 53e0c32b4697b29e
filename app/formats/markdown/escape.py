"""Writes a person's characters so that they are read as themselves, with as few signs as will do."""

from __future__ import annotations

import re

from app.formats.markdown.entities import ENTITY

_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_ALWAYS = re.compile(r"[*`\[\]]")
_SPECIAL = re.compile(r"[\\*`\[\]_<&~!{:|;]")
_LINE_START = re.compile(r"(?:[#>+=~-]|:(?=-)|\||\d{1,3}(?=[.)](?:[ ]|$)))")
_TAG = re.compile(r"<[a-zA-Z/!?]")
_URL_PLAIN = re.compile(r"^[A-Za-z0-9/:.?=#%+,@~&_åäöÅÄÖ-]+$")
_ATTRIBUTE_PLAIN = re.compile(r"[^\w .,:/§()-]|_")


def text(string: str, *, before: str, after: str, cell: bool) -> str:
    """The string as Markdown between the characters `before` and `after` it ("" at a line's end).

    With `cell` it stands in a table's cell, where a pipe ends it.
    """
    out = _SPECIAL.sub(lambda found: _sign(string, found.start(), before, after, cell), string)
    if not before:
        out = _start(out)
    elif out.startswith((":", "{", "^")):
        out = "\\" + out
    return out if after else _end(out)


def _sign(string: str, at: int, before: str, after: str, cell: bool) -> str:
    sign = string[at]
    last = string[at - 1] if at else before
    following = string[at + 1] if at + 1 < len(string) else after
    return "\\" + sign if _needed(sign, last, following, string, at, cell) else sign


def _needed(sign: str, last: str, following: str, string: str, at: int, cell: bool) -> bool:
    end = at + 1 == len(string)
    match sign:
        case "*" | "`" | "[" | "]":
            return True
        case "\\":
            return end or following in _PUNCTUATION
        case "_":
            return end or at == 0 or not (last.isalnum() and following.isalnum())
        case "<":
            return end or bool(_TAG.match(string, at))
        case "&":
            return end or bool(ENTITY.match(string, at))
        case "~":
            return end or at == 0 or "~" in (last, following)
        case "!":
            return end and bool(following)
        case "{":
            return string.startswith(("{:", "{width"), at)
        case ":":
            return string.startswith("://", at) and string[:at].endswith(("http", "https"))
        case ";":
            return string.startswith(";base64,", at)
        case _:
            return cell


def _start(out: str) -> str:
    """The text where a line begins: nothing in it may look like a block, and its spaces stay."""
    stripped = out.lstrip(" ")
    spaces = len(out) - len(stripped)
    if spaces:
        return "&#32;" * spaces + stripped
    if found := _LINE_START.match(out):
        return found[0] + "\\" + out[found.end() :] if found[0][0].isdigit() else "\\" + out
    return out


def _end(out: str) -> str:
    stripped = out.rstrip(" ")
    return stripped + "&#32;" * (len(out) - len(stripped))


def alt(string: str) -> str:
    """A picture's description between its brackets; everything in it that means anything as an entity."""
    return re.sub(r"[\\*`\[\]_<>&~!{}:|;^]|^ | $", lambda m: f"&#{ord(m[0])};", string)


def attribute(string: str) -> str:
    """A value between quotation marks in a tag."""
    return _ATTRIBUTE_PLAIN.sub(lambda m: f"&#{ord(m[0])};", string)


def url(string: str) -> str:
    """A link's target between its parentheses."""
    if _URL_PLAIN.match(string):
        return string
    kept = re.sub(r"[^A-Za-z0-9/:.?=#%+,@~&_åäöÅÄÖ()-]", lambda m: f"&#{ord(m[0])};", string)
    return f"<{kept}>"


def plain_url(string: str) -> bool:
    """Whether the address can stand between angle brackets as it is."""
    return bool(re.match(r"^https?://[A-Za-z0-9/:.?=#%+,_-]+$", string))
