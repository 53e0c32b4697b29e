"""Case numbers, however they are written: "KS 2024/0311", "dnr KS/2024:311" and "ks24-311" are one."""

from __future__ import annotations

import re

from app.archive.folding import folded

_LABEL = re.compile(
    r"^\s*(?:dnr|diarienr|diarienummer|diarie-?nr|ärendenr|ärendenummer|ärende|case(?: no| number)?)\b[.:\s]*"
)
_PART = re.compile(r"[^\W\d_]+|\d+")
_SHORT_YEAR = re.compile(r"\d\d")
_ASKED = re.compile(
    r"""(?x)
    \b(?:dnr|diarienr|diarienummer|ärendenummer|ärendenr)?[.:\s]*
    (?:(?:19|20)\d\d/[A-ZÅÄÖ]{1,6}\s\d{3,6}(?:\s\d{2,4})*             # 2011/KS 0206 001
     |[A-ZÅÄÖa-zåäö]{1,6}[\s/.:-]?(?:20)?\d\d[/:.-]\d{1,6}(?:[.-]\d{1,4})*  # KS 2024/0311, KS/2011:286
     )(?![\w/:])
    """
)


def case_key(text: str) -> str:
    """The same for every way to write one case number; "" for what has no digits."""
    parts = _PART.findall(_LABEL.sub("", folded(text)))
    numbers = [part.lstrip("0") or "0" for part in parts if part.isdigit()]
    if not numbers:
        return ""
    short = next((part for part in parts if part.isdigit()), "")
    if _SHORT_YEAR.fullmatch(short) and len(numbers) > 1:
        numbers[0] = f"20{short}"
    letters = sorted(part for part in parts if not part.isdigit())
    return "-".join((*letters, *numbers))


def first_in(text: str) -> re.Match[str] | None:
    """Where a case number stands in what was asked."""
    return _ASKED.search(text)
