"""Changes what a TOML file says and leaves the rest of it as a person wrote it: comments, order, spacing."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, MutableMapping
from typing import Any, cast

Tables = Mapping[str, Any]


def rewritten(text: str, tables: Tables) -> str:
    """The text, saying what `tables` say.

    Where a table cannot be changed in its place it is written anew at the end, without its comments; the
    text is never one that says something else.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        made = tomlkit.parse(text)
        _bring_up(made, tables)
        if _says(out := made.as_string(), tables):
            return out
        for name in _others(out, tables):
            del made[name]
        said = {name: value for name, value in tables.items() if name not in made}
        out = made.as_string().rstrip("\n") + "\n\n" + tomlkit.dumps(said)
        if _says(out, tables):
            return out
    except (TOMLKitError, ValueError, KeyError, AttributeError, TypeError, IndexError):
        pass  # whatever the library stumbles over in odd files: what counts is what the file says
    return tomlkit.dumps(tables)


def _says(text: str, tables: Tables) -> bool:
    try:
        return tomllib.loads(text) == plain(tables)
    except tomllib.TOMLDecodeError:
        return False


def _others(text: str, tables: Tables) -> list[str]:
    """The names of what the text says otherwise than the tables."""
    said = tomllib.loads(text)
    return [name for name in said if name not in tables or said[name] != plain(tables[name])]


def plain(value: Any) -> Any:
    """The same with lists for tuples, as a file read again has them."""
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in cast("Tables", value).items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in cast("list[Any]", value)]
    return value


def _bring_up(made: MutableMapping[str, Any], tables: Tables) -> None:
    for name in [name for name in made if name not in tables]:
        del made[name]
    for name, value in tables.items():
        if name not in made:
            made[name] = plain(value)
        elif isinstance(value, Mapping) and isinstance(below := made[name], MutableMapping):
            _bring_up(cast("MutableMapping[str, Any]", below), cast("Tables", value))
        elif _unwrapped(made[name]) != plain(value) and not _rows_brought_up(made[name], value):
            made[name] = plain(value)


def _rows_brought_up(rows: Any, wanted: Any) -> bool:
    """Change tables of one name one by one, so that their comments stay; False where that cannot be."""
    if not isinstance(rows, list) or not isinstance(wanted, list | tuple):
        return False
    old, new = cast("list[Any]", rows), cast("list[Any]", wanted)
    if len(old) != len(new) or not all(isinstance(each, MutableMapping) for each in old):
        return False
    for row, table in zip(old, new, strict=True):
        _bring_up(row, table)
    return True


def _unwrapped(value: Any) -> Any:
    return value.unwrap() if hasattr(value, "unwrap") else value
