"""A window's side of profiles: the one that is missing, the form, one that was changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import Message, UserError
from app.session.edits import SetProfile

if TYPE_CHECKING:
    from app.ui.window import Window


class Looks(QObject):
    """One for each window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def check(self, told: Sequence[Message]) -> None:
        """After what is told anyway: that the document's profile is not on this machine, with a way out."""
        minutes = self._window.documents.session.minutes
        if not minutes.profile and not (minutes.body and minutes.body.profile):
            return
        from app.profiles import load_for

        try:
            load_for(minutes)
        except UserError as error:
            words = self.tr("Use the default look")
            shown = [*told, error.message]
            self._window.notices.show_messages("", shown, words, self._use_default)

    def _use_default(self) -> None:
        """The document is set with the default profile from now on, until that is undone."""
        from app.profiles import DEFAULT

        session = self._window.documents.session
        session.close_step()
        session.apply(SetProfile(DEFAULT), self)
        self._window.notices.hide()

    def show(self) -> None:
        """The profiles, with this document beside their form."""
        from app.ui.profiles import open_dialog

        window = self._window
        open_dialog(
            window.settings.profile,
            window.language,
            window.documents.session.package(),
            window,
            keep=lambda name: window.personal.keep(profile=name),
            changed=window.profile_changed.emit,
        )

    def look_again(self, name: str) -> None:
        """A profile says something else now: if it is the document's, what hangs on it follows."""
        from app.profiles import profile_name

        window = self._window
        if profile_name(window.documents.session.minutes) == name:
            window.side.look_again()
            if window.view:
                window.view.look_again()
