"""The header of a document and the names on its front page, from the rows and lines that were gathered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from app.formats.from_word.recognised import Doubt, Sign
from app.formats.from_word.recognising.attendance import Listed
from app.formats.from_word.recognising.front import PEOPLE, Front, Row
from app.formats.from_word.recognising.lines import Line
from app.formats.from_word.recognising.people import Said, people
from app.formats.from_word.recognising.words import body_named, body_within, municipality_in
from app.formats.markdown.facts import Facts
from app.formats.markdown.pieces import Remarks
from app.formats.markdown.words import KINDS, kind_in, norm
from app.model.dates import read_date, read_time
from app.model.header import Approval, Field, Header, Kind, Notice

_PAUSE = re.compile(
    r"[\s,;.(]*\bajourner(?:ing(?:ar|en)?|at)\b[:.]?\s*(?:mellan\s*)?((?:kl\.?|klockan)?\s*\d{1,2}[.:]\d{2}\s*(?:[–—-]|till|och)\s*\d{1,2}[.:]\d{2}"
    r"(?:\s*(?:,|och|samt)\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[–—-]\s*\d{1,2}[.:]\d{2})*)\)?",
    re.IGNORECASE,
)
_PROVED = re.compile(
    r"(?:protokollet är justerat|justeringen har (?:tillkännagivits|anslagits))\b", re.IGNORECASE
)
_CLOCKS = re.compile(r"\d{1,2}[.:]\d{2}\s*(?:[–—-]|till)\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}")
_CLOCK = re.compile(r"(?:kl\.?|klockan)\s*(\d{1,2}(?:[.:]\d{2})?)", re.IGNORECASE)
_LONG_DASH = re.compile(r"(\d{1,2}[.:]\d{2})\s*[–—-]\s*(?=\d)")


class Gathered:
    """What the front page says; what it leaves is to stand in the opening."""

    def __init__(self, front: Front, running: Iterable[str]) -> None:
        self.signs: list[Sign] = []
        self.doubts: list[Doubt] = []
        self.opening: list[Line] = []
        self.listed = Listed()
        self.municipality = ""
        self.remarks = Remarks([])
        self._facts = Facts(self.remarks)
        self._bodies: list[str] = []
        self._approval, self._notice = Approval(), Notice()
        self._numbers = ""
        self._titles: list[str] = []
        self._running = [line for text in running for line in re.split(r"[\n\t]+", text) if line.strip()]
        self._loose(front)
        for row in front.rows:
            self._row(row)
        self._from_running()
        if title := self._title():
            self._facts.meeting_from_title(title)

    # Lines without labels

    def _loose(self, front: Front) -> None:
        from app.formats.from_word.source import SourceTable

        for unit in front.loose:
            if isinstance(unit, SourceTable):
                continue
            text = unit.text
            pieces = [piece.strip() for piece in re.split(r"\t+|\n", text) if piece.strip()]
            if _PROVED.match(text):
                self.signs.append(Sign("field", "proof", text))
                continue
            known = [self._known(piece) for piece in pieces]
            if len(text) > 200 or not all(known):
                self.opening.append(unit)
                if len(text) < 120:
                    self.doubts.append(Doubt("from-word.front-line", text))
            else:
                self.signs.append(Sign("field", "front", text))

    def _known(self, piece: str) -> bool:
        """Take what a short line says by itself; False if there is more in it."""
        whole = False
        if town := municipality_in(piece):
            self.municipality = self.municipality or town
            rest = piece.replace(town, "", 1).strip(" ,–-")
            whole = not rest or bool(body_named(rest))
            if body_named(rest):
                self._bodies.append(rest)
        first, comma, rest = piece.partition(", ")
        if body := body_named(piece) or body_within(piece) or (body_named(first) if comma else ""):
            self._bodies.append(body)
            whole = whole or bool(body_named(piece)) or (bool(municipality_in(rest)) and comma != "")
            if comma and (town := municipality_in(rest)):
                self.municipality = self.municipality or town
        if kind_in(piece) and len(piece) < 120:
            self._titles.append(piece)
            self._facts.kind = self._facts.kind or kind_in(piece)
            whole = True  # the title holds all of it
        if len(piece) < 120:
            whole = self._dated(piece) or whole
        return whole

    def _dated(self, piece: str) -> bool:
        """A line that tells the day or the time of the meeting by itself."""
        pause = _PAUSE.search(piece)
        bare = _PAUSE.sub("", piece)
        day, clocks = read_date(bare), _CLOCKS.search(bare)
        if not day and not clocks:
            return False
        if day and not self._facts.meeting_dated:
            self._put("Sammanträdesdatum", day.isoformat())
        only_day = (
            day is not None
            and len(
                re.sub(
                    r"[^\W\d_]+dag(?:en)?|den|[\d\W]|jan\w*|feb\w*|mars|apr\w*|maj|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*|kl\w*",
                    "",
                    bare,
                    flags=re.IGNORECASE,
                )
            )
            == 0
        )
        if clocks and not (day and read_date(clocks[0])):
            rest = bare[: clocks.start()].rstrip(" ,.") if not day else ""
            self._put("Tid", _LONG_DASH.sub(r"\1–", clocks[0]))
            rest = re.sub(r"(?i)[\s,]*(?:kl\.?|klockan)$", "", rest).strip(" ,")
            if rest and not body_named(rest) and not self._facts.strings.get("place"):
                self._put("Plats", rest)
                only_day = True
            only_day = only_day or (not rest and not day)
        if pause:
            self._put("Ajournering", _clocks(pause[1]))
        return only_day

    # Rows

    def _row(self, row: Row) -> None:
        value = " ".join(row.values)
        words = " ".join([row.label, *row.values])
        match row.key:
            case "members" | "serving" | "substitutes" | "officers" | "absent":
                self._people(row)
                return
            case "approver":
                self._approver(row)
                return
            case "secretary" | "chair":
                self._officer(row)
                return
            case "fact":
                self._fact(row.label, value)
            case "approval":
                self._approval_said(value)
            case "notice_up" | "notice_down":
                day = read_date(value)
                if value and day is None:
                    self._keep(words, "from-word.front-line")
                    return
                self._notice = replace(self._notice, **{"up" if row.key == "notice_up" else "down": day})
            case "kept_at":
                self._notice = replace(self._notice, kept_at=value)
            case "body":
                if body_named(value):
                    self._bodies.append(value)
                elif value:
                    self._facts.fields.append(Field(row.label, value))
            case "numbers":
                self._numbers = value
            case None:
                self._facts.fields.append(Field(row.label, value))
            case _:
                self._rest(row)
                return
        self.signs.append(Sign("field", row.key or row.label, words))

    def _rest(self, row: Row) -> None:
        """Lines under a heading of the page that say nothing we know."""
        words = [value for value in row.values if any(map(str.isalnum, value))]
        kept = [value for value in words if not self._signature(value)]
        if kept and row.key not in ("ignored", "contents"):
            for value in kept:
                self._keep(value, "from-word.front-line")
        elif kept:
            self.doubts.append(Doubt("from-word.contents-left", "\n".join(kept)))
        self.signs.append(
            Sign("field", row.key or "", " ".join([row.label, *(v for v in words if v not in kept)]))
        )

    def _signature(self, value: str) -> bool:
        return any(
            value.casefold() == each for each in ("sekreterare", "ordförande", "justerande", "justerare")
        )

    def _keep(self, words: str, code: str) -> None:
        from app.formats.from_word.source import SourceParagraph
        from app.model.inlines import text

        if _PROVED.match(words):
            self.signs.append(Sign("field", "proof", words))
            return
        self.opening.append(Line(words, SourceParagraph(text(words))))
        self.doubts.append(Doubt(code, words))

    def sent_by(self, pairs: Iterable[tuple[str, str]]) -> None:
        """What a sender block says: labels with their values."""
        for label, value in pairs:
            self._put(label, value)
            self.signs.append(Sign("field", label, value))

    def _put(self, label: str, value: str) -> None:
        self._facts.put(label, value)

    def _fact(self, label: str, value: str) -> None:
        if pause := _PAUSE.search(value):
            value = _PAUSE.sub("", value).strip()
        value = _LONG_DASH.sub(r"\1–", value)
        value = value.strip(" .")
        if norm(label) in ("tid och plats", "plats och tid", "datum och tid", "tid", "plats", "datum"):
            if norm(label) == "datum" and not self._facts.meeting_dated and self.kind != "notes":
                label = "Sammanträdesdatum"
            elif norm(label) == "tid" and read_date(value):
                label = "Datum och tid"
        if (
            (norm(label) in ("sammanträdesdatum", "mötesdatum", "datum"))
            and self._facts.meeting_dated
            and (day := read_date(value))
            and len(value) < 40
            and day in self._days()
        ):
            return
        day = read_date(value)
        if (
            day
            and self._facts.meeting_dated
            and day in self._days()
            and norm(label) in ("tid och plats", "plats och tid", "datum och tid", "tid")
        ):
            value = _without_day(value)
            label = "Tid" if label == "Datum och tid" else label
        if value:
            self._put(label, value)
        if pause:
            self._put("Ajournering", _clocks(pause[1]))

    def _days(self) -> list[date | None]:
        return [day.date for day in self._facts.header("notes").meeting_days]

    def _approval_said(self, value: str) -> None:
        day = read_date(value)
        clock = read_time(found[1]) if (found := _CLOCK.search(value)) else None
        place = _CLOCK.sub("", _without_day(value) if day else value).strip(" ,.;–-")
        place = re.sub(r"(?i)\b(?:den|klockan|kl\.?)$", "", place).strip(" ,.;")
        self._approval = Approval(place, day, clock)

    def _people(self, row: Row) -> None:
        self.signs.append(Sign("field", row.key or "", "\n".join([row.label, *row.values])))
        for value in row.values:
            found = people(value)
            if not found:
                self._keep(value, "from-word.attendance-line")
                continue
            if any(each.unsure for each in found):
                self._keep(value, "from-word.attendance-line")
            for said in found:
                self._named(said, row.key)

    def _named(self, said: Said, key: str | None) -> None:
        if said.instead_of or said.for_vacant:
            key = "serving"
        elif said.office == "substitute" and key == "members":
            key = "substitutes"
        elif said.office == "secretary" and key in ("members", "officers"):
            self.listed.secretary = self.listed.secretary or said
            key = "officers"
        elif key == "serving" and said.office in ("chair", "vice_chair", "member"):
            key = "members"
        if key in PEOPLE:
            getattr(self.listed, str(key)).append(said)
            self.signs.append(Sign("person", str(key), said.words))

    def _approver(self, row: Row) -> None:
        for value in row.values:
            found = people(value)
            if found and not any(each.unsure for each in found):
                self.listed.approvers += found
                self.signs.append(Sign("person", "approver", value))
            elif read_date(value) and self._approval == Approval():
                self._approval_said(value)
                self.signs.append(Sign("field", "approval", value))
            elif any(map(str.isalnum, value)):
                self._keep(value, "from-word.front-line")
        self.signs.append(Sign("field", "approver", row.label))

    def _officer(self, row: Row) -> None:
        for value in row.values:
            found = people(value)
            if len(found) == 1:
                if row.key == "secretary":
                    self.listed.secretary = self.listed.secretary or found[0]
                else:
                    self.listed.chair = self.listed.chair or found[0]
                self.signs.append(Sign("person", row.key or "", value))
            elif any(map(str.isalnum, value)):
                if found_row := re.search(r"§§?\s*\d|^\d{1,4}\s*[–-]", value):
                    self.signs.append(Sign("field", "numbers", value))
                    self._numbers = self._numbers or found_row.string
                else:
                    self._keep(value, "from-word.front-line")
        self.signs.append(Sign("field", row.key or "", row.label))

    # Header and footer of the pages

    def _from_running(self) -> None:
        for line in self._running:
            if (town := municipality_in(line)) and not self.municipality:
                self.municipality = town
            if body := body_named(line.split(" 20")[0].split(" 19")[0]):
                self._bodies.append(body)
            if self._facts.kind is None and kind_in(line):
                self._facts.kind = kind_in(line)
            if not self._facts.meeting_dated and (day := read_date(line)):
                self._put("Sammanträdesdatum", day.isoformat())

    @property
    def kind(self) -> Kind | None:
        """What kind of document it says it is."""
        return self._facts.kind

    def header(self, kind: Kind, deciding: Counter[str], first: int) -> Header:
        """The header; `deciding` are those of whom the text says that they decide."""
        header = self._facts.header(kind)
        body = self._body(deciding)
        title = self._title()
        fields = header.fields
        if self.municipality:
            fields = (Field("Kommun", self.municipality), *fields)
        approval = self._approval if self._approval != Approval() else header.approval
        notice = self._notice if self._notice != Notice() else header.notice
        return replace(
            header,
            title=header.title or title,
            body=header.body or body,
            fields=fields,
            first_number=first,
            approval=approval,
            notice=notice,
        )

    def _title(self) -> str:
        longest = max(self._titles, key=len, default="")
        return longest.capitalize() if longest.isupper() else longest

    def _body(self, deciding: Counter[str]) -> str:
        if self._bodies:
            said = self._bodies[0]
            return said.capitalize() if said.isupper() or said[:1].islower() else said
        most = deciding.most_common(1)
        return most[0][0] if most and most[0][1] > 1 else ""

    def without_title(self) -> list[str]:
        """Titles that the header has no room for."""
        title = self._title()
        return [each for each in self._titles if norm(each) != norm(title) and norm(each) not in KINDS]


def _clocks(text: str) -> str:
    return re.sub(r"(?i)(?:kl\.?|klockan)\s*", "", _LONG_DASH.sub(r"\1–", text)).replace(" och ", ", ")


def _without_day(value: str) -> str:
    return re.sub(
        r"(?i)(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s*)?(?:den\s*)?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?::?e)?\s+[a-zåäö]{3,9}\.?\s+\d{4})",
        "",
        value,
    ).strip(" ,.;")
