"""What may stand at each place of a profile, read off its types: for whoever lets a person fill it in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Literal, NamedTuple

import msgspec
from msgspec import inspect

from app.profiles.profile import Profile

Kind = Literal["text", "number", "switch", "choice", "lines", "order", "pairs", "rows"]


_FOUND = ("font_files",)  # what no file says


class Shape(NamedTuple):
    """One setting. Of numbers `least` and `most` are their bounds, of text and lists lengths."""

    kind: Kind
    default: Any = None  # None: it has to be said
    least: float = 0
    most: float = 1000
    choices: tuple[str, ...] = ()  # of a choice, or of what is put in order
    pattern: str = ""
    whole: bool = False  # a number without decimals


@cache
def shapes() -> Mapping[str, Shape]:
    """Every setting by its path, as "paper.front.clock"; a table with keys of one's own is one setting."""
    root = inspect.type_info(Profile)
    assert isinstance(root, inspect.StructType)
    return {path: shape for path, shape in _of_struct("", root) if path not in _FOUND}


def path_of(place: str) -> str:
    """The path of the setting that a place of a fault, as "$.head.left[0]", lies in; "" for none."""
    path = place.removeprefix("$").removeprefix(".")
    known = shapes()
    while path and path not in known:
        cut = max(path.rfind("."), path.rfind("["))
        path = path[:cut] if cut > 0 else ""
    return path


def _of_struct(start: str, struct: inspect.StructType) -> Iterator[tuple[str, Shape]]:
    for field in struct.fields:
        if field.name == "font_files":  # nobody says these, they lie beside the profile
            continue
        default = None if field.default is msgspec.NODEFAULT else field.default
        yield from _of(f"{start}{field.encode_name}", field.type, default)


def _of(path: str, kind: inspect.Type, default: Any) -> Iterator[tuple[str, Shape]]:
    kind = _inner(kind)
    if isinstance(kind, inspect.StructType):
        yield from _of_struct(f"{path}.", kind)
    elif isinstance(kind, inspect.DictType) and isinstance(kind.key_type, inspect.LiteralType):
        for key in kind.key_type.values:
            yield from _of(f"{path}.{key}", kind.value_type, None)
    elif isinstance(kind, inspect.DictType):
        flat = isinstance(_inner(kind.value_type), inspect.StrType)
        yield path, Shape("pairs" if flat else "rows", {})
    elif isinstance(kind, inspect.VarTupleType):
        yield path, _of_list(kind, default)
    else:
        yield path, _of_one(kind, default)


def _inner(kind: inspect.Type) -> inspect.Type:
    """Without what msgspec wraps round it: a note, or that it need not be there."""
    if isinstance(kind, inspect.Metadata):
        return _inner(kind.type)
    if isinstance(kind, inspect.UnionType):
        return next(_inner(each) for each in kind.types if not isinstance(each, inspect.NoneType))
    return kind


def _of_list(kind: inspect.VarTupleType, default: Any) -> Shape:
    item = _inner(kind.item_type)
    if isinstance(item, inspect.LiteralType):
        return Shape("order", default, kind.min_length or 0, choices=tuple(map(str, item.values)))
    if isinstance(item, inspect.StrType):
        return Shape("lines", default, item.min_length or 0, item.max_length or 1000)
    return Shape("rows", default)


def _of_one(kind: inspect.Type, default: Any) -> Shape:
    if isinstance(kind, inspect.BoolType):
        return Shape("switch", default)
    if isinstance(kind, inspect.LiteralType):
        return Shape("choice", default, choices=tuple(map(str, kind.values)))
    if isinstance(kind, inspect.FloatType | inspect.IntType):
        least = kind.ge if kind.ge is not None else kind.gt or 0
        most = kind.le if kind.le is not None else kind.lt or 1000
        return Shape("number", default, least, most, whole=isinstance(kind, inspect.IntType))
    if isinstance(kind, inspect.StrType):
        return Shape(
            "text", default, kind.min_length or 0, kind.max_length or 1000, pattern=kind.pattern or ""
        )
    return Shape("rows", default)
