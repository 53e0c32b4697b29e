"""Swedish words as the dictionary knows them: their lemmas and the pieces of compounds. For the index only.

Loading it takes a third of a second in which Python stands still, so it lives where the library is read.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import Protocol, cast

from app.archive import forms
from app.archive.folding import folded
from app.archive.forms import settled
from app.resources import resource


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


# Words of three letters that compounds begin or end with; others of that length are seldom meant
_SHORT = _words(
    "bad bar bil bok bro bus båt ben arm arv dag eld far fel gas hem hus häl häv idé jul kod kök lag lek",
    "lok lån län mas mat mil mor mål nät ort ost rad ras rum råd sak sim sjö ski sko sol sop spa stad tak",
    "tal tid tåg vak val vin väg våg vår år års öde",
)
_NO_TAIL = _words(  # no words, or not what is meant by them, at the end of another
    "ade aktig anda ande are artad aste av bar dom dra drag ende else farande fri full få ge gå göra",
    "görande het hållande hålla hörande in isk kommande lig ling lägga lös mässig ning rade rande rättning",
    "sam se sida skap slag slå stå ställa stånd sätt ta tag tala ten ut vis åt",
)
_NO_HEAD = _words(  # with these before it a word is another one
    "and ant bak bort den det din dit där efter emot ens fram från före för genom god hela hit här hän ifrån",
    "ihop in inn inne isär kring med mellan min miss mot ned ner sam sedan sin till tills under upp utan",
    "ute van veder vid åter över",
)
_OWN = _words("allmän lägenhet ordförande ordinarie ordna ordning personal protokoll samhälle valör")
_ALSO = {  # what the rules above would keep apart
    **{"förskola": ("skola",), "återremiss": ("remiss",), "remissa": ("remiss",), "utskott": ()},
    **{"efterskola": ("skola",), "överenskommelse": (), "motförslag": ("förslag",)},
}
_MOST = 40  # letters of a word that is taken apart
_LEAST = 3


class _Dictionary(Protocol):
    def stem(self, word: str) -> tuple[str, ...]: ...


class Lexicon:
    """The Swedish dictionary; takes 30 MB."""

    def __init__(self) -> None:
        folder = resource("dictionaries")
        self._known = cast(
            "_Dictionary", import_module("hunspell").Hunspell("sv_SE", hunspell_data_dir=str(folder))
        )
        lines = (folder / "sv_SE.dic").read_text(encoding="utf-8").splitlines()[1:]
        names = (line.partition("/") for line in lines)
        self._words = frozenset(word for word, _, flags in names if word[:1].islower() and "%" not in flags)
        self.terms = lru_cache(200_000)(self._terms)
        self._heads = lru_cache(100_000)(self._head)

    def lemmas(self, word: str) -> tuple[str, ...]:
        """What a folded word is a form of; itself when the dictionary does not know it."""
        found = self._known.stem(word) or self._known.stem(word.capitalize())
        simple = tuple(dict.fromkeys(settled(folded(each)) for each in found if len(each) * 2 >= len(word)))
        return simple or (settled(word),)

    def _terms(self, word: str) -> tuple[str, ...]:
        """All that a folded word is found by: its lemmas, then the pieces that it is made of."""
        if not word.isalpha() or len(word) > _MOST:
            return (word,)
        lemmas = self.lemmas(word)
        found = dict.fromkeys(lemmas)
        if forms.lemmas(word).isdisjoint(found):  # an ending that only the dictionary knows
            found[word] = None
        for each in dict.fromkeys((*lemmas, word)):
            found.update(dict.fromkeys(self._pieces(each)))
        return tuple(found)

    def _pieces(self, word: str) -> list[str]:
        """Every beginning and end of a word that is a word, where the other side is one too."""
        found: list[str] = []
        if word in _OWN:
            return found
        found += _ALSO.get(word, ())
        for at in range(_LEAST, len(word) - _LEAST + 1):
            if heads := self._heads(word[:at]):
                tails = self._tails(word[at:])
                if tails:
                    found += heads
                    for tail in (*tails, *heads):
                        found += (tail, *self._pieces(tail))
        return found

    def _tails(self, tail: str) -> tuple[str, ...]:
        if not self._counts(tail) or tail in _NO_TAIL:
            return ()
        lemmas = self._known.stem(tail)
        return tuple(
            dict.fromkeys(
                settled(folded(each))
                for each in lemmas
                if each in self._words and each not in _NO_TAIL and self._counts(each)
            )
        )

    def _head(self, head: str) -> tuple[str, ...]:
        """The words that a compound's beginning stands for: "gatu" is "gata", "nämnds" "nämnd"."""
        if head in _NO_HEAD:
            return ()
        found = [head] if head in self._words and self._counts(head) and head[-1] not in "ae" else []
        if head in self._words and head[-1] in "ae" and len(head) > _LEAST:
            found.append(head)
        if head[-1] == "s" and self._is_word(head[:-1]):
            found.append(head[:-1])
        elif head[-1] in "ueo":
            found += [head[:-1] + each for each in "ae" if self._is_word(head[:-1] + each)]
        if not found:
            found += [head + each for each in ("a", "e") if len(head) > 2 and self._is_word(head + each)]
        whole = dict.fromkeys(settled(each) for each in found if each not in _NO_HEAD)
        return tuple(whole)

    def _is_word(self, word: str) -> bool:
        return self._counts(word) and word in self._words

    @staticmethod
    def _counts(word: str) -> bool:
        return len(word) > _LEAST or word in _SHORT
