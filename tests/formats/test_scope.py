"""How much of a document goes out: the notice alone is the notice's page and nothing else."""

from __future__ import annotations

import pytest

from app.errors import UserError
from app.formats.flow import Notice, flow
from app.model.minutes import Package, new_minutes
from app.profiles import load
from app.session import files
from tests.meeting import build


@pytest.fixture(scope="module")
def package() -> Package:
    return build.package()


def test_the_notice_alone_is_what_stands_on_the_front_page(package: Package) -> None:
    whole = flow(package.minutes, load())
    alone = flow(package.minutes, load(), scope="notice")
    (notice,) = alone.items
    assert notice == next(item for item in whole.items if isinstance(item, Notice))
    assert alone.running.type == load().paper.notice.title
    assert alone.foot_boxes == ()


def test_notes_have_none_and_say_so() -> None:
    with pytest.raises(UserError, match=r"export\.no-notice"):
        flow(new_minutes("notes"), load(), scope="notice")


@pytest.mark.parametrize("kind", [".docx", ".pdf", ".html", ".txt"])
def test_every_kind_of_document_can_be_the_notice_alone(package: Package, kind: str) -> None:
    assert files.render(package, kind, scope="notice").data
