"""How a municipality wants its PDFs, besides their look."""

from __future__ import annotations

from typing import Annotated

import msgspec


class Pdf(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`attach_source`: whole documents carry their own .paragraf file; they are PDF/A-3a then, not 2a.

    `source` is what that file is called in the PDF's list of files.
    """

    attach_source: bool = False
    source: Annotated[str, msgspec.Meta(min_length=1, max_length=200)] = "Dokumentets egen fil, för Paragraf"
