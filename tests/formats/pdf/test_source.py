"""A PDF may carry the document's own file: only if the profile says so, and only a whole document's."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from msgspec.structs import replace

from app.formats.flow.scope import Scope
from app.session import files
from app.storage import project
from tests.formats.pdf.test_writer import document


@pytest.fixture
def attaching(tmp_path: Path) -> str:
    path = tmp_path / "bifogar.toml"
    own = 'based_on = "neutral"\nmunicipality = "Ekängs kommun"\n[pdf]\nattach_source = true\n'
    path.write_text(own, encoding="utf-8")
    return str(path)


def attached(data: bytes) -> list[tuple[str, bytes]]:
    opened = pypdfium2.PdfDocument(data)
    found = (opened.get_attachment(number) for number in range(opened.count_attachments()))
    return [(each.get_name(), bytes(each.get_data())) for each in found]


def test_the_source_can_be_taken_out_and_read_again(attaching: str) -> None:
    written = files.render(document(), ".pdf", attaching)
    ((name, data),) = attached(written.data)
    assert name == "original.paragraf"
    assert project.unpack(data, name).package.minutes.header.title == "Anteckningar"
    assert [message.code for message in written.messages] == ["pdf.source-attached"]
    assert b"<pdfaid:part>3</pdfaid:part>" in written.data


def test_nothing_is_attached_unless_the_profile_says_so() -> None:
    written = files.render(document(), ".pdf")
    assert attached(written.data) == []
    assert b"<pdfaid:part>2</pdfaid:part>" in written.data


@pytest.mark.parametrize("scope", ["extract", "notice"])
def test_an_extract_does_not_carry_what_it_leaves_out(attaching: str, scope: Scope) -> None:
    package = document()
    header = replace(package.minutes.header, kind="protokoll")
    package = replace(package, minutes=replace(package.minutes, header=header))
    assert attached(files.render(package, ".pdf", attaching, scope=scope).data) == []


def test_the_source_gives_the_same_bytes_each_time(attaching: str) -> None:
    package = document()
    first, second = (files.render(package, ".pdf", attaching) for _ in range(2))
    assert first == second


def test_a_locked_document_goes_along_in_no_pdf(attaching: str) -> None:
    written = files.render(document(), ".pdf", attaching, is_sealed=True)
    assert attached(written.data) == []
    assert [message.code for message in written.messages] == ["sealed.source-left-out"]
    assert files.render(document(), ".pdf", is_sealed=True).messages == ()
