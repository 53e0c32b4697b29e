"""The words of lists of members: what columns, offices and empty seats are called in Swedish and English."""

from __future__ import annotations

import re
from typing import Literal, get_args

Column = Literal[
    "name", "first", "last", "party", "role", "personal_to", "member", "substitute", "personal", "skip"
]
Office = Literal["chair", "vice_chair", "second_vice_chair", "member", "substitute", "secretary"]

_COLUMNS: dict[Column, str] = {
    "name": "namn, förtroendevald, förtroendevalda, person, ledamöter och ersättare, för- och efternamn, "
    "för och efternamn, efternamn och förnamn, efternamn förnamn, förnamn efternamn, name, full name",
    "first": "förnamn, tilltalsnamn, first name, given name",
    "last": "efternamn, last name, surname, family name",
    "party": "parti, partibeteckning, partitillhörighet, part, party, grupp, partigrupp",
    "role": "uppdrag, roll, befattning, funktion, uppdragstyp, post, role, office, position, assignment",
    "personal_to": "ersätter, personlig ersättare för, ersättare för, substitutes for, substitute for, "
    "personal substitute for, replaces",
    "member": "ledamot, ledamöter, ordinarie, ordinarie ledamot, ordinarie ledamöter, member, members",
    "substitute": "ersättare, suppleant, suppleanter, substitute, substitutes, deputy, deputies",
    "personal": "personlig ersättare, personliga ersättare, personal substitute, personal substitutes",
    "skip": "nr, nummer, plats, ordning, ordningsnummer, telefon, tel, mobil, mobiltelefon, e-post, epost, "
    "e-postadress, mejl, mail, adress, bostadsadress, postadress, postnummer, ort, postort, födelseår, "
    "född, ålder, kön, mandatperiod, from, fr.o.m., t.o.m., tom, till, startdatum, slutdatum, vald, "
    "foto, bild, valkrets, anmärkning, kommentar, phone, e-mail, email, address, no, number, photo, "
    "born, year of birth, term, start, end",
}
COLUMNS: dict[str, Column] = {
    words.strip(): column for column in get_args(Column) for words in _COLUMNS[column].split(",")
}

_FIRST = r"(?:1(?::?[ea])?|först[ea]|first)"
_SECOND = r"(?:2(?::?[ea])?|andr[ea]|second)"
_CHAIR = r"(?:ordf(?:örande|örand)?\.?|ordföranden|chair(?:man|person|woman)?)"
_VICE = rf"(?:vice|v\.?|deputy)[ -]*{_CHAIR}"
_PATTERNS: tuple[tuple[Office, str], ...] = (
    ("second_vice_chair", rf"{_SECOND}\.?\s*{_VICE}"),
    ("vice_chair", rf"(?:{_FIRST}\.?\s*)?{_VICE}"),
    ("chair", _CHAIR),
    (
        "substitute",
        r"(?:(?:\d+(?::?[ea])?\.?\s*)?(?:tjänstgörande\s+|personlig[at]?\s+|personal\s+)?"
        r"(?:ersättare|ers\.|suppleant(?:er)?|suppl\.?|substitutes?|deput(?:y|ies)|deputy members?)"
        r"(?:\s*\d+)?)",
    ),
    (
        "member",
        r"(?:\d+(?::?[ea])?\.?\s*)?(?:ordinarie\s*)?(?:ledamot|ledamöter|led\.|ordinarie|members?)"
        r"(?:\s*\d+)?",
    ),
    ("secretary", r"(?:nämnd|kommun|utskotts)?sekreterare|secretary"),
)
_OFFICES: tuple[tuple[Office, re.Pattern[str]], ...] = tuple(
    (office, re.compile(pattern, re.IGNORECASE)) for office, pattern in _PATTERNS
)
# Headings over several people, which say nothing of any one of them.
_OVER_ALL = re.compile(
    r"presidi(?:um|et)|förtroendevalda|ledamöter och ersättare|board|members", re.IGNORECASE
)
_VACANT = re.compile(r"(?:vakant|vakans|vacant|tillsätts senare|obesatt)\b.*|n\.?\s?n\.?", re.IGNORECASE)
_NO_PARTY = re.compile(
    r"[-–—]|partilös|partipolitiskt obunden|politisk vilde|vilde|obunden|opolitisk|oberoende|independent",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[A-ZÅÄÖ]{1,5}|[A-ZÅÄÖ][a-zåäö]{0,3}[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,3}")
_FOR = re.compile(r"(.*?)\s*(?:\bför\b|\bfor\b)\s+(\S.*)", re.IGNORECASE)


def norm(words: str) -> str:
    """A heading as it is compared: small letters, one space, no colon."""
    return " ".join(words.casefold().split()).rstrip(":* ").strip()


def column_of(heading: str) -> Column | None:
    """What a column holds by its heading, None for a heading that says nothing to us."""
    plain = norm(heading)
    return COLUMNS.get(plain) or COLUMNS.get(norm(plain.split("(")[0].split("/")[0]))


def office_of(words: str) -> Office | None:
    """The office that some words name and nothing else; None if they name none."""
    plain = " ".join(words.split()).strip(" :;,–-")
    return next((office for office, look in _OFFICES if look.fullmatch(plain)), None)


def office_before(words: str) -> tuple[Office | None, str]:
    """The office that some words begin with, as in "Ordförande Anna Ek", and what follows it."""
    for office, look in _OFFICES:
        if (found := look.match(words)) and re.match(r"[\s:,–-]+\S", words[found.end() :]):
            return office, words[found.end() :].strip(" :,–-\u00a0")
    return None, words


def office_for(words: str) -> tuple[Office | None, str]:
    """The office and whom it is for, as in "Personlig ersättare för Bo Al"; "" for nobody in particular."""
    if (found := _FOR.fullmatch(words)) and office_of(found[1]) == "substitute":
        return "substitute", found[2]
    return office_of(words), ""


def is_over_all(words: str) -> bool:
    """Whether a line only says that people follow."""
    return bool(_OVER_ALL.fullmatch(norm(words)))


def is_vacant(name: str) -> bool:
    """Whether nobody holds the seat."""
    return bool(_VACANT.fullmatch(name.strip()))


def has_no_party(words: str) -> bool:
    """Whether the words say that somebody belongs to no party."""
    return bool(_NO_PARTY.fullmatch(words.strip()))


def looks_like_letters(words: str) -> bool:
    """Whether the words look like a party's letters: "S", "KD", "SD", "SoL"."""
    return bool(_LETTERS.fullmatch(words.strip()))
