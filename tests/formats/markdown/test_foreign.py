"""Other people's Markdown: many small files, and what must come of each."""

from __future__ import annotations

import base64
from datetime import date, time
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.formats.markdown import read, write
from app.messages import sentence
from app.model.header import Adjournment, Author, Field, MeetingDay
from app.model.inlines import Image
from app.model.minutes import Minutes
from tests.strategies import PNG


def minutes_of(text: str) -> Minutes:
    return read(text.encode()).package.minutes


def body_of(text: str) -> str:
    """The document written again, without its front lines: the shortest way to see what came of it."""
    return write(read(text.encode()).package).data.decode().partition("\n\n")[2].rstrip("\n")


def codes_of(text: str) -> list[str]:
    result = read(text.encode())
    for message in result.messages:
        assert sentence(message, "sv")
        assert sentence(message, "en")
    return [message.code.removeprefix("markdown.") for message in result.messages]


HEADS = {
    "front lines": "Datum: 2020-04-07\nTid: 08.30–09.10\nPlats: Salen\nDnr: KS 20/1\n\n# Möte\n\nHej.\n",
    "bold labels": "# Möte\n\n**Datum:** 7 april 2020  \n**Tid**: kl. 08:30-09:10  \n**Plats:** Salen  \n"
    "**Diarienummer:** KS 20/1\n\nHej.\n",
    "label lines": "Datum  \n2020-04-07  \nTid  \n08:30-09:10  \nPlats  \nSalen  \nDnr  \nKS 20/1"
    "\n\n# Möte\n\nHej.\n",
    "soft lines": "Datum\n2020-04-07\nTid\n08:30-09:10\nPlats\nSalen\nDnr\nKS 20/1\n\n# Möte\n\nHej.\n",
    "value after an empty line": "**Datum**\n\n2020-04-07\n\n**Tid**\n\n08:30-09:10\n\n"
    "Plats: Salen\n\nDnr: KS 20/1\n\n# Möte\n\nHej.\n",
    "table": "| Datum | 2020-04-07 |\n|---|---|\n| Tid | 08:30-09:10 |\n| Plats | Salen |\n"
    "| Dnr | KS 20/1 |\n\n# Möte\n\nHej.\n",
    "table with labels above": "| Datum | Tid | Plats | Dnr |\n|---|---|---|---|\n"
    "| 2020-04-07 | 08:30-09:10 | Salen | KS 20/1 |\n\n"
    "# Möte\n\nHej.\n",
    "list": "# Möte\n\n- **Datum:** 2020-04-07\n- **Tid:** 08:30-09:10\n- Plats: Salen\n"
    "- Dnr: KS 20/1\n\nHej.\n",
    "YAML": "---\ntitle: 'Möte'\ndate: 2020-04-07\ntime: 08:30-09:10\nplace: Salen\ncase number: KS 20/1\n"
    "---\n\nHej.\n",
    "English": "# Möte\n\nDate: 2020-04-07  \nTime: 08:30 to 09:10  \nLocation: Salen  \n"
    "Case number: KS 20/1\n\nHej.\n",
}


@pytest.mark.parametrize("text", HEADS.values(), ids=HEADS)
def test_a_letterhead_is_recognised(text: str) -> None:
    minutes = minutes_of(text)
    header = minutes.header
    assert header.title == "Möte"
    assert header.document_date == date(2020, 4, 7)
    assert header.meeting_days == (MeetingDay(None, time(8, 30), time(9, 10)),)
    assert (header.place, header.case_number, header.fields) == ("Salen", "KS 20/1", ())
    assert body_of(text) == "Hej."


