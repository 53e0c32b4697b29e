"""Swedish words in their forms: those that change inside, and what a form may be a form of.

`settled` is used on both sides, of a lemma that the dictionary gave and of what may be one in a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

# Plurals that change the vowel, also at the end of a compound: "handböcker" is "handbok"
_CHANGED = {
    **{"böcker": "bok", "städer": "stad", "länder": "land", "händer": "hand", "nätter": "natt"},
    **{"fötter": "fot", "rötter": "rot", "tänder": "tand", "ledamöter": "ledamot", "stränder": "strand"},
    **{"bönder": "bonde", "stänger": "stång", "ränder": "rand", "döttrar": "dotter", "söner": "son"},
    **{"bröder": "broder", "mödrar": "moder", "fäder": "fader", "ögon": "öga", "öron": "öra"},
    **{"somrar": "sommar", "museer": "museum", "centra": "centrum", "nycklar": "nyckel"},
}
_PLURAL = re.compile(rf"({'|'.join(_CHANGED)})(?:na|en|n)?$")
_MEN = re.compile(r"(?<!ll)m(?:än|ännen)$")  # "tjänstemän", not "allmän"
_VERBS_IN_HÄNDA = re.compile(r"^(?:in|till|för|om)?händer$")
_OTHERS = {
    **{"fullmäktig": "fullmäktige", "fullmäktiges": "fullmäktige"},
    **dict.fromkeys(("större", "störst", "största"), "stor"),
    **dict.fromkeys(("högre", "högst", "högsta"), "hög"),
    **dict.fromkeys(("lägre", "lägst", "lägsta"), "låg"),
    **dict.fromkeys(("yngre", "yngst", "yngsta"), "ung"),
    **dict.fromkeys(("längre", "längst", "längsta"), "lång"),
    **dict.fromkeys(("litet", "lilla", "små", "mindre"), "liten"),
}
# Nouns in -an have their plural in -ningar: "ansökan", "ansökningarna"
_NING = re.compile(
    r"(ansök|anmäl|hemställ|överklag|förfråg|inbjud|framställ|begär|tävl|skriv(?<=anskriv))"
    r"ning(?:ar|arna|en)?$"
)
_STRONG = {  # all forms of a verb, whatever stands before it ("avslogs" is "avslå")
    "slå": "slår slås slog slogs slagit slagits slagen slaget slagna",
    "dra": "drar dras drog drogs dragit dragits dragen draget dragna",
    "lägga": "lägger läggs läggas lade lades lagt lagts lagd lagda",
    "hålla": "håller hålls hållas höll hölls hållit hållits hållen hållet hållna",
    "skriva": "skriver skrivs skrivas skrev skrevs skrivit skrivits skriven skrivet skrivna",
    "välja": "väljer väljs väljas valde valdes valts vald valda",
    "sälja": "säljer säljs säljas sålde såldes sålt sålts såld sålda",
    "finna": "finner finns finnas fann fanns funnit funnits funnen funnet funna",
    "bjuda": "bjuder bjuds bjudas bjöd bjöds bjudit bjudits bjuden bjudet bjudna",
    "driva": "driver drivs drivas drev drevs drivit drivits driven drivet drivna",
    "riva": "river rivs rivas rev revs rivit rivits riven rivet rivna",
    "bryta": "bryter bryts brytas bröt bröts brutit brutits bruten brutet brutna",
    "låta": "låter låts låtas lät läts låtit låtits låten låtet låtna",
    "bära": "bär bärs bäras bar bars burit burits buren buret burna",
    "skjuta": "skjuter skjuts skjutas sköt sköts skjutit skjutits skjuten skjutet skjutna",
    "göra": "gör görs göras gjorde gjordes gjort gjorts gjord gjorda",
    "ta": "tar tas tog togs tagit tagits tagen taget tagna taga tager",
    "se": "ser ses såg sågs sett setts sedd sedda",
    "stå": "står stås stod stods stått",
    "gå": "går gås gick gicks gått gåtts gången gånget gångna",
    "ge": "ger ges gav gavs gett getts givit givits given givet givna giva",
    "få": "får fås fick ficks fått",
    "komma": "kommer kom kommit kommen kommet komna",
    "falla": "faller fallas föll fölls föllo fallit fallits",
    "sätta": "sätter sätts sättas satte sattes satt satts",
    "stryka": "stryker stryks strykas strök ströks strukit strukits struken struket strukna",
    "stiga": "stiger steg stigit",
    "vika": "viker vek vikit",
    "vinna": "vinner vinns vann vanns vunnit vunnits vunnen vunnet vunna",
    "ligga": "ligger låg legat",
    "sluta": "slöt slöts slutit slutits",
    "säga": "säger sägs sägas sade sades sagt sagts sagd sagda sa",
}
_BEFORE = (
    "",
    *("av", "an", "före", "fast", "upp", "bord", "ned", "ner", "ut", "in", "till", "för", "på", "under"),
    *("över", "om", "åter", "be", "er", "bi", "med", "med", "vidare", "fram", "råd", "god", "bort", "sam"),
    *("vid", "mot", "del", "kvar", "inne", "ifrån", "från", "däremot", "tillbaka", "genom", "åsido", "und"),
    *("undan", "hän", "fort", "före", "iakt", "bibe", "tillhanda", "nedan", "veder"),
)
_ALONE = frozenset(  # of one's own they may be nouns, or other words
    ("skjuts", "vald", "lagt", "sett", "får", "bar", "rev", "far", "steg", "vek", "låg", "satt", "slöt")
)


def _strong_forms() -> Iterator[tuple[str, str]]:
    for verb, forms in _STRONG.items():
        for before in _BEFORE:
            for form in (verb, *forms.split()):
                if before or form not in _ALONE:
                    yield before + form, before + verb


_VERB = dict(_strong_forms())


@lru_cache(50_000)
def settled(lemma: str) -> str:
    """The one form that stands for a word and those that differ from it inside."""
    if lemma in _VERB:
        return _VERB[lemma]
    if (found := _PLURAL.search(lemma)) and not _VERBS_IN_HÄNDA.match(lemma):
        return lemma[: found.start()] + _CHANGED[found[1]]
    if lemma in _OTHERS:
        return _OTHERS[lemma]
    if found := _MEN.search(lemma):
        return lemma[: found.start()] + "man"
    if found := _NING.search(lemma):
        return lemma[: found.start()] + found[1] + "an"
    return lemma


# What a form may end in, and what the lemma may have in its place. Nouns first, then adjectives, then verbs.
_ENDINGS = (
    ("arna", ("", "e", "are")), ("orna", ("a",)), ("erna", ("", "e", "um")), ("ena", ("", "e")),
    ("na", ("", "en")), ("ar", ("", "e")), ("or", ("a", "")), ("er", ("", "a", "e", "um")),
    ("en", ("", "e")), ("et", ("", "e", "en", "um")), ("an", ("a",)), ("n", ("",)), ("t", ("",)),
    ("r", ("",)), ("are", ("",)), ("aste", ("",)), ("ast", ("",)), ("tt", ("", "dd")), ("nna", ("nnen",)),
    *((f"{each}t", (f"{each}d",)) for each in "lmgr"),
    ("a", ("", "e")), ("ade", ("a", "ad")), ("ad", ("a",)), ("at", ("a", "ad")), ("de", ("a",)),
    ("te", ("a",)), ("d", ("a",)), ("t", ("a",)), ("da", ("a",)), ("ta", ("a",)), ("dd", ("",)),
    ("dde", ("",)), ("ande", ("a",)), ("andet", ("a",)), ("s", ("", "a")), ("es", ("a",)),
)  # fmt: skip
_MAY_BE_OTHERS = frozenset(("lt", "mt", "gt", "rt"))  # "ort" is no form of "ord", nor "gult" of "guld"
_OF_VERBS = frozenset(("de", "te", "t", "d", "da", "s"))
_DOUBLED = re.compile(r"(?:[äöy]m|än)$")
_LEAST = 3
_MEANT = {"nämnd": "nämna", "nämnder": "nämna", "nämnds": "nämna", "hand": "handa", "land": "landa"}
_VOWELS = frozenset("aeiouyåäö")
SYLLABIC = re.compile(r"([^aeiouyåäö])([lrn])$")  # "nyckl" is "nyckel", "semestr" is "semester"


@lru_cache(20_000)
def lemmas(word: str) -> frozenset[str]:
    """All that a word in a question may be a form of; the index knows which of them there are."""
    found = {word}
    for form in {word, word.removesuffix("s"), word.removesuffix("es")}:
        if len(form) < _LEAST:
            continue
        found.add(form)
        for ending, instead in _ENDINGS:
            base = form.removesuffix(ending)
            if base == form or len(base) < (3 if ending in _MAY_BE_OTHERS else 2):
                continue
            found |= {base + each for each in instead if len(base + each) >= _LEAST and _fits(base, ending)}
            if SYLLABIC.search(base) and ending in ("ar", "arna", "er", "erna", "en", "a", "et"):
                found |= {full := SYLLABIC.sub(r"\1e\2", base), re.sub("m(e.)$", r"mm\1", full)}  # "numret"
            if len(base) > 2 and base[-1] == base[-2] and base[-1] in "mn":  # "programmet", "mannen"
                found.add(base[:-1])
            if ending in _OF_VERBS and _DOUBLED.search(base):  # "bestämde", "känt"; "samt" is not of "samma"
                found.add(base + base[-1] + "a")
    return frozenset(map(settled, found - {_MEANT.get(word)}))


def _fits(base: str, ending: str) -> bool:
    """Whether the ending can stand there: -n after a vowel, -r or -l, -r after a vowel."""
    if ending == "n":
        return base[-1] in _VOWELS or base.endswith(("or", "er", "el", "ör", "ar"))
    if ending == "r":
        return base[-1] in _VOWELS
    return True
