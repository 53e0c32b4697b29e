"""Takes out of a tree what nobody saw on the page, and what Word keeps beside the text."""

from __future__ import annotations

from app.formats.html.parse import Element
from app.formats.html.styles import Sheet, Style, hidden

_DELETED = "paste.deletions-left-out"
_COMMENTS = "paste.comments-left-out"
_COMMENT_CLASSES = frozenset({"MsoCommentReference", "msocomanchor"})


def prune(root: Element, sheet: Sheet) -> dict[str, int]:
    """Drop hidden text, deleted text and comments; the codes of what is worth a message, counted.

    Deletions are those that Word tracks; a `<del>` that somebody wrote stays and is struck out.
    """
    left_out: dict[str, int] = {}
    for element in root.walk():
        style = sheet.style(element)
        if not style and not element.attributes:
            continue
        code = _kept_beside(element, style)
        if code is None and not hidden(element, style):
            continue
        if code and element.words().strip():
            left_out[code] = left_out.get(code, 0) + 1
        element.drop()
    return left_out


def _kept_beside(element: Element, style: Style) -> str | None:
    """The message's code if the element is no part of the text, None if it is; "" needs no message."""
    if element.tag == "del" and ("datetime" in element.attributes or "cite" in element.attributes):
        return _DELETED
    if style.get("mso-special-character") == "comment" or _COMMENT_CLASSES & set(element.classes):
        return ""
    match style.get("mso-element"):
        case "comment":
            return _COMMENTS
        case "header" | "footer" | "footnote-separator" | "footnote-continuation-separator":
            return ""
        case _:
            return None