def test_another_sender_with_a_telephone_is_recognised_without_hard_breaks() -> None:
    text = (
        "Erik Ek\nNämndsekreterare\nSocialnämnden\nerik.ek@kommun.se\n08-581 690 00\n\nDatum\n2021-05-06\n\n"
        "# Minnesanteckningar 4 maj\n\nHej.\n"
    )
    header = minutes_of(text).header
    assert header.author == Author("Erik Ek", "Nämndsekreterare", "Socialnämnden", "erik.ek@kommun.se")
    assert header.fields == (Field("Telefon", "08-581 690 00"),)
    assert header.first_day.date == date(2021, 5, 4)
    assert codes_of(text) == ["date-from-title-year"]


def test_several_days_with_pauses_are_read_from_front_lines() -> None:
    text = (
        "Titel: Möte\nSammanträdesdatum: 3 april 2020\nTid: 08.30–12\nAjournering: 10.00–10.15\n"
        "Sammanträdesdatum: 2020-04-04\nTid: 9-11\n\nHej.\n"
    )
    assert minutes_of(text).header.meeting_days == (
        MeetingDay(date(2020, 4, 3), time(8, 30), time(12), (Adjournment(time(10), time(10, 15)),)),
        MeetingDay(date(2020, 4, 4), time(9), time(11)),
    )


def test_a_value_that_is_no_date_is_kept_as_a_field_and_said() -> None:
    text = "Titel: Möte\nDatum: i våras\nOrdförande: Anna Ek (S)\n\nHej.\n"
    assert minutes_of(text).header.fields == (Field("Datum", "i våras"), Field("Ordförande", "Anna Ek (S)"))
    assert codes_of(text) == ["value-kept"]


KINDS = {
    "# Minnesanteckningar från mötet\n\nHej.": "notes",
    "# Sammanträdesprotokoll 2024-01-02\n\nHej.": "protokoll",
    "# Protokoll\n\n# § 1 Val\n\nHej.": "protokoll",
    "Typ: Protokoll\nTitel: Nämnden\n\nHej.": "protokoll",
    "# Budget\n\nHej.": "notes",
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items())
def test_the_kind_is_told_by_type_or_title(text: str, kind: str) -> None:
    assert minutes_of(text).header.kind == kind


ABOVE_THE_TITLE = {
    "a municipality over the kind": ("Kommunen\nMinnesanteckningar", "notes"),
    "a body, then the kind": ("Tekniska nämnden\n\nMinnesanteckningar från samråd", "notes"),
    "the kind at the end of a line": ("Kommunen Sammanträdesprotokoll", "protokoll"),
    "a mail's head": ("Från: Eva\nSkickat: i går\nTill: Bo\nÄmne: Minnesanteckningar", "notes"),
}


@pytest.mark.parametrize(("above", "kind"), ABOVE_THE_TITLE.values(), ids=ABOVE_THE_TITLE)
def test_a_line_that_tells_the_kind_above_the_title_stays_in_the_text(above: str, kind: str) -> None:
    text = f"{above}\n\n# Samråd\n\nText.\n"
    header = minutes_of(text).header
    assert (header.title, header.kind) == ("Samråd", kind)
    assert body_of(text).split() == [*above.split(), "Text."]


def test_a_note_in_a_title_without_a_heading_is_kept() -> None:
    text = "Minnesanteckningar från mötet[^1]\n\nHej.\n\n[^1]: Not"
    assert minutes_of(text).header.title == "Minnesanteckningar från mötet"
    assert body_of(text) == "Hej.[^1]\n\n[^1]: Not"


FRONT = (
    "Kommunen Tekniska nämnden Minnesanteckningar Protokoll Mötesprotokoll från samråd Eva Berg Datum: "
    "2020-04-07 Från: Till: Plats: eva@a.se Ämne: Anteckningar 08-12 12 34"
)
front_lines = st.lists(st.lists(st.sampled_from(FRONT.split()), min_size=1, max_size=4), max_size=6)


