"""What every meeting has besides: small cases of its own, some of them tabled once, from a fixed seed."""

from __future__ import annotations

from collections import Counter
from functools import cache
from random import Random

from tests.municipality.cases import PUT_OFF, Case, Step
from tests.municipality.people import BODIES, YEARS

_SEED = 20240115
_EACH = 4  # cases that begin at a meeting
_TABLED = 0.12
_THINGS = {
    "ks": ("Uppsägning av hyresavtal", "Borgensåtagande", "Svar på remiss om", "Medborgarförslag om",
           "Köp av mark", "Riktlinjer för", "Ansökan om bidrag till", "Uppföljning av"),
    "bun": ("Läsårstider för", "Skolinspektionens tillsyn av", "Statsbidrag till", "Kö till förskolan i",
            "Ansökan om godkännande av", "Elevhälsans plan för", "Riktlinjer för måltider i"),
    "mbn": ("Förhandsbesked för bostadshus i", "Strandskyddsdispens i", "Föreläggande om avlopp i",
            "Detaljplan för", "Tillsyn av livsmedel i", "Bygglov för garage i", "Vite för ovårdad tomt i"),
}  # fmt: skip
_PLACES = (
    "Lillå", "Tallmora", "Sörlövsta", "Kvarnudden", "Ekbacken", "Norrhagen", "centrala Ekäng", "Åvik",
    "Björkdalen", "Stenbro", "Hällsjö", "Granliden",
)  # fmt: skip
_TEXTS = (
    "Förvaltningen har berett ärendet och redovisar {n} synpunkter från de boende i {place}.",
    "Kostnaden beräknas till {n}0 000 kronor och ryms inom nämndens ram.",
    "Ärendet har varit ute på remiss under {n} veckor; ingen har haft något att invända.",
    "Ekonomiavdelningen påpekar att driften ökar med {n} procent när arbetet i {place} är klart.",
    "Vid besiktningen i {place} fanns {n} brister, varav de flesta redan har åtgärdats.",
    "Förslaget har samråtts med rådet för funktionshinderfrågor, som tillstyrker det.",
)
_DECISIONS = (
    "godkänna förvaltningens förslag",
    "anta förslaget med de ändringar som har redovisats",
    "bevilja ansökan",
    "avslå ansökan",
    "avge yttrande enligt förvaltningens skrivelse",
    "överlämna ärendet till förvaltningen för handläggning",
)


@cache
def cases() -> tuple[Case, ...]:
    """All of them, in the order in which they begin."""
    random = Random(_SEED)
    numbers: Counter[tuple[str, int]] = Counter()
    found: list[Case] = []
    for year in YEARS:
        for month in range(1, 13):
            for about in BODIES.values():
                if month in about.months:
                    found += (_case(random, numbers, about.key, year, month) for _ in range(_EACH))
    return tuple(found)


def _case(random: Random, numbers: Counter[tuple[str, int]], key: str, year: int, month: int) -> Case:
    short = BODIES[key].short
    numbers[short, year] += 1
    place = random.choice(_PLACES)
    heading = f"{random.choice(_THINGS.get(key, _THINGS['ks']))} {place}"
    later = [each for each in BODIES[key].months if each > month]
    steps: list[Step] = []
    if later and random.random() < _TABLED:
        steps.append(Step((key, year, month), PUT_OFF, "tabled", _text(random, place, 1)))
        month = later[0]
    steps.append(Step((key, year, month), (random.choice(_DECISIONS),), text=_text(random, place, 3)))
    return Case(f"{short} {year}/{numbers[short, year] + 400:04}", heading, tuple(steps))


def _text(random: Random, place: str, count: int) -> str:
    chosen = random.sample(_TEXTS, count)
    return " ".join(each.format(n=random.randint(2, 19), place=place) for each in chosen)
