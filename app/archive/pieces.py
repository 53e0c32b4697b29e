"""Swedish words as the dictionary knows them: their lemmas and the pieces of compounds. For the index only.

Loading it takes a third of a second in which Python stands still, so it lives where the library is read.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from sys import intern
from typing import Protocol, cast

from app.archive import forms
from app.archive.folding import folded
from app.archive.forms import SYLLABIC, settled
from app.resources import resource


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


# Words of three letters that compounds begin or end with; others of that length are seldom meant
_SHORT = _words(
    "bad bar bil bok bro bus båt ben arm arv dag eld far fel gas hem hus häl häv idé jul kod kök lag lek",
    "liv lok lån län mas mat mil mor mål nät ort ost rad ras rum råd sak sim sjö ski sko sol sop spa stad",
    "tak tal tid tåg vak val vin väg våg vår år års öde",
)
_NO_TAIL = _words(  # no words, or not what is meant by them, at the end of another
    "ade aktig anda ande are artad aste av bar dom dra drag ende else farande fri full få ge gå göra",
    "görande het hållande hålla hörande in isk kola kommande lig ling lägga lös mitt mässig ning rade",
    "rande rättning sam se sida skap slag slå stå ställa stånd sätt ta tag tala ten ut vis åt fria graf",
    "hets inge luta ovis para rad ras rast rede redo ring ringa takt troll visum",
)
_NO_HEAD = _words(  # with these before it a word is another one
    "and ant bak bese bort den det din dit där efter emot ens fram från före för genom god hela hit här",
    "hän ifrån ihop in inn inne isär kring med mellan min miss mot ned ner sam sedan sin till tills under",
    "upp utan ute van veder vid åter över förut hets samman",
)
_OWN = _words(  # one word each, whatever it looks as if it were made of
    "allmän fullmäktige lägenhet ordförande ordinarie ordna ordning personal protokoll samhälle valör",
    "alltid anslag avslag bolag bordlägga bordläggning erfarenhet angelägenhet export format formatera",
    "formatering förslag handlägga handläggning import inslag kontakt kontroll kontrollera konto kontor",
    "kvartal beskriva beskrivning närvara närvaro paragraf rapport rapportera redovisa redovisning",
    "sammanträda sammanträde säkerhet transport underlag uppslag",
)
_ALSO = {  # what the rules above would keep apart
    **{"förskola": ("skola",), "återremiss": ("remiss",), "remissa": ("remiss",), "utskott": ()},
    **{"efterskola": ("skola",), "överenskommelse": (), "motförslag": ("förslag",)},
    **{"omval": ("val",), "nyval": ("val",), "omröstning": ("röstning",)},
}
# Where the dictionary takes a noun's form for one of the verb's beside it: "åtgärder" for "åtgärda"
_OF_A_NOUN = re.compile(r"(?P<noun>.{2,}?)(?P<end>er|ers|erna|ernas|en|ens|et|ets)$")
_DOER = re.compile(r"ar(?:ens?|es?|nas?)$")  # "lärarna" is not only of "lära"
_GAP = frozenset("GHIJBC")  # the dictionary's flags of plurals and of neuters
_ACCENTS = frozenset("àáâçèéêëîïñóôü")
_FORM = re.compile(
    r"(?:[mn]?[aeo]r(?:na)?|[mn]?ena?|[mn]?et|n|na|t|tt|r|a|e|ade|ad|at|de|te|d|da|dd|dde|are|aste|ande)?s?"
)
_DEFINITE = re.compile(r"(?:e[nt]|(?<=[aeiouyåäö])n)$")
_PLACE = re.compile(
    "(?:väg|park|back|strand|vik|udd|ås|häll|sten|näs|dal|kull|port|plan|hamn)en$"
    "|(?:gata|skola|kyrka|sjö|bro|å|ö)n$|(?:torg|berg|fält|hus|gärde|slott|torp)et$|hallen$|området$|gården$"
)
_MOST = 40  # letters of a word that is taken apart
_LEAST = 3
_SHORTENED = ("gata", "resa", "sida")
_GENITIVE = 7  # letters; shorter words in -s are mostly words of their own


class _Dictionary(Protocol):
    def stem(self, word: str) -> tuple[str, ...]: ...


def _is_of(lemma: str, word: str) -> bool:
    """Whether what follows on a lemma in a word is an ending, not the other half of a compound."""
    if len(lemma) * 2 >= len(word):
        return True
    return word.startswith(lemma) and _FORM.fullmatch(word, len(lemma)) is not None


class Lexicon:
    """The Swedish dictionary; takes 30 MB."""

    def __init__(self) -> None:
        folder = resource("dictionaries")
        self._known = cast(
            "_Dictionary", import_module("hunspell").Hunspell("sv_SE", hunspell_data_dir=str(folder))
        )
        lines = (folder / "sv_SE.dic").read_text(encoding="utf-8").splitlines()[1:]
        names = (line.partition("/") for line in lines)
        words = {word: intern(flags) for word, _, flags in names if word[:1].islower() and "%" not in flags}
        accented = (word for word in words if not word.isascii() and not _ACCENTS.isdisjoint(word))
        self._accented = {folded(word): word for word in accented}
        self._words = words | {
            plain: words[word] for plain, word in self._accented.items()
        }  # with their flags
        self.terms = lru_cache(200_000)(self._terms)
        self._heads = lru_cache(100_000)(self._head)

    def lemmas(self, word: str) -> tuple[str, ...]:
        """What a folded word is a form of; itself when the dictionary does not know it."""
        found = self._stems(word) or self._known.stem(word.capitalize())
        simple = tuple(dict.fromkeys(settled(folded(each)) for each in found if _is_of(folded(each), word)))
        if simple == (word,) and len(word) > _GENITIVE and word[:-1] in self._words and word[-1] == "s":
            return (settled(word[:-1]), word)
        return simple or tuple(dict.fromkeys(settled(each) for each in (word, *self._definite(word))))

    def _stems(self, word: str) -> tuple[str, ...]:
        """What the dictionary says a word is a form of, and what it has forgotten to say."""
        found = self._known.stem(word)
        if spelled := self._spelled(word):
            found += self._known.stem(spelled)
        if (gap := _OF_A_NOUN.match(word)) and (base := gap["noun"]) + "a" in found:
            is_form = self._is_gap(base) if gap["end"].startswith("er") else base in self._words
            full = SYLLABIC.sub(r"\1e\2", base)  # "regler"
            found += (base,) if is_form else ()
            found += (full,) if full != base and full in self._words else ()
        if (doer := _DOER.search(word)) and word[: doer.start()] + "a" in found:
            found += (word[: doer.start()] + "are",)
        return found

    def _is_gap(self, noun: str) -> bool:
        """Whether the dictionary has a noun, no neuter, without its plural."""
        flags = self._words.get(noun, "")
        return "D" in flags and _GAP.isdisjoint(flags)

    def _spelled(self, word: str) -> str:
        """A folded word with the accents that the dictionary has; "" for one that has none."""
        ends = (at for at in range(len(word), _LEAST - 1, -1) if word[:at] in self._accented)
        at = next(ends, 0)
        return self._accented[word[:at]] + word[at:] if at else ""

    def _definite(self, word: str) -> list[str]:
        """What a word that nobody knows, mostly a name, may be without its ending, and the place it is of.

        "Kvarnuddens" is "kvarnudden" and "kvarnudd", "Lillsjövägen" is a "väg".
        """
        bare = word.removesuffix("s")
        found = [bare] if len(bare) > _LEAST else []
        if (end := _DEFINITE.search(bare)) and end.start() > _LEAST:
            found.append(bare[: end.start()])
        if (place := _PLACE.search(bare)) and place.start() >= _LEAST:
            head = word[: place.start()]
            found += [head, head.removesuffix("s"), *(settled(each) for each in self._stems(place[0]))]
        return found

    def _terms(self, word: str) -> tuple[str, ...]:
        """All that a folded word is found by: its lemmas, then the pieces that it is made of."""
        if not word.isalpha() or len(word) > _MOST:
            return (word,)
        lemmas = self.lemmas(word)
        found = dict.fromkeys(lemmas)
        if forms.lemmas(word).isdisjoint(found):  # an ending that only the dictionary knows
            found[word] = None
        for each in dict.fromkeys((*lemmas, word)) if _OWN.isdisjoint(lemmas) else ():
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
        lemmas = self._stems(tail)
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
        if head.endswith("es") and self._is_word(head[:-2] + "a"):  # "hyresavtal"
            found.append(head[:-2] + "a")
        if head.endswith(("ie", "ei")) and self._is_word(um := head[:-1] + "um"):  # "gymnasieskola"
            found.append(um)
        if head.endswith("ar") and head + "e" in self._stems(head + "e"):  # "medborgarförslag"
            found.append(head + "e")
        if head[-1] == "e" and self._is_word(head[:-1]):  # "skattesats"
            found.append(head[:-1])
        if not found:
            found += [head + each for each in "ae" if self._drops(head + each)]
        whole = dict.fromkeys(settled(each) for each in found if each not in _NO_HEAD)
        return tuple(whole)

    def _drops(self, noun: str) -> bool:
        """Whether a word in -a or -e is a noun, which compounds may begin with the rest of: "gatlopp"."""
        return "E" in self._words.get(noun, "") and (len(noun) > _LEAST + 1 or noun in _SHORTENED)

    def _is_word(self, word: str) -> bool:
        return self._counts(word) and word in self._words

    @staticmethod
    def _counts(word: str) -> bool:
        return len(word) > _LEAST or word in _SHORT