@settings(deadline=None, max_examples=100)
@given(front_lines, st.sampled_from(["\n", "\n\n", "  \n"]))
def test_no_word_above_the_title_is_lost(lines: list[list[str]], joint: str) -> None:
    # A line of its own that is the kind, a label or a date is kept as what it means.
    meant = ("protokoll", "anteckningar", ":", "2020-04-07")
    above = joint.join(" ".join(line) for line in lines)
    result = read(f"{above}\n\n# Titel\n\nText.\n".encode())
    kept = write(result.package).data.decode()
    said = " ".join(sentence(message, "sv") for message in result.messages)
    for word in above.split():
        assert word in kept or word in said or word.casefold().endswith(meant), kept
    for line in lines:
        if len(line) > 1 and not any(word.endswith(":") for word in line):
            assert all(word in kept or word in said or word == "2020-04-07" for word in line), kept


BODIES = {
    "two-space lists nest": ("- a\n  - b\n    - c\n- d", "- a\n  - b\n    - c\n- d"),
    "four-space lists nest": ("* a\n    * b\n* c", "- a\n  - b\n- c"),
    "numbers with a bracket": ("1) a\n2) b", "1. a\n2. b"),
    "a plus is a bullet": ("+ a\n+ b", "- a\n- b"),
    "bullets nest in numbers by two spaces": ("1. a\n  - b\n2. c", "1. a\n   - b\n2. c"),
    "a list straight under its text": ("Vi valde:\n- a\n- b", "Vi valde:\n\n- a\n- b"),
    "a list restarts after a paragraph": ("1. a\n\ntext\n\n1. b", "1. a\n\ntext\n\n1. b"),
    "a paragraph in an item": ("- a\n\n  b\n- c", "- a\n\n  b\n\n- c"),
    "a year is no list": ("2020. Ett år.", "2020. Ett år."),
    "underlined headings": ("En\n==\n\na\n\nTvå\n==\n\nb", "# En\n\na\n\n# Två\n\nb"),
    "a mail's signature line": ("Hälsning\nEva\n-- \nEva Berg", "Hälsning Eva -- Eva Berg"),
    "two dashes under a heading": ("En\n--\n\na\n\nTvå\n--\n\nb", "# En\n\na\n\n# Två\n\nb"),
    "a skipped level": ("# A\n\n# B\n\n#### C", "# A\n\n# B\n\n## C"),
    "hard breaks": ("a  \nb\\\nc", "a\\\nb\\\nc"),
    "wrapped lines": ("en mening\nsom går vidare", "en mening som går vidare"),
    "strike and bare addresses": ("~~bort~~ https://a.se/b_c.", "~~bort~~ <https://a.se/b_c>."),
    "entities": ("R&amp;D &lt;b&gt; &copy;", "R&D \\<b> ©"),
    "unknown brackets are text": ("Hej <namn>", "Hej \\<namn>"),
    "a table without outer pipes": ("a | b\n--|--\nc | d", "| a | b |\n| --- | --- |\n| c | d |"),
    "ragged rows": ("| a | b |\n|---|---|\n| c |", "| a | b |\n| --- | --- |\n| c |  |"),
    "a lazy quote": ("> a\nb", "> a b"),
    "a note of Markdown's own": ("a[^x] b\n\n[^x]: not", "a[^1] b\n\n[^1]: not"),
    "raised digits": ("a¹ m²\n\n---\n\n¹ not", "a[^1] m²\n\n[^1]: not"),
    "two notes in a paragraph": (
        "a<sup>1</sup> b<sup>2</sup>\n\n---\n\n<sup>1</sup> x  \n<sup>2</sup> y",
        "a[^1] b[^2]\n\n[^1]: x\n[^2]: y",
    ),
    "two notes on lines of the source": (
        "a.<sup>1</sup> b.<sup>2</sup>\n\n---\n<sup>1</sup> Ett\n<sup>2</sup> Två",
        "a.[^1] b.[^2]\n\n[^1]: Ett\n[^2]: Två",
    ),
    "a note that goes on with a raised number": (
        "a.<sup>1</sup>\n\n---\n<sup>1</sup> Ett\n<sup>2</sup> Två\noch mer",
        "a.[^1]\n\n[^1]: Ett <sup>2</sup> Två och mer",
    ),
    "a square metre beside a note": (
        "Två.<sup>2</sup> Ytan är 5 m<sup>2</sup> stor, 7m² bred.\n\n---\n\n<sup>2</sup> Två",
        "Två.[^1] Ytan är 5 m<sup>2</sup> stor, 7m² bred.\n\n[^1]: Två",
    ),
    "a note after a word that ends as a unit does": (
        "Fyra rum<sup>2</sup> och fem m<sup>3</sup>\n\n---\n\n<sup>2</sup> Två\n\n<sup>3</sup> Tre",
        "Fyra rum[^1] och fem m[^2]\n\n[^1]: Två\n[^2]: Tre",
    ),
    "blocks of HTML on one line": (
        "<h2>Rub</h2><p>ett</p><p>**två** </p><ul><li>a</li><li>b</li></ul>",
        "Rub\\\nett\\\n**två**\\\na\\\nb",
    ),
    "blocks of HTML on lines of their own": ("<ul>\n<li>a b</li>\n<li>c</li>\n</ul>", "a b\\\nc"),
    "blocks of HTML and a break": ("<div>a<br></div><br><div>b</div>", "a\\\nb"),
    "blocks of HTML in a summary": ("<details><summary>Visa</summary>Dold</details>", "Visa\\\nDold"),
    "blocks of HTML in a heading": ("# A\n\n# <p>B</p><p>c</p>", "# A\n\n# B c"),
    "blocks of HTML in a cell": (
        "| a | b |\n|---|---|\n| <ul><li>l1</li><li>l2</li></ul> | <p>x</p><p>y</p> |",
        "| a | b |\n| --- | --- |\n| l1<br>l2 | x<br>y |",
    ),
    "tags in the line glue": ("a<small>b</small>c", "abc"),
    "an id after a heading": ("# **A** {#a-1}\n\n# B {-}\n\nC {.x #y z=1}\n===", "# A\n\n# B\n\n# C"),
    "braces that are no attributes": ("# A {b}\n\n# B {#c", "# A {b}\n\n# B {#c"),
    "a raised number without a note": ("10<sup>2</sup> m", "10<sup>2</sup> m"),
    "att-clauses are not joined": ("Nämnden beslutar i ärendet\n\natt bifalla. Klart.",) * 2,
    "a lettered point is not joined": ("Nämnden hade i dag sina\n\nii) frågor uppe. Klart.",) * 2,
    "an item is not joined": ("- Nämnden har i dag\n- beslutat det. Klart.",) * 2,
    "a colon is not joined": ("Nämnden har i dag beslutat:\n\nbifall till det. Klart.",) * 2,
}


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES)
def test_what_people_write_is_understood(text: str, expected: str) -> None:
    assert body_of(text) == expected


