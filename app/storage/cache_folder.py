"""Where things lie that can be made again: the user's own folder for caches."""

from __future__ import annotations

import os
from pathlib import Path


def folder() -> Path:
    """The user's own folder for caches, or `PARAGRAF_CACHE_DIR`; it need not be there yet."""
    if chosen := os.environ.get("PARAGRAF_CACHE_DIR"):
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("paragraf", appauthor=False)
