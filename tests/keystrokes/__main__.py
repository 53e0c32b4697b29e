"""Plays ten tasks of a meeting in Paragraf and in LibreOffice Writer by xdotool, and counts the keys.

`python -m tests.keystrokes [TASK …] [--write]` prints a table; `--write` also puts it into the handbook,
between `<!-- keystrokes -->` and its end. A share over the target of a half is marked.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.keystrokes import start, table, tasks
from tests.keystrokes.keyboard import Keyboard, screen
from tests.keystrokes.programs import Paragraf, Writer
from tests.keystrokes.table import Played
from tests.keystrokes.tasks import TASKS, Task, phrases


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.keystrokes", description=__doc__)
    parser.add_argument("tasks", nargs="*", choices=[[], *(each.key for each in TASKS)])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--ours", action="store_true", help="leave Writer out")
    asked = parser.parse_args(words)
    played: list[Played] = []
    with TemporaryDirectory() as folder, screen() as surroundings:
        for task in TASKS:
            if asked.tasks and task.key not in asked.tasks:
                continue
            ours = _ours(task, Path(folder), surroundings)
            theirs = Played.nothing(task) if asked.ours else _theirs(task, Path(folder), surroundings)
            played.append(Played(task, *ours, *theirs))
            print(table.line(played[-1]), flush=True)
    if asked.write:
        table.insert(played)
    return 0 if all(each.is_right for each in played) else 1


def _ours(task: Task, folder: Path, surroundings: Mapping[str, str]) -> tuple[int, int, bool]:
    keys = Keyboard(dict(surroundings))
    program = Paragraf(folder, start.package(late=task.late), keys, surroundings)
    try:
        keys.press(task.part, "ctrl+End")
        keys.forget()
        task.ours(keys)
        is_right = _holds(lambda: (program.save(), task.is_ours(program.read()))[1])
        if not is_right:
            print(tasks.said(program.read()), file=sys.stderr)
        return keys.commands, keys.letters, is_right
    finally:
        program.end()


def _theirs(task: Task, folder: Path, surroundings: Mapping[str, str]) -> tuple[int, int, bool]:
    keys = Keyboard(dict(surroundings))
    minutes = start.package(late=task.late).minutes
    body, first = start.body(minutes, mark=task.mark), minutes.header.first_number
    program = Writer(folder, body, first, phrases(), keys, surroundings)
    try:
        keys.press("ctrl+f").ask(start.MARK).press("Return", "Escape", "Delete")
        keys.forget()
        task.theirs(keys)
        is_right = _holds(lambda: (program.save(), task.is_theirs(program.read()))[1])
        if not is_right:
            print(tasks.words(program.read()), file=sys.stderr)
        return keys.commands, keys.letters, is_right
    finally:
        program.end()


def _holds(check: object) -> bool:
    """Whether the result is as it should be; what cannot even be looked for is not."""
    try:
        return bool(check())  # pyright: ignore
    except (IndexError, ValueError, RuntimeError) as error:
        print(repr(error), file=sys.stderr)
        return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
