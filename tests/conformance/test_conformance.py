"""PDFs of every kind keep to PDF/UA-1 and PDF/A-2a, or 3a: veraPDF finds nothing in them, and would.

Checked when PARAGRAF_CONFORMANCE is set, which then wants the checker to be there; long documents with
PARAGRAF_LONG.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.formats import pdf
from app.formats.flow.scope import Scope
from app.model.inlines import Text
from app.model.minutes import Package
from app.profiles import load
from app.session.extracts import extract
from app.storage import project
from tests.conformance import checker, documents
from tests.formats.pdf.test_writer import of_text

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
PAGES = 300 if os.environ.get("PARAGRAF_LONG") else 12
BOTH = ("neutral", "klassisk")
pytestmark = pytest.mark.skipif(not os.environ.get("PARAGRAF_CONFORMANCE"), reason="PARAGRAF_CONFORMANCE=1")


@pytest.fixture(scope="module", autouse=True)
def _there() -> None:
    assert checker.lacking() == []


def sample(name: str) -> Package:
    return project.read(SAMPLES / f"{name}.paragraf").package


def written(path: Path, package: Package, profile: str, scope: Scope = "whole") -> Path:
    path.write_bytes(pdf.write(package, load(profile), scope=scope).data)
    return path


def test_documents_of_every_kind_in_both_profiles(tmp_path: Path) -> None:
    protokoll = sample("protokoll-kommunstyrelsen")
    one = extract(protokoll, [protokoll.minutes.sections[1].id])
    whole = {
        "notes": sample("minnesanteckningar"),
        "protokoll": protokoll,
        "english": documents.in_english(),
        "scripts": documents.in_many_scripts(),
        "empty": of_text(),
    }
    files: list[Path] = []
    for look in BOTH:
        files += [written(tmp_path / f"{look}-{name}.pdf", each, look) for name, each in whole.items()]
        files += [
            written(tmp_path / f"{look}-extract.pdf", one, look, "extract"),
            written(tmp_path / f"{look}-notice.pdf", protokoll, look, "notice"),
        ]
    assert checker.faults("ua1,2a", files) == []


@pytest.mark.parametrize("look", BOTH)
def test_a_long_document_with_every_construct(tmp_path: Path, look: str) -> None:
    path = written(tmp_path / f"{look}.pdf", documents.protokoll(PAGES), look)
    assert checker.faults("ua1,2a", [path]) == []


def test_a_document_that_carries_its_own_file(tmp_path: Path) -> None:
    package = sample("minnesanteckningar")
    source = pdf.Source(project.pack(package), project.MIMETYPE.decode(), "Källan")
    path = tmp_path / "attached.pdf"
    path.write_bytes(pdf.write(package, load(""), source=source).data)
    assert checker.faults("ua1,3a", [path]) == []


def test_pages_with_stand_ins_for_what_no_font_has(tmp_path: Path) -> None:
    path = tmp_path / "pages.pdf"
    with pdf.Compiler() as compiler:
        path.write_bytes(compiler.compile(of_text(Text("漢字 ⊭\u059d")), load("")))
    assert checker.faults("ua1,2a", [path]) == []


def test_a_broken_file_is_found_out(tmp_path: Path) -> None:
    with pdf.Compiler() as compiler:
        whole = compiler.compile(of_text(Text("Ord")), load(""))
    files = [tmp_path / name for name in ("untagged.pdf", "cut.pdf", "silent.pdf")]
    files[0].write_bytes(whole.replace(b"/Marked true", b"/Marked  null"))
    files[1].write_bytes(whole[:2000])
    files[2].write_bytes(whole.replace(b"/Lang(sv)", b"/Long(sv)"))
    found = checker.faults("ua1,2a", files)
    assert {line.partition(":")[0] for line in found} == {file.name for file in files}


def test_an_archived_file_of_another_part_is_found_out(tmp_path: Path) -> None:
    package = replace(sample("minnesanteckningar"), versions={})
    path = written(tmp_path / "plain.pdf", package, "neutral")
    assert [line.partition(" (")[0] for line in checker.faults("ua1,3a", [path])] == [
        "plain.pdf: 3a: 6.6.4-2"
    ]
