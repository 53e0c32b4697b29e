"""Languages by tag (BCP 47), and by the names that people write instead."""

from __future__ import annotations

import re

TAG = r"^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?$"
_TAG = re.compile(TAG)
_NAMES = {
    "sv": "svenska, swedish",
    "en": "engelska, english",
    "fi": "finska, finnish, suomi",
    "fit": "meänkieli, tornedalsfinska",
    "se": "nordsamiska, samiska, northern sami, sami, davvisámegiella",
    "sma": "sydsamiska, southern sami",
    "smj": "lulesamiska, lule sami",
    "rom": "romani, romani chib, romska",
    "yi": "jiddisch, yiddish",
    "no": "norska, norwegian, norsk",
    "da": "danska, danish, dansk",
    "is": "isländska, icelandic",
    "de": "tyska, german, deutsch",
    "fr": "franska, french, français",
    "es": "spanska, spanish, español",
    "it": "italienska, italian, italiano",
    "pl": "polska, polish, polski",
    "uk": "ukrainska, ukrainian",
    "ru": "ryska, russian",
    "ar": "arabiska, arabic",
    "fa": "persiska, farsi, persian",
    "so": "somaliska, somali, soomaali",
    "ti": "tigrinja, tigrinya",
    "tr": "turkiska, turkish",
}
_TAGS = {name: tag for tag, names in _NAMES.items() for name in names.split(", ")}


def is_tag(text: str) -> bool:
    """Whether a text has the form of a language's tag: "sv", "sv-SE", "zh-Hant-TW"."""
    return bool(_TAG.match(text))


def read_language(text: str) -> str:
    """The tag of a language said by its name or tag ("Svenska", "sv_SE"), "" for what is none."""
    said = " ".join(text.split()).casefold()
    if said in _TAGS:
        return _TAGS[said]
    tag = text.strip().replace("_", "-")
    if not is_tag(tag):
        return ""
    language, *rest = tag.split("-")
    return "-".join((language.lower(), *(each.title() if len(each) == 4 else each.upper() for each in rest)))


def same_language(one: str, other: str) -> bool:
    """Whether two tags are of the same language, in whatever region."""
    return one.lower().partition("-")[0] == other.lower().partition("-")[0]
