"""Words as they are compared: in small letters, without accents but with å, ä and ö, which are letters."""

from __future__ import annotations

import re
from unicodedata import is_normalized, normalize

WORD = re.compile(r"[^\W_]+")
_ACCENTS = str.maketrans("éèêëáàâãóòôõúùûíìîïýçñü", "eeeeaaaaoooouuuiiiiycnu")
_ACCENTED = re.compile(f"[{''.join(map(chr, _ACCENTS))}]")


def folded(text: str) -> str:
    """The text in small letters, accents and soft hyphens gone."""
    if not is_normalized("NFC", text):
        text = normalize("NFC", text)
    text = text.casefold().replace("\u00ad", "")
    return text.translate(_ACCENTS) if _ACCENTED.search(text) else text  # few have any, and it is slow


def words_of(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    return WORD.findall(folded(text))
