"""What the days that follow from a meeting are called in a calendar."""

from __future__ import annotations

from typing import Annotated

import msgspec

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Days(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """{of} is the body and the day of its meeting, with the § of an item approved at once."""

    approval: Words = "Justering av protokoll: {of}"
    up: Words = "Anslaget sätts upp: {of}"
    appeal: Words = "Sista dag att överklaga: {of}"
    down: Words = "Anslaget tas ned: {of}"
