"""The menus and the toolbar, made of the actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolBar, QToolButton

from app.ui.actions import Actions
from app.ui.customising.toolbar import fill

translate = QCoreApplication.translate  # under its own name, by which the words are found

# What stands on the toolbar until somebody has it otherwise; "" parts two groups
TOOLBAR = (
    *("open", "save", "export", ""),
    *("undo", "redo", ""),
    *("bold", "italic", "underline", "super", ""),
    *("bullets", "numbers", "quote", "table", "footnote", "link", "picture", ""),
    *("new_section", "phrase", "vote", ""),
    *("find", "pages"),
)


class Toolbar(QToolBar):
    """A toolbar through which Tab and the arrows go button by button, once F6 went there."""

    def focusNextPrevChild(self, next: bool) -> bool:
        shown = [self.widgetForAction(action) for action in self.actions() if action.isEnabled()]
        buttons = [button for button in shown if isinstance(button, QToolButton) and button.isVisible()]
        focus = QApplication.focusWidget()
        if not isinstance(focus, QToolButton) or focus not in buttons:
            return super().focusNextPrevChild(next)
        at = buttons.index(focus) + (1 if next else -1)
        if not 0 <= at < len(buttons):
            return super().focusNextPrevChild(next)
        buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def build_menus(window: QMainWindow, do: Actions) -> tuple[QMenu, QMenu]:
    """Fill the menu bar; returns the menus of recent files and of the view, which others add to."""
    bar = window.menuBar()
    file = bar.addMenu(translate("Menus", "&File"))
    file.addActions([do.new_notes, do.new_protokoll, do.new_from, do.open])
    recent = file.addMenu(translate("Menus", "Open &recent"))
    recent.setObjectName("recent")
    file.addSeparator()
    file.addActions([do.save, do.save_as, do.keep_version, do.passphrase])
    file.addSeparator()
    file.addActions([do.export, do.export_extracts, do.print])
    file.addSeparator()
    file.addActions(
        [do.bodies, do.profiles, do.earlier, do.compare, do.recover, do.settings, do.close, do.quit]
    )

    edit = bar.addMenu(translate("Menus", "&Edit"))
    edit.addActions([do.undo, do.redo])
    edit.addSeparator()
    edit.addActions([do.cut, do.copy, do.paste, do.paste_plain, do.select_all])
    edit.addSeparator()
    edit.addActions([do.find, do.replace, do.find_next, do.find_previous, do.go_to])
    edit.addSeparator()
    edit.addActions([do.library])

    outline = bar.addMenu(translate("Menus", "&Section"))
    outline.addActions([do.new_section, do.new_subsection, do.rename, do.delete_section])
    outline.addSeparator()
    outline.addActions([do.move_up, do.move_down, do.indent, do.outdent])
    outline.addSeparator()
    outline.addActions([do.split_section, do.join_section])
    outline.addSeparator()
    outline.addActions([do.next_status, do.mine])
    outline.addSeparator()
    outline.addActions([do.filter_outline, do.fold_all, do.unfold_all])
    outline.addSeparator()
    outline.addActions([do.previous_section, do.next_section])

    item = bar.addMenu(translate("Menus", "&Agenda item"))
    item.setObjectName("item_menu")
    item.addActions([do.item_facts, do.motion, do.putting, do.vote, do.remark, do.conflict, do.refrain])
    item.addSeparator()
    item.addActions([do.acclaim, do.note_information, do.table_item, do.refer_back])
    item.addSeparator()
    parts = item.addMenu(translate("Menus", "&Parts"))
    parts.setObjectName("parts_menu")
    parts.addActions([*do.parts.values()])
    parts.addSeparator()
    parts.addActions([do.add_part, do.remove_part])
    parts.addSeparator()
    parts.addActions([do.previous_part, do.next_part])
    item.addActions([do.appendix, do.assignment, do.approve_now])
    item.addSeparator()
    item.addAction(do.case_history)

    life = bar.addMenu(translate("Menus", "&Minutes"))
    life.setObjectName("life_menu")
    life.addActions([do.circulate, do.take_in_written, do.approve, do.announce, do.end_appeal, do.archive])
    life.addSeparator()
    life.addAction(do.correct)

    text = bar.addMenu(translate("Menus", "F&ormat"))
    text.addActions([do.bold, do.italic, do.underline, do.strike, do.superscript, do.subscript])
    text.addSeparator()
    text.addActions([do.bullets, do.numbers, do.list_indent, do.list_outdent, do.quote])
    text.addSeparator()
    text.addAction(do.clear_marks)

    insert = bar.addMenu(translate("Menus", "&Insert"))
    insert.addActions([do.phrase, do.person, do.reference, do.time_stamp])
    insert.addSeparator()
    insert.addActions([do.footnote, do.link, do.picture])
    insert.addSeparator()
    insert.addAction(do.table)
    table = insert.addMenu(translate("Menus", "Table &rows and columns"))
    table.setObjectName("table_menu")
    table.addActions([do.row_above, do.row_below, do.column_left, do.column_right])
    table.addSeparator()
    table.addActions([do.delete_row, do.delete_column, do.delete_table, do.header_row])

    view = bar.addMenu(translate("Menus", "&View"))
    view.addActions([do.zoom_in, do.zoom_out, do.zoom_reset])
    view.addSeparator()
    view.addActions([do.attendance, do.next_finding, do.previous_finding, do.pages, do.wide_pages])
    view.addSeparator()
    view.addActions([do.focus_mode, do.full_screen, do.beside, do.beside_previous])
    view.addSeparator()
    view.addActions([do.next_area, do.previous_area])

    tools = bar.addMenu(translate("Menus", "Too&ls"))
    tools.setObjectName("tools_menu")
    tools.addActions([do.palette])
    tools.addSeparator()
    tools.addActions([do.spelling, do.next_misspelt, do.suggestions, do.words, do.language])
    tools.addSeparator()
    tools.addActions([do.speakers, do.next_speaker])
    tools.addSeparator()
    tools.addActions([do.phrases, do.customise])

    bar.addMenu(translate("Menus", "&Help")).addActions([do.handbook, do.tour, do.welcome, do.about])
    return recent, view


def build_toolbar(window: QMainWindow, do: Actions) -> QToolBar:
    """The toolbar with what a secretary reaches for while she writes."""
    bar = Toolbar(translate("Menus", "Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    fill(bar, {action.objectName(): action for action in do.all()}, TOOLBAR)
    window.addToolBar(bar)
    return bar
