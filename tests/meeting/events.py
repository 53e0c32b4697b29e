"""Who came, went and stepped aside at the sample meeting."""

from __future__ import annotations

from typing import NamedTuple

from app.model.attendance import Stretch


class Stay(NamedTuple):
    """A stretch of somebody's presence: from an item to an item, both by key; clocks "HH.MM".

    `come` and `go` say where in those items. No first item: from the beginning; no last: to the end.
    """

    person: str
    first: str = ""
    came: str = ""
    last: str = ""
    went: str = ""
    come: Stretch = "start"
    go: Stretch = "after"


ABSENT = ("bjorkenfall", "silverdal")  # both excused
WHOLE = (  # members, substitutes and officers who are there from beginning to end
    "sandevall", "asbrandt", "stalarm", "haddour", "lindegren", "starrmark", "torpvik", "kuoksala",
    "wrangsjo", "morkhult", "gyllenhed", "tjarnvik",
    "zamoun", "ljungsater", "kvarnholt", "myrlov", "hedvreten", "palmskold", "brannhed", "enhult", "rojemo",
    "nordhagen", "tegelby", "almfors",
)  # fmt: skip
STAYS = (
    Stay("forsgard", "lilla", "09.42", come="within"),
    Stay("hallmark", last="cykelvag", went="14.05"),
    Stay("wallmyr", "delarsrapport", "09.05", "budget", "11.20"),
    Stay("tunhed", "lilla", "09.30", "lilla", "10.05"),
    Stay("kjellsater", "lilla", "09.30", "lilla", "10.05"),
    Stay("kjellsater", "avfallstaxa", "11.20", "kvarnudden", "12.00"),
    Stay("kjellsater", "tallmora", "13.00", "tallmora", "13.10"),
    Stay("rosvall", "kvarnudden", "11.35", "kvarnudden", "12.00"),
    Stay("furulid", "kameror", "13.10", "kameror", "13.25"),
    Stay("holmsatra", "bostader", "14.55", "bostader", "15.05"),
)
CONFLICTS = (("asbrandt", "kvarnudden", "äger en fastighet som gränsar till planområdet"),)
APPROVER = "wrangsjo"

# Who decides in whose place: substitute, member, and the items from and to which; "": no bound.
INSTEAD = (
    ("zamoun", "bjorkenfall", "", ""),
    ("palmskold", "forsgard", "", "lilla"),
    ("kvarnholt", "asbrandt", "kvarnudden", "kvarnudden"),
    ("rojemo", "hallmark", "sommargata", ""),
)
