"""The yardstick of starting: a bare window with one QTextEdit."""

import sys

from PySide6.QtWidgets import QApplication, QTextEdit

app = QApplication(sys.argv[:1])
edit = QTextEdit()
edit.resize(1180, 780)
edit.show()

from painting import exec_and_do  # noqa: E402 # the window comes first
from telling import tell  # noqa: E402

edit.setFocus()
sys.exit(exec_and_do(tell))
