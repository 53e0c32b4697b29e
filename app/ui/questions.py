"""What the window asks about files: which to open, where to write, what to do with unsaved changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from app.model.inlines import clean
from app.model.links import safe_link
from app.session import files

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
    """Whether to save a document's changes first, to give them up, or to stay."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(window)
    box.setObjectName("unsaved")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(translate("Questions", "“{0}” has changes that are not saved.").format(title))
    box.setInformativeText(translate("Questions", "Do you want to save them?"))
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)

    def answered(button: int) -> None:
        box.deleteLater()
        if button == buttons.Save.value:
            save()
        elif button == buttons.Discard.value:
            discard()

    box.finished.connect(answered)
    box.open()
    return box


def ask_follow(target: str, window: QWidget) -> QMessageBox:
    """Whether to leave the program for a link's page; the program itself never goes there."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(window)
    box.setObjectName("follow_link")
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(translate("Questions", "Open this address in another program?"))
    box.setInformativeText(target)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setStandardButtons(buttons.Open | buttons.Cancel)

    def answered(button: int) -> None:
        box.deleteLater()
        if button == buttons.Open.value and safe_link(target):
            QDesktopServices.openUrl(QUrl(target))

    box.finished.connect(answered)
    box.open()
    return box


def ask_changed(
    path: Path,
    merge: Callable[[], None] | None,
    overwrite: Callable[[], None],
    elsewhere: Callable[[], None],
    window: QWidget,
) -> QMessageBox:
    """What to do when the file was changed by somebody else since it was opened or saved here.

    `merge` has both, where nothing that one did is in the way of what the other did.
    """
    box = QMessageBox(window)
    box.setObjectName("changed")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(translate("Questions", "{0} was changed by another program or person.").format(path.name))
    asked = translate(
        "Questions", "Save your document under another name, or replace what the file holds now."
    )
    if merge:
        asked = translate(
            "Questions", "What you and they have done goes together: have both in the document."
        )
    box.setInformativeText(asked)
    roles = QMessageBox.ButtonRole
    both = box.addButton(translate("Questions", "Have both"), roles.AcceptRole) if merge else None
    other = box.addButton(translate("Questions", "Save as…"), roles.AcceptRole)
    replace = box.addButton(translate("Questions", "Replace"), roles.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(both or other)
    box.setEscapeButton(cancel)

    def answered(_: int) -> None:
        clicked = box.clickedButton()
        box.deleteLater()
        if merge and clicked is both:
            merge()
        elif clicked is other:
            elsewhere()
        elif clicked is replace:
            overwrite()

    box.finished.connect(answered)
    box.open()
    return box


def ask_failed_save(
    why: str, again: Callable[[], None], elsewhere: Callable[[], None], window: QWidget
) -> QMessageBox:
    """What to do when a file could not be written: the same once more, or another place."""
    box = QMessageBox(window)
    box.setObjectName("failed_save")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(why)
    box.setInformativeText(translate("Questions", "The document is not saved. You can go on writing."))
    roles = QMessageBox.ButtonRole
    same = box.addButton(translate("Questions", "&Try again"), roles.AcceptRole)
    other = box.addButton(translate("Questions", "Save &elsewhere…"), roles.ActionRole)
    close = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(same)
    box.setEscapeButton(close)

    def answered(_: int) -> None:
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is same:
            again()
        elif clicked is other:
            elsewhere()

    box.finished.connect(answered)
    box.open()
    return box


def ask_warned(told: Sequence[str], export: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether to write a file although it shows what hardly is meant to be seen by all."""
    box = QMessageBox(window)
    box.setObjectName("warned")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("Questions", "The file will show what may have to be masked. Export it anyway?"))
    shown = [*told[:_MOST]]
    if more := len(told) - _MOST if len(told) > _MOST else 0:
        shown.append(translate("Questions", "… and in {0} more places.").format(more))
    box.setInformativeText("\n".join(shown))
    roles = QMessageBox.ButtonRole
    anyway = box.addButton(translate("Questions", "&Export anyway"), roles.AcceptRole)
    anyway.setObjectName("export_anyway")
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)

    def answered(_: int) -> None:
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is anyway:
            export()

    box.finished.connect(answered)
    box.open()
    return box


def ask_unclear(words: str, leave: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether to go although a field holds what cannot be understood and is in no document."""
    box = QMessageBox(window)
    box.setObjectName("unclear")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(
        translate("Questions", "“{0}” cannot be understood and is not in the document.").format(words)
    )
    box.setInformativeText(translate("Questions", "Write a date as 2026-04-07 and times as 08.30–10.00."))
    go = box.addButton(translate("Questions", "Leave it out"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("Questions", "Go back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)

    def answered(_: int) -> None:
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is go:
            leave()

    box.finished.connect(answered)
    box.open()
    return box


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
    box = QMessageBox(window)
    box.setObjectName("discard_box")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(translate("Questions", "Discard this unsaved work?"))
    box.setInformativeText(translate("Questions", "It can be taken back for 30 days, in this window."))
    go = box.addButton(translate("Questions", "Discard"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)

    def answered(_: int) -> None:
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is go:
            discard()

    box.finished.connect(answered)
    box.open()
    return box


def ask_remove_part(label: str, remove: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether a part goes with the text that it holds."""
    box = QMessageBox(window)
    box.setObjectName("remove_part_box")
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(translate("Questions", "“{0}” holds text.").format(label))
    box.setInformativeText(translate("Questions", "The text goes with the part. It comes back with undo."))
    go = box.addButton(translate("Questions", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)

    def answered(_: int) -> None:
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is go:
            remove()

    box.finished.connect(answered)
    box.open()
    return box


def ask_body(warnings: Sequence[str], change: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether to take another body although the document names people who are not in it."""
    box = QMessageBox(window)
    box.setObjectName("other_body")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(translate("Questions", "Take this body for the document?"))
    box.setInformativeText("\n\n".join(warnings))
    go = box.addButton(translate("Questions", "Take it"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("Questions", "Go back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)

    def answered(_: int) -> None:
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is go:
            change()

    box.finished.connect(answered)
    box.open()
    return box


def ask_previous(folder: Path, window: QWidget) -> Path | None:
    """Which minutes the new ones go on from; None for none."""
    kinds = " ".join(f"*{kind}" for kind in (files.PROJECT, *files.SOURCES))
    words = translate("Questions", "Documents ({0})").format(kinds)
    title = translate("Questions", "New from previous")
    name, _ = QFileDialog.getOpenFileName(window, title, str(folder), words)
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
