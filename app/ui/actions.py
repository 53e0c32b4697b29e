"""Everything a person can ask for, once: its words, its keys, its picture."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.model.sections import PartKind
from app.ui.icons import icon


class Actions(QObject):
    """The window's actions. What they do is connected where it is done."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.new_notes = self._add("new_notes", self.tr("New &notes"), "Ctrl+N")
        self.new_protokoll = self._add("new_protokoll", self.tr("New &protokoll"), "Ctrl+Shift+N")
        self.new_from = self._add("new_from", self.tr("New &from previous…"), "Ctrl+Alt+N")
        self.bodies = self._add("bodies", self.tr("&Bodies…"), "Ctrl+Alt+B")
        self.profiles = self._add("profiles", self.tr("Profi&les…"))
        self.open = self._add("open", self.tr("&Open…"), "Ctrl+O", icon="open")
        self.save = self._add("save", self.tr("&Save"), "Ctrl+S", icon="save")
        self.save_as = self._add("save_as", self.tr("Save &as…"), "Ctrl+Shift+S")
        self.keep_version = self._add("keep_version", self.tr("&Keep a version…"), "Ctrl+Alt+S")
        self.export = self._add("export", self.tr("&Export…"), "Ctrl+E", icon="export")
        self.export_extracts = self._add("export_extracts", self.tr("E&xport extracts…"), "Ctrl+Shift+E")
        self.recover = self._add("recover", self.tr("Reco&ver unsaved work…"), "Ctrl+Alt+R")
        self.earlier = self._add("earlier", self.tr("Earlier versions of t&he file…"), "Ctrl+Alt+H")
        self.compare = self._add("compare", self.tr("Co&mpare…"))
        self.passphrase = self._add("passphrase", self.tr("Lock &with a passphrase…"))
        self.settings = self._add("settings", self.tr("Se&ttings…"), "Ctrl+,")
        self.close = self._add("close", self.tr("&Close window"), "Ctrl+W")
        self.quit = self._add("quit", self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self._editing()
        self._structure()
        self._item()
        self._life()
        self._writing()
        self._looking()
        self.next_area = self._add("next_area", self.tr("Next &area"), "F6")
        self.previous_area = self._add("previous_area", self.tr("&Previous area"), "Shift+F6")
        self.attendance = self._add("attendance", self.tr("At&tendance"), "F9")
        self.next_finding = self._add("next_finding", self.tr("&Checks, next finding"), "F8")
        self.previous_finding = self._add("previous_finding", self.tr("P&revious finding"), "Shift+F8")
        self.pages = self._add("pages", self.tr("Pa&ges"), "Ctrl+Alt+P", icon="pages")
        self.wide_pages = self._tick("wide_pages", self.tr("Pages and text side by si&de"), "Ctrl+Alt+W")
        self.print = self._add("print", self.tr("Pr&int…"), "Ctrl+P")
        self.zoom_in = self._add("zoom_in", self.tr("Zoom &in"), "Ctrl++", "Ctrl+=")
        self.zoom_out = self._add("zoom_out", self.tr("Zoom &out"), "Ctrl+-")
        self.zoom_reset = self._add("zoom_reset", self.tr("&Normal size"), "Ctrl+0")
        self.handbook = self._add("handbook", self.tr("&Handbook"), "F1")
        self.tour = self._add("tour", self.tr("&Tour of the window"))
        self.welcome = self._add("welcome", self.tr("&Start page"))
        self.about = self._add("about", self.tr("&About Paragraf"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _editing(self) -> None:
        add, tick = self._add, self._tick
        self.undo = add("undo", self.tr("&Undo"), "Ctrl+Z", icon="undo")
        self.redo = add("redo", self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", icon="redo")
        self.cut = add("cut", self.tr("Cu&t"), "Ctrl+X")
        self.copy = add("copy", self.tr("&Copy"), "Ctrl+C")
        self.paste = add("paste", self.tr("&Paste"), "Ctrl+V")
        self.paste_plain = add("paste_plain", self.tr("Paste as p&lain text"), "Ctrl+Shift+V")
        self.select_all = add("select_all", self.tr("Select &all"), "Ctrl+A")
        self.bold = tick("bold", self.tr("&Bold"), "Ctrl+B", icon="bold")
        self.italic = tick("italic", self.tr("&Italic"), "Ctrl+I", icon="italic")
        self.underline = tick("underline", self.tr("&Underline"), "Ctrl+U", icon="underline")
        self.strike = tick("strike", self.tr("&Strike through"), "Ctrl+Shift+X")
        self.superscript = tick("super", self.tr("Su&perscript"), "Ctrl+Shift++", icon="superscript")
        self.subscript = tick("sub", self.tr("Subsc&ript"), "Ctrl+Shift+-")
        self.clear_marks = add("clear_marks", self.tr("&Clear formatting"), "Ctrl+Space")
        self.link = add("link", self.tr("&Link…"), "Ctrl+L", icon="link")
        self.bullets = tick("bullets", self.tr("Bu&lleted list"), "Ctrl+Shift+8", icon="bullets")
        self.numbers = tick("numbers", self.tr("&Numbered list"), "Ctrl+Shift+7", icon="numbers")
        self.quote = tick("quote", self.tr("&Quote"), "Ctrl+Shift+9", icon="quote")
        self.list_indent = add("list_indent", self.tr("Lis&t level in"), "Ctrl+M")
        self.list_outdent = add("list_outdent", self.tr("List level &out"), "Ctrl+Shift+M")
        self.footnote = add("footnote", self.tr("&Footnote"), "Ctrl+Alt+F", icon="footnote")
        self.picture = add("picture", self.tr("&Picture…"), icon="picture")
        self.table = add("table", self.tr("&Table…"), "Ctrl+Alt+T", icon="table")
        self.row_above = add("row_above", self.tr("Row &above"))
        self.row_below = add("row_below", self.tr("Row &below"))
        self.column_left = add("column_left", self.tr("Column to the &left"))
        self.column_right = add("column_right", self.tr("Column to the &right"))
        self.delete_row = add("delete_row", self.tr("Delete ro&w"))
        self.delete_column = add("delete_column", self.tr("Delete &column"))
        self.delete_table = add("delete_table", self.tr("Delete &table"))
        self.header_row = tick("header_row", self.tr("&Header row"))

    def _structure(self) -> None:
        add = self._add
        self.new_section = add(
            "new_section", self.tr("&New section"), "Ctrl+Return", "Ctrl+Enter", icon="section"
        )
        self.new_subsection = add("new_subsection", self.tr("New su&b-section"), "Ctrl+Shift+Return")
        self.rename = add("rename", self.tr("&Rename"), "F2")
        self.move_up = add("move_up", self.tr("Move &up"), "Alt+Up")
        self.move_down = add("move_down", self.tr("Move &down"), "Alt+Down")
        self.indent = add("indent", self.tr("Level &in"), "Alt+Shift+Right")
        self.outdent = add("outdent", self.tr("Level &out"), "Alt+Shift+Left")
        self.delete_section = add("delete_section", self.tr("D&elete section"), "Ctrl+Shift+Delete")
        self.next_section = add("next_section", self.tr("Ne&xt section"), "Ctrl+PgDown")
        self.previous_section = add("previous_section", self.tr("Pre&vious section"), "Ctrl+PgUp")

    def _item(self) -> None:
        add = self._add
        self.add_part = add("add_part", self.tr("Another &part…"), "Ctrl+Shift+P")
        self.parts: dict[PartKind, QAction] = {
            kind: add(f"part_{kind}", words, f"Ctrl+{number}")
            for number, (kind, words) in enumerate(self._part_words(), 1)
        }
        self.remove_part = add("remove_part", self.tr("&Remove part"), "Ctrl+Shift+Backspace")
        self.next_part = add("next_part", self.tr("&Next part"), "Ctrl+Down", "Alt+PgDown")
        self.previous_part = add("previous_part", self.tr("Pre&vious part"), "Ctrl+Up", "Alt+PgUp")
        self.item_facts = add("item_facts", self.tr("&Facts of the item"), "F7")
        self.motion = add("motion", self.tr("New &motion…"), "Ctrl+Shift+Y")
        self.putting = add("putting", self.tr("&Order of putting"), "Ctrl+Shift+G")
        self.vote = add("vote", self.tr("&Vote…"), "Ctrl+Shift+O", icon="vote")
        self.remark = add("remark", self.tr("&Reservation or statement…"), "Ctrl+Shift+R")
        self.conflict = add("conflict", self.tr("&Conflict of interest…"), "Ctrl+Shift+J")
        self.refrain = add("refrain", self.tr("Ta&kes no part in the decision…"))
        self.acclaim = add("acclaim", self.tr("&Decided as proposed"), "F4")
        self.table_item = add("table_item", self.tr("Ta&bled"), "Ctrl+Shift+B")
        self.refer_back = add("refer_back", self.tr("R&eferred back"), "Ctrl+Shift+T")
        self.note_information = add("note_information", self.tr("&Information noted"), "Ctrl+Shift+L")
        self.appendix = add("appendix", self.tr("&Appendix…"), "Ctrl+J")
        self.assignment = add("assignment", self.tr("A&ssignment…"), "Ctrl+D")
        self.approve_now = add("approve_now", self.tr("Approved a&t once…"))

    def _writing(self) -> None:
        """What helps while one writes; done in `aids.py`."""
        add, tick = self._add, self._tick
        self.find = add("find", self.tr("&Find…"), "Ctrl+F", icon="find")
        self.replace = add("replace", self.tr("R&eplace…"), "Ctrl+H")
        self.find_next = add("find_next", self.tr("Find &next"), "F3")
        self.find_previous = add("find_previous", self.tr("Find pre&vious"), "Shift+F3")
        self.go_to = add("go_to", self.tr("&Go to § …"), "Ctrl+G")
        self.library = add("library", self.tr("Find in earlier &minutes…"), "Ctrl+Shift+K")
        self.case_history = add("case_history", self.tr("Case's histor&y…"), "Ctrl+Alt+G")
        self.palette = add("palette", self.tr("&Commands…"), "Ctrl+K")
        self.phrase = add("phrase", self.tr("P&hrase…"), "Ctrl+Shift+H", icon="phrase")
        self.phrases = add("phrases", self.tr("My &phrases and short forms…"))
        self.time_stamp = add("time_stamp", self.tr("T&ime stamp"), "F5")
        self.person = add("person", self.tr("&Name of a person…"), "Ctrl+Shift+A")
        self.reference = add("reference", self.tr("Refer&ence to a §…"), "Ctrl+Shift+D")
        self.spelling = tick("spelling", self.tr("&Spelling"), "Shift+F7")
        self.next_misspelt = add("next_misspelt", self.tr("Next &misspelt word"), "Ctrl+F7")
        self.suggestions = add("suggestions", self.tr("S&uggestions"), "Ctrl+.")
        self.words = add("words", self.tr("My &words…"))
        self.language = add("language", self.tr("&Language of the document…"))
        self.speakers = add("speakers", self.tr("Speakers' l&ist"), "Ctrl+F12")
        self.next_speaker = add("next_speaker", self.tr("Ne&xt speaker"), "F12")
        self.customise = add("customise", self.tr("&Toolbar and keys…"))

    def _looking(self) -> None:
        """How the document is looked at, and its sections are worked on."""
        add, tick = self._add, self._tick
        self.split_section = add("split_section", self.tr("&Split at the caret"), "Ctrl+Alt+Return")
        self.join_section = add("join_section", self.tr("&Join with the one before"), "Ctrl+Alt+Backspace")
        self.next_status = add("next_status", self.tr("S&tatus, next"), "Ctrl+Alt+K")
        self.mine = tick("mine", self.tr("&Mine to write"), "Ctrl+Alt+M")
        self.filter_outline = add("filter_outline", self.tr("&Filter the outline"), "Ctrl+Shift+F")
        self.fold_all = add("fold_all", self.tr("Fold &all"), "Ctrl+Alt+-")
        self.unfold_all = add("unfold_all", self.tr("Unfo&ld all"), "Ctrl+Alt++")
        self.focus_mode = tick("focus_mode", self.tr("Focus on the te&xt"), "Shift+F11")
        self.full_screen = tick("full_screen", self.tr("F&ull screen"), "F11")
        self.beside = add("beside", self.tr("Another section &beside…"), "Ctrl+Alt+V")
        self.beside_previous = add("beside_previous", self.tr("&Last meeting beside…"), "Ctrl+Alt+L")

    def _life(self) -> None:
        self.circulate = self._add("circulate", self.tr("&Circulate…"))
        self.approve = self._add("approve", self.tr("&Approve…"))
        self.announce = self._add("announce", self.tr("A&nnounce…"))
        self.end_appeal = self._add("end_appeal", self.tr("Appeal time &over…"))
        self.archive = self._add("archive", self.tr("Arc&hive…"))
        self.take_in_written = self._add("take_in_written", self.tr("&Written reservation or statement…"))
        self.correct = self._add("correct", self.tr("Co&rrect…"))

    def _part_words(self) -> tuple[tuple[PartKind, str], ...]:
        """The parts with a key of their own, Ctrl+1 and on."""
        return (
            ("summary", self.tr("&Summary")),
            ("basis", self.tr("&Basis for the decision")),
            ("proposal", self.tr("&Proposal")),
            ("motions", self.tr("&Motions")),
            ("putting_order", self.tr("&Order of putting")),
            ("vote", self.tr("&Vote")),
            ("decision", self.tr("&Decision")),
            ("reservation", self.tr("&Reservation")),
            ("recipients", self.tr("R&ecipients")),
        )

    def all(self) -> Iterator[QAction]:
        """Every action."""
        return (child for child in self.children() if isinstance(child, QAction))

    def _add(self, name: str, text: str, *keys: str, icon: str = "") -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        plain = text.replace("&", "").removesuffix("…")
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain} ({shown})" if shown else plain)
        self._picture(action, icon)
        return action

    def _tick(self, name: str, text: str, *keys: str, icon: str = "") -> QAction:
        action = self._add(name, text, *keys, icon=icon)
        action.setCheckable(True)
        return action

    def _picture(self, action: QAction, name: str) -> None:
        if name:
            action.setProperty("picture", name)
            action.setIcon(icon(name))

    def repaint_icons(self) -> None:
        """Draw the pictures anew, in the colours of another theme."""
        for action in self.all():
            self._picture(action, str(action.property("picture") or ""))
