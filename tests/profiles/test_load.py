"""Profiles come in whole, and a bad one is refused with its place."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from app.errors import UserError
from app.messages import LANGUAGES, sentence
from app.model.sections import PartKind
from app.profiles import DEFAULT, load, names, read
from app.resources import resource

Edit = Callable[[str], str]


def with_template(name: str) -> Edit:
    return lambda s: f'{s}\n[word]\ntemplate = "{name}"\n'


def test_the_default_profile_is_there_and_has_a_word_for_everything() -> None:
    profile = load()
    assert DEFAULT in names()
    assert profile == load(DEFAULT)
    assert profile.municipality == "Ekängs kommun"
    assert all(profile.part_label(kind) for kind in get_args(PartKind) if kind != "text")
    assert profile.part_label("text") == ""
    assert set(profile.document_types) == {"notes", "protokoll"}


def test_the_classical_profile_is_another_municipality_with_a_word_for_everything() -> None:
    profile = load("klassisk")
    assert profile.municipality == "Almby kommun"
    assert profile.paper.front.boxed
    assert profile.phrases.drafted.style == "sentences"
    assert profile.attendance.item == load().attendance.item
    assert Path(profile.logo.file).stat().st_size <= 20_000 if profile.logo else False


def test_headings_below_the_last_level_named_are_set_like_it() -> None:
    profile = load()
    assert profile.heading(2).italic
    assert profile.heading(9) == profile.headings[-1]


def test_a_loaded_logo_is_a_file_that_can_be_read() -> None:
    logo = load().logo
    assert logo is not None
    assert Path(logo.file).read_bytes().startswith(b"\x89PNG")
    assert logo.alt


def test_an_unknown_name_is_refused_and_the_known_ones_are_told() -> None:
    with pytest.raises(UserError) as caught:
        load("../neutral")
    assert caught.value.message.code == "profile.unknown"
    assert DEFAULT in sentence(caught.value.message)


def test_reading_a_profile_needs_neither_qt_nor_word() -> None:
    code = (
        "import sys; from app.profiles import load; load();"
        "print([m for m in ('PySide6', 'docx', 'lxml') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("code", "place", "edit"),
    [
        ("profile.not-toml", "", lambda s: s.replace("municipality =", "municipality")),
        ("profile.missing", "$.municipality", lambda s: s.replace("municipality =", "#")),
        ("profile.no-number", "$.page.width", lambda s: s.replace("width = 210", 'width = "wide"')),
        ("profile.no-colour", "$.colours.accent", lambda s: s.replace('"2F6B4F"   ', '"green"   ')),
        ("profile.no-font", "$.fonts.body", lambda s: s.replace('body = "Arial"', 'body = "A<b>"')),
        ("profile.unknown-setting", "$.colour_of_sky", lambda s: "colour_of_sky = 1\n" + s),
        ("profile.no-number", "$.headings[0].size", lambda s: s.replace("size = 13.5", "size = 900")),
        ("profile.missing", "$.parts.vote", lambda s: s.replace("vote =", "#")),
        ("profile.missing", "$.document_types.notes", lambda s: s.replace('notes = "Minnesa', '# "', 1)),
        ("profile.missing", "$.labels.meeting_date.notes", lambda s: s.replace('notes = "Mötes', '# "')),
        ("profile.missing", "$.attendance.roles.vice_chair", lambda s: s.replace("\nvice_chair =", "\n#")),
        ("profile.missing", "$.attendance.lists.absent", lambda s: s.replace("\nabsent =", "\n#")),
        ("profile.placeholder", "$.attendance.part", lambda s: s.replace("av {item}", "av {number}")),
        ("profile.no-room", "$.page", lambda s: s.replace("left = 32", "left = 150")),
        ("profile.placeholder", "$.page_label", lambda s: s.replace("({pages})", "({sheets})")),
        ("profile.placeholder", "$.head.right[0]", lambda s: s.replace("{type} {date}", "{type} {0}")),
        ("profile.logo-elsewhere", "$.logo.file", lambda s: s.replace("neutral.png", "../neutral.png")),
        ("profile.logo-elsewhere", "$.logo.file", lambda s: s.replace("neutral.png", "c:\\\\neutral.png")),
        ("profile.no-logo", "$.logo.file", lambda s: s.replace("neutral.png", "none.png")),
        (
            "profile.not-filled-in",
            "$.attendance.item",
            lambda s: s.replace('item = "§ {number}"', 'item = "§"'),
        ),
        ("profile.no-target", "$.web.links[0]", lambda s: s.replace("links = []", 'links = ["Mer /om"]')),
        (
            "profile.control",
            "$.labels.place",
            lambda s: s.replace('place = "Plats"', 'place = "Pl\\u0007ats"'),
        ),
        ("profile.bad-logo", "$.logo.file", lambda s: s.replace("neutral.png", "text.png")),
        ("profile.template-elsewhere", "$.word.template", with_template("../mall.dotx")),
        ("profile.no-template", "$.word.template", with_template("mall.dotx")),
        ("profile.bad-template", "$.word.template", with_template("text.png")),
        (
            "profile.unknown-setting",
            "$.word.styles.titel",
            lambda s: with_template("a.docx")(s) + 'styles = {titel = "x"}\n',
        ),
        ("profile.no-choice", "$.dates", lambda s: s.replace('dates = "iso"', 'dates = "us"')),
        ("profile.no-list", "$.fields", lambda s: s.replace("fields = []", "fields = 1")),
        ("profile.no-text", "$.municipality", lambda s: s.replace('= "Ekängs kommun"', "= 7", 1)),
        ("profile.no-text", "$.municipality", lambda s: s.replace('= "Ekängs kommun"', '= ""', 1)),
        ("profile.too-long", "$.municipality", lambda s: s.replace('"Ekängs', f'"{"E" * 300}', 1)),
        ("profile.no-table", "$.days", lambda s: s.replace("[days]", "[[days]]")),
        ("profile.no-switch", "$.headings[1].bold", lambda s: s.replace("bold = false", "bold = 0", 1)),
        ("profile.no-number", "$.fonts.size", lambda s: s.replace("size = 10.5 ", "size = 40 ")),
        (
            "profile.twice",
            "$.part_order[1]",
            lambda s: s.replace('["conflict", ', '["conflict", "conflict", '),
        ),
        (
            "profile.twice",
            "$.paper.foot.boxes[1]",
            lambda s: s.replace('gn", "certified"', 'gn", "sign"'),
        ),
        ("profile.too-dark", "$.colours.shade", lambda s: s.replace('"EDF3EF"', '"222222"')),
        ("profile.small-is-large", "$.fonts.small", lambda s: s.replace("small = 8.5", "small = 12")),
    ],
)
def test_a_bad_profile_is_refused_with_its_place(tmp_path: Path, code: str, place: str, edit: Edit) -> None:
    whole = resource("profiles", "neutral.toml").read_text(encoding="utf-8")
    assert edit(whole) != whole
    (tmp_path / "neutral.png").write_bytes(resource("profiles", "neutral.png").read_bytes())
    (tmp_path / "text.png").write_text("no picture")
    file = tmp_path / "own.toml"
    file.write_text(edit(whole), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read(file)
    message = caught.value.message
    assert message.code == code
    assert message.params["file"] == str(file)
    assert message.params.get("place", "") == place
    for language in LANGUAGES:
        told = sentence(message, language)
        assert "own.toml" in told
        assert not re.search(r"`|Expected|Invalid|Object", told)


def test_a_profile_that_is_no_text_or_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b'municipality = "\xff"')
    (tmp_path / "large.toml").write_bytes(b"#" * 1_000_001)
    (tmp_path / "folder.toml").mkdir()
    for name, code in [
        ("a.toml", "profile.not-utf8"),
        ("large.toml", "profile.too-large"),
        ("folder.toml", "profile.is-folder"),
        ("none.toml", "profile.not-there"),
    ]:
        with pytest.raises(UserError) as caught:
            read(tmp_path / name)
        assert caught.value.message.code == code
