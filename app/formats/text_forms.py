"""Front page, contents, signatures and notices as lines of plain text."""

from __future__ import annotations

from collections.abc import Iterator

from app.formats.flow import Certification, Contents, Fact, Front, Item, Notice, Row, Signatures

_LONGEST_RULE = 72
_SIGN = "_" * 36


def underlined(text: str, rule: str) -> list[str]:
    """The text over a rule as long as it is, nothing for no text."""
    return [text, rule * min(len(text), _LONGEST_RULE)] if text else []


def form(item: Item) -> Iterator[list[str]]:
    """The lines of what a protokoll has besides its text, block by block; nothing for other pieces."""
    match item:
        case Front():
            yield from _front(item)
        case Signatures():
            yield underlined(item.label, "-")
            yield _fact(item.items)
            for line in item.lines:
                role = f"{line.role} {line.items}" if line.items else line.role
                yield [f"{role}: {_SIGN}", *filter(None, [line.name])]
        case Notice():
            yield underlined(item.title, "-")
            yield list(filter(None, [item.text]))
            yield [f"{fact.label}: {fact.value or _SIGN}" for fact in item.rows]
            yield [f"{item.signature}: {_SIGN}"]
        case Certification():
            yield underlined(item.title, "-")
            yield list(filter(None, [item.text]))
            yield [f"{line}: {_SIGN}" for line in item.lines]
        case Contents():
            yield underlined(item.heading, "-")
            yield [" ".join(filter(None, (entry.number, entry.text))) for entry in item.entries]
        case _:
            pass


def _front(front: Front) -> Iterator[list[str]]:
    yield list(filter(None, (front.municipality, front.body)))
    yield underlined(front.type, "=")
    yield list(filter(None, [front.title]))
    yield [line for fact in front.facts for line in _fact(fact)]
    yield from map(_row, front.rows)


def _fact(fact: Fact) -> list[str]:
    return [f"{fact.label}: {fact.value}"] if fact.value else []


def _row(row: Row) -> list[str]:
    """One line if that is all there is, else the lines indented under the label."""
    if len(row.groups) == 1 and not row.groups[0].label and len(row.groups[0].lines) == 1:
        return [f"{row.label}: {row.groups[0].lines[0]}"]
    lines = [row.label]
    for group in row.groups:
        lines += [f"  {group.label}"] if group.label else []
        lines += [f"  {'  ' if group.label else ''}{line}" for line in group.lines]
    return lines
