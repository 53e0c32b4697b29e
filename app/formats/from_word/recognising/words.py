"""What the parts of items and the rows of front pages are called on the shelves of Swedish municipalities."""

from __future__ import annotations

import re
from typing import Literal

from app.formats.markdown.words import KEYS, norm
from app.model.sections import LabelledPart

FrontKey = Literal[
    "members", "serving", "substitutes", "officers", "absent", "approver", "approval", "signatures",
    "secretary", "chair", "numbers", "proof", "notice_up", "notice_down", "kept_at", "contents", "over",
    "ignored", "body", "fact",
]  # fmt: skip

_PARTS: dict[LabelledPart, str] = {
    "summary": "sammanfattning av ärendet, sammanfattning, ärendebeskrivning, beskrivning av ärendet, "
    "bakgrund, ärendet, ärende, ärendet i korthet, ärendebakgrund, bakgrund till ärendet, kort "
    "beskrivning av ärendet, redogörelse, ärendets behandling, redogörelse för ärendet, bakgrund och "
    "ärendebeskrivning, inledning, beskrivning, summary, background",
    "basis": "beslutsunderlag, underlag, underlag för beslut, underlag till beslut, handlingar i ärendet, "
    "handlingar, beslutshandlingar, beslutsunderlag i ärendet, ärendets handlingar, underlag för "
    "beslutet, basis for decision",
    "proposal": "förslag till beslut, förslag, beslutsförslag, förslag på beslut, proposed decision, "
    "proposal",
    "motions": "yrkanden, yrkande, yrkanden på sammanträdet, yrkande på sammanträdet, förslag på "
    "sammanträdet, förslag till beslut på sammanträdet, förslag under sammanträdet, yrkanden under "
    "sammanträdet, förslag och yrkanden, framställda yrkanden, yrkanden och förslag, yrkanden vid "
    "sammanträdet, ändringsyrkande, ändringsyrkanden, tilläggsyrkande, tilläggsyrkanden, motions",
    "putting_order": "propositionsordning, propositionsordningar, proposition, propositioner, "
    "beslutsgång, beslutsordning, ställande av proposition, proposition på yrkanden, proposition på "
    "yrkandena, propositionsställande, propositionsordning och beslut, order of putting",
    "vote": "omröstning, votering, omröstningsresultat, voteringsresultat, omröstning begärs, "
    "voteringslista, omröstningslista, omröstningsordning, voteringsordning, voteringsproposition, "
    "omröstning och resultat, omröstningsproposition, omröstningsproposition och omröstningsresultat, "
    "vote",
    "decision": "beslut, beslutar, protokollsbeslut, nämndens beslut, beslutet, decision, resolution",
    "reservation": "reservation, reservationer, reservation mot beslutet, reservationer mot beslutet, "
    "reserverar sig, skriftlig reservation, skriftliga reservationer, reservation mot beslut, "
    "reservations",
    "statement": "särskilt yttrande, särskilda yttranden, yttrande till protokollet, yttranden till "
    "protokollet, statement",
    "note": "protokollsanteckning, protokollsanteckningar, anteckning till protokollet, anteckningar till "
    "protokollet, till protokollet, protokollsnotering, röstförklaring, röstförklaringar, note",
    "conflict": "jäv, anmälan om jäv, jävsanmälan, deltar ej i beslutet, deltar inte i beslutet, deltog "
    "ej i beslutet, deltog inte i beslutet, deltar ej i beslut, deltar ej, ej deltagande i beslutet, "
    "deltar inte i beslutet på grund av jäv, deltar ej i beslutet på grund av jäv, deltar inte i "
    "handläggningen, ej deltagande i beslut, avstår från att delta i beslutet, conflict of interest",
    "recipients": "beslutet skickas till, skickas till, expedieras till, expediering, expedieras, "
    "beslutsexpediering, beslutet expedieras till, beslutet expedieras, protokollsutdrag till, "
    "protokollsutdrag, utdrag till, utdrag, delges, delgivning, delges till, beslutet delges, kopia till, "
    "kopior till, för kännedom, för kännedom till, sändlista, beslut skickas till, beslutet sänds till, "
    "beslut till, beslutet ska skickas till, protokollsutdrag skickas till, för verkställighet, "
    "paragrafen skickas till, mottagare, underrättas, meddelas, expedierat, expedierat till, recipients",
}  # fmt: skip
PARTS: dict[str, LabelledPart] = {
    norm(name): kind for kind, names in _PARTS.items() for name in names.split(",") if name.strip()
}

