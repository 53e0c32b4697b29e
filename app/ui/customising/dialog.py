"""Asks what is to stand on the toolbar, and which keys do what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QTabWidget, QVBoxLayout, QWidget

from app.ui.customising.keys_page import KeysPage
from app.ui.customising.toolbar_page import ToolbarPage
from app.ui.fitted import FittedDialog


class CustomiseDialog(FittedDialog):
    """Two pages; nothing changes before OK."""

    def __init__(
        self,
        actions: Sequence[QAction],
        toolbar: Sequence[str],
        shortcuts: Mapping[str, str],
        given: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("customise_dialog")
        self.setWindowTitle(self.tr("Toolbar and keys"))
        intro = QLabel(self.tr("It counts in every window, from OK on; each page has a way back."), self)
        intro.setWordWrap(True)
        self.pages = QTabWidget(self)
        self.pages.setObjectName("customise_pages")
        self.pages.setAccessibleName(self.tr("Toolbar and keys"))
        named = [action for action in actions if action.text()]
        self.keys_page = KeysPage(named, shortcuts, self)
        self.toolbar_page = ToolbarPage(named, toolbar, given, self)
        self.pages.addTab(self.keys_page, self.tr("Keys"))
        self.pages.addTab(self.toolbar_page, self.tr("Toolbar"))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.setObjectName("buttons")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addWidget(self.pages, 1)
        column.addWidget(buttons)
        self.resize(640, 520)

    @property
    def toolbar(self) -> tuple[str, ...]:
        """The names on the toolbar, as `toolbar.fill` takes them."""
        return self.toolbar_page.names

    @property
    def shortcuts(self) -> dict[str, str]:
        """The keys that are other than given, as `keys.apply_keys` takes them."""
        return self.keys_page.chosen
