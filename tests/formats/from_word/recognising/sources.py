"""Sources made by hand and by chance."""

# ruff: noqa: E501 - a row of a table is easier to read on one line

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from msgspec.structs import replace

from app.formats.from_word.source import (
    InList,
    Running,
    Source,
    SourceBlock,
    SourceCell,
    SourceParagraph,
    SourceRow,
    SourceTable,
)
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text, normal, text
from app.model.media import media_name
from tests.strategies import PNG

PICTURE = media_name(PNG, "png")
NOTE = "Enligt lagen"  # the words of every footnote


def line(said: str, **look: Any) -> SourceParagraph:
    """A paragraph; tabs, breaks and `**bold**` in what it says are meant."""
    content: list[Inline] = []
    for place, piece in enumerate(said.split("**")):
        for number, row in enumerate(piece.split("\n")):
            content += [LineBreak()] if number else []
            content.append(Text(row.replace("\t", "\u2003"), Marks(bold=bool(place % 2))))
    return SourceParagraph(normal(content), tabs="\t" in said, **look)


def table(*rows: tuple[str, ...]) -> SourceTable:
    """A table of plain cells."""
    return SourceTable(
        tuple(SourceRow(tuple(SourceCell((line(cell),) if cell else ()) for cell in row)) for row in rows)
    )


def source(*blocks: SourceBlock | str, header: str = "") -> Source:
    """A source of paragraphs and tables."""
    made = tuple(line(each) if isinstance(each, str) else each for each in blocks)
    return Source(made, (Running("header", (line(header),)),) if header else ())


_WORDS = (
    "§ 4", "§ 5 Budget", "45 §", "KS § 7\tVal av justerare\tDnr KS 2024/0311", "Paragraf 9 – Taxa", "§§ 4–9", "§ 6 forts.",
    "Dnr KS 2024/0311", "Diarienummer: 2011/KS 0206 001", "2024-03-12", "Beslut", "BESLUT", "Beslut: bifall", "Yrkanden",
    "Kommunstyrelsen beslutar att bordlägga ärendet.", "att godkänna den", "1. godkänna", "a) första", "- punkt", "•\tpunkt",
    "Beslutande", "Anna Ek (S), ordförande", "Bo Al (M) ersätter Carin D (M) §§ 5–7", "Vakant (C)", "Närvarande: Eva F (S) och Al B (M)",
    "Ej tjänstgörande ersättare:", "Övriga deltagare\tPer K, rektor, § 5", "kl. 08.30–10.20, ajournering kl. 09.00–09.10",
    "Plats och tid", "Sekreterare\t............", "\tAnna Ek", "Justerandes sign\tUtdragsbestyrkande", "Sida 3 (12)", "ANSLAG/BEVIS",
    "Datum då anslaget sätts upp: 2024-03-20", "Innehåll", "§ 4 Val ........ 3", "Minnesanteckningar den 3 april", "PROTOKOLL",
    "En mening om § 12 i reglementet, som är ganska lång och slutar med punkt.", "Bilaga 2 – Namnlista", "Rubrik utan mening", "", "   ",
    "Ordförande", "Justerare", "Underskrifter", "Granviks kommun", "Socialnämnden", "Socialnämnden\n2024-03-12\tPROTOKOLL", ":", "§", "§ 0", "(",
    "Reservation", "Ja", "Nej", "X", "Omröstning", "ej § 5 på grund av jäv", "Frånvarande", "Röst", "Namn", "Parti",
)  # fmt: skip
_texts = (
    st.sampled_from(_WORDS)
    | st.lists(st.sampled_from(_WORDS), min_size=2, max_size=3).map("\t".join)
    | st.text(max_size=30)
)


@st.composite
def _lines(draw: st.DrawFn) -> SourceParagraph:
    look: dict[str, Any] = {}
    match draw(st.integers(0, 9)):
        case 0 | 1:
            look = {
                "style": draw(st.sampled_from(("heading 1", "heading 2", "ärenderubrik", "toc 1", "title"))),
                "bold": True,
            }
        case 2 | 3:
            look = {"bold": True}
        case 4:
            look = {
                "in_list": InList("1", draw(st.integers(0, 3)), draw(st.booleans())),
                "marker": draw(st.sampled_from(("", "1.", "§ 3"))),
            }
        case 5:
            look = {"indent": 20.0, "italic": True, "size": 14.0}
        case _:
            pass
    made = line(draw(_texts), **look)
    beside = draw(st.sampled_from((None, None, None, None, _image, _note)))
    return replace(made, content=normal([*made.content, beside()])) if beside else made


def _image() -> Inline:
    return Image(new_id(), PICTURE)


def _note() -> Inline:
    return Footnote(new_id(), text(NOTE))


@st.composite
def _tables(draw: st.DrawFn, inner: st.SearchStrategy[SourceBlock]) -> SourceTable:
    rows = draw(
        st.lists(st.lists(st.lists(inner, max_size=2), min_size=1, max_size=3), min_size=1, max_size=4)
    )
    return SourceTable(
        tuple(
            SourceRow(tuple(SourceCell(tuple(cell), draw(st.integers(1, 2))) for cell in row)) for row in rows
        )
    )


def sources() -> st.SearchStrategy[Source]:
    """Sources of all that may stand in minutes, in an order that makes no sense."""
    lines: st.SearchStrategy[SourceBlock] = _lines()
    blocks = lines | lines | lines | _tables(lines | _tables(lines))
    return st.builds(
        lambda body, head: Source(tuple(body), (Running("header", tuple(head)),), media={PICTURE: PNG}),
        st.lists(blocks, max_size=14),
        st.lists(_texts.map(line), max_size=2),
    )
