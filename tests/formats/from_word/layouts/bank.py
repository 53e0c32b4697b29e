"""Words that meetings are made of: names, headings, sentences, and the many ways to call one thing."""

# ruff: noqa: E501 - a row of a table is easier to read on one line

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

TOWNS = [
    "Storsjö",
    "Granvik",
    "Ekeby",
    "Norrfors",
    "Västanå",
    "Tallboda",
    "Björkhaga",
    "Lillsele",
    "Höganäset",
]
BODIES = [
    "Kommunstyrelsen", "Barn- och utbildningsnämnden", "Socialnämnden", "Miljö- och byggnadsnämnden",
    "Kommunfullmäktige", "Kultur- och fritidsnämnden", "Tekniska nämnden", "Kommunstyrelsens arbetsutskott",
    "Vård- och omsorgsnämnden", "Överförmyndarnämnden", "Samhällsbyggnadsutskottet", "Valnämnden",
]  # fmt: skip
PARTIES = ["S", "M", "SD", "C", "V", "KD", "L", "MP", "FP", "VV", "ÖP"]
TITLES = [
    "kommundirektör", "förvaltningschef", "ekonomichef", "utredare", "planarkitekt", "enhetschef",
    "controller", "miljöinspektör", "rektor", "kanslichef", "HR-chef", "bygglovshandläggare",
]  # fmt: skip
PLACES = [
    "Sammanträdesrum Linden, kommunhuset", "Stora salen, Folkets hus", "Kommunhuset, lokal Björken",
    "Rådhuset, Torggatan 4", "Sessionssalen", "Digitalt sammanträde via Teams",
]  # fmt: skip
CASES = [
    "KS/{y}:{n}",
    "{y}/KS {n:04} 001",
    "KS {yy:02}/{n:04}",
    "KS-{y}/{n:05}",
    "KS {y}/{n:04}",
    "{y}-{n:04}",
    "KSN {y}.{n}",
    "{y}/{n}",
]
OFFICES = ["Förvaltningen", "Arbetsutskottet", "Kommunledningskontoret", "Ordföranden", "Kansliet"]
RECIPIENTS = [
    "Ekonomiavdelningen", "Kommunfullmäktige", "Sökanden", "Lantmäteriet", "Länsstyrelsen i Dalarna",
    "Samtliga nämnder", "Revisorerna", "Förvaltningschefen", "Kommunens författningssamling",
]  # fmt: skip
_FIRST = [
    "Anna",
    "Bo",
    "Carin",
    "David",
    "Elsa",
    "Fredrik",
    "Gun",
    "Hans",
    "Inga",
    "Johan",
    "Karin",
    "Lars-Erik",
    "Mona",
    "Nils",
    "Olga",
    "Per",
    "Rut",
    "Sven",
    "Tyra",
    "Ulf",
    "Vera",
    "Åke",
    "Östen",
    "Leila",
    "Mohammed",
    "Amira",
    "Jean-Pierre",
]
_LAST = [
    "Andersson",
    "Berg",
    "Carlsson",
    "Dahl",
    "Ek",
    "Fors",
    "Grahn",
    "Hult",
    "Isaksson",
    "Jonsson",
    "Kvist",
    "Lindqvist",
    "Malm",
    "Nord",
    "Olofsson",
    "Persson",
    "Rask",
    "Strand",
    "Törn",
    "Ullman",
    "Vik",
    "Wester",
    "Åberg",
    "Öhman",
    "Al-Khatib",
    "Ståhl-Berg",
    "von|Essen",
    "af|Klint",
]
_THINGS = [
    "detaljplan för Norra hamnen", "investeringsbudget för vatten och avlopp", "arkivreglemente", "ny förskola i Ekeby",
    "taxa för tillsyn enligt miljöbalken", "riktlinjer för färdtjänst", "handlingsplan mot våld i nära relationer",
    "trafiksituationen vid Stationsgatan", "simhallens öppettider", "översiktsplan 2040", "upphandling av skolskjuts",
    "bostadsförsörjningsprogram", "placeringspolicy", "cykelvägen mellan Granvik och Tallboda", "delegationsordning",
    "avfallsplan", "stöd till föreningar", "medborgarlöfte", "e-tjänster för bygglov", "beredskapslager av livsmedel",
]  # fmt: skip
_HEADINGS = [
    "Antagande av {}", "Revidering av {}", "Svar på motion om {}", "Medborgarförslag om {}", "Yttrande över {}",
    "Information om {}", "Uppföljning av {}", "Remiss: {}", "Begäran om medel till {}", "Revisionsrapport – {}",
    "Granskning av {}", "Samråd om {}",
]  # fmt: skip
_ODD = [
    "Godkännande av dagordning", "Val av justerare", "Delegationsbeslut", "Meddelanden", "Budget {y} och plan {y1}–{y2}",
    "Ekonomisk uppföljning per den 31 mars {y}", "Sammanträdestider {y1}", "Val av ersättare i Valnämnden",
    "Övriga frågor", "Delårsrapport {y}", "Fastighet Ekeby 4:12, bygglov för garage", "Beslut om attesträtt {y}",
]  # fmt: skip
_SENTENCES = [
    "Förvaltningen har tagit fram ett underlag som beskriver nuläget och de behov som finns.",
    "Kostnaden beräknas till 1 250 000 kronor och ryms inom beslutad ram.",
    "Ärendet bordlades vid förra sammanträdet och har sedan dess kompletterats.",
    "Enligt 5 kap. 12 § kommunallagen ska ärendet beredas innan det avgörs.",
    "Av § 12 i reglementet framgår att nämnden svarar för uppgiften.",
    "Samråd har hållits under tiden 3 maj–14 juni och 17 yttranden har kommit in.",
    "Förslaget innebär att avgiften höjs med 3,5 procent från och med den 1 januari.",
    "Barnkonventionen har beaktats och en prövning av barnets bästa är gjord.",
    "Motionären föreslår att frågan utreds och att resultatet redovisas senast under hösten.",
    "Beslut i frågan väntas under nästa år.",
    "Nämnden har tidigare begärt att få tillbaka ärendet med en tydligare redovisning av följderna.",
    "Inga synpunkter har lämnats av de kommunala råden.",
]
_POINTS = [
    "godkänna redovisningen", "anta förslaget enligt bilaga", "ge förvaltningen i uppdrag att återkomma med en kostnadsberäkning",
    "avslå motionen", "anse medborgarförslaget besvarat", "lägga informationen till handlingarna",
    "föreslå kommunfullmäktige att fastställa taxan", "avsätta 400 000 kronor ur medel för oförutsedda behov",
    "överlämna yttrandet som sitt eget", "upphäva tidigare riktlinjer från och med årsskiftet",
]  # fmt: skip
LABELS = {
    "summary": ["Sammanfattning av ärendet", "Ärendebeskrivning", "Bakgrund", "Sammanfattning", "Ärendet", "Beskrivning av ärendet", "Ärendet i korthet"],
    "basis": ["Beslutsunderlag", "Underlag", "Handlingar i ärendet", "Underlag för beslut", "Handlingar"],
    "proposal": ["Förslag till beslut", "Förvaltningens förslag till beslut", "Arbetsutskottets förslag", "Förslag", "Förvaltningens förslag"],
    "motions": ["Yrkanden", "Yrkande", "Förslag till beslut på sammanträdet", "Förslag på sammanträdet", "Yrkanden på sammanträdet"],
    "putting_order": ["Propositionsordning", "Proposition", "Beslutsgång", "Propositioner", "Ställande av proposition"],
    "vote": ["Omröstning", "Votering", "Omröstningsresultat", "Voteringsresultat"],
    "decision": ["Beslut", "{b} beslut", "{b} beslutar", "Beslut:"],
    "reservation": ["Reservation", "Reservationer", "Reservation mot beslutet"],
    "note": ["Protokollsanteckning", "Anteckning till protokollet", "Protokollsanteckningar"],
    "conflict": ["Jäv", "Deltar ej i beslutet", "Anmälan om jäv", "Deltar inte i beslutet på grund av jäv"],
    "recipients": ["Beslutet skickas till", "Expedieras till", "Protokollsutdrag till", "Skickas till", "Utdrag till", "Beslutet expedieras till", "Kopia till", "Delges", "Protokollsutdrag"],
}  # fmt: skip


