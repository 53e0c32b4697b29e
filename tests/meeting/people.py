"""Who sits in the sample's kommunstyrelse, who may step in, and who else comes. Keys are the people's ids."""

from __future__ import annotations

from typing import NamedTuple

from app.model.body import Role


class Member(NamedTuple):
    """A member in their seat."""

    key: str
    name: str
    party: str
    role: Role = ""

    @property
    def seat(self) -> str:
        return f"plats-{self.key}"


class Officer(NamedTuple):
    """Somebody who is there without deciding."""

    key: str
    name: str
    title: str


MEMBERS = (  # in the order of the roll; the chair is called last
    Member("sandevall", "Gun-Marie Sandevall", "S", "chair"),
    Member("asbrandt", "Henrik Åsbrandt", "C", "vice_chair"),
    Member("stalarm", "Fredrik Stålarm", "M", "second_vice_chair"),
    Member("bjorkenfall", "Elin Björkenfall", "S"),
    Member("haddour", "Amira Haddour", "S"),
    Member("lindegren", "Tomas Lindegrén", "S"),
    Member("starrmark", "Per-Olof Starrmark", "S"),
    Member("torpvik", "Karin Torpvik", "C"),
    Member("kuoksala", "Ritva Kuoksala", "V"),
    Member("wrangsjo", "Cecilia Wrangsjö", "M"),
    Member("morkhult", "Anders Mörkhult", "M"),
    Member("gyllenhed", "Linnéa Gyllenhed", "KD"),
    Member("forsgard", "Mattias Forsgård", "L"),
    Member("hallmark", "Roger Hällmark", "SD"),
    Member("tjarnvik", "Susanne Tjärnvik", "SD"),
)
SUBSTITUTES = (  # in the order in which they are called
    Member("zamoun", "Farida Zamoun", "S"),
    Member("ljungsater", "Bengt Ljungsäter", "S"),
    Member("kvarnholt", "Ola Kvarnholt", "C"),
    Member("myrlov", "Sune Myrlöv", "V"),
    Member("hedvreten", "Joel Hedvreten", "MP"),
    Member("palmskold", "Ingrid Palmsköld", "M"),
    Member("brannhed", "Viktor Brännhed", "M"),
    Member("enhult", "Gösta Enhult", "KD"),
    Member("silverdal", "Margareta Silverdal", "L"),
    Member("rojemo", "Jan Röjemo", "SD"),
)
OFFICERS = (
    Officer("nordhagen", "Lars-Erik Nordhagen", "kommundirektör"),
    Officer("tegelby", "Nils Tegelby", "kanslichef"),
    Officer("almfors", "Johanna Almfors", "kommunsekreterare"),
    Officer("wallmyr", "Sofia Wallmyr", "ekonomichef"),
    Officer("tunhed", "Mikaela Tunhed", "utbildningschef"),
    Officer("kjellsater", "Peter Kjellsäter", "samhällsbyggnadschef"),
    Officer("rosvall", "Hanna Rosvall", "planarkitekt"),
    Officer("furulid", "Camilla Furulid", "trygghets- och säkerhetschef"),
    Officer("holmsatra", "Birgitta Holmsätra", "vd i Ekängs Bostäder AB"),
)
SECRETARY = "almfors"
APPROVERS = ("wrangsjo", "gyllenhed", "morkhult", "tjarnvik", "forsgard")  # in turn
PARTY_TABLE = {  # whose substitutes come in when a party's own do not suffice
    "S": ("V", "MP", "C"),
    "V": ("S", "MP", "C"),
    "C": ("S", "KD", "L"),
    "M": ("KD", "L", "C"),
    "KD": ("M", "L", "C"),
    "L": ("M", "KD", "C"),
    "SD": ("M", "KD"),
}
