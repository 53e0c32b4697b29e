"""What the window's menu asks of the pages: to print them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.ui.actions import Actions
from app.ui.documents import Documents

if TYPE_CHECKING:
    from app.ui.pages.printing import Printing


class PageCommands(QObject):
    """Prints the open document; `failed` tells why it could not be."""

    failed = Signal(object)  # Message

    def __init__(self, do: Actions, documents: Documents, window: QWidget) -> None:
        super().__init__(window)
        self._documents, self._window = documents, window
        self._printing: Printing | None = None
        do.print.triggered.connect(self._print)

    @property
    def printing(self) -> Printing:
        """What prints, made when something is first printed."""
        if self._printing is None:
            from app.ui.pages.printing import Printing

            self._printing = Printing(self._window)
            self._printing.failed.connect(self.failed)
        return self._printing

    def close_down(self) -> None:
        """Give up what is under way: the window closes."""
        if self._printing is not None:
            self._printing.close_down()

    def _print(self) -> None:
        from app.profiles import load_for
        from app.ui.pages.maker import Order

        session = self._documents.session
        try:
            profile = load_for(session.minutes)
        except UserError as error:
            self.failed.emit(error.message)
            return
        if not self.printing.is_busy:
            self.printing.ask(Order(session.package(), profile))
