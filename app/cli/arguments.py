"""The command line's words: what may be said, and one clear line when something else is said."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import NoReturn

from app.cli.words import COMMANDS, LANGUAGES
from app.errors import UserError

_REASONS = (
    (re.compile(r"the following arguments are required: (.*)"), "cli.missing"),
    (re.compile(r"unrecognized arguments: (.*)"), "cli.unknown"),
    (re.compile(r"argument (.*?): invalid choice: (.*?) \(choose from"), "cli.choice"),
    (re.compile(r"argument (.*?): expected"), "cli.no-value"),
    (re.compile(r"argument (.*?): (?:ignored|not allowed)"), "cli.unknown"),
)


class _Parser(ArgumentParser):
    """Raises one UserError instead of printing English usage and leaving."""

    def error(self, message: str) -> NoReturn:
        for pattern, code in _REASONS:
            if found := pattern.search(message):
                value = found[2].strip("'") if pattern.groups > 1 else ""
                raise UserError(code, what=found[1], value=value)
        raise UserError("cli.unusable", what=message)


def parse(words: Sequence[str]) -> Namespace:
    """The call as a namespace with `command`, `lang` and what the command takes; or UserError."""
    common = _Parser(add_help=False, allow_abbrev=False)
    common.add_argument("--lang", choices=LANGUAGES, default="")
    common.add_argument("--passphrase-file", default="")
    known, rest = common.parse_known_args(list(words))
    command = rest[0] if rest else ""
    if command not in COMMANDS:
        raise UserError("cli.no-command", what=command)
    return _BUILDERS[command]().parse_args(rest[1:], Namespace(command=command, **vars(known)))


def _import_parser() -> _Parser:
    parser = _Parser(add_help=False, allow_abbrev=False)
    parser.add_argument("source", metavar="SOURCE")
    parser.add_argument("-o", dest="out", metavar="OUT", required=True)
    return parser


def _export_parser() -> _Parser:
    parser = _import_parser()
    parser.add_argument("--profile", default="")
    parser.add_argument("--section", default=None)
    return parser


def _check_parser() -> _Parser:
    parser = _Parser(add_help=False, allow_abbrev=False)
    parser.add_argument("source", metavar="SOURCE")
    parser.add_argument("--json", action="store_true")
    return parser


def _recover_parser() -> _Parser:
    parser = _Parser(add_help=False, allow_abbrev=False)
    parser.add_argument("name", metavar="NAME", nargs="?", default="")
    parser.add_argument("-o", dest="out", metavar="OUT", default="")
    parser.add_argument("--list", action="store_true")
    return parser


def _new_parser() -> _Parser:
    parser = _Parser(add_help=False, allow_abbrev=False)
    parser.add_argument("out", metavar="OUT.paragraf")
    parser.add_argument("--from", dest="previous", default="")
    parser.add_argument("--kind", choices=("protokoll", "anteckningar"), default="")
    parser.add_argument("--date", default="")
    return parser


def _search_parser() -> _Parser:
    parser = _Parser(add_help=False, allow_abbrev=False)
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("--in", dest="folder", metavar="FOLDER", required=True)
    parser.add_argument("--json", action="store_true")
    return parser


_BUILDERS = {
    "import": _import_parser,
    "export": _export_parser,
    "new": _new_parser,
    "check": _check_parser,
    "recover": _recover_parser,
    "search": _search_parser,
}
