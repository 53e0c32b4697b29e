"""Who is named on a line of the attendance: name, party, office, for whom, in which items."""

from __future__ import annotations

import re

import msgspec
from msgspec.structs import replace

from app.formats.from_word.recognising.numbers import spans
from app.formats.members.names import Named, Parties, named
from app.formats.members.words import Office, is_vacant, looks_like_letters, office_of

_SPANS = re.compile(
    r"[,(]?\s*(?:§§?|paragraf(?:erna)?)\s*(\d{1,4}(?:\s*(?:[–—-]|,|och|samt|&|\+)\s*(?:§§?\s*)?\d{1,4})*)\s*\)?",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\bdel av\b|\bkl\.?\s*\d|\bklockan\b|\d{1,2}[.:]\d{2}|\b(?:från|till) och med\b|"
    r"\bfr\.?o\.?m\b|\bt\.?o\.?m\b|\bej\b|\binte\b",
    re.IGNORECASE,
)
_REMOTE = re.compile(
    r"[,(]?\s*(?:(?:deltar |deltog |närvarande )?(?:på distans|via (?:teams|länk|zoom)|digitalt))\)?",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"^(.+?)[,(]?\s+(?:ersätter|tjänstgör(?:ande)?\s+(?:ersättare\s+)?(?:för|i\s*stället\s+för)|tj(?:g|änstg)?\.?\s+(?:ers\.?\s+)?för|"
    r"ers(?:ättare|\.)?\s+för|i\s*stället\s+för|för|serves for|replaces)\s+(.+)$",
    re.IGNORECASE,
)  # fmt: skip
_TITLE_FIRST = re.compile(
    r"^((?:[\w-]+ (?:och |för )?){0,3}?[\wåäö-]*(?:chef|direktör|"
    r"sekreterare|arkitekt|utredare|controller|ekonom|inspektör|rektor|"
    r"handläggare|strateg|samordnare|ledare|jurist|ingenjör|planerare|registrator|assistent|specialist|revisor|"
    r"ordförande|tjänsteman|konsult|koordinator|administratör|pedagog|råd|ombud|projektör))\s+"
    r"((?:[A-ZÅÄÖ][\w'’.-]+|von|af|de)(?: (?:[A-ZÅÄÖ][\w'’.-]*|von|af|de|al)){1,4})(.*)$",
    re.IGNORECASE,
)  # fmt: skip
_CAPITAL = re.compile(r"^(?:[A-ZÅÄÖÉ]|von |af |de )")
_MARK = re.compile(r"^(?:[-–•·▪*]|\d{1,3}[.)])[\s\t]+")
_NOBODY = Parties({})


class Said(msgspec.Struct, frozen=True):
    """Somebody on a line. `unsure`: there is more on the line than is in the fields."""

    name: str
    party: str = ""
    office: Office | None = None
    title: str = ""
    numbers: tuple[int, ...] = ()
    presides: tuple[int, ...] = ()
    instead_of: str = ""
    instead_party: str = ""
    for_vacant: bool = False
    vacant: bool = False
    remote: bool = False
    unsure: bool = False
    words: str = ""


def people(line: str) -> tuple[Said, ...]:
    """Everybody on a line, () if it is not all about people."""
    line = line.strip(" \t.;,")
    if not line:
        return ()
    found: list[Said] = []
    for piece in _pieces(line):
        said = _one(piece)
        if said is None:
            return ()
        found.append(said)
    return tuple(found)


def _pieces(line: str) -> list[str]:
    """The line taken apart where a new name begins."""
    out: list[str] = []
    for part in re.split(r"\s*;\s*|\t+|\n", line):
        pieces = re.split(r",\s+", part)
        bracketed = sum("(" in piece for piece in pieces) > 1
        for piece in pieces:
            for each in _by_and(piece):
                begins = _begins(each) and (not bracketed or "(" in each) and not _waits(out)
                if begins or not out or (part is not pieces and each is pieces[0]):
                    out.append(each)
                else:
                    out[-1] += ", " + each
    return [piece for piece in out if piece.strip(" .,")]


def _by_and(piece: str) -> list[str]:
    parts = re.split(r"\s+(?:och|samt|and)\s+", piece)
    if len(parts) > 1 and all(_begins(each) for each in parts):
        return parts
    return [piece]


