"""The benchmarks run and give figures; how fast is for people to judge, not for a test."""

from __future__ import annotations

import os
from math import isfinite

import pytest

from tests.benchmarks.__main__ import MEASUREMENTS, line, measure
from tests.benchmarks.figures import QUICK


@pytest.mark.skipif("PARAGRAF_LONG" not in os.environ, reason="set PARAGRAF_LONG for the quick measurements")
@pytest.mark.parametrize("name", MEASUREMENTS)
def test_a_quick_measurement_gives_figures(name: str) -> None:
    rows = list(measure(QUICK, [name]))
    assert rows
    for row in rows:
        assert isfinite(row.ratio) or row.unit == "MB", row
        assert line(row).startswith(row.what)


def test_the_same_documents_are_measured_every_time() -> None:
    from tests.benchmarks import documents

    assert documents.of_sections(30) == documents.of_sections(30)
    assert documents.of_pages(2) == documents.of_pages(2)
