"""The look that a template gives a profile."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.formats import page, pdf
from app.formats.docx.own import derived
from app.profiles import Profile, load
from tests.formats.build import document, p
from tests.formats.docx.own.templates import NORMAL, PAGE, USUAL, header, profile_with, style, template
from tests.formats.docx.own.templates import p as para

THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>'
    '<a:majorFont><a:latin typeface="Gill Sans"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Palatino"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
)


def look(folder: Path, data: bytes) -> Profile:
    return derived(profile_with(data, folder))


def test_page_fonts_sizes_and_colours_are_the_templates(tmp_path: Path) -> None:
    found = look(tmp_path, template())
    assert (found.page.width, found.page.height) == (210.01, 297.0)
    assert (found.page.top, found.page.left, found.page.head) == (29.99, 28.22, 12.35)
    assert (found.fonts.body, found.fonts.size, found.fonts.title) == ("Georgia", 11, 22)
    assert [each.size for each in found.headings] == [15, 13]
    assert found.headings[0].colour == found.colours.accent == "1F3864"
    assert found.headings[0].bold


def test_fonts_of_the_theme_are_found(tmp_path: Path) -> None:
    fonts = '<w:rPr><w:rFonts w:asciiTheme="{}HAnsi"/></w:rPr>'
    styles = NORMAL.replace('<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>', fonts.format("minor")[7:-8])
    data = template(
        styles=styles + style("R1", "heading 1", f'<w:basedOn w:val="Normal"/>{fonts.format("major")}'),
        more={"theme1": ("theme", THEME)},
    )
    found = look(tmp_path, data)
    assert (found.fonts.body, found.fonts.heading) == ("Palatino", "Gill Sans")


@pytest.mark.parametrize(
    "section",
    [
        "",
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="9000" w:right="9000" w:top="1" w:bottom="1"/>',
        '<w:pgSz w:w="-5" w:h="x"/>',
        '<w:pgSz w:w="999999999999" w:h="1"/>',
    ],
)
def test_absurd_pages_are_left_out(tmp_path: Path, section: str) -> None:
    found = look(tmp_path, template(section=section))
    assert found.page.text_width >= 50
    assert found.page.text_height >= 50


def test_colours_too_faint_to_read_are_left_out(tmp_path: Path) -> None:
    faint = USUAL.replace("1F3864", "FFEE99")
    found = look(tmp_path, template(styles=faint))
    assert found.headings[0].colour == "000000"
    assert found.colours.accent == load().colours.accent


def test_the_page_is_that_of_the_section_where_the_minutes_stand(tmp_path: Path) -> None:
    cover = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'
    found = look(tmp_path, template(para("Omslag", inside=cover) + para("{{innehåll}}"), section=PAGE))
    assert found.page.height > found.page.width


def test_a_profile_without_template_is_left_as_it_is() -> None:
    assert derived(load()) is load()


def test_pdf_and_web_page_take_the_look_over(tmp_path: Path) -> None:
    wide = '<w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:left="1400" w:right="1400"/>'
    profile = profile_with(template(section=wide, more={"header1": ("header", header(para("x")))}), tmp_path)
    package = document(p("Text"))
    assert b"1F3864" in page.write(package, profile).data.upper()
    assert pdf.write(package, profile).data != pdf.write(package, load()).data


def test_a_template_that_cannot_be_used_is_told_by_pdf_and_web_page_too(tmp_path: Path) -> None:
    profile = profile_with(b"PK\x03\x04 cut off", tmp_path)
    for write in (pdf.write, page.write):
        codes = [message.code for message in write(document(p("Ord.")), profile).messages]
        assert [code for code in codes if code.startswith("word.")], "it has another look than hers"
