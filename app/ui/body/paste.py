"""Members out of a pasted table: what was understood is shown before it is taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from app.formats import members as reader
from app.formats.members import Members
from app.messages import sentence
from app.model.annotations import Person
from app.model.people import with_party
from app.profiles import load
from app.ui.body import words
from app.ui.fitted import FittedDialog
from app.ui.forms.paste_members import Ui_PasteMembersDialog


class PasteMembersDialog(FittedDialog):
    """Begins with what lies on the clipboard."""

    def __init__(self, known: Sequence[Person], language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paste_members_dialog")
        self.ui = Ui_PasteMembersDialog()
        self.ui.setupUi(self)
        self._known, self._language = tuple(known), language
        self._parties = load().parties
        self.members = Members()
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Take in"))
        self.ui.source.pasted.connect(self._read)
        clipboard = QApplication.clipboard().mimeData()
        # an empty clipboard may have none at all, whatever its type says
        if clipboard is not None and (clipboard.hasText() or clipboard.hasHtml()):  # pyright: ignore[reportUnnecessaryComparison]
            self.ui.source.insertFromMimeData(clipboard)
        self._read()
        self.ui.source.setFocus()

    def _read(self) -> None:
        source = self.ui.source
        text = source.toPlainText()
        self.members = reader.read(text, source.html, parties=self._parties, known=self._known)
        self.ui.found.setPlainText("\n".join(self._lines()))
        self._ok.setEnabled(bool(self.members.seats or self.members.substitutes))

    def _lines(self) -> list[str]:
        """What was understood, a line each, after what was not."""
        found = self.members
        people = {person.id: person for person in found.people}
        holders = {seat.id: people[seat.person].name for seat in found.seats if seat.person}
        roles = dict(words.roles())
        lines = [sentence(message, self._language) for message in found.messages]
        lines += [""] if lines else []
        lines.append(
            self.tr("Seats: {0} · Substitutes: {1}").format(len(found.seats), len(found.substitutes))
        )
        for number, seat in enumerate(found.seats, 1):
            vacant = f"{self.tr('Vacant')} ({seat.party})" if seat.party else self.tr("Vacant")
            name = with_party(people[seat.person]) if seat.person else vacant
            lines.append(f"{number}. {name} – {roles[seat.role]}")
        for number, each in enumerate(found.substitutes, 1):
            personal = holders.get(each.personal_to, "")
            owner = " – " + self.tr("personal to {0}").format(personal) if personal else ""
            lines.append(f"{number}. {with_party(people[each.person])} – {self.tr('Substitute')}{owner}")
        if found.secretary:
            lines.append(f"{people[found.secretary].name} – {self.tr('Secretary')}")
        return lines
