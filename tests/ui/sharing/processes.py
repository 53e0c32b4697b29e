"""A real program with a document, in a process of its own, which says how it stands with it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def start(document: Path, folder: Path, *, answer: str = "", instance: str = "") -> subprocess.Popen[str]:
    """Open the document; a question is answered by the button of that name. `folder` is the person's own."""
    own = {
        "QT_QPA_PLATFORM": "offscreen",
        "PARAGRAF_CONFIG_DIR": str(folder / "config"),
        "PARAGRAF_DATA_DIR": str(folder / "data"),
        "PARAGRAF_STATE_DIR": str(folder / "state"),
        "PARAGRAF_INSTANCE": f"sharing-{os.getpid()}-{folder.name}{instance}",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ui.sharing.processes", str(document), answer],
        cwd=ROOT,
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def _say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def _follow(answer: str) -> None:
    """Say every state that is another than the last, and answer the question."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMessageBox

    from app.ui.window import Window

    said = ""

    def look() -> None:
        nonlocal said
        window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, Window)), None)
        if window is None:
            return
        sharing = window.sharing
        state = "ours" if sharing.state == "having" and sharing.is_ours else sharing.state
        if state != said and state not in ("none", "having"):
            said = state
            _say(state)
        for box in window.findChildren(QMessageBox, "shared"):
            button = next((each for each in box.buttons() if each.objectName() == answer), None)
            if button is not None and box.isVisible():
                button.click()

    timer = QTimer(QApplication.instance())
    timer.timeout.connect(look)
    timer.start(20)


if __name__ == "__main__":
    from PySide6.QtCore import QTimer

    from app.__main__ import main
    from app.session import claiming
    from app.ui.application import Application

    claiming.BEAT, claiming.LOOK, claiming._SETTLE = 0.1, 0.05, 0.05
    document, answer = sys.argv[1:]
    opened = Application.open_first

    def open_first(self: Application, *rest: object) -> None:
        opened(self, *rest)  # pyright: ignore
        QTimer.singleShot(400, lambda: _follow(answer))  # signals are listened to by then

    Application.open_first = open_first  # pyright: ignore
    sys.exit(main(["--lang", "sv", document]))
