"""Languages as Word names them: with a region, and apart for those that are written from right to left."""

from __future__ import annotations

import re

_TAG = re.compile(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
_REGIONS = {
    "sv": "sv-SE",
    "en": "en-GB",
    "fi": "fi-FI",
    "nb": "nb-NO",
    "nn": "nn-NO",
    "no": "nb-NO",
    "da": "da-DK",
    "de": "de-DE",
    "fr": "fr-FR",
    "es": "es-ES",
    "se": "se-SE",
    "ar": "ar-SA",
    "fa": "fa-IR",
    "he": "he-IL",
    "so": "so-SO",
    "pl": "pl-PL",
    "uk": "uk-UA",
}
_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur", "ckb", "yi", "ps"}


def word_language(tag: str) -> str:
    """A BCP 47 tag with its usual region, "" for what is none."""
    if not _TAG.match(tag):
        return ""
    return _REGIONS.get(tag.lower(), tag)


def language_properties(tag: str) -> str:
    """The run properties of text in another language, "" for none."""
    word = word_language(tag)
    if not word:
        return ""
    if tag.lower().partition("-")[0] in _RIGHT_TO_LEFT:
        return f'<w:rtl/><w:lang w:bidi="{word}"/>'
    return f'<w:lang w:val="{word}"/>'


def short_language(word: str) -> str:
    """The tag that Word's name of a language was made from: without a region that is the usual one."""
    if not _TAG.match(word):
        return ""
    tag = word.partition("-")[0].lower()
    return tag if _REGIONS.get(tag) == word else word
