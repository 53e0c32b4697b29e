"""What exported files are called, as patterns; a place-holder that nothing fills leaves no gap."""

from __future__ import annotations

from typing import Annotated

import msgspec

Pattern = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
FILE_PLACEHOLDERS = ("municipality", "body", "type", "title", "date", "items")


class Files(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The name of a whole document, of an extract, of the notice alone; without the ending."""

    whole: Pattern = "{type} {body} {date}"
    extract: Pattern = "{type} {body} {date} {items}"
    notice: Pattern = "{type} {body} {date}"
