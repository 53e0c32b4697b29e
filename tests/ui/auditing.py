"""What is wrong with a window or dialog for those who hear it, use no mouse, or need large letters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

_FIELDS = (QLineEdit, QTextEdit, QComboBox, QAbstractSpinBox)
_INSIDES = (QAbstractSpinBox, QComboBox, QKeySequenceEdit, QAbstractItemView, QTabBar)
_LEAST_TARGET = 16  # pixels that a control is high at the smallest; with its label it is higher


def takers(root: QWidget) -> list[QWidget]:
    """The widgets that can have the focus by Tab, without those that are the inside of another."""
    return [
        widget
        for widget in (root, *root.findChildren(QWidget))
        if (widget is root or widget.isVisibleTo(root))
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), _INSIDES)
    ]


def faults(root: QWidget, rows: tuple[str, ...] = ()) -> list[str]:
    """Everything wrong, in words; none for a good one. Fields in `rows` are named by their row."""
    for _ in range(3):  # words that were just set have their room only after that, and others then
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    found = [*_named(root), *_labelled(root, rows), *_cut(root), *_unreadable(root)]
    if isinstance(root, QDialog):
        found += _dialog(root)
    return found


def _named(root: QWidget) -> Iterator[str]:
    for widget in takers(root):
        shown = QAccessible.queryAccessibleInterface(widget)
        name = shown.text(QAccessible.Text.Name) if shown else ""
        known = widget.objectName()
        standard = isinstance(widget.parent(), QDialogButtonBox | QTabWidget | QInputDialog)  # named by Qt
        if not name:
            yield f"{known or widget} has no accessible name"
        if (not known or known.startswith("qt_")) and not standard:
            yield f"{widget} {name!r} has no object name"
        if shown and shown.role() == QAccessible.Role.NoRole:
            yield f"{known} has no role"
        if widget is not root and widget.height() < _LEAST_TARGET and widget.isVisible():
            yield f"{known} is {widget.height()} pixels high"


def _labelled(root: QWidget, rows: tuple[str, ...]) -> Iterator[str]:
    buddies = {label.buddy() for label in root.findChildren(QLabel) if label.buddy()}
    for widget in takers(root):
        alone = isinstance(widget, _FIELDS) and widget not in buddies
        if alone and not widget.objectName().startswith(rows or ("\0",)):
            yield f"{widget.objectName()} has no label"


def _cut(root: QWidget) -> Iterator[str]:
    """Words that do not fit where they stand."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QPushButton | QCheckBox | QRadioButton) and widget.text():
            if widget.width() + 1 < widget.minimumSizeHint().width():
                yield f"{widget.objectName()} {widget.text()!r} is cut: {widget.width()} pixels"
        elif isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            hint = widget.minimumSizeHint().width()
            if widget.sizePolicy().horizontalPolicy().value and widget.width() + 1 < hint:
                yield f"{widget.objectName()} {widget.text()!r} is cut: {widget.width()} of {hint} pixels"


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2.1 reckons it, 1 to 21."""

    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _unreadable(root: QWidget) -> Iterator[str]:
    """Words whose colour does not stand out from what is behind them; what is greyed out need not."""
    for widget in root.findChildren(QWidget):
        says = isinstance(widget, QLabel | QAbstractButton) and widget.text()
        if not widget.isVisibleTo(root) or not widget.isEnabled() or not says:
            continue
        palette = widget.palette()
        ink, ground = palette.color(widget.foregroundRole()), _ground(widget)
        if contrast(ink, ground) < 4.5:
            yield f"{widget.objectName()}: {ink.name()} on {ground.name()}"


def _ground(widget: QWidget) -> QColor:
    """The colour behind a widget: its own, or that of what it stands in."""
    if isinstance(widget, QPushButton):
        return widget.palette().color(QPalette.ColorRole.Button)
    at = widget
    while not (at.autoFillBackground() or at.isWindow()) and at.parentWidget() is not None:
        at = at.parentWidget()
    return at.palette().color(at.backgroundRole())


def _dialog(dialog: QDialog) -> Iterator[str]:
    if not dialog.windowTitle():
        yield f"{type(dialog).__name__} has no title"
    layout = dialog.layout()
    needed = layout.minimumHeightForWidth(dialog.width()) if layout and layout.hasHeightForWidth() else 0
    if dialog.height() < needed:
        yield f"{type(dialog).__name__} is {dialog.height()} pixels high, its words need {needed}"
    stops = takers(dialog)
    if not stops:
        yield f"{type(dialog).__name__} cannot be used by keyboard"
        return
    passed: list[QWidget] = []
    at: QWidget | None = stops[0]
    for _ in range(500):  # the order of Tab has to come to every stop, and round again
        if at is None or at in passed:
            break
        passed.append(at)
        at = at.nextInFocusChain()
    missed = [each.objectName() for each in stops if each not in passed]
    if missed:
        yield f"Tab never comes to {missed}"
