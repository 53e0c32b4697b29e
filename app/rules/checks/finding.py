"""What a check found: a code, how much it matters, where it is, and what fills its sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from app.errors import Message
from app.profiles.checks import Severity, codes

Where = Literal["text", "item", "header", "attendance", "body", "appendices", "assignments"]
ORDER: tuple[Severity, ...] = ("error", "warning", "remark")


class Finding(msgspec.Struct, frozen=True):
    """One thing that the law, the body's rules or the profile misses; it explains and blocks nothing.

    `section` and `part` are ids, empty: the whole document, or the whole section. `where` says which page or
    panel shows it. `mend` names what `app.session.mends.mend` can do about it, empty: nothing.
    """

    code: str
    severity: Severity
    section: str = ""
    part: str = ""
    where: Where = "text"
    params: Mapping[str, str | int] = {}
    mend: str = ""

    @property
    def message(self) -> Message:
        """What is wrong, and by which paragraph."""
        return Message(codes(self.code)[0], self.params)

    @property
    def remedy(self) -> Message:
        """What to do about it."""
        return Message(codes(self.code)[1], self.params)
