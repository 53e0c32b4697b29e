"""The cases that run through the two years: what came of each at which meeting, and how it was decided."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from app.model.proceedings import MotionType
from app.model.sections import ItemKind, Outcome


class Moved(NamedTuple):
    """A motion: who moves it, by name, and what, as it follows "yrkar"."""

    movers: tuple[str, ...]
    text: str
    type: MotionType = "approve"
    name: str = ""


class Task(NamedTuple):
    """Who is to do what until when."""

    who: str
    what: str
    due: date


class Step(NamedTuple):
    """One time a case is on a table. `at`: body, year, month; `decision`: clauses after "beslutar att"."""

    at: tuple[str, int, int]
    decision: tuple[str, ...] = ()
    outcome: Outcome = "decided"
    text: str = ""
    moved: tuple[Moved, ...] = ()
    against: str = ""  # parties that vote no between blanks; "": no vote
    reserved: tuple[str, ...] = ()  # names, for the second motion
    noted: str = ""  # what is noted to the minutes
    tasks: tuple[Task, ...] = ()
    kind: ItemKind = "decision"
    next: str = ""  # who gets the decision


class Case(NamedTuple):
    """A matter with its number and all its steps in the order of time."""

    number: str
    heading: str
    steps: tuple[Step, ...]


PUT_OFF = ("ärendet bordläggs till nästa sammanträde",)

SWIMMING = Case(
    "KS 2024/0311",
    "Ny simhall i Ekäng",
    (
        Step(
            ("au", 2024, 9),
            ("föreslå kommunstyrelsen att föreslå kommunfullmäktige att bygga en ny simhall vid Kvarnudden",),
            text=(
                "Den nuvarande simhallen från 1968 har fuktskador i bärande delar. En förstudie räknar med"
                " en investering på 186 miljoner kronor."
            ),
            next="Kommunstyrelsen",
        ),
        Step(
            ("ks", 2024, 10),
            PUT_OFF,
            "tabled",
            text="Ledamöterna har fått kostnadskalkylen samma dag och hinner inte läsa den.",
        ),
        Step(
            ("ks", 2024, 11),
            (
                (
                    "ärendet återremitteras till samhällsbyggnadsförvaltningen för att driftkostnaden ska"
                    " redovisas"
                ),
            ),
            "referred_back",
            text="Kalkylen saknar driftkostnad för energi och personal.",
            moved=(
                Moved(
                    ("Cecilia Wrangsjö", "Linnéa Gyllenhed"),
                    "att ärendet återremitteras för att driftkostnaden ska redovisas",
                    "refer_back",
                ),
            ),
            tasks=(
                Task("Samhällsbyggnadsförvaltningen", "redovisa simhallens driftkostnad", date(2025, 2, 28)),
            ),
            next="Samhällsbyggnadsförvaltningen",
        ),
        Step(
            ("ks", 2025, 3),
            (
                (
                    "föreslå kommunfullmäktige att bygga en ny simhall vid Kvarnudden för högst 186 miljoner"
                    " kronor"
                ),
            ),
            text="Driftkostnaden beräknas till 14,2 miljoner kronor om året.",
            moved=(
                Moved(("Gun-Marie Sandevall", "Henrik Åsbrandt"), "bifall till arbetsutskottets förslag"),
                Moved(
                    ("Roger Hällmark",),
                    "att simhallen renoveras i stället för att byggas ny",
                    "counter",
                    "förslaget om renovering",
                ),
            ),
            against="SD M",
            reserved=("Roger Hällmark", "Susanne Tjärnvik"),
            next="Kommunfullmäktige",
        ),
        Step(
            ("kf", 2025, 3),
            (
                "bygga en ny simhall vid Kvarnudden för högst 186 miljoner kronor",
                "ge kommunstyrelsen i uppdrag att upphandla entreprenaden",
            ),
            text="Kommunstyrelsen har tillstyrkt förslaget.",
            moved=(
                Moved(("Gun-Marie Sandevall", "Ritva Kuoksala"), "bifall till kommunstyrelsens förslag"),
                Moved(
                    ("Roger Hällmark",),
                    "att simhallen renoveras i stället för att byggas ny",
                    "counter",
                    "förslaget om renovering",
                ),
            ),
            against="SD",
            reserved=("Roger Hällmark", "Susanne Tjärnvik"),
            tasks=(Task("Kommunstyrelsen", "upphandla entreprenaden för simhallen", date(2025, 12, 31)),),
            next="Kommunstyrelsen",
        ),
    ),
)
BUSES = Case(
    "BUN 2024/0087",
    "Reglemente för skolskjuts",
    (
        Step(
            ("bun", 2024, 5),
            ("föreslå kommunfullmäktige att anta reglemente för skolskjuts",),
            text="Avståndet för elever i årskurs 4–6 sänks från fyra till tre kilometer.",
            noted="Maj-Britt Önnerud (KD) vill att även elever med växelvist boende ska omfattas.",
            next="Kommunstyrelsen",
        ),
        Step(
            ("ks", 2024, 9),
            ("föreslå kommunfullmäktige att anta reglemente för skolskjuts",),
            text="Barn- och utbildningsnämnden har lämnat förslag till reglemente.",
            next="Kommunfullmäktige",
        ),
        Step(
            ("kf", 2024, 9),
            ("anta reglemente för skolskjuts att gälla från den 1 januari 2025",),
            text="Reglementet ersätter riktlinjerna från 2011.",
            next="Barn- och utbildningsnämnden",
        ),
    ),
)
FREE_BUSES = Case(
    "KS 2024/0205",
    "Motion om avgiftsfria bussresor för unga",
    (
        Step(
            ("kf", 2024, 5),
            ("remittera motionen till kommunstyrelsen",),
            text=(
                "Ritva Kuoksala (V) föreslår i en motion att unga till och med 19 år ska åka buss utan"
                " avgift."
            ),
            next="Kommunstyrelsen",
        ),
        Step(
            ("ks", 2025, 2),
            ("föreslå kommunfullmäktige att avslå motionen",),
            text="Region Sörmland beräknar kostnaden till 3,4 miljoner kronor om året.",
            moved=(
                Moved(("Gun-Marie Sandevall",), "att motionen avslås"),
                Moved(("Ritva Kuoksala",), "bifall till motionen", "counter", "bifall till motionen"),
            ),
            reserved=("Ritva Kuoksala",),
            next="Kommunfullmäktige",
        ),
        Step(
            ("kf", 2025, 2),
            ("avslå motionen",),
            text="Kommunstyrelsen har yttrat sig.",
            moved=(
                Moved(("Gun-Marie Sandevall",), "att motionen avslås"),
                Moved(
                    ("Ritva Kuoksala", "Yasmin Karimzadeh"),
                    "bifall till motionen",
                    "counter",
                    "bifall till motionen",
                ),
            ),
            against="V MP",
            reserved=("Ritva Kuoksala", "Yasmin Karimzadeh", "Joel Hedvreten"),
        ),
    ),
)
PERMIT = Case(
    "MBN 2025/0142",
    "Bygglov för flerbostadshus på Kvarnen 3",
    (
        Step(("mbn", 2025, 10), PUT_OFF, "tabled", text="Grannarnas yttranden kom in samma dag."),
        Step(
            ("mbn", 2025, 11),
            PUT_OFF,
            "tabled",
            text="Sökanden har lämnat nya ritningar som nämnden inte har hunnit granska.",
        ),
    ),
)
SAFETY = Case(
    "KS 2025/0188",
    "Trygghetskameror vid resecentrum",
    (
        Step(
            ("au", 2025, 9),
            ("föreslå kommunstyrelsen att söka tillstånd för kamerabevakning vid resecentrum",),
            text="Polisen har föreslagit kameror på tre platser.",
            next="Kommunstyrelsen",
        ),
        Step(
            ("ks", 2025, 10),
            ("ärendet återremitteras till kommunledningskontoret för att integriteten ska belysas",),
            "referred_back",
            text="Dataskyddsombudet har inte yttrat sig.",
            moved=(
                Moved(
                    ("Ritva Kuoksala",),
                    "att ärendet återremitteras för att integriteten ska belysas",
                    "refer_back",
                ),
            ),
            tasks=(
                Task(
                    "Kommunledningskontoret",
                    "inhämta dataskyddsombudets yttrande om kameror",
                    date(2026, 1, 30),
                ),
            ),
        ),
    ),
)
QUESTION = Case(
    "KS 2025/0261",
    "Fråga till kommunstyrelsens ordförande om elevhälsan",
    (
        Step(
            ("kf", 2025, 10),
            ("frågan är besvarad",),
            kind="question",
            text=(
                "Linnéa Gyllenhed (KD) frågar hur många tjänster som skolpsykolog som är vakanta. Gun-Marie"
                " Sandevall (S) svarar att två av sex är det."
            ),
        ),
    ),
)
BUDGET = Case(
    "KS 2024/0201",
    "Mål och budget 2025 med plan 2026–2027",
    (
        Step(
            ("ks", 2024, 10),
            (
                "föreslå kommunfullmäktige att fastställa skattesatsen till 22,10 kronor",
                "föreslå kommunfullmäktige att anta mål och budget 2025",
            ),
            text="Resultatet budgeteras till 21,5 miljoner kronor.",
            next="Kommunfullmäktige",
            moved=(
                Moved(("Gun-Marie Sandevall", "Henrik Åsbrandt"), "bifall till arbetsutskottets förslag"),
                Moved(
                    ("Fredrik Stålarm", "Mattias Forsgård"),
                    "att skattesatsen fastställs till 22,00 kronor",
                    "counter",
                    "lägre skatt",
                ),
            ),
            against="M L KD",
            reserved=("Fredrik Stålarm", "Mattias Forsgård", "Linnéa Gyllenhed"),
        ),
        Step(
            ("kf", 2024, 11),
            ("fastställa skattesatsen till 22,10 kronor", "anta mål och budget 2025"),
            text="Kommunstyrelsen har lämnat förslag till budget.",
            moved=(
                Moved(("Gun-Marie Sandevall",), "bifall till kommunstyrelsens förslag"),
                Moved(
                    ("Fredrik Stålarm",),
                    "att skattesatsen fastställs till 22,00 kronor",
                    "counter",
                    "lägre skatt",
                ),
            ),
            against="M L KD",
            reserved=("Fredrik Stålarm", "Cecilia Wrangsjö", "Mattias Forsgård"),
            next="Nämnderna",
        ),
    ),
)
SCHOOL = Case(
    "BUN 2025/0033",
    "Trygghetsplan för Lillå skola",
    (
        Step(
            ("bun", 2025, 3), PUT_OFF, "tabled", text="Planen behöver kompletteras med skolgårdens belysning."
        ),
        Step(
            ("bun", 2025, 4),
            ("anta trygghetsplan för Lillå skola",),
            text="Planen är kompletterad.",
            tasks=(Task("Utbildningschefen", "redovisa hur trygghetsplanen följs", date(2026, 3, 5)),),
        ),
    ),
)
CASES = (SWIMMING, BUSES, FREE_BUSES, PERMIT, SAFETY, QUESTION, BUDGET, SCHOOL)
