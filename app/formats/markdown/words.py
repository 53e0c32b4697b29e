"""The words of the dialect: what the front lines and the parts are called, and what else people write."""

from __future__ import annotations

from app.model.header import Kind
from app.model.sections import Appeal, ItemKind, Outcome, PartKind

# The first name of each is the one we write.
_NAMES: dict[str, str] = {
    "kind": "Typ, Dokumenttyp, Type, Kind, Document type",
    "title": "Titel, Rubrik, Title",
    "body": "Organ, Nämnd, Styrelse, Utskott, Instans, Beslutsorgan, Body, Board, Committee",
    "unit": "Enhet, Förvaltning, Avdelning, Kontor, Unit, Department",
    "document_date": "Datum, Dokumentdatum, Dokumentets datum, Upprättad, Upprättat, Date, Document date",
    "meeting_date": "Mötesdag, Mötesdagar, Mötesdatum, Sammanträdesdatum, Sammanträdesdag, "
    "Sammanträdesdagar, Datum för mötet, Datum för sammanträdet, Meeting date, "
    "Meeting dates, Meeting day, Date of meeting",
    "times": "Tid, Tider, Mötestid, Sammanträdestid, Klockslag, Klockan, Kl, Time, Times, Meeting time",
    "adjournment": "Ajournering, Ajourneringar, Paus, Adjournment, Adjournments",
    "place": "Plats, Lokal, Mötesplats, Sammanträdesplats, Mötesrum, Place, Location, Venue",
    "remote_link": "Länk, Möteslänk, Distanslänk, Länk till mötet, Link, Remote link, Meeting link",
    "author_name": "Sekreterare, Författare, Skribent, Handläggare, Protokollförare, Avsändare, Vid pennan, "
    "Antecknat av, Anteckningar av, Upprättad av, Upprättat av, Secretary, Author, Sender, From",
    "author_title": "Befattning, Yrkestitel, Sekreterarens titel, Avsändarens titel, Author title, Position",
    "author_body": "Avsändande organ, Avsändarens organ, Sekreterarens organ, Author body, Sender body",
    "author_email": "E-post, Epost, E-postadress, Mejl, Mail, Mailadress, E-mail, Email, Author email",
    "case_number": "Dnr, Diarienummer, Diarienr, Diarie, Ärendenummer, Ärendenr, Case number, Case, Case no",
    "classification": "Klassificering, Klassning, Informationsklass, Informationsklassning, Sekretess, "
    "Classification",
    "language": "Språk, Language, Lang",
    "profile": "Profil, Profile",
    "field": "Fält, Field",
    "first_number": "Första paragraf, First paragraph number",
    "approval_place": "Justeras på plats, Place of approval",
    "approval_date": "Justeras dag, Day of approval",
    "approval_clock": "Justeras klockan, Time of approval",
    "notice_up": "Anslaget sätts upp, Notice put up",
    "notice_down": "Anslaget tas ned, Notice taken down",
    "notice_kept_at": "Protokollet förvaras, Minutes kept at",
    "date_and_times": "Datum och tid, Dag och tid, Datum/tid, Date and time",
    "times_and_place": "Tid och plats, Plats och tid, Datum och plats, Plats och datum, "
    "Datum, tid och plats, Time and place, Place and time, Date and place",
}
WRITTEN = {key: names.split(",")[0] for key, names in _NAMES.items()}

# Labels of a letterhead that are fields of their own.
_FREE = (
    "Närvarande, Frånvarande, Ordförande, Vice ordförande, Justerare, Justerande, Deltagare, Kallade, "
    "Inbjudna, Ledamöter, Ersättare, Tjänstgörande ersättare, Beslutande, Övriga, Övriga deltagare, "
    "Övriga närvarande, "
    "Telefon, Tel, Mobil, Adress, Postadress, Besöksadress, Webbplats, Webb, Version, Kopia till, Kopia, "
    "Sändlista, Mottagare, Till, Ärende, Anmält förhinder, Förhinder, Present, Absent, Chair, Participants, "
    "Attendees, Phone, Bilagor, Sida, Referens, Er referens, Vår referens, Er beteckning, Vår beteckning, "
    "Beteckning, Diarieförd"
)


def norm(name: str) -> str:
    """A label as it is compared: small letters, one space, no colon."""
    return " ".join(name.replace("\u00a0", " ").casefold().split()).rstrip(": ")


KEYS: dict[str, str] = {
    norm(name): key
    for key, names in _NAMES.items()
    for name in names.replace("Datum, tid", "Datum tid").split(",")
} | {norm("Datum, tid och plats"): "times_and_place"}
FREE = {norm(name) for name in _FREE.split(",")}

KINDS: dict[str, Kind] = {
    "minnesanteckningar": "notes",
    "minnesanteckning": "notes",
    "anteckningar": "notes",
    "mötesanteckningar": "notes",
    "notes": "notes",
    "protokoll": "protokoll",
    "sammanträdesprotokoll": "protokoll",
    "mötesprotokoll": "protokoll",
    "minutes": "protokoll",
}
WRITTEN_KINDS: dict[Kind, str] = {"notes": "Minnesanteckningar", "protokoll": "Protokoll"}

WRITTEN_PARTS: dict[PartKind, str] = {
    "text": "text",
    "summary": "sammanfattning",
    "basis": "beslutsunderlag",
    "proposal": "förslag",
    "motions": "yrkanden",
    "putting_order": "propositionsordning",
    "vote": "omröstning",
    "decision": "beslut",
    "reservation": "reservation",
    "statement": "yttrande",
    "note": "anteckning",
    "conflict": "jäv",
    "recipients": "skickas-till",
}
PART_KINDS: dict[str, PartKind] = {name: kind for kind, name in WRITTEN_PARTS.items()}
PART_KINDS.update({kind: kind for kind in WRITTEN_PARTS})

# What an item is, how it is appealed and how it ended, after its heading: {: slag="val" utfall="avgjort" }.
ITEM_KINDS: dict[str, ItemKind] = {
    "beslut": "decision",
    "information": "information",
    "val": "election",
    "fråga": "question",
    "delegation": "delegation",
    "formalia": "formality",
    "onumrerad": "unnumbered",
}
APPEALS: dict[str, Appeal] = {
    "laglighetsprövning": "legality",
    "förvaltningsbesvär": "administrative",
    "ingen": "none",
}
OUTCOMES: dict[str, Outcome] = {
    "avgjort": "decided",
    "bordlagt": "tabled",
    "återremitterat": "referred_back",
}


def kind_in(title: str) -> Kind | None:
    """What kind of document a title says it is, None if it does not say."""
    for word in title.casefold().split():
        word = word.strip(".,:;–-()*_")
        if word.endswith("protokoll"):
            return "protokoll"
        if word.endswith("anteckningar") or word == "anteckning":
            return "notes"
    return None
