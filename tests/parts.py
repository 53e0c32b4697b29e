"""Random parts made fast from a seed, for tests that need thousands; and every id in a part."""

from __future__ import annotations

from random import Random

from app.model.blocks import (
    Block,
    BulletList,
    Cell,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Row,
    Table,
    walk,
)
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text, normal
from app.model.media import media_name

# One red dot.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63"
    "f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
_WORDS = ("a", "bc", "Åsa ", "§ 4", "ä–ö", "\u00a0", "\U0001f600", "x\U0001f600y", " ", "”ja”", "öre, ")


def random_marks(rng: Random) -> Marks:
    if rng.random() < 0.5:
        return Marks()
    return Marks(
        bold=rng.random() < 0.3,
        italic=rng.random() < 0.3,
        strike=rng.random() < 0.1,
        script=rng.choice(("", "", "super", "sub")),
        link=rng.choice(("", "", "https://exempel.se/")),
        language=rng.choice(("", "", "", "en")),
        mask=rng.choice(("", "", "", "sekretess")),
    )


def random_content(rng: Random) -> tuple[Inline, ...]:
    out: list[Inline] = []
    for _ in range(rng.choice((0, 0, 1, 1, 2, 4))):
        match rng.randrange(8):
            case 0:
                out.append(LineBreak())
            case 1:
                out.append(Footnote(new_id(), (Text("not"),) if rng.random() < 0.7 else ()))
            case 2:
                out.append(Image(new_id(), media_name(PNG, "png"), "bild", rng.choice((0.0, 30.0))))
            case _:
                words = "".join(rng.choice(_WORDS) for _ in range(rng.randint(1, 3)))
                out.append(Text(words, random_marks(rng)))
    return normal(out)


def random_blocks(rng: Random, depth: int = 3, tables: bool = True, most: int = 5) -> tuple[Block, ...]:
    return tuple(random_block(rng, depth, tables) for _ in range(rng.randint(1, most)))


def random_block(rng: Random, depth: int, tables: bool) -> Block:
    kind = rng.randrange(10)
    if kind < 5 or depth == 0:
        return Paragraph(new_id(), random_content(rng))
    inner = depth - 1
    if kind < 8:
        items = tuple(
            ListItem(new_id(), random_blocks(rng, inner, tables, 2)) for _ in range(rng.randint(1, 3))
        )
        return (BulletList if rng.random() < 0.5 else NumberedList)(new_id(), items)
    if kind == 8 or not tables:
        return Quote(new_id(), random_blocks(rng, inner, tables, 2))
    columns = rng.randint(1, 3)
    rows = tuple(
        Row(new_id(), tuple(Cell(new_id(), random_blocks(rng, 2, False, 2)) for _ in range(columns)))
        for _ in range(rng.randint(1, 3))
    )
    return Table(new_id(), rows, rng.random() < 0.7)


def random_part(rng: Random) -> tuple[Block, ...]:
    return () if rng.random() < 0.1 else random_blocks(rng)


def all_ids(blocks: tuple[Block, ...]) -> list[str]:
    ids: list[str] = []
    for block in walk(blocks):
        ids.append(block.id)
        match block:
            case Paragraph():
                ids.extend(i.id for i in block.content if isinstance(i, Footnote | Image))
            case BulletList() | NumberedList():
                ids.extend(item.id for item in block.items)
            case Table():
                ids.extend(row.id for row in block.rows)
                ids.extend(cell.id for row in block.rows for cell in row.cells)
            case Quote():
                pass
    return ids
