"""Takes the handbook's pictures from the real window: `python -m tests.handbook_pictures [name …]`.

It opens the sample protokoll without a screen, once in each language, and writes
`resources/handbook/pictures/<name>-<language>.png`. What it writes is committed.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPoint, QSize, Qt, QTranslator
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDockWidget, QLineEdit, QWidget

from app.model import tree
from app.model.sections import Section
from app.resources import resource
from app.session.history import Place
from app.session.session import Session
from app.storage.settings import Settings
from app.ui.application import Application
from app.ui.i18n import set_language
from app.ui.pages.view import PageView
from app.ui.theme import apply_theme, set_up_style
from app.ui.welcome.helper import sample
from app.ui.window import Window

FOLDER = resource("handbook", "pictures")
SIZE = QSize(880, 600)
COLOURS = 48
_LONGEST = 60.0  # seconds to wait for something


def main(wanted: Sequence[str] = ()) -> None:
    """Take every picture, or those that are wanted."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("CONFIG", "DATA", "STATE"):
            os.environ[f"PARAGRAF_{name}_DIR"] = str(Path(folder, name))
        os.environ["PARAGRAF_INSTANCE"] = f"paragraf-pictures-{os.getpid()}"
        app = QApplication([])
        set_up_style(app)
        apply_theme(app, "light")
        for language in ("sv", "en"):
            for translator in app.findChildren(QTranslator):
                app.removeTranslator(translator)
            set_language(app, language)
            Photographer(Application(app, settings(), language), language, wanted).work()


def settings() -> Settings:
    """What somebody has who works with the program every day."""
    recent = tuple(f"S:/Protokoll/{name}.paragraf" for name in ("KS 2026-03-04", "KS 2026-02-04"))
    return Settings(recent=recent, export_folder="S:/Protokoll", theme="light")


class Photographer:
    """Goes through the window in one language and takes its pictures."""

    def __init__(self, program: Application, language: str, wanted: Sequence[str]) -> None:
        self.program, self.language, self.wanted = program, language, wanted

    def work(self) -> None:
        """Take the pictures, each in a window of its own."""
        for take in (
            *(self.start, self.window, self.outline, self.palette, self.find),
            *(self.attendance, self.vote, self.checks, self.pages, self.export),
        ):
            if not self.wanted or take.__name__ in self.wanted:
                take()
                self._close()

    def start(self) -> None:
        self.program.open_first([], None)
        window = self._begin(self.program.windows[0])
        self._keep("start", shot(window))

    def window(self) -> None:
        self._keep("window", shot(self._open()))

    def outline(self) -> None:
        window = self._open()
        self._keep("outline", shot(window).copy(0, 0, 480, 420))

    def palette(self) -> None:
        window = self._open()
        window.actions_.palette.trigger()
        wait(200)
        self._type("beslut" if self.language == "sv" else "deci")
        self._keep("palette", shot(window))

    def find(self) -> None:
        window = self._open()
        window.side.hide()
        window.actions_.find.trigger()
        wait(200)
        self._type("budget")
        window.findChild(QAbstractButton, "find_list").setChecked(True)  # pyright: ignore
        wait(1200)
        self._keep("find", shot(window))

    def attendance(self) -> None:
        window = self._open()
        window.side.go_to("attendance")
        self._keep("attendance", shot(window))

    def vote(self) -> None:
        window = self._open("vote")
        window.actions_.vote.trigger()
        until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        self._keep("vote", shot(dialog))
        dialog.reject()

    def checks(self) -> None:
        window = self._open(without_decision=True)
        window.side.go_to("checks")
        until(lambda: window.side.checking.findings)
        wait(300)
        self._keep("checks", shot(window))

    def pages(self) -> None:
        window = self._open()
        window.resize(1060, 640)
        window.actions_.wide_pages.trigger()
        view = window.findChild(PageView)
        assert view is not None
        until(lambda: view.pages is not None)
        wait(2000)
        self._keep("pages", shot(window))

    def export(self) -> None:
        window = self._open()
        window.actions_.export.trigger()
        until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.findChild(QLineEdit, "folder").setText("S:/Protokoll")  # pyright: ignore
        wait(300)
        self._keep("export", shot(dialog))
        dialog.reject()

    # What they are taken of

    def _open(self, part: str = "motions", *, without_decision: bool = False) -> Window:
        """The sample, at its first item that has such a part."""
        from app.session.files import read_source

        read = read_source(sample())
        if without_decision:
            from msgspec.structs import replace

            read = replace(read, package=replace(read.package, minutes=_undecided(read.package.minutes)))
        window = self.program.add_window(Session(read.package), read)
        window.show()
        self._begin(window)
        assert window.view is not None
        minutes = window.documents.session.minutes
        section = next(s for _, s in tree.walk(minutes.sections) if _has(s, part))
        window.view.go_to(Place(section.id))
        wait(300)
        return window

    def _begin(self, window: Window) -> Window:
        window.resize(SIZE)
        outline = window.findChild(QDockWidget, "outline_dock")
        assert outline is not None
        window.resizeDocks([outline, window.side], [185, 300], Qt.Orientation.Horizontal)
        window.activateWindow()
        window.aids.begin()
        wait(300)
        return window

    def _type(self, words: str) -> None:
        if focus := QApplication.focusWidget():
            QTest.keyClicks(focus, words)
        wait(300)

    def _keep(self, name: str, image: QImage) -> None:
        FOLDER.mkdir(exist_ok=True)
        fewer(image).save(str(FOLDER / f"{name}-{self.language}.png"), "PNG", 0)  # pyright: ignore

    def _close(self) -> None:
        for window in list(self.program.windows):
            window.documents.jobs.wait()
            window._close_for_good()
        wait(50)


