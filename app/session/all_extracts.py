"""All extracts in one go: a file for each item and each of its recipients, and a list of what went where."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

from app.errors import Message
from app.formats.flow.wording import numbered
from app.model import tree
from app.model.blocks import Paragraph, Row, Table, cell, walk
from app.model.header import Field, Header
from app.model.ids import new_id
from app.model.inlines import Text, clean, plain
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.profiles import Profile, profile_name
from app.rules.numbering import items as items_of
from app.rules.numbering import numbers
from app.session import files
from app.session.extracts import extract
from app.storage.atomic import write_whole

KINDS = (".docx", ".txt")
_LONGEST = 80  # characters of a recipient in a file's name
_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_MARKS = " \t\u00a0•–—-*·"


class Copy(msgspec.Struct, frozen=True):
    """One file to write: of which item, to whom, under which name."""

    item: str
    recipient: str
    name: str


class Sent(msgspec.Struct, frozen=True):
    """What was written: the files, the list of them (None: nothing was), and what there is to say."""

    copies: tuple[Copy, ...] = ()
    register: Path | None = None
    messages: tuple[Message, ...] = ()


def recipients(section: Section) -> tuple[str, ...]:
    """Who an item's decision goes to: each line and each point of a list is one."""
    found: list[str] = []
    for _, each in tree.walk((section,)):
        for part in each.parts:
            if part.kind == "recipients":
                blocks = (block for block in walk(part.blocks) if isinstance(block, Paragraph))
                found += (line for block in blocks for line in plain(block.content).split("\n"))
    named = (clean(line).strip(_MARKS).rstrip(" .,;") for line in found)
    return tuple(dict.fromkeys(filter(None, named)))


def with_recipients(minutes: Minutes) -> frozenset[str]:
    """The items that go to somebody."""
    return frozenset(item.id for item in items_of(minutes) if recipients(item))


def planned(
    minutes: Minutes, items: Collection[str], kind: str, taken: Collection[str] = ()
) -> tuple[Copy, ...]:
    """The files that these items' extracts become; no name is one of those `taken`, or used twice."""
    known = numbers(minutes)
    header = minutes.header
    day = header.first_day.date
    body = clean(header.body) or (clean(minutes.body.name) if minutes.body else "")
    start = " ".join(filter(None, (body, day.isoformat() if day else "")))
    used = {name.casefold() for name in taken}
    copies: list[Copy] = []
    for item in items_of(minutes):
        if item.id in items:
            for recipient in recipients(item):
                stem = f"{start} § {known[item.id]} {recipient[:_LONGEST]}"
                copies.append(Copy(item.id, recipient, _free(stem, kind, used)))
    return tuple(copies)


def _free(stem: str, kind: str, used: set[str]) -> str:
    """A file name that is not used yet, and is from now on."""
    stem = " ".join(_UNFIT.sub("-", stem).split()).strip(" .") or "-"
    tries = (f"{stem}{f' ({n})' if n > 1 else ''}{kind}" for n in range(1, 100_000))
    name = next(each for each in tries if each.casefold() not in used)
    used.add(name.casefold())
    return name


def write_all(
    package: Package,
    items: Collection[str],
    folder: Path,
    kind: str = ".docx",
    profile: str = "",
    *,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
    wanted: Callable[[], bool] = lambda: True,
) -> Sent:
    """Write every extract of these items and the list of them into a folder; nothing there is replaced.

    All are made before the first is written. `progress` is told after each how many of all are made;
    `wanted` is asked before each, and once it says no, nothing is written. UserError "file.…".
    """
    minutes = package.minutes
    look = files.look(package, profile)
    folder.mkdir(parents=True, exist_ok=True)
    taken = [path.name for path in folder.iterdir()]
    copies = planned(minutes, items, kind, taken)
    lacking = tuple(_left_out(minutes, items))
    told: dict[str, Message] = {}
    if not copies:
        return Sent(messages=(*lacking, Message("extract.nothing-to-send")))
    made: list[bytes] = []
    for copy in copies:
        if not wanted():
            return Sent(messages=(Message("extract.cancelled"),))
        cut = _addressed(extract(package, (copy.item,)), copy.recipient, look)
        written = files.render(cut, kind, profile, scope="extract")
        made.append(written.data)
        for message in written.messages:
            told.setdefault(message.code, message)
        progress(len(made), len(copies))
    used = {name.casefold() for name in (*taken, *(copy.name for copy in copies))}
    register = folder / _free(look.paper.extract.file, kind, used)
    list_ = files.render(Package(_register(minutes, copies, look)), kind, profile)
    if not wanted():
        return Sent(messages=(Message("extract.cancelled"),))
    for copy, data in zip(copies, made, strict=True):
        write_whole(folder / copy.name, data)
    write_whole(register, list_.data)
    done = Message("extract.sent", {"count": len(copies), "file": register.name})
    return Sent(copies, register, (done, *lacking, *told.values()))


def _left_out(minutes: Minutes, items: Collection[str]) -> Iterator[Message]:
    known = numbers(minutes)
    lacking = [str(known[item.id]) for item in items_of(minutes) if item.id in items and not recipients(item)]
    if lacking:
        yield Message("extract.no-recipients", {"numbers": ", ".join(lacking)})


def _addressed(package: Package, recipient: str, profile: Profile) -> Package:
    """The extract with its recipient named at the top."""
    header = package.minutes.header
    fields = (Field(profile.paper.extract.recipient, recipient), *header.fields)
    return replace(package, minutes=replace(package.minutes, header=replace(header, fields=fields)))


def _register(minutes: Minutes, copies: tuple[Copy, ...], profile: Profile) -> Minutes:
    """The list of what went to whom, as notes of its own."""
    words, header = profile.paper.extract, minutes.header
    known = numbers(minutes)
    headings = {section.id: section.heading for section in minutes.sections}

    def row(*texts: str) -> Row:
        return Row(new_id(), tuple(cell(Text(text)) for text in texts))

    rows = [
        row(f"{numbered(known[copy.item], profile)} {headings[copy.item]}".strip(), copy.recipient, copy.name)
        for copy in copies
    ]
    table = Table(new_id(), (row(words.item, words.recipient, words.sent), *rows))
    return Minutes(
        id=new_id(),
        language=minutes.language,
        header=Header(
            title=words.file, body=header.body, meeting_days=header.meeting_days, author=header.author
        ),
        opening=Part(new_id(), blocks=(table,)),
        profile=profile_name(minutes),
    )
