"""What is recognised, and what is left alone, in small sources."""

# ruff: noqa: E501 - what stands in a source is easier to read on one line

from __future__ import annotations

import pytest

from app.formats.from_word.recognised import Imported
from app.formats.from_word.recognising import recognise
from app.formats.from_word.source import SourceCell, SourceParagraph, SourceRow, SourceTable
from app.model.blocks import BulletList, NumberedList, Paragraph, Quote, Table, walk
from app.model.inlines import plain
from app.model.minutes import Minutes
from app.model.people import everyone
from app.rules.attendance import timeline
from tests.formats.from_word.recognising.measuring import attendance
from tests.formats.from_word.recognising.sources import line, source, table


def minutes_of(*blocks: SourceParagraph | SourceTable | str, header: str = "") -> Minutes:
    return recognised(*blocks, header=header).read.package.minutes


def recognised(*blocks: SourceParagraph | SourceTable | str, header: str = "") -> Imported:
    return recognise(source(*blocks, header=header), name="gammalt.docx")


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("§ 45 Budget", 45),
        ("§45 Budget", 45),
        ("§ 45. Budget", 45),
        ("§ 45/2023 Budget", 45),
        ("BN § 45/23 Budget", 45),
        ("45 § Budget", 45),
        ("KS § 45 Budget", 45),
        ("Paragraf 45 – Budget", 45),
        ("§ 45\tBudget", 45),
        ("§\u00a045 Budget", 45),
    ],
)
def test_a_number_is_read_however_it_is_written(written: str, number: int) -> None:
    found = minutes_of(line(written, bold=True), "Text.").sections
    assert [(section.number, section.heading) for section in found] == [(number, "Budget")]


@pytest.mark.parametrize(
    ("written", "cases"),
    [
        ("Dnr KS/2011:286", "KS/2011:286"),
        ("2011/KS 0206 001", "2011/KS 0206 001"),
        ("Dnr: KS 20/0123", "KS 20/0123"),
        ("Ärendenummer: KS-2024/00311", "KS-2024/00311"),
        ("Diarienummer 2024-00311 och 2023-00200", "2024-00311, 2023-00200"),
        ("Dnr 2019/33, dnr 2019/34", "2019/33, 2019/34"),
        ("2024-03-12", ""),
        ("Budgeten är 2024/25.", ""),
    ],
)
def test_case_numbers_stand_under_the_heading(written: str, cases: str) -> None:
    section = minutes_of(line("§ 1 Budget", bold=True), written, "Text.").sections[0]
    assert (section.heading, section.case_number) == ("Budget", cases)


def test_a_sentence_that_begins_with_a_number_is_no_item() -> None:
    found = minutes_of(
        line("§ 7 Budget", bold=True),
        "§ 8 i reglementet säger att nämnden svarar för detta.",
        "§ 12 gäller inte.",
        line("§ 8 Taxa", bold=True),
        "Text.",
    )
    assert [(section.number, section.heading) for section in found.sections] == [(7, "Budget"), (8, "Taxa")]


def test_a_contents_list_makes_no_items_and_its_words_are_kept() -> None:
    imported = recognised(
        "Innehåll",
        "§ 1 Val",
        "§ 2 Budget",
        line("§ 1 Val", bold=True),
        "Ett.",
        line("§ 2 Budget", bold=True),
        "Två.",
    )
    assert [section.number for section in imported.read.package.minutes.sections] == [1, 2]
    assert [doubt.words for doubt in imported.doubts] == ["§ 1 Val\n§ 2 Budget"]


def test_signatures_and_the_proof_of_notice_are_no_items() -> None:
    found = minutes_of(
        line("§ 1 Val", bold=True), "Text.", line("Underskrifter", bold=True), "Sekreterare\t..........", "\tEva Lind",
        "Ordförande\t..........", "\tAnna Ek", "ANSLAG/BEVIS", "Datum då anslaget sätts upp: 2024-03-20",
    )  # fmt: skip
    assert len(found.sections) == 1
    assert [plain(b.content) for b in found.sections[0].parts[0].blocks if isinstance(b, Paragraph)] == [
        "Text."
    ]
    assert found.body
    assert everyone(found)[found.body.secretary].name == "Eva Lind"
    assert str(found.header.notice.up) == "2024-03-20"


@pytest.mark.parametrize(
    ("decision", "outcome"),
    [
        ("Nämnden beslutar att bordlägga ärendet.", "tabled"),
        ("Ärendet återremitteras till förvaltningen.", "referred_back"),
        ("Nämnden beslutar att avslå yrkandet om att återremittera ärendet.", "decided"),
        ("Nämnden godkänner rapporten.", "decided"),
    ],
)
def test_how_an_item_ended_is_told_by_its_decision(decision: str, outcome: str) -> None:
    assert (
        minutes_of(line("§ 1 Val", bold=True), line("Beslut", bold=True), decision).sections[0].outcome
        == outcome
    )


def test_a_decision_without_label_is_known_by_its_words() -> None:
    parts = (
        minutes_of(
            line("§ 1 Val", bold=True),
            "Bakgrunden är känd.",
            "Socialnämnden beslutar",
            "- att godkänna",
            "- att tacka",
        )
        .sections[0]
        .parts
    )
    assert [part.kind for part in parts] == ["text", "decision"]
    assert isinstance(parts[1].blocks[1], BulletList)