def _waits(out: list[str]) -> bool:
    """Whether the last piece ends before the name that it needs: "Anna Ek (S), ersättare för"."""
    return bool(out) and bool(re.search(r"(?:ersätter|för)$", out[-1]))


def _begins(piece: str) -> bool:
    """Whether a piece can begin somebody: a whole name, perhaps with its title before it."""
    piece = _MARK.sub("", piece.strip())
    if re.match(r"(?:ersättare|tjänstgör\w*|tj\.?|ers\.?) för\b|ersätter\b", piece, re.IGNORECASE):
        return False
    if _TITLE_FIRST.match(piece):
        return True
    piece = _SPANS.sub("", piece)
    if found := _FOR.match(piece):
        piece = found[1]
    who = named(piece, _NOBODY)
    return (who.sound and bool(_CAPITAL.match(who.name))) or who.vacant


def _one(piece: str) -> Said | None:
    words = piece
    piece = _MARK.sub("", piece.strip(" \t.,"))
    remote = bool(_REMOTE.search(piece))
    piece = _REMOTE.sub("", piece)
    numbers: tuple[int, ...] = ()
    unsure = False
    if hit := _UNSURE.search(piece):
        unsure = True
        start = (
            max(piece.rfind(sign, 0, hit.start()) for sign in (",", "(", "§"))
            if "del av" not in hit[0].casefold()
            else hit.start()
        )
        cut = piece[: start if start > 0 else hit.start()].rstrip(" ,(§")
        piece = cut or piece
    for hit in _SPANS.finditer(piece):
        numbers += spans(hit[1])
    piece = _SPANS.sub("", piece).strip(" ,:;")
    presides = bool(numbers) and bool(re.search(r"(?<!vice )\bordförande\s*$", piece))
    if presides:  # "vice ordförande, ordförande § 47"
        piece = re.sub(r"(\bvice ordförande\b),?\s+(?:och\s+)?ordförande\s*$", r"\1", piece)
    to = ""
    if found := _FOR.match(piece):
        piece, to = found[1].strip(" ,"), found[2].strip(" ,")
    who = _who(piece)
    if not who.sound and not who.vacant:
        return None
    said = Said(
        who.name,
        who.party,
        who.office,
        who.title,
        numbers,
        remote=remote,
        vacant=who.vacant,
        unsure=unsure,
        words=words.strip(),
    )
    if presides:
        said = replace(said, presides=numbers, numbers=())
    if to:
        other = _party_by_comma(to, named(to, _NOBODY))
        if not other.sound and not other.vacant:
            return None
        said = replace(
            said,
            instead_of="" if other.vacant else other.name,
            instead_party=other.party,
            for_vacant=other.vacant,
        )
    elif who.personal_to:
        said = replace(said, instead_of=named(who.personal_to, _NOBODY).name)
    return said


def _who(piece: str) -> Named:
    """The name with what stands round it, the title before or after it."""
    if found := _TITLE_FIRST.match(piece):
        office = office_of(found[1])
        who = Named(name=found[2], title=found[1], office=office)
        if found[3].strip(" ,"):
            more = named(f"{found[2]}{found[3]}", _NOBODY)
            who = replace(more, title=found[1], office=office or more.office) if more.sound else who
    else:
        piece, title = _title_after(piece)
        who = _party_by_comma(piece, named(piece, _NOBODY))
        who = replace(who, title=title) if title else who
    return who


def _title_after(piece: str) -> tuple[str, str]:
    """ "Anna Ek, HR-chef": the name, and the words after it that are no office, party or other name."""
    name, comma, rest = piece.partition(",")
    rest = rest.strip()
    first = rest.split(",")[0].strip()
    if (
        not comma
        or not rest
        or office_of(first)
        or looks_like_letters(first)
        or ("(" in name and not named(name, _NOBODY).sound)
    ):
        return piece, ""
    return (name, rest) if len(name.split()) > 1 and named(name, _NOBODY).sound else (piece, "")


def _party_by_comma(piece: str, who: Named) -> Named:
    """ "Anna Ek, S, ordförande" and "Anna Ek S"."""
    pieces = [each.strip() for each in piece.split(",")]
    if who.party or len(pieces) < 2 or not looks_like_letters(pieces[1]):
        return who
    rest = ", ".join([pieces[0], *pieces[2:]])
    return replace(named(rest, _NOBODY), party=pieces[1])


def vacant(words: str) -> bool:
    """Whether a line says that a seat is empty."""
    return is_vacant(words)
