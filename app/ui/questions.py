"""What the window asks about files: which to open, where to write, what to do with unsaved changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from app.model.inlines import clean
from app.model.links import safe_link
from app.session import files
from app.ui.box import Button, Choice, Role, ask

_MOST = 8  # places that a question names
_LONGEST_NAME = 200  # characters

translate = QCoreApplication.translate  # under its own name, by which the words are found


def ask_open(folder: Path, window: QWidget) -> list[Path]:
    """Which documents to open."""
    kinds = " ".join(f"*{kind}" for kind in (files.PROJECT, *files.SOURCES))
    words = translate("Questions", "Documents ({0})").format(kinds)
    chosen, _ = QFileDialog.getOpenFileNames(window, translate("Questions", "Open"), str(folder), words)
    return [Path(name) for name in chosen]


def ask_save(start: Path, window: QWidget) -> Path | None:
    """Where to write the document; None for nowhere."""
    kinds = {files.PROJECT: translate("Questions", "Paragraf minutes")}
    return _ask_target(translate("Questions", "Save as"), start, kinds, window)


def ask_appendix(folder: Path, window: QWidget) -> Path | None:
    """Which file to take in as an appendix; None for none."""
    from app.session.appendices import KINDS

    words = translate("Questions", "Documents ({0})").format(" ".join(f"*.{kind}" for kind in KINDS))
    title = translate("Questions", "Written reservation or statement")
    name, _ = QFileDialog.getOpenFileName(window, title, str(folder), words)
    return Path(name) if name else None


def ask_circulate(start: Path, window: QWidget) -> Path | None:
    """Where to write the Word file that is sent round; None for nowhere."""
    kinds = {".docx": translate("Questions", "Word document")}
    return _ask_target(translate("Questions", "Circulate"), start, kinds, window)


def ask_unsaved(
    title: str, save: Callable[[], None], discard: Callable[[], None], window: QWidget
) -> QMessageBox:
    """What to do with changes that are not saved; nothing more happens on Cancel."""
    text = translate("Questions", "“{0}” has changes that are not saved.").format(title)
    more = translate("Questions", "Do you want to save them?")
    choices = (Choice(Button.Save, save), Choice(Button.Discard, discard))
    return ask("unsaved", text, more, choices, window, first=0)


def ask_follow(target: str, window: QWidget) -> QMessageBox:
    """Whether to leave the program for a link's page; the program itself never goes there."""

    def follow() -> None:
        if safe_link(target):
            QDesktopServices.openUrl(QUrl(target))

    text = translate("Questions", "Open this address in another program?")
    icon = QMessageBox.Icon.Question
    return ask("follow_link", text, target, (Choice(Button.Open, follow),), window, first=0, icon=icon)


def ask_changed(
    path: Path,
    merge: Callable[[], None] | None,
    look: Callable[[], None] | None,
    overwrite: Callable[[], None],
    elsewhere: Callable[[], None],
    window: QWidget,
) -> QMessageBox:
    """What to do when the file was changed by somebody else since it was opened or saved here.

    `merge` has both, where nothing that one did is in the way of what the other did; `look` shows that first.
    """
    text = translate("Questions", "{0} was changed by another program or person.").format(path.name)
    choices = (
        Choice(translate("Questions", "Save as…"), elsewhere),
        Choice(translate("Questions", "Replace"), overwrite, Role.DestructiveRole),
    )
    if merge is None:
        more = translate(
            "Questions", "Save your document under another name, or replace what the file holds now."
        )
        return ask("changed", text, more, choices, window, first=0)
    more = translate("Questions", "What you and they have done goes together: have both in the document.")
    both = [Choice(translate("Questions", "Have both"), merge)]
    if look:
        both.append(Choice(translate("Questions", "&Look first…"), look, Role.ActionRole))
    return ask("changed", text, more, (*both, *choices), window, first=0)


def ask_failed_save(
    why: str,
    again: Callable[[], None],
    elsewhere: Callable[[], None],
    window: QWidget,
    *,
    waits: bool = False,
) -> QMessageBox:
    """What to do when a file could not be written: the same once more, or another place.

    `waits`: it is tried again by itself, too.
    """
    more = translate("Questions", "The document is not saved. You can go on writing.")
    if waits:
        more = translate(
            "Questions",
            "The document is not saved. You can go on writing; Paragraf tries again every half minute.",
        )
    choices = (
        Choice(translate("Questions", "&Try again"), again),
        Choice(translate("Questions", "Save &elsewhere…"), elsewhere, Role.ActionRole),
    )
    return ask("failed_save", why, more, choices, window, first=0)


