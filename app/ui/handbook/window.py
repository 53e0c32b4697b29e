"""The handbook's window: contents and search on the left, the chapter on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QImageReader, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.resources import resource
from app.ui.handbook import chapters
from app.ui.handbook.page import Page
from app.ui.handbook.rendering import Words, as_html

_PLACE = Qt.ItemDataRole.UserRole
_MARGIN = 48  # pixels of the page that no picture takes
_ZOOMS = (60, 300, 10)  # per cent: least, most, a step


class HandbookWindow(QWidget):
    """A window of its own, so that it can stand beside the text, and is not held up by a dialog."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("handbook_window")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Handbook – Paragraf"))
        self.resize(1180, 760)
        self._language, self._words = language, None
        self._known: list[chapters.Passage] = []
        self._texts: dict[str, str] = {}
        self._widths: dict[str, int] = {}
        self._back: list[str] = []
        self._forward: list[str] = []
        self.place = ""
        self._zoom, self._stood = 100, 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(120)
        self._again.timeout.connect(self._fit)
        self._build()
        self._connect()

    def set_words(self, words: Words) -> None:
        """Speak of commands and keys as the menus do now."""
        self._words, shown = words, self.place
        heads = self.tr("Command"), self.tr("Keys")
        self._texts = {
            name: words.filled(chapters.source(self._language, name), *heads) for name in chapters.CHAPTERS
        }
        self._known = [p for name, text in self._texts.items() for p in chapters.passages(name, text)]
        self._list()
        if shown:
            self._render(shown)

    # Going about

    def show_place(self, place: str) -> None:
        """Show a chapter, or a passage of one, and remember the way."""
        if place == self.place:
            return
        if self.place:
            self._back.append(self.place)
        self._forward.clear()
        self._render(place)

    def go_back(self) -> None:
        """To what was shown before."""
        if self._back:
            self._forward.append(self.place)
            self._render(self._back.pop())

    def go_forward(self) -> None:
        """To what one came back from."""
        if self._forward:
            self._back.append(self.place)
            self._render(self._forward.pop())

    def zoom(self, by: int) -> None:
        """Larger (1), smaller (-1) or as it came (0)."""
        least, most, step = _ZOOMS
        self._zoom = min(max(self._zoom + by * step, least), most) if by else 100
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * self._zoom / 100)
        self.page.setFont(font)
        self.page.document().setDefaultFont(font)

    def _render(self, place: str) -> None:
        chapter, _, anchor = place.partition("#")
        if chapter not in self._texts:
            return
        self.place = place
        room = max(self.page.viewport().width() - _MARGIN, 200)
        self.page.show_html(as_html(self._texts[chapter], self._sizes(), room))
        self.page.mark(self.search.text())
        if anchor:
            self.page.scrollToAnchor(anchor)
        self._stood = self.page.verticalScrollBar().value()
        title = next(p.heading for p in self._known if p.chapter == chapter)
        self.page.setAccessibleName(title)
        self.back.setEnabled(bool(self._back))
        self.forward.setEnabled(bool(self._forward))
        self._choose(place)

    def _fit(self) -> None:
        """Pictures follow the window's width; the text stays where it was read."""
        bar = self.page.verticalScrollBar()
        moved, part = bar.value() != self._stood, bar.value() / max(bar.maximum(), 1)
        if self.place:
            self._render(self.place)
            if moved:
                bar.setValue(round(part * bar.maximum()))

    def _sizes(self) -> dict[str, int]:
        if not self._widths:
            for path in resource("handbook", "pictures").glob("*.png"):
                self._widths[path.name] = QImageReader(str(path)).size().width()
        return self._widths

    # Contents and search

    def _list(self) -> None:
        """Every chapter, or what has the words that are looked for."""
        wanted = self.search.text().strip()
        self.contents.clear()
        if wanted:
            found = chapters.matching(self._known, wanted)
            for passage in found:
                chapter = next(p.heading for p in self._known if p.chapter == passage.chapter)
                item = QTreeWidgetItem([passage.heading if passage.level > 1 else chapter])
                item.setToolTip(0, f"{chapter}: {chapters.snippet(passage, wanted)}")
                item.setData(0, _PLACE, f"{passage.chapter}#{passage.anchor}")
                self.contents.addTopLevelItem(item)
            self.found.setText(self.tr("%n passage(s)", "", len(found)))
        else:
            self.found.setText("")
            top: QTreeWidgetItem | None = None
            for p in self._known:
                item = QTreeWidgetItem([p.heading])
                item.setData(0, _PLACE, p.chapter if p.level == 1 else f"{p.chapter}#{p.anchor}")
                if p.level == 1 or top is None:
                    top = item
                    self.contents.addTopLevelItem(item)
                elif p.level == 2:
                    top.addChild(item)
        self.found.setVisible(bool(wanted))
        self.page.mark(wanted)

    def _choose(self, place: str) -> None:
        """Have the contents show where one is."""
        if self.search.text().strip():
            return
        for at in range(self.contents.topLevelItemCount()):
            top = self.contents.topLevelItem(at)
            within = [top.child(i) for i in range(top.childCount())] if top else []
            for item in (top, *within):
                if item is not None and item.data(0, _PLACE) == place:
                    self.contents.setCurrentItem(item)
                    return

    def _open_item(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.show_place(str(item.data(0, _PLACE)))

    def _open_first(self) -> None:
        """Enter in the search: to the first passage that was found."""
        if first := self.contents.topLevelItem(0):
            self.contents.setCurrentItem(first)
            self._open_item(first)
            self.contents.setFocus()

    def _follow(self, target: QUrl) -> None:
        """A link in the text: to another chapter or passage; nothing leads out of the program."""
        chapter = target.path() or self.place.partition("#")[0]
        self.show_place(f"{chapter}#{target.fragment()}" if target.fragment() else chapter)

    # Building

    def _build(self) -> None:
        self.search = QLineEdit(self)
        self.search.setObjectName("handbook_search")
        self.search.setClearButtonEnabled(True)
        label = QLabel(self.tr("&Search the handbook"), self)
        label.setBuddy(self.search)
        self.search.setAccessibleName(self.tr("Search the handbook"))
        self.found = QLabel(self)
        self.found.setObjectName("handbook_found")
        self.contents = QTreeWidget(self)
        self.contents.setObjectName("handbook_contents")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHeaderHidden(True)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 4, 8)
        for widget in (label, self.search, self.found, self.contents):
            column.addWidget(widget)
        self.page = Page(self)
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(4, 8, 8, 8)
        row = QHBoxLayout()
        self.back = self._button("handbook_back", "←", self.tr("Back (Alt+Left)"))
        self.forward = self._button("handbook_forward", "→", self.tr("Forward (Alt+Right)"))
        self.smaller = self._button("handbook_smaller", "A−", self.tr("Smaller text (Ctrl+-)"))
        self.larger = self._button("handbook_larger", "A+", self.tr("Larger text (Ctrl++)"))
        for button in (self.back, self.forward):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.smaller, self.larger):
            row.addWidget(button)
        beside.addLayout(row)
        beside.addWidget(self.page, 1)
        splitter = QSplitter(self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([260, 920])
        splitter.setStretchFactor(1, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.page.setFocus()

    def _button(self, name: str, sign: str, words: str) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(name)
        made.setText(sign)
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setForegroundRole(QPalette.ColorRole.WindowText)
        return made

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._list())
        self.search.returnPressed.connect(self._open_first)
        self.contents.itemClicked.connect(lambda item, _: self._open_item(item))
        self.contents.itemActivated.connect(lambda item, _: self._open_item(item))
        self.page.followed.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        for keys, do in (
            (("Alt+Left",), self.go_back),
            (("Alt+Right",), self.go_forward),
            (("Ctrl++", "Ctrl+="), lambda: self.zoom(1)),
            (("Ctrl+-",), lambda: self.zoom(-1)),
            (("Ctrl+0",), lambda: self.zoom(0)),
            (("Ctrl+F", "Ctrl+K"), self._look_for),
            (("F6",), self._cross),
            (("Esc", "Ctrl+W"), self.close),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(do)

    def _look_for(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _cross(self) -> None:
        """F6: between the contents and the text."""
        (self.contents if self.page.hasFocus() else self.page).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.place:
            self._again.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._again.stop()
        super().closeEvent(event)
