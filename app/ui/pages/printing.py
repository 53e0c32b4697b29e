"""Prints the document's pages: the system's dialog, then page by page, band by band, beside the writing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRect, QSizeF, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

from app.errors import Message
from app.ui.jobs import Jobs
from app.ui.pages.made import Pages, opened
from app.ui.pages.maker import Order

_FINEST = 600  # dots an inch; finer ones cost time and show nothing
_ROWS = 800  # of dots that are drawn in one go: some 16 MB
_POINTS = 72
_MILLIMETRES = QPageSize.Unit.Millimeter
_Band = tuple[int, int]  # page from 0, row of dots


class Printing(QObject):
    """One print job at a time. `failed` tells why there was none; `over` that it ended."""

    failed = Signal(object)  # Message
    over = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = Jobs(self)
        self._painter: QPainter | None = None
        self._progress: QProgressDialog | None = None
        self._pages: Pages | None = None
        self._left: Iterator[_Band] = iter(())
        self._page = -1  # that is being printed
        self._wanted = True

    @property
    def is_busy(self) -> bool:
        return self._progress is not None

    def ask(self, order: Order) -> None:
        """The system's dialog; what is chosen there is printed."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(order.package.minutes.header.title)
        paper = order.profile.page
        size = QSizeF(paper.width, paper.height)
        printer.setPageSize(QPageSize(size, _MILLIMETRES, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("print")
        accepted = (
            dialog.exec() == QPrintDialog.DialogCode.Accepted
        )  # Windows shows its own by this call alone
        dialog.deleteLater()
        if accepted:
            self.start(order, printer)

    def start(self, order: Order, printer: QPrinter) -> None:
        """Print the document as it is now."""
        if self.is_busy:
            return
        self._wanted = True
        progress = self._progress = QProgressDialog("", self.tr("Cancel"), 0, 0, self._window)
        progress.setObjectName("printing")
        progress.setWindowTitle(self.tr("Print"))
        progress.setLabelText(self.tr("The pages are being made…"))
        progress.setAutoClose(False)
        progress.setAutoReset(False)
        progress.canceled.connect(self.cancel)
        self._jobs.run("", lambda: _made(order), lambda pages: self._begin(pages, printer), self._fail)

    def cancel(self) -> None:
        """Print no more; what is on paper stays."""
        self._wanted = False

    def close_down(self) -> None:
        """Give up what is under way: the window closes."""
        self._wanted = False
        self._jobs.wait()
        self._end()

    def _begin(self, pages: Pages, printer: QPrinter) -> None:
        if self._progress is None:
            pages.close()
            return
        self._pages = pages
        printer.setFullPage(True)
        numbers = _numbers(printer, len(pages.sizes))
        self._painter = QPainter()
        if not numbers or not self._painter.begin(printer):
            self._painter = None
            self._fail(Message("page-view.not-printed"))
            return
        scale = min(printer.resolution(), _FINEST) / _POINTS
        self._left = (
            (page, top) for page in numbers for top in range(0, pages.pixels(page, scale)[1], _ROWS)
        )
        self._progress.setRange(0, len(numbers))
        self._progress.setValue(0)
        self._page, self._count = -1, 0
        self._go_on(printer, scale)

    def _go_on(self, printer: QPrinter, scale: float) -> None:
        """The next band; drawn in the thread, put on paper here."""
        band, pages = next(self._left, None), self._pages
        if band is None or pages is None or not self._wanted:
            if not self._wanted and self._painter is not None:
                printer.abort()
            self._end()
            return
        page, top = band
        if top == 0 and not self._turn_page(printer):
            self._fail(Message("page-view.not-printed"))
            return
        self._jobs.run(
            "",
            lambda: pages.drawn(page, scale, top, _ROWS),
            lambda image: self._put(image, page, top, printer, scale),
            self._fail,
        )

    def _turn_page(self, printer: QPrinter) -> bool:
        first, self._count = self._count == 0, self._count + 1
        assert self._progress is not None
        self._progress.setValue(self._count - 1)
        words = self.tr("Page {0} of {1}")
        self._progress.setLabelText(words.format(self._count, self._progress.maximum()))
        return first or printer.newPage()

    def _put(self, image: QImage, page: int, top: int, printer: QPrinter, scale: float) -> None:
        if self._painter is not None and self._pages is not None:
            width, height = self._pages.pixels(page, scale)
            paper = printer.paperRect(QPrinter.Unit.DevicePixel)
            # As large as it is, smaller if the paper is
            dots = min(printer.resolution() / _POINTS / scale, paper.width() / width, paper.height() / height)
            left, above = (paper.width() - width * dots) / 2, (paper.height() - height * dots) / 2
            begins, ends = round(above + top * dots), round(above + (top + image.height()) * dots)
            self._painter.drawImage(QRect(round(left), begins, round(width * dots), ends - begins), image)
        self._go_on(printer, scale)

    def _fail(self, message: Message) -> None:
        self._end()
        self.failed.emit(message)

    def _end(self) -> None:
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        if self._pages is not None:
            self._pages.close()
            self._pages = None
        if self._progress is not None:
            progress, self._progress = self._progress, None
            progress.canceled.disconnect(self.cancel)
            progress.close()
            progress.deleteLater()
            self.over.emit()


def _made(order: Order) -> Pages:
    """The pages as a PDF has them; UserError if none can be made, as at an export."""
    from app.formats.pdf import Compiler

    with Compiler() as compiler:
        return opened(compiler.compile(order.package, order.profile, scope=order.scope, strict=True), [], ())


def _numbers(printer: QPrinter, count: int) -> list[int]:
    """The pages that were asked for, from 0, as often and in the order that was."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        first, last = 1, count
    found = list(range(first - 1, min(last, count)))
    copies = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    if copies > 1 and not printer.collateCopies():
        found = [each for each in found for _ in range(copies)]
    else:
        found = found * copies
    return found[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else found
