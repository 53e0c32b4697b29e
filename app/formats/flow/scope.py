"""How much of a document goes out."""

from __future__ import annotations

from typing import Literal

Scope = Literal["whole", "extract", "notice"]  # notice: only the page that tells of the approval
