"""What the palette offers: commands, the document's sections and people, phrases, recent files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.model import tree
from app.model.minutes import Minutes
from app.model.sections import Section
from app.rules.numbering import numbers
from app.ui.item.shown import item_form
from app.ui.palette.ranking import Entry
from app.ui.pane.pane import Pane
from app.ui.typing.people import people

if TYPE_CHECKING:
    from app.ui.window import Window

translate = QCoreApplication.translate  # under its own name, by which the words are found
_KEY = re.compile("&(.)")


def entries(window: Window, pane: Pane | None) -> list[Entry]:
    """Everything that can be asked for just now; people and phrases only where they can be inserted."""
    found = list(_commands(window))
    view = window.view
    if view is None:
        return found
    minutes = view.session.minutes
    header = str(window.outline.model().index(0, 0).data() or "")
    found += _sections(minutes, header)
    if pane is not None:
        for person in people(minutes, view.section):
            found.append(Entry("person", person.title, person.note, "", person, person.words))
        phrases = window.aids.phrases
        for phrase in phrases.all():
            text = " ".join(phrases.text_of(phrase).split())
            found.append(Entry("phrase", phrase.name, text, "", phrase, key=f"phrase {phrase.name}"))
    open_now = str(view.session.path or "")
    for file in window.settings.recent:
        if file != open_now:
            path = Path(file)
            found.append(Entry("file", path.name, str(path.parent), "", path))
    return found


# Commands


def _commands(window: Window) -> Iterator[Entry]:
    seen = {window.actions_.palette}
    for bar in window.menuBar().actions():
        menu = bar.menu()
        if isinstance(menu, QMenu):
            yield from _of_menu(menu, plain(bar.text()), seen)
    for action in window.actions_.all():
        if action not in seen and action.text():
            yield _command(action, "")


def _of_menu(menu: QMenu, path: str, seen: set[QAction]) -> Iterator[Entry]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            if below.objectName() != "recent":  # files are offered as such
                yield from _of_menu(below, f"{path} ▸ {plain(action.text())}", seen)
        elif action not in seen and not action.isSeparator() and action.text():
            seen.add(action)
            yield _command(action, path)


def _command(action: QAction, path: str) -> Entry:
    title = plain(action.text())
    if action.isCheckable() and action.isChecked():
        title += " ✓"
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    name = action.objectName()
    on = action.isEnabled() and action.isVisible()
    return Entry("command", title, path, keys, action, name.replace("_", " "), f"command {name or title}", on)


@lru_cache(maxsize=1024)
def plain(text: str) -> str:
    """A menu's words without the sign before the access key."""
    return _KEY.sub(r"\1", text)


# Sections


def _sections(minutes: Minutes, header: str) -> list[Entry]:
    known = numbers(minutes)
    form = item_form(minutes)
    nameless = translate("Palette", "(no heading)")
    found = [Entry("section", header, "", "", "")]
    for _level, section in tree.walk(minutes.sections):
        number = known.get(section.id)
        found.append(_section(section, form.replace("{number}", str(number)) if number else "", nameless))
    return found


def _section(section: Section, number: str, nameless: str) -> Entry:
    heading = section.heading or nameless
    title = f"{number}  {heading}" if number else heading
    return Entry("section", title, section.case_number, "", section.id)
