"""One of two people at one file: writes words of their own, saves, and has both where the file moved on.

`python -m tests.reliability.window_writer STATE FILE NAME SAVES SEED [shared]`. It is the window's own way to
files (`app/ui/documents.py`, with its thread, its questions and the window of merges), without a screen and
without the advisory lock, which would keep two people from it. With "shared" both also write on in one
paragraph, and have both where the window of merges asks. On standard output: each word that is saved, then
how often the file had moved on and how often the window of merges asked.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from random import Random

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.model import tree
from app.model.blocks import Block, Paragraph
from app.model.inlines import Text, plain, text
from app.model.minutes import Minutes
from app.session.edits import MoveSection, SetBlocks, SetHeader
from app.storage import project
from app.ui.documents import Documents, session_of
from app.ui.merging.dialog import MergeDialog

SHARED = "shared"  # the paragraph that both write in
PAUSE = 3  # milliseconds between two looks at what is on the screen


class Writer:
    """Writes, saves, answers; ends the program after so many saves."""

    def __init__(self, path: Path, name: str, saves: int, seed: int) -> None:
        self.name, self.saves, self.random = name, saves, Random(seed)
        self.count = self.merges = self.asked = 0
        self.words: list[str] = []
        self.shares = sys.argv[6:] == ["shared"]
        self.window = QWidget()
        read = project.read(path)
        self.documents = Documents(session_of(path, read), self.window, read.stamp)
        self.documents.failed.connect(self.give_up)
        self.timer = QTimer()
        self.timer.timeout.connect(self.answer)
        self.timer.start(PAUSE)

    def give_up(self, why: object) -> None:
        sys.stderr.write(f"{why}\n")
        QApplication.exit(1)

    def write(self) -> None:
        """Some words, then a save."""
        for _ in range(self.random.randint(1, 3)):
            self.edit()
        self.documents.save(self.saved)

    def edit(self) -> None:
        session, minutes = self.documents.session, self.documents.session.minutes
        parts = [*tree.parts(minutes)]
        common = [part for part in parts if any(each.id == SHARED for each in part.blocks)]
        part = self.random.choice(common if self.shares and self.random.random() < 0.6 else parts)
        word = f"{self.name}{len(self.words)}x"
        self.words.append(word)
        session.apply(SetBlocks(part.id, self.with_word(part.blocks, word)))
        if self.random.random() < 0.2:
            header = replace(session.minutes.header, **{self.field: str(self.count)})
            session.apply(SetHeader(header, self.field))
        if self.name == "a" and self.random.random() < 0.2:
            self.move(session.minutes)

    @property
    def field(self) -> str:
        return "place" if self.name == "a" else "unit"

    def with_word(self, blocks: tuple[Block, ...], word: str) -> tuple[Block, ...]:
        """A paragraph more, or a word more in one of their own, or in the one that both write in."""
        own = [at for at, each in enumerate(blocks) if each.id.startswith(f"{self.name}-")]
        if self.shares and self.random.random() < 0.6:
            own = [at for at, each in enumerate(blocks) if each.id == SHARED] or own
        if own and self.random.random() < 0.5:
            at = self.random.choice(own)
            block = blocks[at]
            assert isinstance(block, Paragraph)
            block = replace(block, content=(Text(f"{plain(block.content)} {word}"),))
            return (*blocks[:at], block, *blocks[at + 1 :])
        at = self.random.randint(0, len(blocks))
        return (*blocks[:at], Paragraph(f"{self.name}-{word}", text(word)), *blocks[at:])

    def move(self, minutes: Minutes) -> None:
        section = self.random.choice(minutes.sections)
        at = self.random.randrange(len(minutes.sections))
        self.documents.session.apply(MoveSection(section.id, "", at))

    def saved(self) -> None:
        self.count += 1
        if self.count < self.saves:
            QTimer.singleShot(self.random.randrange(15), self.write)
            return
        self.timer.stop()
        os.write(1, "\n".join([*self.words, str(self.merges), str(self.asked)]).encode())
        QApplication.exit(0)

    def answer(self) -> None:
        """Have both; try again."""
        box = QApplication.activeModalWidget()
        if box is None or not box.isEnabled():
            return
        if isinstance(box, MergeDialog) and self.shares:
            self.merges += 1
            self.asked += 1
            self.choose(box)
            return
        if not isinstance(box, QMessageBox) or box.objectName() not in ("changed", "failed_save"):
            self.give_up(box.objectName())
            return
        self.merges += box.objectName() == "changed"
        box.defaultButton().click()

    def choose(self, dialog: MergeDialog) -> None:
        """Have both wherever that may be."""
        while not dialog.choosing.is_done:
            dialog.ui.both.click()
        dialog.accept()


def main() -> None:
    """Write until all is saved."""
    os.environ["PARAGRAF_STATE_DIR"] = sys.argv[1]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    writer = Writer(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
    os.write(1, b"\n")  # has it open; the other one may still be starting
    sys.stdin.readline()
    QTimer.singleShot(0, writer.write)
    code = app.exec()
    writer.documents.jobs.wait()
    sys.exit(code)


if __name__ == "__main__":
    main()
