"""Which profiles there are, by name; nothing is read, so that a list of them costs no start."""

from __future__ import annotations

from functools import cache

from app.profiles import own
from app.resources import resource


def bundled_names() -> list[str]:
    """The names of the bundled profiles, in alphabetical order; no other profile may have one of them."""
    return list(_bundled())


@cache
def _bundled() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in resource("profiles").glob("*.toml")))


def names() -> list[str]:
    """The names of all profiles on this machine: the bundled ones, then the user's own."""
    bundled = bundled_names()
    return bundled + [name for name in own.own_names() if name not in bundled]
