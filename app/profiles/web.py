"""The words of a web page that paper has no need of; they are heard more than seen."""

from __future__ import annotations

from typing import Annotated

import msgspec

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Web(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Ways past the head, and what tables and notes are called; `table`, `note`, `back` have {number}."""

    skip: Words = "Hoppa till texten"
    skip_to_contents: Words = "Hoppa till innehållsförteckningen"
    table: Words = "Tabell {number}"
    note: Words = "Not {number}"
    back: Words = "Tillbaka till texten från not {number}"