BODY = (
    r"(?:[\wåäöé&-]+[ -])*?[\wåäöé-]*(?:nämnd(?:en)?|styrelse(?:n)?|utskott(?:et)?|fullmäktige|"
    r"beredning(?:en)?|kommitté(?:n)?|rådet|\bråd|delegation(?:en)?|direktion(?:en)?|presidiet)"
)
_BODYS = rf"{BODY}s?"
_LOOSE: tuple[tuple[LabelledPart, re.Pattern[str]], ...] = (
    ("motions", re.compile(r"(?:förslag|yrkanden?).* (?:på|under|vid) (?:dagens )?(?:sammanträdet|mötet)")),
    (
        "proposal",
        re.compile(
            r"(?:[\wåäö&,/-]+ ){0,6}?(?:[\wåäö-]+s )(?:skriftliga )?(?:besluts)?förslag"
            r"(?: till (?:beslut|[\wåäö]+))?"
            rf"|förslag till beslut i {BODY}|förslag till {BODY}(?:s beslut)?|förslag från [\wåäö ]+"
        ),
    ),
    (
        "decision",
        re.compile(
            rf"(?!.*\b(?:att|föreslår|om|till|för)\b)(?:(?:{_BODYS}) ){{1,3}}beslut|beslut(?: i| av) {BODY}"
        ),
    ),
    ("motions", re.compile(r"(?:ledamöternas|partiernas) (?:yrkanden|förslag)")),
    (
        "vote",
        re.compile(
            r"(?:omröstning|votering) (?:\d|[ivx]+)|(?:första|andra|tredje) (?:omröstning|votering)(?:en)?"
        ),
    ),
    ("reservation", re.compile(r"(?:reservation|reservationer) (?:från|av) .{3,60}")),
    ("statement", re.compile(r"särskil(?:t|da) yttranden? (?:från|av) .{3,60}")),
    ("note", re.compile(r"(?:protokollsanteckning|anteckning till protokollet) (?:från|av) .{3,60}")),
    (
        "recipients",
        re.compile(
            r"(?:beslutet|beslut|protokollsutdrag|paragrafen|utdrag)(?: ska)? "
            r"(?:skickas|sänds|expedieras|delges|till)(?: för [\wåäö]+)?(?: till)?"
        ),
    ),
)
_LONGEST_LABEL = 70
_MAY_NAME = re.compile(
    r"förslag|yrkand|beslut|omröstning|votering|reservation|yttrand|anteckning|utdrag|paragrafen"
)


def part_of(label: str) -> LabelledPart | None:
    """Which part a label names, None for one that names none."""
    if len(label) > _LONGEST_LABEL:
        return None
    plain = norm(label).rstrip(".:– ")
    if known := PARTS.get(plain):
        return known
    if "(" in plain and (known := PARTS.get(plain.partition("(")[0].strip())):
        return known
    if not _MAY_NAME.search(plain):  # most lines are text, and many patterns cost time
        return None
    return next((kind for kind, look in _LOOSE if look.fullmatch(plain)), None)


