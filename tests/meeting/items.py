"""What kind of item each one is, and what was moved, put, voted and given to somebody to do in it.

Keys are ids: of items as in words.md, of people as in people.py. A vote is one letter a voter in the order of
the roll, the chair last: J yes, N no, A abstains.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from app.model.proceedings import Answer, MotionType, QuestionKind, RemarkKind
from app.model.sections import Appeal, ItemKind, Outcome


class Moved(NamedTuple):
    """A motion, by its movers in order."""

    type: MotionType
    movers: str  # keys between spaces
    text: str
    name: str = ""
    seconders: str = ""
    key: str = ""


class Put(NamedTuple):
    """A question; `yes` and `no` are keys of motions. `ballots` when it was voted about."""

    kind: QuestionKind = "main"
    yes: str = ""
    no: str = ""
    found: Answer | Literal[""] = "yes"
    ballots: str = ""
    called_by: str = ""


class Noted(NamedTuple):
    """A reservation, statement or note."""

    kind: RemarkKind
    people: str
    motion: str = ""
    appendix: str = ""


class Elected(NamedTuple):
    """A closed ballot."""

    called_by: str
    candidates: tuple[tuple[str, int], ...]
    blank: int = 0


class Task(NamedTuple):
    """An assignment."""

    who: str
    what: str
    due: date


class Facts(NamedTuple):
    """What is known of an item besides its words."""

    kind: ItemKind = "decision"
    appeal: Appeal = ""
    outcome: Outcome = "decided"
    presenters: str = ""
    motions: tuple[Moved, ...] = ()
    put: tuple[Put, ...] = ()
    noted: tuple[Noted, ...] = ()
    elected: Elected | None = None
    tasks: tuple[Task, ...] = ()


INFORMATION = Facts("information", "none")
PREPARED = Facts(appeal="none")  # the council decides
AU = "arbetsutskottets förslag"
BIFALL = f"bifall till {AU}"

FACTS: dict[str, Facts] = {
    "upprop": Facts("formality"),
    "justerare": Facts("formality"),
    "dagordning": Facts("formality"),
    "kommundirektoren": Facts(
        "information",
        presenters="nordhagen",
        tasks=(
            Task(
                "Kommundirektören",
                "redovisa en rutin för hur invånare utan mobiltelefon ska nås vid en störning",
                date(2025, 12, 9),
            ),
        ),
    ),
    "delarsrapport": PREPARED._replace(
        presenters="wallmyr",
        motions=(Moved("approve", "sandevall", BIFALL, seconders="wrangsjo"),),
        tasks=(
            Task(
                "Vård- och omsorgsnämnden",
                "redovisa åtgärder som för verksamheten tillbaka till budget i balans",
                date(2025, 12, 9),
            ),
        ),
    ),
    "lilla": INFORMATION._replace(presenters="tunhed kjellsater"),
    "budget": PREPARED._replace(
        motions=(
            Moved("approve", "sandevall asbrandt kuoksala", BIFALL),
            Moved(
                "counter",
                "stalarm gyllenhed forsgard",
                "att skattesatsen fastställs till 22,00 kronor per skattekrona och att budgeten i övrigt"
                " antas enligt deras gemensamma förslag",
                "förslaget från M, KD och L",
                key="mkdl",
            ),
            Moved(
                "counter",
                "hallmark tjarnvik",
                "bifall till Sverigedemokraternas budgetförslag",
                "förslaget från SD",
                key="sd",
            ),
        ),
        put=(
            Put("counter", "mkdl", "sd", ballots="AJAAAAAAJJJJNNA", called_by="hallmark"),
            Put("main", "", "mkdl", ballots="JNJJJJJJNNNNNNJ", called_by="stalarm"),
        ),
        noted=(
            Noted("reservation", "stalarm wrangsjo morkhult gyllenhed forsgard", "mkdl", "reservation-mkdl"),
            Noted("reservation", "hallmark tjarnvik", "sd", "reservation-sd"),
        ),
    ),
    "avfallstaxa": PREPARED._replace(noted=(Noted("statement", "gyllenhed"),)),
    "kvarnudden": PREPARED._replace(
        presenters="rosvall",
        motions=(
            Moved(
                "refer_back",
                "morkhult",
                "att ärendet återremitteras för att förvaltningen ska utreda hur Kvarnvägens korsning med"
                " Storgatan påverkas när området är färdigbyggt",
                seconders="gyllenhed hallmark",
                key="aterremiss",
            ),
            Moved("approve", "lindegren forsgard", f"att ärendet avgörs i dag och att {AU} bifalls"),
        ),
        put=(
            Put("formal", "", "aterremiss", ballots="JNJJJJJJNNNJNNJ"),
            Put(),
        ),
        noted=(Noted("reservation", "stalarm wrangsjo morkhult gyllenhed hallmark tjarnvik", "aterremiss"),),
    ),
    "tallmora": Facts(),
    "kameror": PREPARED._replace(
        presenters="furulid",
        motions=(
            Moved("approve", "starrmark", BIFALL),
            Moved(
                "counter", "hallmark wrangsjo gyllenhed", "bifall till motionen", "motionen", key="motionen"
            ),
        ),
        put=(Put("main", "", "motionen", ballots="JNJJJJJJNNNANNJ"),),
        noted=(
            Noted("reservation", "stalarm wrangsjo morkhult gyllenhed hallmark tjarnvik", "motionen"),
            Noted("note", "forsgard"),
        ),
    ),
    "laxhjalp": PREPARED._replace(
        motions=(Moved("approve", "forsgard kuoksala torpvik", BIFALL),),
    ),
    "solceller": PREPARED._replace(
        motions=(
            Moved(
                "counter",
                "kuoksala",
                "bifall till motionen, eftersom en plan med årtal och kostnader saknas",
                key="motionen",
            ),
            Moved("approve", "asbrandt", BIFALL),
        ),
        put=(Put("main", "", "motionen"),),
        noted=(Noted("reservation", "kuoksala", "motionen"),),
    ),
    "trafik": Facts(
        motions=(
            Moved(
                "amend",
                "torpvik",
                f"{BIFALL} med den ändringen att orden minst två kvällsturer till Sörlövsta alla vardagar"
                " byts ut mot minst två kvällsturer till Sörlövsta alla dagar i veckan",
                key="andring",
            ),
        ),
        put=(Put(), Put("addition", "andring")),
    ),
    "revision": Facts(
        tasks=(
            Task(
                "Kommundirektören", "redovisa hur revisorernas rekommendationer har följts", date(2026, 3, 31)
            ),
        ),
    ),
    "inkop": Facts(
        motions=(
            Moved(
                "add",
                "stalarm",
                "att upphandlingsenheten också får i uppdrag att utbilda cheferna innan riktlinjerna börjar"
                " gälla",
                seconders="sandevall",
                key="utbildning",
            ),
        ),
        put=(Put(), Put("addition", "utbildning")),
        tasks=(Task("Upphandlingsenheten", "utbilda alla chefer med inköpsansvar", date(2025, 12, 19)),),
    ),
    "cykelvag": Facts(
        motions=(
            Moved("approve", "haddour tjarnvik", BIFALL),
            Moved(
                "add",
                "torpvik",
                f"{BIFALL} med tillägget att belysning vid Sörlövsta hållplats utreds",
                key="belysning",
            ),
        ),
        put=(Put(), Put("addition", "belysning")),
        tasks=(
            Task("Samhällsbyggnadschefen", "utreda belysning vid Sörlövsta hållplats", date(2026, 3, 31)),
        ),
    ),
    "sommargata": Facts(
        motions=(
            Moved("approve", "sandevall zamoun asbrandt", BIFALL),
            Moved(
                "reject",
                "stalarm gyllenhed forsgard tjarnvik",
                "avslag på medborgarförslaget",
                key="avslag",
            ),
        ),
        put=(Put("main", "", "avslag", ballots="JNJJJJJANNNNNNJ", called_by="stalarm"),),
        noted=(
            Noted("reservation", "stalarm wrangsjo morkhult gyllenhed forsgard rojemo tjarnvik", "avslag"),
            Noted("note", "kuoksala"),
        ),
        tasks=(Task("Samhällsbyggnadschefen", "utvärdera försöket med sommargågata", date(2026, 12, 15)),),
    ),
    "fyllnadsval": Facts("election", elected=Elected("morkhult", (("haddour", 8), ("wrangsjo", 6)), blank=1)),
    "tider": Facts(),
    "bostader": INFORMATION._replace(presenters="holmsatra"),
    "uppdrag": Facts(
        presenters="nordhagen",
        tasks=(Task("Kanslichefen", "slutföra översynen av kommunens telefonväxel", date(2026, 3, 3)),),
    ),
    "motioner": PREPARED,
    "bygglov": Facts(
        appeal="none",
        outcome="tabled",
        motions=(
            Moved(
                "table",
                "sandevall",
                "att ärendet bordläggs till nästa sammanträde, så att nämndens presidium kan bjudas in",
                key="bordlaggning",
            ),
        ),
        put=(Put("formal", "", "bordlaggning", "no"), Put(found="")),
    ),
    "delegation": Facts("delegation", "none"),
    "anmalningar": INFORMATION,
    "avslutning": Facts("formality"),
}

# The one item that was approved at the meeting itself.
IMMEDIATE = "trafik"
IMMEDIATE_CLOCK = "13.50"
