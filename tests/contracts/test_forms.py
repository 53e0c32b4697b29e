"""The compiled forms are what the forms say."""

from __future__ import annotations

import re
from pathlib import Path

import PySide6
import pytest

from tests.contracts.builder import ROOT, builder

FORMS = sorted((ROOT / "forms").glob("*.ui"))
COMPILED = ROOT / "app" / "ui" / "forms"


def names(code: str) -> list[str]:
    return re.findall(r'setObjectName\(u?"(\w+)"\)', code)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_compiled_form_is_in_step(form: Path) -> None:
    committed = (COMPILED / f"{form.stem}.py").read_text(encoding="utf-8")
    fresh = builder.compiled_form(form)
    if PySide6.__version__.startswith(builder.COMPILED_WITH):
        assert committed == fresh
    else:  # another compiler may word the same form otherwise
        assert names(committed) == names(fresh)


def test_no_compiled_form_is_left_over() -> None:
    assert {path.stem for path in COMPILED.glob("*.py")} - {"__init__"} == {form.stem for form in FORMS}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_object_of_a_form_has_a_name_of_its_own(form: Path) -> None:
    found = names(builder.compiled_form(form))
    assert len(found) == len(set(found))
