"""`recover`: what an interrupted writing left behind, one line each or written to a file."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from app.cli.verdict import Verdict
from app.errors import Message, UserError
from app.messages import sentence
from app.session import files, recovering
from app.session.recovering import Left


def recover(call: Namespace) -> Verdict | Sequence[Message]:
    """`recover [--list]` or `recover NAME -o OUT`; what was left behind stays as it is."""
    if not call.name:
        if call.out:
            raise UserError("cli.missing", what="NAME")
        return _list(call.lang or "sv")
    if not call.out:
        raise UserError("cli.missing", what="-o")
    left, out = recovering.named(call.name), Path(call.out)
    if out.suffix.lower() == files.PROJECT:
        from app.session.saving import replace_file

        return [*replace_file(out, left.package), *left.messages]
    return [*left.messages, *files.export(left.package, out).messages]


def _list(language: str) -> Verdict:
    found, told = recovering.all_left()
    return Verdict("".join(f"{_line(left, language)}\n" for left in found), False, told)


def _line(left: Left, language: str) -> str:
    found = recovering.difference(left)
    code = "journal.line" if left.base is not None else "journal.line-no-file"
    at = left.at.astimezone()
    params = {
        "name": left.name,
        "at": f"{at:%Y-%m-%d %H.%M}",
        "title": left.title or sentence(Message("place.nameless"), language),
        "file": left.head.file or sentence(Message("place.never-saved"), language),
        "sections": found.sections,
        "more": found.more,
        "less": found.less,
    }
    return " ".join(sentence(Message(code, params), language).split())
