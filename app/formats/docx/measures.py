"""Word's units: twentieths of a point for the page, half points for type, EMU for pictures."""

from __future__ import annotations


def twips(mm: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(mm * 1440 / 25.4)


def emu(mm: float) -> int:
    """Millimetres as English metric units."""
    return round(mm * 36_000)


INDENT = twips(7)  # one level of a list or a quote
EMU_PER_TWIP = 635
EMU_PER_INCH = 914_400
