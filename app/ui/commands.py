"""All that the window's actions do, wired to the document that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.actions import Actions
from app.ui.backups.commands import BackupCommands
from app.ui.document_view import DocumentView
from app.ui.documents import Documents
from app.ui.exporting.commands import ExportCommands
from app.ui.extracts.commands import ExtractCommands
from app.ui.item.commands import ItemCommands
from app.ui.item.parts import PartCommands
from app.ui.life.bar import LifeBar
from app.ui.life.commands import LifeCommands
from app.ui.outline.view import OutlineView
from app.ui.pages.commands import PageCommands
from app.ui.sealing.commands import SealCommands
from app.ui.section_commands import SectionCommands
from app.ui.text_commands import TextCommands


class Commands(QObject):
    """The groups of commands of one window."""

    told = Signal(list)  # Messages for the strip above the text
    failed = Signal(object)  # Message

    def __init__(
        self,
        do: Actions,
        documents: Documents,
        outline: OutlineView,
        life_bar: LifeBar,
        language: str,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.text = TextCommands(do, window)
        self.text.failed.connect(self.failed)
        self.section = SectionCommands(do, outline)
        self.part = PartCommands(do, window)
        self.item = ItemCommands(do, window)
        self.item.failed.connect(self.failed)
        self.life = LifeCommands(do, documents, life_bar, window)
        self.life.told.connect(lambda message: self.told.emit([message]))
        self.extract = ExtractCommands(do, documents, window)
        self.extract.told.connect(self.told)
        self.export = ExportCommands(do, documents, language, window)
        self.backup = BackupCommands(do, documents, language, window)
        self.seal = SealCommands(do, documents, window)
        self.pages = PageCommands(do, documents, window)
        self.pages.failed.connect(self.failed)

    def set_view(self, view: DocumentView) -> None:
        """Follow another document."""
        for each in (
            *(self.text, self.section, self.part, self.item),
            *(self.life, self.extract, self.export, self.backup),
        ):
            each.set_view(view)

    def close(self) -> None:
        """The window closes."""
        self.pages.close_down()
        self.backup.close()
        self.text.close()
