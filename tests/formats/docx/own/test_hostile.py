"""Templates that are broken, hostile or of another kind: one clear line, or what is left out is told."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from app.errors import UserError
from app.formats.docx import write
from app.formats.docx.own import derived, survey
from app.messages import LANGUAGES, sentence
from tests.formats.build import document, p
from tests.formats.docx.own.templates import USUAL, header, profile_with, template
from tests.formats.docx.own.templates import p as para

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def refused(data: bytes) -> str:
    """The code of the line that says what is wrong, which has words in both languages."""
    with pytest.raises(UserError) as caught:
        survey(data, "mall.dotx")
    for language in LANGUAGES:
        assert "mall.dotx" in sentence(caught.value.message, language)
    return caught.value.message.code


def packed(*entries: tuple[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", kind) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return out.getvalue()


def changed(data: bytes, name: str, old: str, new: str) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entries = [(each, archive.read(each)) for each in archive.namelist()]
    return packed(*((n, d.replace(old.encode(), new.encode()) if n == name else d) for n, d in entries))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "word.not-word"),
        (b"hej", "word.not-word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "word.old-or-locked"),
        (template()[:-40], "word.damaged"),
        (template()[:200], "word.damaged"),
        (packed(("a", b"b")), "word.not-word"),
        (packed(("../x", b"b"), ("[Content_Types].xml", b"<a/>")), "word.damaged"),
        (packed(("big.bin", bytes(90 << 20))), "word.too-large"),
        (packed(("word/document.xml", bytes(3 << 20))), "word.too-large"),
        (template("<w:p>"), "word.bad-part"),
        (template("&bomb;"), "word.bad-part"),
        (template(styles="<w:style"), "word.bad-part"),
        (template("<w:p>" * 1000), "word.bad-part"),
        (changed(template(), "word/document.xml", "<w:body>", "<w:b>"), "word.bad-part"),
        (template(kind="application/pdf"), "word.not-word"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_line(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_entities_are_refused_before_they_grow() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document'
    assert refused(changed(template(), "word/document.xml", "<w:document", bomb)) == "word.bad-part"
    outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:styles'
    assert refused(changed(template(), "word/styles.xml", "<w:styles", outside)) == "word.bad-part"


def test_strict_open_xml_is_refused() -> None:
    strict = changed(
        template(),
        "word/document.xml",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert refused(strict) == "word.strict"


def test_a_template_in_another_encoding_is_read(tmp_path: Path) -> None:
    data = template(para("Åäö {{organ}}"))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entries = [(each, archive.read(each)) for each in archive.namelist()]
    wide = [
        (n, d.decode().replace("UTF-8", "UTF-16").encode("utf-16") if n == "word/document.xml" else d)
        for n, d in entries
    ]
    out = write(document(p("Text")), profile_with(packed(*wide), tmp_path)).data
    with zipfile.ZipFile(BytesIO(out)) as archive:
        assert "Åäö " in archive.read("word/document.xml").decode("utf-8")


def test_other_prefixes_than_words_own_do(tmp_path: Path) -> None:
    data = template(para("{{titel}}") + para("{{innehåll}}"))
    for part in ("document", "styles", "settings"):
        data = changed(data, f"word/{part}.xml", "w:", "ns0:")
        data = changed(data, f"word/{part}.xml", "xmlnns0:", "xmlns:")
        data = changed(data, f"word/{part}.xml", "xmlns:w=", "xmlns:ns0=")
    out = write(document(p("Text")), profile_with(data, tmp_path)).data
    with zipfile.ZipFile(BytesIO(out)) as archive:
        text = archive.read("word/document.xml").decode()
    assert "{{" not in text
    assert 'xmlns:w="' in text


def test_macros_are_left_out_and_that_is_told(tmp_path: Path) -> None:
    macros = f'<Relationship Id="rIdV" Type="{OFFICE}/vbaProject" Target="vbaProject.bin"/>'
    data = template(
        kind="application/vnd.ms-word.document.macroEnabled.main+xml",
        outside=macros.replace("officeDocument/2006", "office/2006"),
        extra={"word/vbaProject.bin": b"x", "word/_rels/vbaProject.bin.rels": b"<Relationships/>"},
    )
    assert [each.code for each in survey(data, "m.dotm").messages] == ["word.macros"]
    written = write(document(p("Text")), profile_with(data, tmp_path))
    assert "word.macros" in [each.code for each in written.messages]
    with zipfile.ZipFile(BytesIO(written.data)) as archive:
        assert not [name for name in archive.namelist() if "vba" in name]
        assert b"macro" not in archive.read("[Content_Types].xml")


def test_nothing_is_fetched_from_elsewhere(tmp_path: Path) -> None:
    outside = "".join(
        f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'
        for id, kind, target in (
            ("rIdA", "image", "https://tracker.example/x.png"),
            ("rIdB", "hyperlink", "https://ekang.example/"),
            ("rIdC", "hyperlink", "file:///etc/passwd"),
        )
    )
    body = (
        '<w:p><w:hyperlink r:id="rIdB"><w:r><w:t>ut</w:t></w:r></w:hyperlink>'
        '<w:hyperlink r:id="rIdC"><w:r><w:t>in</w:t></w:r></w:hyperlink>'
        '<w:r><w:pict r:link="rIdA"/></w:r></w:p>'
    )
    attached = f'<w:attachedTemplate xmlns:r="{OFFICE}" r:id="rId1"/>'
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
        f'Id="rId1" Type="{OFFICE}/attachedTemplate" Target="file:///x.dotm" TargetMode="External"/>'
        "</Relationships>"
    )
    data = template(
        body,
        outside=outside,
        settings=attached,
        extra={"word/_rels/settings.xml.rels": relations.encode()},
    )
    codes = [each.code for each in survey(data, "mall.dotx").messages]
    assert sorted(codes) == ["word.made-from", "word.outside", "word.outside"]
    written = write(document(p("Text")), profile_with(data, tmp_path)).data
    with zipfile.ZipFile(BytesIO(written)) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    found = b" ".join(each for name, each in whole.items() if name.endswith(".rels"))
    assert re.findall(rb'Target="([^"]*)" TargetMode', found) == [b"https://ekang.example/"]
    assert b"attachedTemplate" not in whole["word/settings.xml"]
    assert b"rIdA" not in whole["word/document.xml"]


def test_running_heads_that_are_broken_are_told_of(tmp_path: Path) -> None:
    data = template(more={"header1": ("header", header("<w:p>"))})
    with pytest.raises(UserError) as caught:
        write(document(p("Text")), profile_with(data, tmp_path))
    assert caught.value.message.code == "word.bad-part"
    assert caught.value.message.params["place"] == "word/header1.xml"


def test_a_template_that_is_gone_is_told_of_and_stops_no_other_writer(tmp_path: Path) -> None:
    profile = profile_with(template(styles=USUAL), tmp_path)
    (tmp_path / "mall.dotx").unlink()
    assert derived(profile) is profile
    with pytest.raises(UserError) as caught:
        write(document(p("Text")), profile)
    assert caught.value.message.code == "word.unreadable"
