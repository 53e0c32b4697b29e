"""What a web page has that paper has no need of: words that are heard more than seen, a name, links."""

from __future__ import annotations

from typing import Annotated

import msgspec

from app.model.links import safe_link

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Link = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
TITLE_PLACEHOLDERS = ("title", "municipality", "body", "type", "date")


class Web(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Ways past the head, and what tables and notes are called; `table`, `note`, `back` have {number}.

    `title` is what the browser calls the page; `links` stand at its foot, each words and where they lead.
    """

    title: Words = "{title} – {municipality}"
    links: tuple[Link, ...] = ()

    skip: Words = "Hoppa till texten"
    skip_to_contents: Words = "Hoppa till innehållsförteckningen"
    table: Words = "Tabell {number}"
    note: Words = "Not {number}"
    back: Words = "Tillbaka till texten från not {number}"


def parted(link: str) -> tuple[str, str]:
    """The words of a link and where it leads, "" if that is neither the web nor mail."""
    words, _, target = link.strip().rpartition(" ")
    return words.strip(), safe_link(target)
