"""A field for one clock time: "08.30", "8:30", "0830"; shown as 08.30."""

from __future__ import annotations

from datetime import time

from app.model.dates import read_time, written_time
from app.ui.fields import CheckedEdit


class ClockEdit(CheckedEdit):
    """One moment of a day."""

    def meaning(self, text: str) -> object:
        return read_time(text)

    def show_clock(self, clock: time | None) -> None:
        """Show a time of the document."""
        self.show_text(written_time(clock) if clock else "")

    def value(self) -> time | None:
        """The time that stands in the field."""
        return read_time(self.text()) if self.text().strip() else None
