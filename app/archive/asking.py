"""The one box of the search: what is typed there as a `Query`, and a query as what one would type.

Anything can be typed: what is not understood as a condition is looked for as words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from msgspec.structs import replace

from app.archive.case_numbers import first_in
from app.archive.folding import words_of
from app.archive.hits import HitKind, Phrase, Query

_PLAIN = str.maketrans({"”": '"', "“": '"', "\ufff9": " ", "\ufffa": " "})
_MOST = 1_000  # characters; nobody types more
_KEYS = {
    **dict.fromkeys(("person", "namn", "name", "av"), "person"),
    **dict.fromkeys(("organ", "nämnd", "body"), "body"),
    **dict.fromkeys(("typ", "sort", "kind", "type"), "kind"),
    **dict.fromkeys(("dnr", "ärende", "case", "diarienummer"), "case_number"),
    **dict.fromkeys(("från", "efter", "since", "from", "after"), "since"),
    **dict.fromkeys(("till", "före", "until", "to", "before"), "until"),
    **dict.fromkeys(("år", "year"), "year"),
}
KINDS: dict[str, HitKind] = {
    **dict.fromkeys(("beslut", "decision"), "decision"),
    **dict.fromkeys(("reservation", "reservationer", "yttrande", "statement"), "reservation"),
    **dict.fromkeys(("yrkande", "yrkanden", "motion", "förslag"), "motion"),
    **dict.fromkeys(("uppdrag", "åtgärd", "action", "assignment"), "action"),
}
_KIND_WORDS: dict[HitKind, str] = {
    "decision": "beslut",
    "reservation": "reservation",
    "motion": "yrkande",
    "action": "uppdrag",
}
_CONDITION = re.compile(rf"(?i)(?<!\S)({'|'.join(sorted(_KEYS, key=len, reverse=True))}):\s*(\"[^\"]*\"|\S+)")
_NUMBER = re.compile(r"(?i)§§?\s*(\d{1,4})(?:\s*/\s*|\s+)?((?:19|20)\d\d)?(?!\d)|(?<!\S)(\d{1,4})\s*§(?!\S)")
_MONTHS = (
    ("januari", "january", "jan"), ("februari", "february", "feb"), ("mars", "march", "mar"),
    ("april", "april", "apr"), ("maj", "may", "maj"), ("juni", "june", "jun"), ("juli", "july", "jul"),
    ("augusti", "august", "aug"), ("september", "september", "sep"), ("oktober", "october", "okt"),
    ("november", "november", "nov"), ("december", "december", "dec"),
)  # fmt: skip
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_DAY = r"(?:19|20)\d\d(?:-\d\d?(?:-\d\d?)?)?"
_RANGE = re.compile(rf"(?<!\S)({_DAY})?\.\.({_DAY})?(?!\S)")
_BOUND = re.compile(
    rf"(?i)(?<!\S)(efter|från|sedan|since|from|after|före|till|until|before)\s+({_DAY})(?!\S)"
)
_ONE_DAY = re.compile(rf"(?<!\S)({_DAY})(?!\S)")
_NAMED_MONTH = re.compile(rf"(?i)(?<!\S)({'|'.join(_MONTH)})\s+((?:19|20)\d\d)(?!\S)")
_THIS_YEAR = re.compile(r"(?i)(?<!\S)(i år|förra året|i fjol|this year|last year)(?!\S)")
_PIECE = re.compile(r"(-?)\"([^\"]*)\"?|(-?)(\S+)")
_BEFORE = ("före", "before")
_AFTER = ("efter", "after")
_UNTIL = ("till", "until", *_BEFORE)


def parse(text: str, today: date) -> Query:
    """What the text asks for. `today` is what "this year" is counted from."""
    query = Query()
    rest = text[:_MOST].translate(_PLAIN)
    quoted: list[str] = []

    def keep(found: re.Match[str]) -> str:
        quoted.append(found[0])
        return f" \ufff9{len(quoted) - 1}\ufffa "

    query, rest = _conditions(query, rest)
    rest = re.sub(r"-?\"[^\"]*\"?", keep, rest)  # what stands in quotes is words
    for take in (_bounds, _case_number, _number, _dates):
        query, rest = take(query, rest, today)
    rest = re.sub("\ufff9(\\d+)\ufffa", lambda found: quoted[int(found[1])], rest)
    return replace(query, phrases=tuple(_phrases(rest)))


def worded(query: Query) -> str:
    """What one would type to ask this: read again it is the same, but for words that look like conditions."""
    said = [_said(phrase) for phrase in query.phrases]
    if query.number is not None:
        said.append(f"§ {query.number}" + (f"/{query.year}" if query.year else ""))
    elif query.year:
        said.append(f"år:{query.year}")
    for name, value in (("dnr", query.case_number), ("organ", query.body), ("person", query.person)):
        if value:
            said.append(f'{name}:"{value}"' if re.search(r"\s", value) else f"{name}:{value}")
    if query.kind:
        said.append(f"typ:{_KIND_WORDS[query.kind]}")
    if query.since:
        said.append(f"från:{query.since.isoformat()}")
    if query.until:
        said.append(f"till:{query.until.isoformat()}")
    return " ".join(said)


def _said(phrase: Phrase) -> str:
    words = " ".join(phrase.words)
    return ("-" if phrase.without else "") + (f'"{words}"' if phrase.exact else words)


def _phrases(text: str) -> list[Phrase]:
    found: list[Phrase] = []
    for dash, quoted, minus, word in _PIECE.findall(text):
        words = words_of(quoted or word)
        if words:
            exact = bool(quoted) or len(words) > 1  # "e-post" stands as it is written
            found.append(Phrase(tuple(words), exact=exact, without=bool(dash or minus)))
    return list(dict.fromkeys(found))


def _conditions(query: Query, text: str) -> tuple[Query, str]:
    def take(found: re.Match[str]) -> str:
        nonlocal query
        name, value = _KEYS[found[1].lower()], found[2].strip('"').strip()
        taken = _SETTERS[name](query, value, found[1].lower()) if value else None
        if taken is None:
            return found[0].replace(":", " ")
        query = taken
        return " "

    rest = _CONDITION.sub(take, text)
    return query, rest


def _kind(query: Query, value: str, _: str) -> Query | None:
    kind = KINDS.get(value.lower())
    return replace(query, kind=kind) if kind else None


def _year(query: Query, value: str, _: str) -> Query | None:
    return replace(query, year=int(value)) if re.fullmatch(r"(?:19|20)\d\d", value) else None


def _bounded(query: Query, value: str, word: str) -> Query | None:
    span = _span(value) if re.fullmatch(_DAY, value) else None
    return _bound(query, word, span) if span else None


_SETTERS: dict[str, Callable[[Query, str, str], Query | None]] = {
    "person": lambda query, value, _: replace(query, person=value),
    "body": lambda query, value, _: replace(query, body=value),
    "case_number": lambda query, value, _: replace(query, case_number=value),
    "kind": _kind,
    "year": _year,
    "since": _bounded,
    "until": _bounded,
}


def _case_number(query: Query, text: str, _: date) -> tuple[Query, str]:
    found = None if query.case_number else first_in(text)
    if found is None or not found[0].strip():
        return query, text
    number = re.sub(
        r"(?i)^\s*(?:dnr|diarienr|diarienummer|ärendenummer|ärendenr)[.:\s]*", "", found[0]
    ).strip()
    return replace(query, case_number=number), _without(text, found)


def _number(query: Query, text: str, _: date) -> tuple[Query, str]:
    found = _NUMBER.search(text)
    if found is None:
        return query, text
    year = int(found[2]) if found[2] else query.year
    return replace(query, number=int(found[1] or found[3]), year=year), _without(text, found)


def _bounds(query: Query, text: str, _: date) -> tuple[Query, str]:
    for found in _BOUND.finditer(text):
        if span := _span(found[2]):
            query, text = _bound(query, found[1].lower(), span), text.replace(found[0], " ", 1)
    return query, text


def _dates(query: Query, text: str, today: date) -> tuple[Query, str]:
    if (found := _RANGE.search(text)) and (found[1] or found[2]):
        first, last = _span(found[1] or ""), _span(found[2] or "")
        if bool(first) == bool(found[1]) and bool(last) == bool(found[2]):
            query = replace(query, since=first[0] if first else None, until=last[1] if last else None)
            text = _without(text, found)
    for pattern, meant in ((_NAMED_MONTH, _of_month), (_THIS_YEAR, None), (_ONE_DAY, None)):
        found = pattern.search(text)
        if found is None or query.since or query.until:
            continue
        span = meant(found) if meant else _span(found[1]) if pattern is _ONE_DAY else _this_year(found, today)
        if span:
            query, text = replace(query, since=span[0], until=span[1]), _without(text, found)
    return query, text


def _of_month(found: re.Match[str]) -> tuple[date, date] | None:
    return _span(f"{found[2]}-{_MONTH[found[1].lower()]}")


def _this_year(found: re.Match[str], today: date) -> tuple[date, date]:
    year = today.year - (found[1].lower() not in ("i år", "this year"))
    return date(year, 1, 1), date(year, 12, 31)


def _bound(query: Query, word: str, span: tuple[date, date]) -> Query:
    first, last = span
    if word in _UNTIL:
        until = first - timedelta(days=1) if word in _BEFORE else last
        return replace(query, until=until)
    return replace(query, since=last + timedelta(days=1) if word in _AFTER else first)


def _span(words: str) -> tuple[date, date] | None:
    """The first and last day of a year, a month or a day; None for what is none of them."""
    numbers = [int(each) for each in words.split("-") if each]
    try:
        match numbers:
            case [year]:
                return date(year, 1, 1), date(year, 12, 31)
            case [year, month]:
                after = date(year + month // 12, month % 12 + 1, 1)
                return date(year, month, 1), after - timedelta(days=1)
            case [year, month, day]:
                return date(year, month, day), date(year, month, day)
            case _:
                return None
    except ValueError:
        return None


def _without(text: str, found: re.Match[str]) -> str:
    return text[: found.start()] + " " + text[found.end() :]
