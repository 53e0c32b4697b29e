"""Brings the JSON of older formats to today's, one step per format; an old file opens for ever.

A step from format n is a function that takes the decoded JSON object of format n and returns that of
n + 1. To change the format: raise `FORMAT`, add the step here, keep a file of the old format in
tests/projects/.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from app.model.decoding import decoded

Step = Callable[[dict[str, Any]], dict[str, Any]]

STEPS: dict[int, Step] = {
    1: lambda document: document,  # format 2 only adds: the body, attendance, proceedings
    2: lambda document: document,  # format 3 only adds: versions that were kept by name
}


def migrated(data: bytes, found: int, wanted: int) -> bytes:
    """JSON bytes of format `found` as those of format `wanted`."""
    document = decoded(data, dict[str, Any])
    for step in range(found, wanted):
        document = {**STEPS[step](document), "format": step + 1}
    return msgspec.json.encode(document)
