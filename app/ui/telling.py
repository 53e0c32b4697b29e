"""What a window says of its own accord: lines above the text, and boxes for what went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import __version__
from app.errors import Message
from app.messages import sentence

if TYPE_CHECKING:
    from app.ui.window import Window


class Telling(QObject):
    """One for each window; what happened elsewhere is connected to it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._notices = window, window.notices
        window.documents.exported.connect(self._exported)
        window.documents.carried.connect(self._carried)
        window.documents.failed.connect(self.problem)
        window.safety.troubled.connect(self._unsafe)
        commands = window.commands
        commands.told.connect(lambda messages: self._notices.show_messages("", messages))
        commands.failed.connect(self.problem)
        commands.backup.told.connect(self._notices.show_messages)
        commands.seal.told.connect(self._notices.show_messages)
        commands.export.told.connect(self._exported_to)

    def problem(self, message: Message) -> None:
        """Say what went wrong, and what to do, in words; a file that is gone leaves the recent ones."""
        if message.code == "file.missing":
            self._window.personal.forget(str(message.params.get("file", "")))
        from app.ui.questions import show_problem

        show_problem(sentence(message, self._window.language), self._window)

    def about(self) -> None:
        """Which program this is."""
        from app.ui.questions import show_about

        text = self.tr("Paragraf {0}\n\nA minutes editor for municipal secretaries. Works without a network.")
        show_about(text.format(__version__), self._window)

    def _unsafe(self, trouble: Message | None) -> None:
        """What is typed cannot be kept apart from the file: say so, and take it back when it can."""
        words = self.tr("What you write cannot be kept safe until you save it:") if trouble else ""
        self._notices.show_messages(words, [trouble] if trouble else [])

    def _exported(self, path: Path, messages: Sequence[Message]) -> None:
        self._notices.show_messages(self.tr("Exported to {0}").format(path), messages)

    def _exported_to(self, heading: str, messages: Sequence[Message], folder: Path) -> None:
        from app.ui.exporting.commands import open_folder

        words = self.tr("Open the folder")
        self._notices.show_messages(heading, messages, words, lambda: open_folder(folder))

    def _carried(self, path: Path, messages: Sequence[Message]) -> None:
        self._notices.show_messages(self.tr("Taken along from {0}:").format(path.name), messages)
