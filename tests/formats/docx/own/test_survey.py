"""What a template has: which of its styles is for what, which fields it asks for."""

from __future__ import annotations

import pytest

from app.formats.docx.own import ROLES, Survey, survey
from app.messages import LANGUAGES, sentence
from app.profiles.word import ROLE_NAMES, Role
from tests.formats.docx.own.templates import NORMAL, USUAL, header, p, style, template


def guessed(styles: str) -> dict[Role, str]:
    return survey(template(styles=NORMAL + styles), "mall.dotx").guessed


def codes(found: Survey) -> list[str]:
    return [message.code for message in found.messages]


def test_every_role_has_a_name_in_both_languages() -> None:
    assert [role.role for role in ROLES] == list(ROLE_NAMES)
    for language in LANGUAGES:
        assert len({sentence(role.label, language) for role in ROLES}) == len(ROLES)


def test_words_own_styles_are_known_by_their_english_names() -> None:
    found = survey(template(styles=USUAL), "mall.dotx")
    assert found.guessed["title"] == "Title"
    assert (found.guessed["heading_1"], found.guessed["heading_2"]) == ("heading 1", "heading 2")
    assert (found.guessed["body"], found.guessed["quote"]) == ("Body Text", "Quote")
    assert found.guessed["table"] == "Table Grid"
    assert "heading_3" in found.missing
    assert "part_label" in found.missing
    assert "heading_1" not in found.missing


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("title", "Rubrik"),
        ("heading_1", "Rubrik 1"),
        ("heading_2", "rubrik 2"),
        ("body", "Brödtext"),
        ("quote", "Citat"),
        ("bullet", "Punktlista"),
        ("number", "Numrerad lista"),
        ("footnote_text", "Fotnotstext"),
        ("contents_heading", "Innehållsförteckningsrubrik"),
        ("contents", "Innehåll 1"),
    ],
)
def test_translated_names_are_known(role: Role, name: str) -> None:
    assert guessed(style("X", name))[role] == name


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("heading_1", "Ekäng Rubrik 1"),
        ("heading_1", "Ekäng_Rubrik_1"),
        ("heading_1", "Paragrafrubrik"),
        ("heading_3", "EK Rubrik 3"),
        ("body", "Ekäng Brödtext"),
        ("title", "Ekäng Dokumenttitel"),
        ("part_label", "Ekäng Mellanrubrik"),
        ("case_number", "Ekäng Dnr"),
        ("bullet", "Ekäng punktlista"),
        ("number", "Ekäng numrerad lista"),
        ("quote", "Ekäng Citat"),
        ("table_text", "Ekäng tabelltext"),
    ],
)
def test_a_municipalitys_own_style_counts_before_words(role: Role, name: str) -> None:
    words = (
        USUAL.replace(NORMAL, "") + style("ListBullet", "List Bullet") + style("ListNumber", "List Number")
    )
    assert guessed(words + style("Egen", name, own=True))[role] == name


def test_a_heading_of_any_name_is_known_by_its_outline_level() -> None:
    own = style("A", "Ärendemening", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', own=True)
    assert guessed(own)["heading_2"] == "Ärendemening"


def test_headings_of_contents_and_tables_are_no_headings() -> None:
    level = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    found = guessed(style("A", "Innehållsrubrik 1", level, own=True) + style("B", "Tabellrubrik 1", own=True))
    assert "heading_1" not in found


def test_other_names_of_a_style_count_too() -> None:
    assert guessed(style("A", "heading 1,Ekängs etta"))["heading_1"] == "heading 1"
    assert guessed(style("A", "Etta", '<w:aliases w:val="Rubrik 1"/>'))["heading_1"] == "Etta"


def test_a_style_of_another_kind_is_not_taken() -> None:
    assert "quote" not in guessed(style("Citat", "Quote", kind="character"))


def test_fields_are_found_in_text_and_running_heads_and_unknown_ones_are_named() -> None:
    head = header(p("{{ Datum }} {{Kommunchef}}"))
    data = template(p("{{titel}}") + p("{{innehåll}}"), more={"header1": ("header", head)})
    found = survey(data, "mall.dotx")
    assert found.fields == ("titel", "innehåll", "Datum", "Kommunchef")
    assert codes(found) == ["word.unknown-fields"]
    assert "{{Kommunchef}}" in sentence(found.messages[0], "sv")
    assert codes(survey(data, "mall.dotx", ["Kommunchef"])) == []


def test_numbered_headings_and_protection_are_told() -> None:
    numbered = style("Rubrik1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>')
    locked = '<w:documentProtection w:edit="forms" w:enforcement="1"/>'
    found = survey(template(styles=NORMAL + numbered, settings=locked), "mall.dotx")
    assert codes(found) == ["word.numbered-headings", "word.protected"]
