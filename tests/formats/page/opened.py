"""A written page, parsed to look inside."""

from __future__ import annotations

from typing import Any

from lxml import html

from app.formats import page
from app.formats.flow.scope import Scope
from app.model.minutes import Package
from app.profiles import load

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def opened(package: Package, *, scope: Scope = "whole") -> Any:
    """The document's page in the default profile, as a tree."""
    return parsed(page.write(package, load(), scope=scope).data)


def parsed(data: bytes) -> Any:
    """A page's bytes as a tree."""
    return html.document_fromstring(
        data.decode("utf-8").encode("utf-8"), parser=html.HTMLParser(encoding="utf-8", huge_tree=True)
    )


def text(element: Any) -> str:
    """The words in an element, alt texts of pictures included; names of tables left out."""
    if element.tag == "caption":
        return element.tail or ""
    own = (element.get("alt") or "") if element.tag == "img" else (element.text or "")
    if element.tag in ("br", "p", "li", "dd", "dt", "td", "th", "div", *HEADINGS):
        own = "\n" + own
    return own + "".join(map(text, element)) + (element.tail or "")


def headings(tree: Any) -> list[tuple[int, str]]:
    """Every heading with its level."""
    return [(int(each.tag[1]), each.text_content()) for each in tree.iter(*HEADINGS)]