TOLD = {
    "code": ("```py\nprint(1)\n```", "print(1)", ["code-language", "code"]),
    "a comment": ("a <!-- hemligt --> b", "a  b", ["comment-dropped"]),
    "a tag": ("<div>Hej</div>", "Hej", ["tag-dropped", "tag-dropped"]),
    "a link that runs": ("[x](javascript:alert(1))", "x", ["link-dropped"]),
    "a masked link": ("[x](&#106;avascript:alert(1))", "x", ["link-dropped"]),
    "a list's first number": ("5. a\n6. b", "1. a\n2. b", ["list-start"]),
    "a remote picture": ("![alt](https://a.se/b.png)", "alt", ["picture-outside"]),
    "a missing picture": ("![alt](b.png)", "alt", ["picture-missing"]),
    "an unused note": ("a\n\n[^1]: not", "a\n\nnot", ["note-unused"]),
    "a note in a heading": (
        "# A\n\n# B[^1]\n\nb\n\n[^1]: c",
        "# A\n\n# B\n\nb[^1]\n\n[^1]: c",
        ["heading-note"],
    ),
    "a rule": ("a\n\n---\n\nB", "a\n\nB", ["rule-dropped"]),
    "a page break": (
        "Nämnden hade i dag sina\n\nfrågor uppe. Klart.",
        "Nämnden hade i dag sina frågor uppe. Klart.",
        ["joined"],
    ),
}


