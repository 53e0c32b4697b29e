"""What each command does; it returns what is worth telling and raises UserError for the rest."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace

from app.cli.unlocking import in_clear, read_source
from app.cli.verdict import Verdict
from app.errors import Message, UserError
from app.model.dates import read_date
from app.model.header import Kind, MeetingDay
from app.model.minutes import Package, new_minutes
from app.session import files
from app.session.saving import replace_file

_KINDS: dict[str, Kind | None] = {"": None, "protokoll": "protokoll", "anteckningar": "notes"}


def import_source(call: Namespace) -> Sequence[Message]:
    """`import SOURCE -o OUT.paragraf`; what comes of a locked source is locked with the same passphrase."""
    out = _project_path(call.out)
    read = read_source(Path(call.source), call)
    return [*replace_file(out, read.package, read.seal), *read.messages]


def export(call: Namespace) -> Sequence[Message]:
    """`export SOURCE -o OUT [--profile NAME] [--section N[-M]]`."""
    read = read_source(Path(call.source), call)
    package, told = read.package, read.messages
    if call.section is not None:
        from app.session.extracts import extract, named, unsettled

        try:
            items = named(package.minutes, call.section)
        except UserError as error:
            raise error.at(call.source) from error
        told = (*told, *unsettled(package.minutes, items))
        package = extract(package, items)
    out = Path(call.out)
    scope = "whole" if call.section is None else "extract"
    written = files.export(package, out, call.profile, scope=scope, is_sealed=bool(read.seal))
    warned = _warned(package, call.profile, out.suffix, call.lang or "sv")
    # what is masked has been told with its places
    rest = [each for each in written.messages if each.code != "export.masks-shown"]
    return [*told, *warned, *rest, *in_clear(read.seal, out)]


def _warned(package: Package, profile: str, kind: str, language: str) -> tuple[Message, ...]:
    from app.session.warnings import warnings

    return warnings(package, files.look(package, profile), language, kind=kind)


def new(call: Namespace) -> Sequence[Message]:
    """`new OUT.paragraf [--from PREVIOUS] [--kind KIND] [--date YYYY-MM-DD]`."""
    out = _project_path(call.out)
    day = read_date(call.date) if call.date else None
    if call.date and day is None:
        raise UserError("cli.bad-date", what=call.date)
    kind = _KINDS[call.kind]
    if call.previous:
        from app.session.carrying_on import carried_on

        read = read_source(Path(call.previous), call)
        package, told = carried_on(read.package, day, kind)
        same = (Message("sealed.kept-for-new"),) if read.seal else ()
        return [*replace_file(out, package, read.seal), *read.messages, *told, *same]
    minutes = new_minutes(kind or "notes")
    if day:
        minutes = replace(minutes, header=replace(minutes.header, meeting_days=(MeetingDay(day),)))
    return replace_file(out, Package(minutes))


def check(call: Namespace) -> Verdict:
    """`check SOURCE [--json]`."""
    from app.cli import checking

    return checking.check(call)


def recover(call: Namespace) -> Sequence[Message] | Verdict:
    """`recover [--list]` or `recover NAME -o OUT`."""
    from app.cli import recovering

    return recovering.recover(call)


def search(call: Namespace) -> Verdict:
    """`search QUERY --in FOLDER [--json]`."""
    from app.cli import searching

    return searching.search(call)


def _project_path(name: str) -> Path:
    path = Path(name)
    if path.suffix.lower() != files.PROJECT:
        raise UserError("cli.not-a-project", file=path)
    return path


ACTIONS: dict[str, Callable[[Namespace], Sequence[Message] | Verdict]] = {
    "import": import_source,
    "export": export,
    "new": new,
    "check": check,
    "recover": recover,
    "search": search,
}
