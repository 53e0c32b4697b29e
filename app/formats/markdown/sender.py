"""Tells the lines of a sender block apart: name, title, body, mail, telephone."""

from __future__ import annotations

import re

_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"^(?:(?:tel(?:efon)?|mobil|växel)\b[.:]?\s*)?\+?[\d][\d\s()/–-]{5,20}$", re.IGNORECASE)
_BODY = re.compile(
    r"(?:nämnd|styrelse|utskott|fullmäktige|beredning|kommun|region|förvaltning|kontor|avdelning|enhet|"
    r"kansli|stab|råd|bolag|förbund|committee|board|council|office|department|unit)(?:en|et|n|s|ens|ets|ns)?\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:sekreterare|chef|handläggare|utredare|ordförande|strateg|samordnare|direktör|registrator|assistent|"
    r"jurist|controller|ledare|specialist|administratör|rådgivare|koordinator|planerare|ekonom|ingenjör|"
    r"pedagog|rektor|konsult|inspektör|arkivarie|råd|officer|secretary|manager|clerk|director|coordinator)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"^[^\W\d_][\w'’.-]*(?: (?:[^\W\d_][\w'’.-]*)){1,4}$")


class Sender:
    """Gathers a sender block line by line."""

    def __init__(self) -> None:
        self._found: dict[str, str] = {}
        self._others: list[tuple[str, str]] = []

    @staticmethod
    def mail(line: str) -> str:
        """The mail address that is all of the line, the empty string if there is none."""
        found = _MAIL.fullmatch(line.strip(" <>"))
        return found[0] if found else ""

    def fits(self, lines: list[str]) -> bool:
        """Whether short lines carry on a block that has begun and lacks just this."""
        return bool(self._found) and all(_PHONE.match(line) or self.mail(line) for line in lines)

    def add(self, line: str) -> None:
        """Take one line. What is none of the four becomes a field of its own, so that no word is lost."""
        mail = self.mail(line)
        if mail and "E-post" not in self._found:
            self._found["E-post"] = mail
        elif _PHONE.match(line):
            self._others.append(("Telefon", re.sub(r"(?i)^tel(?:efon)?\b[.:]?\s*", "", line)))
        elif (key := self._kind(line)) and key not in self._found:
            self._found[key] = line
        else:
            free = next(
                (k for k in ("Sekreterare", "Befattning", "Avsändande organ") if k not in self._found), ""
            )
            if free and not re.search(r"\d", line):
                self._found[free] = line
            else:
                self._others.append(("Adress" if re.search(r"\d", line) else "Avsändare, övrigt", line))

    def _kind(self, line: str) -> str:
        if not self._found and _NAME.match(line) and line[:1].isupper() and not _BODY.search(line):
            return "Sekreterare"
        if (
            _TITLE.search(line)
            and line.count(" ") < 6
            and not (_BODY.search(line.split()[-1]) and "," not in line)
        ):
            return "Befattning"
        if _BODY.search(line):
            return "Avsändande organ"
        return "Sekreterare" if _NAME.match(line) and line.istitle() else ""

    def pairs(self) -> list[tuple[str, str]]:
        """The block as labelled values."""
        return [*self._found.items(), *self._others]
