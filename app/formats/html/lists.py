"""List items that come one by one with their level (Word, Outlook, Word on the web), gathered into lists."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from app.formats.html.parse import MARKER, Element
from app.formats.html.styles import Sheet, Style, length
from app.model.blocks import Block, BulletList, ListItem, NumberedList, Quote
from app.model.ids import new_id

_MSO_LIST = re.compile(r"\b(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?")
_NUMBER = re.compile(
    r"^\(?(?:\d{1,4}(?:\.\d{1,4})*(?:[.):]|$)|(?:[a-zåäö]|[ivxlc]{2,6})[.):])", re.IGNORECASE
)
_FAKE = re.compile(r"^\s*(?P<marker>[·•●○▪■§o–-]|\(?(?:\d{1,3}|[a-z])[.)])\s*\xa0[\s\xa0]*", re.IGNORECASE)
_DEEPEST = 9  # as in Word
_INDENT = 12.7  # mm to a level


class Listed(msgspec.Struct, frozen=True):
    """One item that stands among other blocks. `name` tells lists apart; `start`: its shown number or 0."""

    level: int
    numbered: bool
    blocks: tuple[Block, ...]
    name: str = ""
    start: int = 0


class Continued(msgspec.Struct, frozen=True):
    """Blocks that go on in the list item before them, if there is one."""

    blocks: tuple[Block, ...]


class Quoted(msgspec.Struct, frozen=True):
    """Blocks of a quotation that is told by each paragraph's style."""

    blocks: tuple[Block, ...]


Loose = Block | Listed | Continued | Quoted


def word_item(element: Element, style: Style, sheet: Sheet) -> Listed | None:
    """What Word's markup says of a paragraph in a list, without its text; None if it is in none.

    Takes the fake marker out of the paragraph. A heading's number is left standing: it is words.
    """
    told = style.get("mso-list", "")
    if not told and not _list_class(element):
        return None
    if told and (found := _MSO_LIST.search(told)):
        marker = _take_marker(element, sheet)
        numbered = bool(_NUMBER.match(marker))
        if not marker:
            numbered = not sheet.bullet_levels.get(f"{found[1]} level{found[2]}", True)
        name = f"{found[1]} {found[3] or ''}"
        return Listed(_level(int(found[2][:3])), numbered, (), name, _ordinal(marker) if numbered else 0)
    if told not in {"", "none", "skip"} or not (marker := _take_fake(element)):
        return None
    numbered = bool(_NUMBER.match(marker))
    level = _level(round(length(style.get("margin-left", "")) / _INDENT))
    return Listed(level, numbered, (), "", _ordinal(marker) if numbered else 0)


def goes_on(element: Element) -> bool:
    """Whether Word set the paragraph as going on in the list item before it."""
    return _list_class(element) or any(name.startswith("MsoListContinue") for name in element.classes)


def _list_class(element: Element) -> bool:
    return any(name.startswith("MsoListParagraph") for name in element.classes)


def _level(level: int) -> int:
    return min(max(level, 1), _DEEPEST)


def _take_marker(paragraph: Element, sheet: Sheet) -> str:
    marker = ""
    for element in paragraph.walk():
        if element.tag == MARKER or "ignore" in sheet.style(element).get("mso-list", ""):
            marker = marker or element.words().replace("\xa0", " ").strip()
            element.drop()
    return marker


def _take_fake(paragraph: Element) -> str:
    """The marker at the start of a paragraph whose mso- properties a mail program has stripped."""
    found = _FAKE.match(paragraph.words()[:80])
    if not found:
        return ""
    left = found.end()
    waiting: list[tuple[Element, int]] = [(paragraph, 0)]
    while left and waiting:  # the text from its beginning, in reading order
        element, place = waiting.pop()
        if place == len(element.children):
            continue
        waiting.append((element, place + 1))
        child = element.children[place]
        if isinstance(child, str):
            element.children[place] = child[left:]
            left -= min(left, len(child))
        else:
            waiting.append((child, 0))
    return found["marker"]


def _ordinal(marker: str) -> int:
    """The number that a marker shows: 3 of "3.", 2 of "b)"; of "1.2" the last; 0 if it is hard to tell."""
    shown = marker.strip("(). :").rpartition(".")[2].lower()
    if shown.isdecimal():
        return int(shown)
    if len(shown) == 1 and "a" <= shown <= "z" and shown != "i":
        return ord(shown) - ord("a") + 1
    return 1 if shown == "i" else 0


def gather(loose: Iterable[Loose]) -> list[Block]:
    """The blocks with loose items nested into lists and loose quotations joined."""
    out: list[Block] = []
    items: list[Listed] = []
    quoted: list[Block] = []
    for each in loose:
        if isinstance(each, Continued) and items:
            items[-1] = replace(items[-1], blocks=items[-1].blocks + each.blocks)
            continue
        if not isinstance(each, Listed) and items:
            out += _nested(items)
            items = []
        if not isinstance(each, Quoted) and quoted:
            out.append(Quote(new_id(), tuple(quoted)))
            quoted = []
        match each:
            case Listed():
                items.append(each)
            case Quoted():
                quoted += each.blocks
            case Continued():
                out += each.blocks
            case _:
                out.append(each)
    if quoted:
        out.append(Quote(new_id(), tuple(quoted)))
    return out + _nested(items)


def _nested(items: list[Listed]) -> list[Block]:
    """Items in a row as lists, the deeper ones inside the shallower one before them."""
    out: list[Block] = []
    place = 0
    while place < len(items):
        first = items[place]
        made: list[ListItem] = []
        while place < len(items) and (not made or _same_list(first, items[place])):
            item = items[place]
            end = place + 1
            while end < len(items) and items[end].level > first.level:
                end += 1
            inner = _nested(items[place + 1 : end])
            made.append(ListItem(new_id(), (*item.blocks, *inner)))
            place = end
        kind = NumberedList if first.numbered else BulletList
        out.append(kind(new_id(), tuple(made)))
    return out


def _same_list(first: Listed, item: Listed) -> bool:
    if first.numbered != item.numbered or item.level < first.level:
        return False
    return not item.numbered or (item.name != "" and first.name == item.name) or item.start > 1


def restarts(blocks: Iterable[Loose]) -> int:
    """How many numbered lists among loose items began elsewhere than at 1 and now do not."""
    count = 0
    running: dict[int, Listed] = {}  # the last item of the list at each level that is open
    for each in blocks:
        if isinstance(each, Listed):
            running = {level: item for level, item in running.items() if level <= each.level}
            before = running.get(each.level)
            fresh = before is None or not _same_list(before, each)
            count += each.numbered and fresh and each.start > 1
            running[each.level] = each
        elif not isinstance(each, Continued):
            running = {}
    return count


def merged(items: list[ListItem], bare: list[bool]) -> tuple[ListItem, ...]:
    """Items of a list; one that has no marker of its own (`bare`) goes into the item before it."""
    out: list[ListItem] = []
    for item, no_marker in zip(items, bare, strict=True):
        if no_marker and out:
            out[-1] = replace(out[-1], blocks=out[-1].blocks + item.blocks)
        else:
            out.append(item)
    return tuple(out)


def into_last_item(before: Loose, blocks: tuple[Block, ...]) -> tuple[Loose, ...]:
    """What stood before, with the blocks in its last item if it is a list, else after it."""
    if not isinstance(before, BulletList | NumberedList):
        return (before, *blocks)
    last = before.items[-1]
    return (replace(before, items=(*before.items[:-1], replace(last, blocks=last.blocks + blocks))),)
