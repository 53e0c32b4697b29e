"""Files that are taken in as appendices."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import UserError
from app.model.minutes import Package, new_minutes
from app.session import appendices
from app.session.appendices import read_appendix
from app.session.session import Session


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [("a.PDF", b"%PDF-1.7 ...", "pdf"), ("b.docx", b"PK\x03\x04..", "docx"), ("c.txt", b"text", "txt")],
)
def test_a_file_is_taken_in_with_its_kind(tmp_path: Path, name: str, data: bytes, kind: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert read_appendix(tmp_path / name) == (data, kind)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.exe", b"MZ", "appendix.kind"),
        ("no ending", b"a", "appendix.kind"),
        ("a.pdf", b"<html>", "appendix.damaged"),
        ("a.png", b"GIF89a", "appendix.damaged"),
        ("a.txt", b"", "file.empty"),
    ],
)
def test_what_is_not_taken_in_is_said(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(UserError) as raised:
        read_appendix(tmp_path / name)
    assert raised.value.message.code == code


def test_a_file_that_is_too_large_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(appendices, "LARGEST", 10)
    (tmp_path / "a.txt").write_bytes(b"a" * 11)
    with pytest.raises(UserError) as raised:
        read_appendix(tmp_path / "a.txt")
    assert raised.value.message.code == "file.too-large"


def test_the_session_keeps_bytes_of_any_kind() -> None:
    session = Session(Package(new_minutes()))
    name = session.add_media(b"%PDF-1.7", "pdf")
    assert name.endswith(".pdf")
    assert session.package().media[name] == b"%PDF-1.7"
