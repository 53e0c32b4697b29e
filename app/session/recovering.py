"""What an interrupted writing left behind: which document it was, what is in it that its file has not."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec.structs import replace

from app.archive.comparing import amounts
from app.archive.comparing.amounts import Difference, sections_of, words_of
from app.errors import Message, UserError
from app.model.minutes import Minutes, Package
from app.session import files
from app.storage import journal, journal_seal, journals, keyring, stamps


class Left(msgspec.Struct, frozen=True):
    """A journal that was left behind, beside the file that was open.

    `base` is the document in that file; None if there is none, or if it cannot be read (`base_fault`).
    """

    path: Path
    head: journal.Head
    at: datetime  # of the last change, in UTC
    package: Package
    base: Minutes | None = None
    base_fault: Message | None = None
    messages: tuple[Message, ...] = ()
    length: int = 0  # bytes of the journal that could be read
    moved_on: bool = False  # the file is another than the one that was worked on
    seal: str = ""  # the name of the key that it is locked with

    @property
    def name(self) -> str:
        """What it is called on the command line."""
        return self.path.stem

    @property
    def title(self) -> str:
        """What the document is called, by its title or its file; "" if it has neither."""
        return self.package.minutes.header.title or Path(self.head.file).stem


class Locked(msgspec.Struct, frozen=True):
    """A journal that was left behind, of which nothing can be read before somebody says the passphrase.

    `file` is the project file that was open, "" for none; `at` is when it was written last, in UTC.
    """

    path: Path
    file: str
    at: datetime

    @property
    def name(self) -> str:
        """What it is called on the command line."""
        return self.path.stem


def all_locked() -> list[Locked]:
    """The journals left behind whose passphrase nobody has said in this run, newest first."""
    found: list[Locked] = []
    for path in journals.left_behind():
        with suppress(UserError, OSError):
            clear = journal_seal.lock_of(path)
            if clear and not keyring.has(clear.lock):
                at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                found.append(Locked(path, clear.file, at))
    return found


def all_left() -> tuple[list[Left], tuple[Message, ...]]:
    """Everything that was left behind, newest first, and what is to be told of journals that say nothing.

    A journal whose document is as its file has it, or that ends before it says anything, holds nothing to
    lose: it is set aside, and can be had back for 30 days.
    """
    found: list[Left] = []
    messages: list[Message] = []
    for path in journals.left_behind():
        try:
            left = look(path)
        except UserError as error:
            messages.append(error.message)
            if error.message.code == "journal.empty":
                _set_aside(path)
            continue
        if left.base is not None and same(left.base, left.package.minutes):
            _set_aside(path)
        else:
            found.append(left)
    return found, tuple(messages)


def all_given_up() -> list[Left]:
    """What was discarded in the last 30 days and can still be read, newest first."""
    found: list[Left] = []
    for path in journals.given_up():
        with suppress(UserError):
            found.append(look(path))
    return found


def look(path: Path) -> Left:
    """What a journal holds, beside its file; UserError "journal.…" or "file.…"."""
    got = journal.read(path)
    head = _as_saved(got.head)
    base, fault = _file_of(head)
    moved_on = bool(head.file) and stamps.moved_on(Path(head.file), head.stamp)
    return Left(path, head, got.at, got.package, base, fault, got.messages, got.length, moved_on, got.seal)


def _as_saved(head: journal.Head) -> journal.Head:
    """The head as it would be, had the program known that its last save had come to its end."""
    saving = head.saving
    if saving is None:
        return head
    known = stamps.whole(Path(saving.file))
    try:
        found = files.read_source(Path(saving.file)).package.minutes
    except UserError:
        return head
    return replace(head, file=saving.file, stamp=known) if journal.digest(found) == saving.digest else head


def named(name: str) -> Left:
    """What somebody names: a journal as it is listed, or the file that was open; UserError otherwise."""
    if Path(name).suffix.lower() != files.PROJECT:
        return look(journals.find(name))
    is_locked: Path | None = None
    for path in (*journals.left_behind(), *journals.given_up()):
        with suppress(UserError):
            clear = journal_seal.lock_of(path)
            if clear and not keyring.has(clear.lock) and clear.file and stamps.same_file(clear.file, name):
                is_locked = path
                break
            left = look(path)
            if left.head.file and stamps.same_file(left.head.file, name):
                return left
    if is_locked:
        return look(is_locked)
    raise UserError("journal.none-of-file", file=Path(name))


def difference(left: Left) -> Difference:
    """How much more and less it has than its file, or than nothing."""
    return amounts.difference(left.base, left.package.minutes)


def is_empty(minutes: Minutes) -> bool:
    """Whether there is not a word and nobody at the meeting in a document."""
    return not minutes.attendance and not any(
        word for each in sections_of(minutes).values() for word in words_of(each)
    )


def same(one: Minutes, two: Minutes) -> bool:
    """Whether two documents say the same; where writing goes on is no part of that."""
    return replace(one, last_edited="") == replace(two, last_edited="")


def _file_of(head: journal.Head) -> tuple[Minutes | None, Message | None]:
    if not head.file:
        return None, None
    try:
        return files.read_source(Path(head.file)).package.minutes, None
    except UserError as error:
        return None, error.message


def _set_aside(path: Path) -> None:
    with suppress(UserError):
        journals.give_up(path)