def ask_warned(told: Sequence[str], export: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether to write a file although it shows what hardly is meant to be seen by all."""
    shown = [*told[:_MOST]]
    if more := len(told) - _MOST if len(told) > _MOST else 0:
        shown.append(translate("Questions", "… and in {0} more places.").format(more))
    text = translate("Questions", "The file will show what may have to be masked. Export it anyway?")
    anyway = Choice(translate("Questions", "&Export anyway"), export, name="export_anyway")
    return ask("warned", text, "\n".join(shown), (anyway,), window)


def ask_unclear(words: str, leave: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether to go although a field holds what cannot be understood and is in no document."""
    text = translate("Questions", "“{0}” cannot be understood and is not in the document.").format(words)
    more = translate("Questions", "Write a date as 2026-04-07 and times as 08.30–10.00.")
    go = Choice(translate("Questions", "Leave it out"), leave, Role.DestructiveRole)
    return ask("unclear", text, more, (go,), window, stay=translate("Questions", "Go back"))


def ask_version(keep: Callable[[str], None], window: QWidget) -> QInputDialog:
    """Under which name the document as it is now is kept in its file."""
    dialog = QInputDialog(window)
    dialog.setObjectName("version_name")
    dialog.setWindowTitle(translate("Questions", "Keep a version"))
    dialog.setLabelText(
        translate("Questions", "&Name of the document as it is now, e.g. “before the chair’s reading”:")
    )

    def accepted() -> None:
        now = translate("Questions", "Version {0}").format(f"{datetime.now():%H.%M}")
        keep(clean(dialog.textValue()).strip()[:_LONGEST_NAME] or now)

    dialog.accepted.connect(accepted)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_discard(discard: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether unsaved work that was left is not wanted."""
    text = translate("Questions", "Discard this unsaved work?")
    more = translate("Questions", "It can be taken back for 30 days, in this window.")
    go = Choice(translate("Questions", "Discard"), discard, Role.DestructiveRole)
    return ask("discard_box", text, more, (go,), window)


def ask_remove_versions(file: str, count: int, remove: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether the earlier versions of a file go for good."""
    text = translate("Questions", "Remove all {0} earlier versions of {1}?").format(count, file)
    more = translate("Questions", "They cannot be had back. The file itself stays as it is.")
    go = Choice(translate("Questions", "&Remove them"), remove, Role.DestructiveRole, "remove_them")
    return ask("remove_versions_box", text, more, (go,), window)


def ask_remove_part(label: str, remove: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether a part goes with the text that it holds."""
    text = translate("Questions", "“{0}” holds text.").format(label)
    more = translate("Questions", "The text goes with the part. It comes back with undo.")
    go = Choice(translate("Questions", "Remove"), remove, Role.DestructiveRole)
    return ask("remove_part_box", text, more, (go,), window, icon=QMessageBox.Icon.Question)


def ask_body(warnings: Sequence[str], change: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether to take another body although the document names people who are not in it."""
    text = translate("Questions", "Take this body for the document?")
    go = Choice(translate("Questions", "Take it"), change, Role.DestructiveRole)
    back = translate("Questions", "Go back")
    return ask("other_body", text, "\n\n".join(warnings), (go,), window, stay=back)


def ask_previous(start: Path, window: QWidget) -> Path | None:
    """Which minutes the new ones go on from, those at `start` unless told otherwise; None for none."""
    kinds = " ".join(f"*{kind}" for kind in (files.PROJECT, *files.SOURCES))
    words = translate("Questions", "Documents ({0})").format(kinds)
    title = translate("Questions", "New from previous")
    name, _ = QFileDialog.getOpenFileName(window, title, str(start), words)
    return Path(name) if name else None


def show_problem(message: str, window: QWidget) -> QMessageBox:
    """A failure in words, shown over the window until it is read."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Paragraf", message, QMessageBox.StandardButton.Ok, window)
    box.setObjectName("problem")
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def show_about(text: str, window: QWidget) -> QMessageBox:
    """What the program is."""
    box = QMessageBox(window)
    box.setObjectName("about_box")
    box.setWindowTitle(translate("Questions", "About Paragraf"))
    box.setText(text)
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def _ask_target(title: str, start: Path, kinds: dict[str, str], window: QWidget) -> Path | None:
    """A file to write; its ending follows the chosen kind when none was typed."""
    filters = {f"{words} (*{suffix})": suffix for suffix, words in kinds.items()}
    name, chosen = QFileDialog.getSaveFileName(window, title, str(start), ";;".join(filters))
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in kinds:
        return path
    path = path.with_name(path.name + filters.get(chosen, next(iter(kinds))))
    return path if not path.exists() or _replace_agreed(path, window) else None


def _replace_agreed(path: Path, window: QWidget) -> bool:
    """Qt asked about the name that was typed; the ending makes it another file."""
    question = translate("Questions", "{0} exists already. Replace it?").format(path.name)
    answer = QMessageBox.question(window, translate("Questions", "Replace"), question)
    return answer == QMessageBox.StandardButton.Yes
