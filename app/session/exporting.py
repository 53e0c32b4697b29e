"""One order for several files: what goes out, in which formats, where to, called what."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from app.errors import Message, UserError
from app.formats.flow import running_of
from app.formats.flow.scope import Scope
from app.formats.flow.wording import items_written
from app.model.minutes import Minutes, Package
from app.profiles import Profile
from app.rules.numbering import numbers
from app.session import files
from app.session.extracts import extract
from app.session.meeting_edits import FreezeNumbers
from app.session.session import Session

_LONGEST = 120  # characters of a name without its ending; paths are short on some systems
_MOST_BYTES = 240  # of them as UTF-8, as Linux counts, with room for the ending
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_FIELD = re.compile(r"\{(\w+)\}")
# Names that Windows keeps for devices, whatever their ending
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_OF_ALL = (".md", ".json", ".ics")  # kinds that are of a whole document or of an extract, never of the notice


class Order(msgspec.Struct, frozen=True):
    """What is to be written. `items` are the ids of an extract's sections; `kinds` are endings as ".pdf"."""

    scope: Scope
    kinds: tuple[str, ...]
    folder: Path
    name: str
    items: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, one of each kind."""
        return tuple(self.folder / f"{self.name}{kind}" for kind in self.kinds)

    @property
    def there(self) -> tuple[Path, ...]:
        """Those that would be replaced; a folder that cannot be looked into tells when it is written to."""
        return tuple(path for path in self.paths if os.path.lexists(path))


class Outcome(msgspec.Struct, frozen=True):
    """What became of one file: messages of its writer, or why it was not written."""

    path: Path
    messages: tuple[Message, ...] = ()
    fault: Message | None = None


def kinds_of(scope: Scope) -> tuple[str, ...]:
    """The endings of the files that a scope can be written to."""
    return tuple(kind for kind in files.EXPORTS if scope != "notice" or kind not in _OF_ALL)


def name_of(minutes: Minutes, profile: Profile, scope: Scope, items: Sequence[str] = ()) -> str:
    """The name that the profile's pattern gives, such as every system takes; "-" if nothing is known."""
    running = running_of(minutes, profile, scope)
    known = numbers(minutes)
    values = {
        "municipality": running.municipality,
        "body": running.body,
        "type": running.type,
        "title": running.title,
        "date": running.date,
        "items": items_written([each for each in items if each in known], known, profile),
    }
    return safe_name(_FIELD.sub(lambda field: values.get(field[1], ""), getattr(profile.files, scope)))


def safe_name(name: str) -> str:
    """The name without what some system does not take in one."""
    plain = " ".join(_FORBIDDEN.sub("-", name).split()).strip(" .-")[:_LONGEST]
    plain = plain.encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore").strip(" .-")
    return f"{plain}-" if _DEVICE.match(plain) else plain or "-"


def package_of(package: Package, order: Order) -> Package:
    """The document that is written: the whole, or the extract of the order's items."""
    return extract(package, order.items) if order.scope == "extract" else package


def lock(session: Session, items: Sequence[str]) -> tuple[Message, ...]:
    """Keep the numbers of these items for good, before anybody is told them; what was locked."""
    loose = {section.id for section in session.minutes.sections if section.number is None} & {*items}
    known = numbers(session.minutes)
    if not loose & known.keys():
        return ()
    session.close_step()
    session.apply(FreezeNumbers(frozenset(items)))
    return (Message("extract.frozen", {"numbers": ", ".join(str(known[i]) for i in known if i in loose)}),)


def write_order(
    package: Package,
    order: Order,
    *,
    told: Callable[[int, int, Path], None] = lambda _done, _all, _path: None,
    wanted: Callable[[], bool] = lambda: True,
    is_sealed: bool = False,
) -> tuple[Outcome, ...]:
    """Write every file of the order, each whole or not at all; one that fails does not stop the others.

    `told` hears how many are done, of how many, and which comes now; when `wanted` says no, none is written
    any more. `is_sealed`: see `files.render`.
    """
    out: list[Outcome] = []
    cut = package_of(package, order)
    for path in order.paths:
        if not wanted():
            break
        told(len(out), len(order.paths), path)
        try:
            written = files.export(cut, path, scope=order.scope, wanted=wanted, is_sealed=is_sealed)
        except UserError as error:
            out.append(Outcome(path, fault=error.message))
        else:
            out.append(Outcome(path, written.messages))
    return tuple(out)
