"""The one box, the conditions beside it, the hits under it and the chosen one in full."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.archive.asking import parse, worded
from app.archive.hits import Found, Hit, Query
from app.archive.searching import search
from app.errors import Message
from app.messages import sentence
from app.ui.i18n import spoken_language
from app.ui.library.asker import Asker
from app.ui.library.conditions import Conditions
from app.ui.library.hit_list import HIT, HitDelegate, HitModel
from app.ui.library.saved import Saved
from app.ui.library.words import shown

_PAUSE = 40  # milliseconds between two letters of one word
_PAGE = 25  # hits
_NEAR = 5  # rows before the end at which the next ones are asked for
_Keys = Qt.Key
_TO_LIST = (_Keys.Key_Up, _Keys.Key_Down, _Keys.Key_PageUp, _Keys.Key_PageDown)
_ENTER = (_Keys.Key_Return, _Keys.Key_Enter)


class SearchPage(QWidget):
    """Searches as one types; the keys that go through the hits work from the box."""

    open_asked = Signal(object)  # Hit
    quote_asked = Signal(object, str)  # Hit, and the words that are to be quoted
    history_asked = Signal(str)  # a case number
    told = Signal(str)  # how many were found, for the line at the window's foot

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("library_search_page")
        self._asker = Asker(self)
        self._query, self._more, self._waits, self._last = Query(), False, False, 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._ask)
        self._build()
        self._connect()

    def ask(self, text: str) -> None:
        """Look for this."""
        self.box.setText(text)
        self._later.stop()
        self._ask()

    def enter(self) -> None:
        """Put the caret into the box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def look_again(self) -> None:
        """The library knows something else now."""
        self.conditions.look_again()
        if not self._later.isActive() and not self.hits.hits:
            self._ask()

    def close_down(self) -> None:
        """The window closes."""
        self._later.stop()
        self._asker.close()
        self.conditions.close_down()

    @property
    def hit(self) -> Hit | None:
        """The chosen one."""
        return self.list.currentIndex().data(HIT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the box that are meant for the list, and Enter in both."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.box and event.key() in _TO_LIST:
                self.list.keyPressEvent(event)
                return True
            if event.key() in _ENTER:
                self._enter(event)
                return True
        return super().eventFilter(watched, event)

    # Building

    def _build(self) -> None:
        self.box = QLineEdit(self)
        self.box.setObjectName("library_box")
        self.box.setClearButtonEnabled(True)
        self.box.setPlaceholderText(
            self.tr("Words, “words just so”, § 45/2025, KS 2024/0311, 2024, person:…, organ:…")
        )
        self.box.setAccessibleName(self.tr("Search in earlier minutes"))
        label = QLabel(self.tr("&Search"), self)
        label.setBuddy(self.box)
        self.saved = Saved(self)
        line = QHBoxLayout()
        for widget in (label, self.box, self.saved):
            line.addWidget(widget)
        self.conditions = Conditions(self)
        self.hits = HitModel(self)
        self.list = QListView(self)
        self.list.setObjectName("library_hits")
        self.list.setAccessibleName(self.tr("Hits"))
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser(self)
        self.text.setObjectName("library_text")
        self.text.setAccessibleName(self.tr("The chosen hit in full"))
        self.text.setOpenLinks(False)
        self.none = QLabel(self)
        self.none.setObjectName("library_none")
        self.none.setWordWrap(True)
        self.none.setMargin(12)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        in_full = QLabel(self.tr("In fu&ll"), right)
        in_full.setBuddy(self.text)
        column.addWidget(in_full)
        column.addWidget(self.text, 1)
        column.addLayout(self._buttons())
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        page = QVBoxLayout(self)
        page.addLayout(line)
        page.addWidget(self.conditions)
        page.addWidget(split, 1)

    def _buttons(self) -> QHBoxLayout:
        self.open = QPushButton(self.tr("&Open here"), self)
        self.quote = QPushButton(self.tr("&Quote (Ctrl+Enter)"), self)
        self.history = QPushButton(self.tr("Case's &history"), self)
        row = QHBoxLayout()
        for name, button in (("open", self.open), ("quote", self.quote), ("history", self.history)):
            button.setObjectName(f"library_{name}")
            button.setAutoDefault(False)
            button.setEnabled(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.box.installEventFilter(self)
        self.list.installEventFilter(self)
        self.box.textChanged.connect(lambda _: self._later.start())
        self.conditions.changed.connect(self._take_condition)
        self.saved.chosen.connect(self.ask)
        self.saved.typed = lambda: self.box.text()
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.doubleClicked.connect(lambda _: self._open())
        self.open.clicked.connect(self._open)
        self.quote.clicked.connect(self._quote)
        self.history.clicked.connect(lambda: self.hit and self.history_asked.emit(self.hit.case_number))

    # Asking

    def _ask(self) -> None:
        self._query = parse(self.box.text(), date.today())
        self.conditions.show_query(self._query)
        query = self._query
        self._waits = True
        self._asker.ask(lambda library, wanted: search(library, query, _PAGE, 0, wanted), self._show_found)

    def _show_found(self, found: Any) -> None:
        self._waits = False
        if isinstance(found, Message):
            self._more = False
            self.hits.show(())
            self._say_none(sentence(found, spoken_language()))
            return
        assert isinstance(found, Found)
        self._more, self._last = found.more, found.last
        if found.more and not found.hits:  # not among the newest
            self.hits.show(())
            self._say_none(self.tr("Still looking…"))
            self._go_on()
            return
        self.hits.show(found.hits)
        self.none.setVisible(not found.hits)
        self.list.setVisible(bool(found.hits))
        if found.hits:
            self.list.setCurrentIndex(self.hits.index(0))
            self._tell_count()
        elif self.box.text().strip():
            self._say_none(
                self.tr("Nothing found. Fewer words, another spelling or a longer time may find more.")
            )
        else:
            self._say_none(
                self.tr("Write what you look for. Words are found in all their forms and in compounds.")
            )

    def _say_none(self, words: str) -> None:
        self.none.setText(words)
        self.none.show()
        self.list.hide()
        self._show(QModelIndex())
        self.told.emit(words if self.box.text().strip() else "")

    def _tell_count(self) -> None:
        count = len(self.hits.hits)
        words = self.tr("The newest %n", "", count) if self._more else self.tr("%n hit(s)", "", count)
        self.told.emit(words)

    def _take_condition(self, query: Query) -> None:
        """A field was changed: the box says the same."""
        text = worded(replace(query, phrases=self._query.phrases))
        if text != self.box.text():
            self.box.setText(text)

    def _go_on(self) -> None:
        if not self._more or self._waits:
            return
        self._waits = True
        query, after = self._query, self._last
        self._asker.ask(lambda library, wanted: search(library, query, _PAGE, after, wanted), self._add)

    def _add(self, found: Any) -> None:
        self._waits = False
        if isinstance(found, Found):
            if not self.hits.hits:
                self._show_found(found)
                return
            self._more, self._last = found.more, found.last
            self.hits.add(found.hits)
            self._tell_count()
            if found.more and not found.hits:
                self._go_on()

    # The chosen hit

    def _show(self, index: QModelIndex, *_: object) -> None:
        hit: Hit | None = index.data(HIT)
        self.text.setHtml(shown(hit) if hit else "")
        for button in (self.open, self.quote):
            button.setEnabled(hit is not None)
        self.history.setEnabled(bool(hit and hit.case_number))
        if hit and index.row() >= len(self.hits.hits) - _NEAR:
            self._go_on()

    def _enter(self, event: QKeyEvent) -> None:
        if self._later.isActive():  # what was typed last has not been looked for yet
            self._later.stop()
            self._ask()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._quote()
        else:
            self._open()

    def _open(self) -> None:
        if self.hit:
            self.open_asked.emit(self.hit)

    def _quote(self) -> None:
        if self.hit:
            chosen = self.text.textCursor().selection().toPlainText()
            words = chosen or self.hit.decision or "".join(each.text for each in self.hit.context)
            self.quote_asked.emit(self.hit, words)
