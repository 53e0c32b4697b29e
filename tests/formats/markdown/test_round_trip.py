"""What we write we read back: the law, and the corners that broke it once."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings

from app.formats.markdown import read, write
from app.model.minutes import Minutes, Package
from tests.strategies import documents


def without_ids(value: Any) -> Any:
    """The document as plain data, every id taken out."""
    if isinstance(value, dict):
        return {key: without_ids(inner) for key, inner in value.items() if key != "id"}
    if isinstance(value, list | tuple):
        return [without_ids(inner) for inner in value]
    return value


def content_of(minutes: Minutes) -> Any:
    return without_ids(msgspec.to_builtins(minutes))


def check(package: Package) -> None:
    written = write(package)
    result = read(written.data)
    assert content_of(result.package.minutes) == content_of(package.minutes), written.data.decode()


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(documents())
def test_a_document_comes_back_the_same(package: Package) -> None:
    check(package)
