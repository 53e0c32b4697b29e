"""Ten tasks of a meeting: what is pressed in either program, and what must stand there afterwards."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.etree import ElementTree

from app.formats import text
from app.model.minutes import Package
from app.profiles import load
from tests.keystrokes import odt, start
from tests.keystrokes.keyboard import Keyboard

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_ONE, _TWO = "avslå motionen", "ge kommundirektören i uppdrag att följa upp belysningen."
_BALLOTS = "JNJJJJJJNNNANNJ"
_NEW, _NEXT = "Initiativ om gatubelysning", "Svar på motion om läxhjälp på biblioteken"
_MOTIVE = "för att kostnaden ska redovisas"


@dataclass(frozen=True)
class Task:
    """One task: its names, what is pressed, and the checks."""

    key: str
    sv: str
    en: str
    ours: Callable[[Keyboard], object]
    theirs: Callable[[Keyboard], object]
    is_ours: Callable[[Package], bool]
    is_theirs: Callable[[ElementTree.Element], bool]
    part: str = "ctrl+1"  # the key to the part in which the caret stands
    mark: str = "summary"
    late: bool = False


def phrases() -> dict[str, str]:
    """The AutoText of the template."""
    voters = start.voters(start.package().minutes)
    rows = [("Namn", "Röst"), *((each, "") for each in voters), ("Ja", ""), ("Nej", ""), ("Avstår", "")]
    return {
        "b": odt.heading("Beslut", 2) + odt.paragraph("Kommunstyrelsen beslutar att") + odt.point(""),
        "v": odt.heading("Omröstning", 2) + odt.table("Omröstning", rows) + odt.paragraph(""),
        "r": odt.heading("Reservation", 2)
        + odt.paragraph("reserverar sig mot beslutet till förmån för eget yrkande."),
        "å": odt.heading("Beslut", 2) + odt.paragraph("Kommunstyrelsen beslutar att återremittera ärendet "),
    }


def said(package: Package) -> str:
    """The document in words."""
    return text.write(package, load()).data.decode().replace("\u00a0", " ")


def here(package: Package) -> str:
    """The item in words."""
    return said(package).split("trygghetskameror vid resecentrum")[-1].split("§ 183 ")[0]


def words(root: ElementTree.Element) -> str:
    """A Writer document in words."""
    lines = (each for each in root.iter() if each.tag in (f"{_TEXT}p", f"{_TEXT}h"))
    return "\n".join("".join(each.itertext()) for each in lines).replace("\u00a0", " ")


def points(root: ElementTree.Element) -> list[str]:
    """What is numbered in a Writer document."""
    items = ["".join(each.itertext()) for each in root.iter(f"{_TEXT}list-item")]
    styles = {"Beslutspunkt"} | {
        each.get(f"{_STYLE}name", "")
        for each in root.iter(f"{_STYLE}style")
        if each.get(f"{_STYLE}parent-style-name") == "Beslutspunkt"
    }
    own = (each for each in root.iter(f"{_TEXT}p") if each.get(f"{_TEXT}style-name", "") in styles)
    return items + ["".join(each.itertext()) for each in own]


def _vote_in_writer(k: Keyboard) -> None:
    k.press("Return").ask("v").press("F3", "Up", "ctrl+Home", "Down", "Tab")
    for letter in _BALLOTS:
        k.ask(letter).press("Down")
    k.ask("8").press("Down").ask("6").press("Down").ask("1").press("Down")


def _late_in_writer(k: Keyboard) -> None:
    k.press("ctrl+f").ask("Mattias Fors").press("Return", "Escape", "Tab").write("från § 182 kl. 09.42")
    k.press("ctrl+f").ask("Ingrid Palm").press("Return", "Escape", "Tab").write(
        "för Mattias Forsgård (L) till § 182"
    )


TASKS = (
    Task(
        "decision", "Beslut i två punkter, enligt förslaget", "A decision with two points, as proposed",
        lambda k: k.press("F4"),
        lambda k: k.press("ctrl+shift+Up", "ctrl+shift+Up", "ctrl+c", "Right", "Return")
        .ask("b").press("F3", "ctrl+v"),
        lambda p: f"1. {_ONE}\n2. {_TWO}" in here(p).split("Beslut\n")[-1],
        lambda r: all(sum(one in each for each in points(r)) == 2 for one in (_ONE, _TWO)),
        part="ctrl+3", mark="proposal",
    ),
    Task(
        "dictated", "Beslut i två punkter, efter diktamen", "A decision with two points, dictated",
        lambda k: k.press("ctrl+7").ask("ks").write(" beslutar att").press("Return", "ctrl+shift+7")
        .write("avslå den").press("Return").write("ge råd."),
        lambda k: k.press("Return").ask("b").press("F3").write("avslå den").press("Return").write("ge råd."),
        lambda p: "1. avslå den\n2. ge råd." in here(p),
        lambda r: {"avslå den", "ge råd."} <= set(points(r)),
    ),
    Task(
        "vote", "Omröstning, 15 namn", "A vote of 15 by name",
        lambda k: k.press("ctrl+shift+o").ask(_BALLOTS).press("ctrl+Return"),
        _vote_in_writer,
        lambda p: "Med 8 ja-röster mot 6 nej-röster och 1 som avstår" in here(p),
        lambda r: _voted(words(r)),
    ),
    Task(
        "late", "En ledamot kommer sent", "A late arrival",
        lambda k: k.press("F9").ask("fo+").press("Down", "Tab").ask("09.42").press("Return", "Escape"),
        _late_in_writer,
        lambda p: any("forsgard" in str(each) and "9, 42" in repr(each) for each in p.minutes.attendance),
        lambda r: "från § 182 kl. 09.42" in words(r),
        late=True,
    ),
    Task(
        "reservation", "En reservation", "A reservation",
        lambda k: k.press("ctrl+shift+r").ask("hä").press("Return", "Return"),
        lambda k: k.press("Return").ask("r").press("F3", "Home").write("Roger Hällmark (SD) ").press("End"),
        lambda p: "Roger Hällmark (SD) reserverar sig mot beslutet" in here(p),
        lambda r: "Roger Hällmark (SD) reserverar sig mot beslutet" in words(r),
    ),
    Task(
        "item", "Ett nytt ärende mitt i", "A new item in the middle",
        lambda k: k.press("ctrl+Return").write(_NEW),
        lambda k: k.press(*["ctrl+Down"] * 9).write(_NEW).press("Return", "ctrl+Up"),
        lambda p: f"§ 183 {_NEW}" in said(p) and f"§ 184 {_NEXT}" in said(p),
        lambda r: _headings(r)[_headings(r).index(_NEW) + 1] == _NEXT,
    ),
    Task(
        "footnote", "En fotnot", "A footnote",
        lambda k: k.press("ctrl+alt+f").write("Enligt polisen.").press("Escape"),
        lambda k: k.press("alt+i", "o", "f").write("Enligt polisen.").press("Prior"),
        lambda p: "Footnote(" in repr(p.minutes.sections) and "Enligt polisen." in said(p),
        lambda r: any("Enligt polisen." in "".join(each.itertext()) for each in r.iter(f"{_TEXT}note")),
    ),
    Task(
        "back", "Återremiss med motiv", "Referred back, with a motive",
        lambda k: k.press("ctrl+shift+t").write(_MOTIVE),
        lambda k: k.press("Return").ask("å").press("F3").write(_MOTIVE),
        lambda p: "återremitt" in here(p) and _MOTIVE in here(p),
        lambda r: f"återremittera ärendet {_MOTIVE}" in words(r),
    ),
    Task(
        "name", "Ett namn med parti", "A name with party",
        lambda k: k.ask(" @hä").press("Return"),
        lambda k: k.write(" Roger Hällmark (SD)"),
        lambda p: here(p).count("Roger Hällmark (SD)") >= 2,
        lambda r: "Roger Hällmark (SD)" in words(r).split("Behovet av kameror kan prövas igen")[-1],
    ),
    Task(
        "find", "Senast ett namn nämndes", "The last mention of a name",
        lambda k: k.press("ctrl+f").ask("Kjells").press("shift+Return", "Escape").write("X"),
        lambda k: k.press("ctrl+f").ask("Kjells").press("shift+Return", "Escape").write("X"),
        lambda p: _last_mention(said(p)),
        lambda r: _last_mention(words(r)),
    ),
    Task(
        "time", "En tidsangivelse", "A time stamp",
        lambda k: k.press("F5"),
        lambda k: k.write(" kl. 09.42 "),
        lambda p: re.search(r"kl\. \d\d\.\d\d", here(p)) is not None,
        lambda r: "kl. 09.42" in words(r),
    ),
)  # fmt: skip


def _last_mention(said: str) -> bool:
    """Whether the X stands where the name was mentioned last before the item that was being written."""
    above = said[: said.rindex("trygghetskameror vid resecentrum")]
    return "Xäter" in above and "Kjellsäter" not in above[above.index("Xäter") :]


def _headings(root: ElementTree.Element) -> list[str]:
    return [
        "".join(each.itertext())
        for each in root.iter(f"{_TEXT}h")
        if each.get(f"{_TEXT}outline-level") == "1"
    ]


def _voted(said: str) -> bool:
    table = said.split("\nRöst\n")[-1].split("\n")
    return "".join(table[1:30:2]) == _BALLOTS and table[30:36] == ["Ja", "8", "Nej", "6", "Avstår", "1"]
