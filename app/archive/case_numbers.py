"""Case numbers, however they are written."""

from __future__ import annotations

import re

_SIGNS = re.compile(r"[\W_]+")


def case_key(text: str) -> str:
    """The same for every way to write one case number: letters and digits alone."""
    return _SIGNS.sub("", text.casefold())