def test_lists_quotes_and_tables_come_through() -> None:
    blocks = minutes_of(
        line("§ 1 Val", bold=True), "Detta är den vanliga texten i dokumentet, som inte är indragen.", "1. ett", "2. två",
        "- punkt", line("Någon annans ord", indent=20.0), table(("a", "b"), ("c",)),
    ).sections[0].parts[0].blocks  # fmt: skip
    assert [type(block) for block in blocks] == [Paragraph, NumberedList, BulletList, Quote, Table]


def test_a_table_in_a_table_stands_as_paragraphs_with_a_message() -> None:
    inner = SourceTable((SourceRow((SourceCell((table(("x", "y")),)), SourceCell((line("z"),)))),))
    imported = recognised(line("§ 1 Val", bold=True), "Text.", inner)
    made = imported.read.package.minutes.sections[0].parts[0].blocks[1]
    assert isinstance(made, Table)
    assert [plain(b.content) for b in walk(made.rows[0].cells[0].blocks) if isinstance(b, Paragraph)] == [
        "x",
        "y",
    ]
    assert [message.code for message in imported.read.messages] == ["from-word.nested-table"]


def _vote(*rows: tuple[str, ...]) -> Minutes:
    return minutes_of(
        "Beslutande:", "Anna Ek (S), ordförande", "Bo Al (M)", "",
        line("§ 1 Val", bold=True), line("Omröstning", bold=True), table(("Namn", "Ja", "Nej"), *rows),
    )  # fmt: skip


def test_a_plain_vote_is_read_and_its_table_stays() -> None:
    section = _vote(("Anna Ek (S)", "X", ""), ("Bo Al (M)", "", "X"), ("Summa", "1", "1")).sections[0]
    assert [ballot.choice for ballot in section.proceedings.votes[0].ballots] == ["yes", "no"]
    assert isinstance(section.parts[0].blocks[0], Table)


@pytest.mark.parametrize(
    "rows",
    [
        [("Anna Ek (S)", "X", ""), ("Okänd Person (M)", "", "X")],
        [("Anna Ek (S)", "X", "X"), ("Bo Al (M)", "", "X")],
        [("Anna Ek (S)", "", ""), ("Bo Al (M)", "", "X")],
    ],
)
def test_a_vote_that_is_not_plain_stays_a_table(rows: list[tuple[str, ...]]) -> None:
    assert _vote(*rows).sections[0].proceedings.votes == ()


def test_who_serves_follows_for_each_item() -> None:
    items = [block for n in range(170, 175) for block in (line(f"§ {n} Ärende", bold=True), "Text.")]
    found = minutes_of(
        table(
            ("Beslutande", "Anna Ek (S), ordförande"), ("", "Eva Vik (V) ersätter Bo Al (V) §§ 170, 172–174"), ("", "Vakant (C)"),
            ("Ej tjänstgörande ersättare", "Carin D (S)"),
        ),
        *items,
    )  # fmt: skip
    assert ("serves", "Eva Vik", "V", "Bo Al", (170, 172, 173, 174)) in attendance(found)
    assert ("substitute", "Carin D", "S") in attendance(found)


def test_a_line_that_is_not_understood_in_full_stays_with_a_doubt() -> None:
    imported = recognised(
        "Beslutande:",
        "Anna Ek (S), § 71, del av § 72",
        "",
        line("§ 71 Val", bold=True),
        "Text.",
        line("§ 72 Taxa", bold=True),
        "Text.",
    )
    minutes = imported.read.package.minutes
    assert [doubt.code for doubt in imported.doubts] == ["from-word.attendance-line"]
    assert [plain(b.content) for b in minutes.opening.blocks if isinstance(b, Paragraph)] == [
        "Anna Ek (S), § 71, del av § 72"
    ]


def test_the_running_head_tells_body_date_and_kind() -> None:
    header = minutes_of(
        line("§ 1 Val", bold=True),
        "Text.",
        header="Granviks kommun\tSocialnämnden\tSammanträdesprotokoll\t2024-03-12",
    ).header
    assert (header.kind, header.body, str(header.first_day.date)) == (
        "protokoll",
        "Socialnämnden",
        "2024-03-12",
    )


def test_appendices_that_are_listed_are_the_items() -> None:
    found = minutes_of(line("§ 1 Val", bold=True), "Text.", "Bilaga 1 – Röstlista", "Bilaga 2: Reservation")
    assert [(each.title, each.section) for each in found.appendices] == [
        ("Röstlista", found.sections[0].id),
        ("Reservation", found.sections[0].id),
    ]


def test_who_presides_in_some_items_does_so_there_only() -> None:
    found = minutes_of(
        "Beslutande:", "Anna Ek (S), ordförande §§ 1–2", "Bo Al (M), vice ordförande, ordförande § 3", "",
        line("§ 1 Val", bold=True), line("§ 2 Taxa", bold=True), "Text.", line("§ 3 Plan", bold=True), "Text.",
    )  # fmt: skip
    chairs = [everyone(found)[timeline(found).at(section.id).chair].name for section in found.sections]
    assert chairs == ["Anna Ek", "Anna Ek", "Bo Al"]
    assert [seat.role for seat in found.body.seats] == ["chair", "vice_chair"] if found.body else False
