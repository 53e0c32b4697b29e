"""Whose decision a proposal asks for: the body's own, by whatever name, or one that it prepares for."""

from __future__ import annotations

import re

from app.rules.proceedings.naming import Naming

_ENDING = 2  # letters by which a noun's definite form is longer: "utskottet" is an "arbetsutskott"
_STEM = 5  # a shorter beginning says too little


def is_own(name: str, naming: Naming) -> bool:
    """Whether a name in a proposal is the body's: its whole name, or the end of it ("nämnden")."""
    name, own = name.strip().lower(), naming.body.lower()
    if not name:
        return False
    if own == name or (len(name) >= _STEM and own.endswith(name)):
        return True
    stem = name[:-_ENDING]
    return len(stem) >= _STEM and " " not in name and own.endswith(stem)


def own_rest(clause: str, naming: Naming) -> str:
    """What follows the body's own name at the beginning of a clause; "" when it begins otherwise."""
    own = f"{naming.body.lower()} "
    if clause.lower().startswith(own):
        return clause[len(own) :].strip()
    first, _, rest = clause.partition(" ")
    return rest.strip() if is_own(first, naming) else ""


def another(clause: str, naming: Naming) -> str:
    """The body with which a clause begins and that decides what this one proposes to it; "" for none.

    The profile names some; besides, the one that this body belongs to by its name.
    """
    low, own = clause.lower(), naming.body.lower()
    for higher in naming.phrases.drafted.higher:
        if low.startswith(f"{higher.lower()} "):
            return clause[: len(higher)]
    words = clause.split(" ")
    for name in (" ".join(words[:count]) for count in range(1, len(words))):
        if len(name) >= _STEM and re.match(rf"{re.escape(name.lower())}\w? ", own):
            return name
    return ""


def asked(lead: str, naming: Naming) -> str:
    """The other body that the words before some points ask to decide; "" when it is this one.

    A body that is to pass it on stands before the one that decides, as the words say it.
    """
    words = naming.phrases.drafted
    decides = words.decides_that.removesuffix(f" {words.to}")
    if found := re.search(rf"{re.escape(words.proposes)} (.+?) {re.escape(decides)}\b", lead):
        others = [other.strip() for other in found[1].split(f" {words.proposes} ")]
    else:
        told = lead.partition(f"{words.nominates} ")[2] or lead
        places = {m.start(): h for h in words.higher for m in re.finditer(rf"(?i)\b{re.escape(h)}\b", told)}
        others = list(dict.fromkeys(places[place] for place in sorted(places)))
        if not others and words.asks and (found := re.search(words.asks, lead)):
            others = [found["body"].strip()]
    own = [place for place, other in enumerate(others) if is_own(other, naming)]
    return f" {words.proposes} ".join(others[own[-1] + 1 :] if own else others)
