"""What is told of work that was left behind: its name, when it was, what it differs in, what is amiss."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.messages import sentence
from app.session.recovering import Difference, Left, Locked

translate = QCoreApplication.translate  # under its own name, by which the words are found


def title(left: Left) -> str:
    """What the document is called."""
    return left.title or translate("Recovery", "Untitled")


def when(at: datetime) -> str:
    """A moment, of today without its date."""
    here = at.astimezone()
    return f"{here:%H.%M}" if here.date() == date.today() else f"{here:%Y-%m-%d %H.%M}"


def offer(found: Sequence[Left], *, of_this_file: bool) -> str:
    """The line that offers it; "" for nothing."""
    if not found:
        return ""
    at, name = when(found[0].at), title(found[0])
    if of_this_file:
        return translate("Recovery", "Unsaved work in this file from {0} is still there.").format(at)
    if len(found) == 1:
        return translate("Recovery", "Unsaved work from {0} is still there: {1}").format(at, name)
    words = translate("Recovery", "Unsaved work from {0} is still there: {1}, and {2} more.")
    return words.format(at, name, len(found) - 1)


def offer_locked(found: Sequence[Locked]) -> str:
    """The line that offers what is locked with a passphrase; "" for nothing."""
    if not found:
        return ""
    name = Path(found[0].file).name or translate("Recovery", "Untitled")
    words = translate("Recovery", "Unsaved work from {0} is still there, locked with a passphrase: {1}")
    return words.format(when(found[0].at), name)


def locked(found: Sequence[Locked]) -> str:
    """What is to be said beside what can be read; "" for nothing."""
    words = translate("Recovery", "Unsaved work that is locked with a passphrase: {0}.")
    return words.format(len(found)) if found else ""


def differs(left: Left, found: Difference) -> str:
    """How much it differs from its file, in one line."""
    if left.base is None:
        return translate("Recovery", "{0} words").format(found.more)
    words = translate("Recovery", "sections: {0}, words more: {1}, words fewer: {2}")
    return words.format(found.sections, found.more, found.less)


def where(left: Left) -> str:
    """The file that was open, its name before its folder, or that there is none."""
    path = Path(left.head.file)
    return f"{path.name} – {path.parent}" if left.head.file else translate("Recovery", "never saved")


def remarks(left: Left, language: str) -> list[str]:
    """What somebody is to know before taking it up."""
    said: list[str] = []
    if left.base_fault and left.base_fault.code == "file.missing":
        said.append(translate("Recovery", "The file that was open is gone."))
    elif left.base_fault:
        said.append(translate("Recovery", "The file that was open cannot be read."))
        said.append(sentence(left.base_fault, language))
    elif left.moved_on:
        words = translate(
            "Recovery",
            "The file was changed after this work began. Nothing in it is replaced before you are asked.",
        )
        said.append(words)
    if left.messages:
        said.append(translate("Recovery", "This could not be had back:"))
        said += [sentence(message, language) for message in left.messages]
    return said