_FRONT: dict[FrontKey, str] = {
    "members": "beslutande, beslutande ledamöter, ledamöter, närvarande ledamöter, närvarande, deltagare, "
    "ordinarie ledamöter, närvarande beslutande, närvarande förtroendevalda, ledamöter närvarande, "
    "närvarolista, närvaroförteckning, närvarande på mötet, deltagande, present, participants, members, "
    "attendees, tjänstgörande ledamöter, tjänstgörande, beslutande ledamöter och ersättare",
    "serving": "tjänstgörande ersättare, beslutande ersättare, tj ersättare, tj. ersättare, tjg "
    "ersättare, tjg. ersättare, tjänstg. ersättare, serving substitutes",
    "substitutes": "ej tjänstgörande ersättare, icke tjänstgörande ersättare, närvarande ersättare, "
    "ersättare, övriga ersättare, närvarande ej tjänstgörande ersättare, ej tjänstg. ersättare, ej "
    "tjänstg ersättare, inte tjänstgörande ersättare, närvarande icke tjänstgörande ersättare, ersättare "
    "närvarande, ej tj ersättare, ej tjg ersättare, ej beslutande ersättare, närvarande ej beslutande "
    "ersättare, icke beslutande ersättare, substitutes, övriga närvarande ersättare",
    "officers": "övriga deltagare, övriga närvarande, övriga, övriga deltagande, tjänstemän, "
    "tjänstepersoner, närvarande tjänstemän, närvarande tjänstepersoner, från förvaltningen, "
    "föredragande, föredragande tjänstemän, andra närvarande, andra deltagare, deltagande tjänstemän, "
    "tjänstemän och övriga, inbjudna, adjungerade, föredragande tjänstepersoner, kommunala tjänstemän, "
    "övriga tjänstemän, officers, others present, gäster",
    "absent": "frånvarande, frånvarande ledamöter, ej närvarande, anmält förhinder, förhinder, absent, "
    "förhindrade, anmälda förhinder, frånvarande ledamöter och ersättare",
    "approver": "utses att justera, justerare, utsedd justerare, att justera, justerande, justering, "
    "utsedda justerare, till justerare utses, utsedd att justera, utsedda att justera, "
    "protokollsjusterare, att justera protokollet, justeras av, ordinarie justerare, approved by",
    "approval": "justeringens plats och tid, justeringens tid och plats, plats och tid för justering, tid "
    "och plats för justering, plats och tid för justeringen, justeringsplats och tid, justeringens plats, "
    "justeringsdag, justeringens datum, justeringsdatum, datum för justering",
    "signatures": "underskrifter, underskrift, signaturer, justeras, justeringar, "
    "digital signering",
    "secretary": "sekreterare, vid protokollet, protokollförare, protokollsförare, nämndsekreterare, "
    "kommunsekreterare, secretary, mötessekreterare, utskottssekreterare",
    "chair": "ordförande, chair, mötesordförande",
    "numbers": "paragrafer, paragraf, §§",
    "proof": "anslag/bevis, anslag, anslagsbevis, bevis, bevis om anslag, tillkännagivande, bevis om "
    "justering",
    "notice_up": "datum då anslaget sätts upp, datum för anslags uppsättande, anslaget sätts upp, anslag "
    "sätts upp, anslagsdatum, datum för anslagets uppsättande, anslaget uppsatt, anslagsdag, datum när "
    "anslaget sätts upp, anslaget publiceras",
    "notice_down": "datum då anslaget tas ned, datum för anslags nedtagande, anslaget tas ned, anslag tas "
    "ned, datum för anslagets nedtagande, anslaget nedtaget, datum då anslaget tas ner, datum när "
    "anslaget tas ned",
    "kept_at": "förvaringsplats för protokollet, förvaringsplats, protokollet förvaras, förvaringsplats "
    "för protokoll",
    "contents": "innehåll, innehållsförteckning, ärendelista, ärenden, paragrafer och ärenden, contents, "
    "dagordning, föredragningslista, ärendeförteckning",
    "over": "underskrifter och justering",
    "ignored": "utdragsbestyrkande, justerandes sign, justerandes signatur, sida, protokollet justerat",
    "body": "organ, nämnd, instans, beslutsorgan, styrelse, utskott",
}  # fmt: skip
FRONT: dict[str, FrontKey] = {
    norm(name): key for key, names in _FRONT.items() for name in names.split(",") if name.strip()
}
FRONT[norm("närvarande, ej tjänstgörande ersättare")] = "substitutes"
_OF_HEADER = {
    "document_date", "meeting_date", "times", "adjournment", "place", "remote_link", "case_number",
    "date_and_times", "times_and_place", "author_email", "classification", "unit",
}  # fmt: skip


def front_key(label: str) -> FrontKey | None:
    """What a row of the front page is about by its label, "fact" for one of the header's own."""
    plain = norm(label).rstrip(".:– ")
    if plain in FRONT:
        return FRONT[plain]
    bare = re.sub(r"\s*\([^)]*\)", "", plain)
    if bare in FRONT:
        return FRONT[bare]
    if KEYS.get(plain) in _OF_HEADER or KEYS.get(bare) in _OF_HEADER:
        return "fact"
    return None


_BODY_LINE = re.compile(rf"{BODY}", re.IGNORECASE)
_BODY_IN = re.compile(
    rf"(?:möte|sammanträde|protokoll)(?:t|et)?(?: fört)? (?:med|för|i|från) ({BODY})(?!\w)", re.IGNORECASE
)
_DECIDES = re.compile(rf"^({BODY}) (?:beslutar|beslutade|beslöt|föreslår|godkänner)\b", re.IGNORECASE)
_MUNICIPALITY = re.compile(r"(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]* ){1,3}(?:kommun|KOMMUN|stad|STAD)|Region [A-ZÅÄÖ]\w+")


def body_named(line: str) -> str:
    """The body that a line names and nothing else, "" if it names none."""
    line = line.strip(" .:,")
    found = _BODY_LINE.fullmatch(line)
    return line if found and len(line) < 70 else ""


def body_within(line: str) -> str:
    """The body in a line such as "Sammanträdesprotokoll för kommunstyrelsen"."""
    found = _BODY_IN.search(line)
    return found[1] if found else ""


def who_decides(text: str) -> str:
    """The body that a sentence begins with, as in "Nämnden beslutar att …"."""
    found = _DECIDES.match(text)
    return found[1] if found else ""


def municipality_in(line: str) -> str:
    """The municipality that a line names alone or first."""
    found = _MUNICIPALITY.match(line.strip())
    return found[0] if found else ""