@pytest.mark.parametrize(("text", "expected", "codes"), TOLD.values(), ids=TOLD)
def test_what_was_changed_is_said(text: str, expected: str, codes: list[str]) -> None:
    assert body_of(text) == expected
    assert codes_of(text) == codes


def test_only_lines_within_the_letterhead_are_told_as_left() -> None:
    text = "Något\n\nDatum: 2020-04-07\n\nEtt ord\n\nDnr: KS 20/1\n\nVi åt.\n\nVi sov.\n\nVi gick hem.\n"
    assert body_of(text).split("\n\n") == ["Något", "Ett ord", "Vi åt.", "Vi sov.", "Vi gick hem."]
    left = [m.params["text"] for m in read(text.encode()).messages if m.code == "markdown.letterhead-left"]
    assert left == ["Något", "Ett ord"]


def test_a_picture_is_found_beside_the_file_and_nowhere_else(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a b.png").write_bytes(PNG)
    (tmp_path / "out.png").write_bytes(PNG)
    (tmp_path / "in" / "link.png").symlink_to(tmp_path / "out.png")
    (tmp_path / "in" / "text.png").write_bytes(b"text")
    text = "![a](a%20b.png) ![b](../out.png) ![c](link.png) ![d](text.png)"
    result = read(text.encode(), folder=tmp_path / "in")
    assert list(result.package.media.values()) == [PNG]
    codes = [message.code.removeprefix("markdown.") for message in result.messages]
    assert codes == ["picture-outside", "picture-outside", "picture-unknown"]


def test_a_picture_written_into_the_text_is_taken() -> None:
    text = f"![a](data:image/png;base64,{base64.b64encode(PNG).decode()})"
    (block,) = minutes_of(text).opening.blocks
    assert isinstance(block.content[0], Image)  # type: ignore[union-attr]


BAD = {
    "broken UTF-8": (b"a\nb\xff", "not-utf8"),
    "not a text": (b"PK\0\0", "not-text"),
    "quotes without end": (b"> " * 5000 + b"a", "too-deep"),
    "lists without end": (b"- " * 5000 + b"a", "too-deep"),
    "a heading at level 100": (b"#" * 100 + b" a", "too-deep"),
    "a paragraph of brackets": (b"[" * 100_000, "paragraph-too-long"),
    "a paragraph of links": (b"[a](" * 20_000, "paragraph-too-long"),
}


@pytest.mark.parametrize(("data", "code"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_is_refused_in_one_line(data: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        read(data, name="fil.md")
    assert caught.value.message.code == f"markdown.{code}"
    assert "fil.md" in sentence(caught.value.message)


def test_a_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    minutes = minutes_of("\ufeffTitel: Möte\r\nOrgan: Nämnden\r\n\r\n# A\r\n\r\ntext\r\n")
    assert (minutes.header.title, minutes.header.body) == ("Möte", "Nämnden")
    assert minutes.sections[0].heading == "A"


def test_endless_comments_take_no_time() -> None:
    with pytest.raises(UserError):
        read(b"<!--" * 50_000)


@pytest.mark.parametrize("sign", ["[", "![", "[a](", "[x "])
def test_brackets_that_nobody_closes_cost_no_time(sign: str) -> None:
    begun = process_time()
    read(f"# A\n\n{sign * 3000}\n".encode(), name="a.md")
    assert process_time() - begun < 1.0
