"""Letters of picture fonts as signs that every font has."""

from __future__ import annotations

_WINGDINGS = {
    **{0x6C: "●", 0x6E: "■", 0x71: "❑", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xA8: "☐", 0x6F: "☐", 0xB7: "•"},
    **{0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x28: "☎"},
    **{0x2A: "✉", 0x4A: "☺", 0x46: "☞", 0xDF: "←"},
}
_SYMBOL = {
    **{0xB7: "•", 0xAE: "→", 0xAC: "←", 0xB3: "≥", 0xA3: "≤", 0xB9: "≠", 0xB1: "±", 0xB4: "×", 0xD7: "·"},
    **{0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6D: "µ", 0x70: "π", 0x53: "Σ", 0x57: "Ω", 0xB0: "°"},
}
_ANY = "□"  # a sign that nobody knows is still seen


def sign(font: str, code: str) -> str:
    """The sign with this code (hexadecimal) in a font."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if 0xF000 <= number <= 0xF0FF:
        number -= 0xF000
        table = _SYMBOL if "symbol" in font.lower() else _WINGDINGS
        known = table.get(number, "")
        plain = chr(number) if "symbol" in font.lower() and 0x20 <= number < 0x7F else ""
        return known or plain or _ANY
    if "dings" in font.lower() and number in _WINGDINGS:
        return _WINGDINGS[number]
    return chr(number) if 0x20 <= number < 0x110000 and not 0xD800 <= number < 0xE000 else ""
