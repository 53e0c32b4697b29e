"""The page of the logo: a picture beside the profile, what it shows, how wide it is and where it stands."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.errors import Message, UserError
from app.ui.profiles.files import ask_file
from app.ui.profiles.page import FormPage
from app.ui.profiles.row import tell_under
from app.ui.profiles.settings import Group, Setting

_WIDTH, _HEIGHT = 320, 140  # pixels of the picture that is shown


class LogoPage(FormPage):
    """Without a logo there is a button to choose one, and nothing else."""

    def build(self) -> None:
        self._failed: Message | None = None
        self._picture = QLabel(self.inside)
        self._picture.setObjectName("logo_picture")
        self._picture.setMargin(8)
        self._picture.setStyleSheet("QLabel { background: white; border: 1px solid palette(mid); }")
        self.column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self._note = QLabel(self.inside)
        self._note.setObjectName("logo_note")
        self._note.setWordWrap(True)
        line = QHBoxLayout()
        self.choose = QPushButton(self.inside)
        self.choose.setObjectName("logo_choose")
        self.remove = QPushButton(self.tr("Remove the logo"), self.inside)
        self.remove.setObjectName("logo_remove")
        for button in (self.choose, self.remove):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addWidget(self._note)
        self._fields = QWidget(self.inside)
        outer, self.column = self.column, self._column_of(self._fields)
        self.add_group(Group("", self._settings()))
        self.column = outer
        self.column.addWidget(self._fields)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(lambda: self._editing.remove("logo"))

    @property
    def paths(self) -> list[str]:
        return [*super().paths, "logo.file"]

    def refresh(self) -> None:
        logo = self._logo()
        self._fields.setVisible(logo is not None)
        self.remove.setEnabled(logo is not None)
        self.choose.setText(self.tr("Choose another picture…") if logo else self.tr("Choose a picture…"))
        self._show_picture(str(logo.get("file", "")) if logo else "")
        if logo is not None:
            super().refresh()
        fault = self._failed or self._editing.checked.faults.get("logo.file")
        about = self.tr("A PNG or JPEG picture. It is copied and travels with the profile.")
        tell_under(self._note, fault, self._language, about)

    def _settings(self) -> tuple[Setting, ...]:
        return (
            Setting(
                "logo.alt",
                self.tr("What it shows"),
                self.tr("For those who cannot see it, for example “Viks kommuns logotyp”."),
            ),
            Setting("logo.width", self.tr("Width"), unit="mm"),
            Setting(
                "logo.position",
                self.tr("Side"),
                choices={"left": self.tr("Left"), "right": self.tr("Right")},
            ),
        )

    def _logo(self) -> dict[str, Any] | None:
        found = self._editing.draft.tables.get("logo")
        return cast("dict[str, Any]", found) if isinstance(found, dict) else None

    def _show_picture(self, name: str) -> None:
        pixmap = QPixmap(str(self.desk.folder / name)) if name else QPixmap()
        self._picture.setVisible(not pixmap.isNull())
        if not pixmap.isNull():
            fit = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(pixmap.scaled(_WIDTH, _HEIGHT, fit, smooth))
            self._picture.setAccessibleName(self.tr("The logo"))

    def _choose(self) -> None:
        kinds = self.tr("Pictures ({0})").format("*.png *.jpg *.jpeg")
        path = ask_file(self.tr("Choose the logo"), kinds, self)
        if path is None:
            return
        self._failed = None
        try:
            name = self.desk.add(path)
        except UserError as error:
            self._failed = error.message
            self.refresh()
            return
        logo = self._logo()
        if logo is not None:
            self._editing.set("logo.file", name)
        else:
            self._editing.set("logo", {"file": name, "alt": "", "width": 30})
            self.rows[0].field.setFocus()
