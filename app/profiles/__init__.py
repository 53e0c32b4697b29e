"""A municipality's look and settings, read from a file into a typed value.

What reads them is loaded when first asked for: a window that only lists their names starts without it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from app.profiles.known import bundled_names, names

if TYPE_CHECKING:
    from app.profiles.loading import DEFAULT, load, load_for, profile_name, read
    from app.profiles.profile import Profile

__all__ = ["DEFAULT", "Profile", "bundled_names", "load", "load_for", "names", "profile_name", "read"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"no {name} in {__name__}")
    return getattr(import_module("app.profiles.loading"), name)