def _has(section: Section, part: str) -> bool:
    return any(each.kind == part for each in section.parts)


def _undecided(minutes):  # type: ignore[no-untyped-def]
    """The same minutes, with an item that nobody has ended."""
    from msgspec.structs import replace

    def bare(section: Section) -> Section:
        kept = tuple(part for part in section.parts if part.kind != "decision")
        return replace(section, parts=kept)

    sections = tuple(bare(s) if n in (3, 7) else s for n, s in enumerate(minutes.sections))
    return replace(minutes, sections=sections)


def shot(widget: QWidget) -> QImage:
    """A widget, and what lies over it in windows of its own; the clock always says 09.41."""
    if isinstance(widget, Window):
        widget.status.clock.setText("09.41")
    image = widget.grab().toImage()
    painter = QPainter(image)
    for other in QApplication.topLevelWidgets():
        if other is not widget and other.isVisible() and not isinstance(other, Window):
            at: QPoint = other.mapToGlobal(QPoint()) - widget.mapToGlobal(QPoint())
            painter.drawPixmap(at, other.grab())
    painter.end()
    return image


def fewer(image: QImage) -> QImage:
    """The picture with few colours, each the nearest of those most used: a third of the bytes."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    used: dict[int, int] = {}
    pixels = [[image.pixel(x, y) for x in range(image.width())] for y in range(image.height())]
    for row in pixels:
        for pixel in row:
            used[pixel] = used.get(pixel, 0) + 1
    kept = sorted(used, key=lambda pixel: (-used[pixel], pixel))[:COLOURS]
    places = {pixel: n for n, pixel in enumerate(kept)}
    colours = [QColor(pixel).getRgb()[:3] for pixel in kept]
    for pixel in used:
        if pixel not in places:
            red, green, blue = QColor(pixel).getRgb()[:3]
            places[pixel] = min(
                range(len(kept)),
                key=lambda n: (
                    (colours[n][0] - red) ** 2 + (colours[n][1] - green) ** 2 + (colours[n][2] - blue) ** 2
                ),
            )
    made = QImage(image.width(), image.height(), QImage.Format.Format_Indexed8)
    made.setColorTable(kept)
    for y, row in enumerate(pixels):
        for x, pixel in enumerate(row):
            made.setPixel(x, y, places[pixel])
    return made


def wait(milliseconds: int) -> None:
    """Let the program go on; in small steps, since nothing but the window runs during each."""
    end = monotonic() + milliseconds / 1000
    while monotonic() < end:
        QTest.qWait(20)


def until(happened: Callable[[], object]) -> None:
    """Wait for something that a window does by itself."""
    end = monotonic() + _LONGEST
    while not happened():
        assert monotonic() < end, "it never happened"
        QTest.qWait(20)


if __name__ == "__main__":
    main(sys.argv[1:])
