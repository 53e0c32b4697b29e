"""Characters written as entities, as HTML names them."""

from __future__ import annotations

import html
import re

ENTITY = re.compile(r"&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")


def decoded(text: str) -> str:
    """The text with its entities as characters; only those that end in a semicolon, as people mean them."""
    return ENTITY.sub(lambda m: html.unescape(m[0]), text) if "&" in text else text
