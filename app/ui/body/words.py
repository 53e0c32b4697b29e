"""What the kinds, roles and rules of a body are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate  # under its own name, by which the words are found


def kinds() -> list[tuple[str, str]]:
    """Kinds of bodies and their names."""
    return [
        ("council", translate("Body", "Council (fullmäktige)")),
        ("board", translate("Body", "Board (styrelse, nämnd)")),
        ("committee", translate("Body", "Committee (utskott)")),
    ]


def numberings() -> list[tuple[str, str]]:
    """How § numbers run."""
    return [
        ("year", translate("Body", "Run on through the calendar year")),
        ("meeting", translate("Body", "Begin with 1 at each meeting")),
    ]


def roles() -> list[tuple[str, str]]:
    """What the holder of a seat is."""
    return [
        ("", translate("Body", "Member")),
        ("chair", translate("Body", "Chair")),
        ("vice_chair", translate("Body", "First vice chair")),
        ("second_vice_chair", translate("Body", "Second vice chair")),
    ]


def steps() -> list[tuple[str, str]]:
    """By what substitutes are called."""
    return [
        ("personal", translate("Body", "The member's personal substitute")),
        ("party", translate("Body", "Substitutes of the same party")),
        ("table", translate("Body", "Substitutes of other parties by the table")),
        ("list", translate("Body", "All others in the list's order")),
    ]
