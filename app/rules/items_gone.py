"""What becomes of attendance events when the items that they point to are taken away."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from app.model.attendance import Approves, Arrives, Conflict, Event, Leaves, Point, Presides, Refrains, Serves
from app.model.minutes import Minutes
from app.rules.numbering import items

Events = tuple[Event, ...]


def following(before: Minutes, after: Minutes) -> Minutes:
    """The document `after` an edit, with the events that point to items which the edit took away moved on.

    A document that stops being a protokoll keeps its events as they are: it may become one again.
    """
    if not after.attendance or after.header.kind != "protokoll":
        return after
    order = [item.id for item in items(before)]
    left = {item.id for item in items(after)}
    events = after.attendance
    for removed in [item for item in order if item not in left]:
        events = without_item(events, order, removed)
        order.remove(removed)
    return after if events == after.attendance else replace(after, attendance=events)


def without_item(events: Events, items_before: Sequence[str], removed: str) -> Events:
    """The events once an item is taken away: none points to it any more.

    Who came, left or took a seat at it did so as the next item began, or after the one before it when it was
    the last. Conflicts in it go. Spans of items begin or end at its neighbour. Of a meeting without any item
    left only who was there stays.
    """
    order = list(items_before)
    if removed not in order:
        return events
    found: list[Event] = []
    for event in events:
        match event:
            case Arrives() | Leaves() | Serves() if event.at.item == removed:
                point = _neighbour(event.at, order, removed)
                if point.item or isinstance(event, Arrives):
                    found.append(replace(event, at=point))
            case Conflict() | Refrains() if event.item == removed:
                pass
            case Presides() | Approves() if removed in (event.first, event.last):
                found.extend(_shrunk(event, order, removed))
            case _:
                found.append(event)
    return tuple(found)


def _neighbour(point: Point, order: Sequence[str], removed: str) -> Point:
    place = order.index(removed)
    if place + 1 < len(order):
        return replace(point, item=order[place + 1], stretch="start")
    if place > 0:
        return replace(point, item=order[place - 1], stretch="after")
    return replace(point, item="", stretch="start")


def _shrunk(
    event: Presides | Approves, order: Sequence[str], removed: str
) -> tuple[Presides | Approves, ...]:
    index = {item: place for place, item in enumerate(order)}
    low = index.get(event.first, -1) if event.first else 0
    high = index.get(event.last, -1) if event.last else len(order) - 1
    if event.first == removed:
        low += 1
    if event.last == removed:
        high -= 1
    if low < 0 or high < low:
        return ()
    first = order[low] if event.first == removed else event.first
    last = order[high] if event.last == removed else event.last
    return (replace(event, first=first, last=last),)
