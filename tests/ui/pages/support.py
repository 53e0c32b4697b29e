"""The page view as a person sees it: waited for, clicked, looked at."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.model.blocks import paragraph
from app.model.ids import new_id
from app.model.inlines import Text
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.ui.pages.tab import PagesTab
from app.ui.pages.view import PageView
from tests.ui.driving import Person, until


def of_sections(count: int = 5, paragraphs: int = 8) -> Package:
    """Notes of about a page a section; the paragraphs can be told apart."""

    def section(number: int) -> Section:
        said = (paragraph(Text(f"Stycke {number}.{n}. " + "Ord " * 70)) for n in range(paragraphs))
        return Section(new_id(), f"Rubrik {number}", parts=(Part(new_id(), blocks=tuple(said)),))

    return Package(
        Minutes(id=new_id(), opening=Part(new_id()), sections=tuple(section(n) for n in range(count)))
    )


def open_tab(person: Person) -> PagesTab:
    """The tab in front, with its first pages there."""
    person.choose("pages")
    tab = person.window.side.panel.tab("pages")
    assert isinstance(tab, PagesTab)
    until(lambda: tab.frame.pages.pages)
    settled(tab.frame.pages)
    return tab


def settled(view: PageView) -> None:
    """The newest pages are there."""
    until(lambda: not view.is_busy)


def click(view: PageView, page: int, y: float) -> None:
    """A click in the middle of a page (the first is 1), so many points down it."""
    view.show_page(page)
    sheet = view.sheets.sheets[page - 1]
    at = QPoint(sheet.x + sheet.width // 2, sheet.y + round(y * view.sheets.scale))
    bar = view.verticalScrollBar()
    bar.setValue(at.y() - view.viewport().height() // 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(0, bar.value()))