def names(random: Random) -> Iterator[str]:
    """Names of which none comes twice."""
    seen: set[str] = set()
    while True:
        name = f"{random.choice(_FIRST)} {random.choice(_LAST).replace('|', ' ')}"
        if name not in seen:
            seen.add(name)
            yield name


def heading(random: Random, year: int) -> str:
    if random.random() < 0.3:
        return random.choice(_ODD).format(y=year, y1=year + 1, y2=year + 3)
    return random.choice(_HEADINGS).format(random.choice(_THINGS))


def case(random: Random, form: str, year: int) -> str:
    year -= random.randint(0, 1)
    return form.format(y=year, yy=year % 100, n=random.randint(11, 980))


def text(random: Random, count: int) -> list[str]:
    return [" ".join(random.sample(_SENTENCES, random.randint(1, 3))) for _ in range(count)]


def basis(random: Random, year: int) -> list[str]:
    made = [
        f"Tjänsteskrivelse daterad den {random.randint(1, 28)} mars {year}",
        f"Protokoll från arbetsutskottet {year}-04-0{random.randint(1, 9)} § {random.randint(10, 99)}",
        "Förslag till " + random.choice(_THINGS),
    ]
    return random.sample(made, random.randint(1, 3))


def points(random: Random) -> list[str]:
    return random.sample(_POINTS, random.randint(1, 3))


def motion(random: Random, voters: list[Any]) -> str:
    what = random.choice(
        [
            "bifall till liggande förslag",
            "avslag på förslaget",
            "att ärendet återremitteras",
            "bifall till motionen",
        ]
    )
    return f"{named(random.choice(voters))} yrkar {what}."


def decision(random: Random, body: str) -> tuple[tuple[list[str], list[str]], str]:
    """The paragraphs and points of a decision, and how the item ended."""
    chance = random.random()
    if chance < 0.1:
        return (
            [f"{body} beslutar att återremittera ärendet till förvaltningen för vidare beredning."],
            [],
        ), "referred_back"
    if chance < 0.2:
        return ([f"{body} beslutar att bordlägga ärendet till nästa sammanträde."], []), "tabled"
    if chance < 0.5:
        return ([f"{body} beslutar att {random.choice(_POINTS)}."], []), "decided"
    return ([f"{body} beslutar"], [f"att {point}" for point in points(random)]), "decided"


def lower(body: str) -> str:
    return body[0].lower() + body[1:]


def named(who: Any) -> str:
    return f"{who.name} ({who.party})" if who.party else who.name


def genitive(body: str) -> str:
    return body if body.endswith("s") else body + "s"


def label(random: Random, kind: str, body: str) -> str:
    chosen = random.choice(LABELS[kind])
    if chosen == "{b} beslutar":
        chosen = "Beslut"  # a decision of this beginning stands alone
    return chosen.format(b=genitive(body))
