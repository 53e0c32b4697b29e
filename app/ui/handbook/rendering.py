"""A chapter as HTML: commands with their words and keys, tables, pictures with their captions."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui.handbook.chapters import ACTION

_PICTURE = re.compile(r'<p><img alt="([^"]*)" src="([^"]*)" /></p>')
_SHORTCUTS = "<!-- shortcuts -->"
_TABLE = '<table border="1" cellspacing="0" cellpadding="5" style="border-collapse: collapse">'
_LINK = re.compile(r'href="([a-z-]+)\.md')


class Words:
    """What the menus of a window say now, for the places in the text that speak of them."""

    def __init__(self, bar: QMenuBar) -> None:
        self._menus = list(_menus(bar))
        self._known = {
            action.objectName(): (path, action) for path, actions in self._menus for action in actions
        }

    def command(self, name: str) -> str:
        """A command as the text has it: its words and keys, or its menu where it has no key."""
        if name not in self._known:
            return name
        path, action = self._known[name]
        keys = _keys(action)
        return f"**{_plain(action)}** ({keys[0]})" if keys else f"**{path} › {_plain(action)}**"

    def filled(self, markdown: str, command: str, keys: str) -> str:
        """A chapter's Markdown with its marks filled; `command` and `keys` head the table of keys."""
        markdown = ACTION.sub(lambda found: self.command(found[1]), markdown)
        if _SHORTCUTS in markdown:
            tables = "\n\n".join(self._table(path, actions, command, keys) for path, actions in self._menus)
            markdown = markdown.replace(_SHORTCUTS, tables)
        return markdown

    def _table(self, path: str, actions: Iterable[QAction], command: str, keys: str) -> str:
        lines = [f"**{path}**", "", f"| {command} | {keys} |", "|---|---|"]
        lines += [f"| {_plain(action)} | {', '.join(_keys(action)) or '–'} |" for action in actions]
        return "\n".join(lines)


def _menus(bar: QMenuBar) -> Iterable[tuple[str, list[QAction]]]:
    """Every menu by its words, those within others after them, with its commands."""

    def below(path: str, menu: QMenu) -> Iterable[tuple[str, list[QAction]]]:
        named = [each for each in menu.actions() if each.objectName() and not each.menu()]
        if named:
            yield path, named
        for each in menu.actions():
            inner = each.menu()
            if isinstance(inner, QMenu):
                yield from below(f"{path} › {_plain(each)}", inner)

    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            yield from below(_plain(top), menu)


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").removesuffix("…").rstrip()


def _keys(action: QAction) -> list[str]:
    native = QKeySequence.SequenceFormat.NativeText
    return [key.toString(native).replace("|", "\\|") for key in action.shortcuts() if not key.isEmpty()]


def as_html(markdown: str, widths: Mapping[str, int], room: int) -> str:
    """Markdown as HTML; pictures are `widths` wide, but not more than there is `room` for (pixels)."""
    from markdown import markdown as converted

    body = converted(markdown, extensions=["tables", "attr_list", "sane_lists"])
    body = body.replace("<table>", _TABLE)

    def shown(found: re.Match[str]) -> str:
        width = min(widths.get(found[2], room), room)
        image = f'<img src="{found[2]}" width="{width}" alt="{found[1]}">'
        framed = f'<p style="margin-bottom: 2px; line-height: 100%">{image}</p>'
        return f'{framed}<p style="margin-top: 0"><i>{found[1]}</i></p>'

    return _PICTURE.sub(shown, _named(_LINK.sub(r'href="\1', body)))


def _named(body: str) -> str:
    """Headings with a name that a link can lead to: Qt takes an anchor, not an id."""
    return re.sub(r'<h(\d) id="([a-z-]+)">', lambda m: f'<h{m[1]}><a name="{html.escape(m[2])}"></a>', body)
