"""Where a link may lead: the web and mail, nothing that runs or reaches into this machine."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"^(?:https?://[^\s/]|mailto:[^\s])", re.IGNORECASE)


def safe_link(target: str) -> str:
    """The target if it is http, https or mailto, else the empty string."""
    target = target.strip()
    if not target.isprintable() or " " in target or len(target) > 2000:
        return ""
    return target if _SCHEME.match(target) else ""
