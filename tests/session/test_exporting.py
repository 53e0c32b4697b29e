"""Several files by one order: their names, whole or not at all, one that fails stopping no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.model.minutes import Minutes, Package, new_minutes
from app.profiles import load
from app.profiles.files import Files
from app.rules.numbering import numbers
from app.session.exporting import Order, kinds_of, lock, name_of, safe_name, write_order
from app.session.session import Session
from tests.meeting import build


@pytest.fixture(scope="module")
def package() -> Package:
    return build.package()


def titled(title: str, body: str = "") -> Minutes:
    minutes = new_minutes()
    return replace(minutes, header=replace(minutes.header, title=title, body=body))


def test_the_profile_s_pattern_names_the_files(package: Package) -> None:
    minutes, profile = package.minutes, load()
    items = list(numbers(minutes))
    assert name_of(minutes, profile, "whole") == "Sammanträdesprotokoll Kommunstyrelsen 2025-10-14"
    extract = name_of(minutes, profile, "extract", items[2:4])
    assert extract == "Protokollsutdrag Kommunstyrelsen 2025-10-14 §§ 174–175"
    assert name_of(minutes, profile, "notice") == "Anslag-Bevis Kommunstyrelsen 2025-10-14"


def test_what_is_not_known_leaves_no_gap() -> None:
    assert name_of(titled("Möte"), load(), "whole") == "Minnesanteckningar"
    own = replace(load(), files=Files(whole="{title} {date}"))
    assert name_of(titled("Budget/plan: 2027?"), own, "whole") == "Budget-plan- 2027"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("con", "con-"),
        ("NUL.2026", "NUL.2026-"),
        ("a\\b/c", "a-b-c"),
        ("  .. ", "-"),
        ("", "-"),
        ("slut.", "slut"),
        ("å" * 500, "å" * 120),
        ("rad\nbrytning\x00", "rad-brytning"),
    ],
)
def test_a_name_is_one_that_every_system_takes(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_name_is_no_longer_than_disks_take() -> None:
    assert len(f"{safe_name('議' * 200)}.json".encode()) <= 255
    assert len(f"{safe_name('😀' * 200)}.json".encode()) <= 255


def test_what_would_be_replaced_is_known(package: Package, tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    order = Order("whole", (".txt", ".html"), tmp_path, "a")
    assert order.there == (tmp_path / "a.txt",)
    assert Order("whole", (".txt",), tmp_path, "a" * 300).there == ()


def test_each_format_is_a_file(package: Package, tmp_path: Path) -> None:
    heard: list[tuple[int, int, str]] = []
    order = Order("whole", (".docx", ".txt", ".html"), tmp_path, "möte")
    done = write_order(package, order, told=lambda n, of, path: heard.append((n, of, path.name)))
    assert [each.path for each in done] == [tmp_path / f"möte{kind}" for kind in order.kinds]
    assert all(each.fault is None and each.path.stat().st_size > 100 for each in done)
    assert heard == [(0, 3, "möte.docx"), (1, 3, "möte.txt"), (2, 3, "möte.html")]


def test_one_that_fails_stops_no_other(package: Package, tmp_path: Path) -> None:
    (tmp_path / "möte.docx").mkdir()
    done = write_order(package, Order("whole", (".docx", ".txt"), tmp_path, "möte"))
    assert [each.fault.code if each.fault else "" for each in done] == ["file.is-folder", ""]
    assert (tmp_path / "möte.txt").exists()


def test_what_is_given_up_is_not_written(package: Package, tmp_path: Path) -> None:
    assert write_order(package, Order("whole", (".txt",), tmp_path, "a"), wanted=lambda: False) == ()
    assert not list(tmp_path.iterdir())


def test_an_extract_has_its_items_alone(package: Package, tmp_path: Path) -> None:
    items = [*numbers(package.minutes)][2:3]
    order = Order("extract", (".txt",), tmp_path, "utdrag", tuple(items))
    write_order(package, order)
    said = (tmp_path / "utdrag.txt").read_text(encoding="utf-8")
    assert "§ 174" in said
    assert "§ 175" not in said


def test_the_notice_is_no_file_for_other_programs() -> None:
    assert kinds_of("notice") == (".docx", ".pdf", ".html", ".txt")
    assert ".json" in kinds_of("whole")


def test_the_numbers_of_an_extract_are_locked_once(package: Package) -> None:
    minutes = package.minutes
    sections = tuple(replace(each, number=None) for each in minutes.sections)
    session = Session(Package(replace(minutes, sections=sections)))
    item = next(iter(numbers(session.minutes)))
    assert [each.code for each in lock(session, [item])] == ["extract.frozen"]
    assert lock(session, [item]) == ()
    session.undo()
    assert session.minutes.sections == sections


@pytest.mark.parametrize("kind", [".json", ".md"])
def test_a_file_that_forgets_that_it_is_an_extract_says_so(
    package: Package, tmp_path: Path, kind: str
) -> None:
    items = tuple(numbers(package.minutes))[:1]
    for scope, told in (("extract", True), ("whole", False)):
        order = Order(scope, (kind,), tmp_path, scope, items)  # pyright: ignore[reportArgumentType]
        (outcome,) = write_order(package, order)
        assert ("extract.not-kept" in [each.code for each in outcome.messages]) == told
