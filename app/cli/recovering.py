"""`recover`: what an interrupted writing left behind, one line each or written to a file."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.cli.unlocking import in_clear, unlock, unlocked
from app.cli.verdict import Verdict
from app.errors import Message, UserError
from app.messages import sentence
from app.session import files, recovering
from app.session.recovering import Left, Locked


def recover(call: Namespace) -> Verdict | Sequence[Message]:
    """`recover [--list]` or `recover NAME -o OUT`; what was left behind stays as it is."""
    if not call.name:
        if call.out:
            raise UserError("cli.missing", what="NAME")
        return _list(call)
    if not call.out:
        raise UserError("cli.missing", what="-o")
    left, out = unlocked(lambda: recovering.named(call.name), call), Path(call.out)
    if out.suffix.lower() == files.PROJECT:
        from app.session.saving import replace_file

        return [*replace_file(out, left.package, left.seal), *left.messages]
    written = files.export(left.package, out, is_sealed=bool(left.seal))
    return [*left.messages, *written.messages, *in_clear(left.seal, out)]


def _list(call: Namespace) -> Verdict:
    language = call.lang or "sv"
    if call.passphrase_file:
        for locked in recovering.all_locked():
            with suppress(UserError):  # another one's
                unlock(locked.path, call)
    found, told = recovering.all_left()
    lines = [_line(left, language) for left in found]
    lines += [_locked_line(locked, language) for locked in recovering.all_locked()]
    told = tuple(each for each in told if each.code != "sealed.locked")
    return Verdict("".join(f"{line}\n" for line in lines), False, told)


def _locked_line(locked: Locked, language: str) -> str:
    file = locked.file or sentence(Message("place.never-saved"), language)
    params = {"name": locked.name, "at": f"{locked.at.astimezone():%Y-%m-%d %H.%M}", "file": file}
    return sentence(Message("journal.line-locked", params), language)


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
