"""What the program sets beside the parts: presenters, how to appeal; appendices and assignments in lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.formats.flow.items import Blocks, Chapter, Item, PartLabel
from app.formats.flow.wording import line, named, numbered, written
from app.model import tree
from app.model.annotations import Person
from app.model.blocks import BulletList, ListItem, Row, Table, cell, paragraph
from app.model.ids import new_id
from app.model.inlines import Text
from app.model.minutes import Minutes
from app.model.sections import Section
from app.profiles import Profile
from app.rules.numbering import numbers


def plain_table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> Table:
    """A table of words under a header row."""
    return Table(new_id(), tuple(_row(row) for row in (head, *rows)))


def _row(texts: tuple[str, ...]) -> Row:
    return Row(new_id(), tuple(cell(Text(text)) if text else cell() for text in texts))


def appendices(minutes: Minutes, profile: Profile) -> Iterator[Item]:
    """The list of all appendices with their numbers and what they belong to."""
    words = profile.paper.appendices
    if not minutes.appendices:
        return
    places = _places(minutes, profile)
    rows = [
        (_name(each.number or number, profile), line(each.title), places.get(each.section, words.whole))
        for number, each in enumerate(minutes.appendices, 1)
    ]
    yield Chapter(words.heading)
    yield Blocks(
        (plain_table((words.appendix, profile.paper.appendices.title, words.item), rows),), "appendices"
    )


def appendices_of(section: Section, minutes: Minutes, profile: Profile) -> Iterator[Item]:
    """The appendices that belong to an item, under it."""
    names = [
        ": ".join(filter(None, (_name(each.number or number, profile), line(each.title))))
        for number, each in enumerate(minutes.appendices, 1)
        if each.section == section.id
    ]
    if names:
        yield PartLabel("text", profile.paper.appendices.heading)
        points = tuple(ListItem(new_id(), (paragraph(Text(name)),)) for name in names)
        yield Blocks((BulletList(new_id(), points),), "attached")


def presenters(section: Section, people: Mapping[str, Person], profile: Profile) -> Iterator[Item]:
    """Who presented an item, with their titles, under its heading."""
    if text := presenters_named(section, people):
        yield Blocks((paragraph(Text(f"{profile.paper.item.presenters}: {text}")),), "presenters")


def presenters_named(section: Section, people: Mapping[str, Person]) -> str:
    """The presenters with party and title, "" for none."""
    each = (_with_title(person, people) for person in section.presenters)
    return ", ".join(filter(None, each))


def _with_title(person: str, people: Mapping[str, Person]) -> str:
    known = people.get(person)
    return ", ".join(filter(None, (named(person, people), line(known.title)))) if known else ""


def appeal(section: Section, profile: Profile) -> Iterator[Item]:
    """How to appeal against an item's decision."""
    if text := line(section.appeal_instruction):
        yield PartLabel("text", profile.paper.item.appeal)
        yield Blocks((paragraph(Text(text)),), "appeal")


def assignments(minutes: Minutes, profile: Profile) -> Iterator[Item]:
    """Who does what until when."""
    words = profile.paper.assignments
    given = [each for each in minutes.assignments if each.what.strip() or each.who.strip()]
    if not given:
        return
    places = _places(minutes, profile)
    rows = [
        (
            line(each.what),
            line(each.who),
            written(each.due, profile) if each.due else "",
            places.get(each.section, ""),
        )
        for each in given
    ]
    head = (words.what, words.who, words.due, words.item)
    used = [place for place in range(4) if place == 0 or any(row[place] for row in rows)]
    yield Chapter(words.heading)
    yield Blocks((plain_table(_only(head, used), [_only(row, used) for row in rows]),), "assignments")


def _only(row: tuple[str, ...], used: list[int]) -> tuple[str, ...]:
    return tuple(row[place] for place in used)


def _name(number: int, profile: Profile) -> str:
    return profile.paper.appendices.name.replace("{number}", str(number))


def _places(minutes: Minutes, profile: Profile) -> Mapping[str, str]:
    """What every section is called where something belongs to it: its item's §, else its heading."""
    known = numbers(minutes)
    places: dict[str, str] = {}
    for top in minutes.sections:
        number = numbered(known[top.id], profile) if top.id in known else ""
        for _, section in tree.walk((top,)):
            places[section.id] = number or line(section.heading)
    return places
