"""A file of every format that ever was opens, and to the value that it always had."""

from __future__ import annotations

from typing import Any
from zipfile import ZipFile

import msgspec
import pytest

from app.model.minutes import FORMAT, Minutes
from app.storage import project
from tests.projects import format_1, format_2, format_3


@pytest.mark.parametrize("made", [format_1, format_2, format_3])
def test_a_file_opens_to_what_was_written(made: Any) -> None:
    read = project.read(made.PATH)
    assert read.package == made.package()
    assert read.messages == ()


def test_the_newest_file_is_of_the_newest_format() -> None:
    with ZipFile(format_3.PATH) as opened:
        assert opened.read("document.json").startswith(b'{"format":%d,' % FORMAT)


def test_the_newest_format_s_file_uses_everything_that_there_is() -> None:
    """A new field or type must come with a new format, or with a new file that is kept as well."""
    seen: dict[type, set[str]] = {}

    def walk(value: Any) -> None:
        if isinstance(value, tuple):
            for each in value:  # pyright: ignore[reportUnknownVariableType]
                walk(each)
        elif isinstance(value, msgspec.Struct):
            defaults = dict(
                zip(reversed(value.__struct_fields__), reversed(value.__struct_defaults__), strict=False)
            )
            for name in value.__struct_fields__:
                field = getattr(value, name)
                if name not in defaults or field != defaults[name]:
                    seen.setdefault(type(value), set()).add(name)
                walk(field)

    walk(format_3.package().minutes)
    unused = {
        f"{kind.__name__}.{name}"
        for kind, names in seen.items()
        for name in kind.__struct_fields__
        if name not in names
    }
    definitions = set(msgspec.json.schema(Minutes)["$defs"])
    assert definitions - {kind.__name__ for kind in seen} <= {"LineBreak"}
    assert unused <= {"Minutes.format", "Minutes.language"}
