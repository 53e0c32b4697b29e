"""Footnotes as programs write them in HTML: a mark that leads to a note, which leads back to the mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from app.formats.html.parse import Element

_MARK = re.compile(r"^[\W_]*(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7})?[\W_]*$", re.IGNORECASE)
_BODY_ID = re.compile(r"^(?:(?:ftn|edn|sdfootnote|sdendnote)\d+)$")
_BODY_BLOCKS = frozenset({"p", "li", "div", "dd", "td", "aside", "section", "blockquote"})
_CLIMB = 4  # elements between a note's target and the block that holds the whole note
_LONGEST_MARK = 12
_MOST_BACK_LINKS = 30
_CLOSE = 12  # elements in what stands close round a mark


def take_notes(root: Element) -> dict[int, Element]:
    """Each footnote's mark, by `id()`, with the element that holds its text; the notes leave the tree.

    A pair counts only if each leads to the other, the mark comes first and looks like one. Notes that
    share one block with others stay where they are.
    """
    links = [element for element in root.walk() if element.tag == "a" and "#" in element.get("href")]
    if not links:
        return {}
    named = _named(root)
    order = {id(link): place for place, link in enumerate(links)}
    pairs: dict[int, Element] = {}
    targets: dict[int, set[int]] = {}
    backs: list[Element] = []
    found: dict[int, list[Element]] = {}
    for mark in links:
        target = named.get(_fragment(mark))
        if target is None or not _MARK.match(mark.words().strip()[:_LONGEST_MARK]):
            continue
        body = _body(target)
        around = {id(element) for element in _around(mark)}
        if body is None or id(body) in around or id(mark) in pairs:
            continue
        if id(body) not in found:
            found[id(body)] = _links_in(body)
        inside = [each for each in found[id(body)] if order[id(each)] > order[id(mark)]]
        back = [each for each in inside if _leads_to(named.get(_fragment(each)), mark, around)]
        if back:
            pairs[id(mark)] = body
            targets.setdefault(id(body), set()).add(id(target))
            backs += back
    kept = {mark: body for mark, body in pairs.items() if len(targets[id(body)]) == 1}
    bodies = {id(body) for body in kept.values()}
    for back in backs:
        if any(id(element) in bodies for element in _around(back)):
            back.drop()
    moved = {id(body): _moved(body) for body in kept.values()}
    return {mark: moved[id(body)] for mark, body in kept.items()}


def _moved(body: Element) -> Element:
    """The note's content as an element of its own, outside the tree."""
    moved = Element(body.tag, body.attributes, None)
    moved.children = body.children
    body.drop()
    return moved


def _named(root: Element) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for element in root.walk():
        for name in (element.get("id"), element.get("name") if element.tag == "a" else ""):
            if name:
                found.setdefault(name, element)
    return found


def _fragment(link: Element) -> str:
    return link.get("href").rpartition("#")[2]


def _around(element: Element) -> Iterator[Element]:
    at: Element | None = element
    while at is not None:
        yield at
        at = at.parent


def _links_in(body: Element) -> list[Element]:
    links = (element for element in body.walk() if element.tag == "a" and "#" in element.get("href"))
    return list(islice(links, _MOST_BACK_LINKS))


def _leads_to(target: Element | None, mark: Element, around: set[int]) -> bool:
    """Whether a target is the mark, stands close inside it or close around it."""
    if target is None:
        return False
    if target is mark or target.parent is mark or (id(target) in around and _is_small(target)):
        return True
    return target.parent is not None and target.parent is mark.parent and not target.children


def _is_small(element: Element) -> bool:
    return len(list(islice(element.walk(), _CLOSE))) < _CLOSE


def _body(target: Element) -> Element | None:
    """The block that holds the whole note whose target this is."""
    near = list(_around(target))
    block = next((element for element in near if element.tag in _BODY_BLOCKS), None)
    if block is None:
        return None
    for element in near[: near.index(block) + _CLIMB]:
        note = "mso-element:" in element.get("style") and "note-list" not in element.get("style")
        if element.tag == "li" or note or _BODY_ID.match(element.get("id")):
            return element
    return block
