"""The yardstick of starting: a bare window with one QTextEdit."""

import sys

from PySide6.QtWidgets import QApplication, QTextEdit


class Edit(QTextEdit):
    """A QTextEdit whose painting can be watched."""


app = QApplication(sys.argv[:1])
edit = Edit()
edit.resize(1180, 780)
edit.setFocus()
edit.show()

from readiness import exec_and_do  # noqa: E402 # the window comes first
from telling import tell  # noqa: E402

sys.exit(exec_and_do(tell, edit))
