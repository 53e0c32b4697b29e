"""Text as it may stand in HTML, and what of it can be seen at all."""

from __future__ import annotations

import re
import unicodedata
from html import escape

from app.model.inlines import clean
from app.model.languages import same_language

_TAG = re.compile(r"^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?$")
_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur", "ckb", "yi", "ps", "dv", "syr", "ug"}
_UNSEEN = {"Cf", "Cc", "Zs", "Zl", "Zp", "Mn", "Me"}


def say(text: str) -> str:
    """The text between two tags, or between quotation marks."""
    return escape(clean(text))


def seen(text: str) -> bool:
    """Whether there is anything to see or to hear in a text."""
    return any(unicodedata.category(each) not in _UNSEEN for each in text)


def tongue(profile: str, document: str) -> str:
    """The attribute of a profile's words in a document of another language, "" in one of the same."""
    return "" if same_language(profile, document or "sv") else language(profile)


def language(tag: str) -> str:
    """The attributes of text in another language, "" for a tag that is none."""
    if not _TAG.match(tag):
        return ""
    turned = ' dir="rtl"' if tag.lower().partition("-")[0] in _RIGHT_TO_LEFT else ""
    return f' lang="{tag}"{turned}'
