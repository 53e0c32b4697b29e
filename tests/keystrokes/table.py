"""What was counted, as a line and as a table of the handbook."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.keystrokes.tasks import Task

_HANDBOOK = Path(__file__).parents[2] / "resources" / "handbook"
_PLACE = "<!-- keystrokes -->"
_END = "<!-- /keystrokes -->"
_HEADS = {
    "sv": ("Uppgift", "Paragraf", "därav kommandon", "Writer", "därav kommandon", "Andel"),
    "en": ("Task", "Paragraf", "of which commands", "Writer", "of which commands", "Share"),
}


@dataclass(frozen=True)
class Played:
    """One task as it was played: commands, letters and whether the result was right, ours and Writer's."""

    task: Task
    commands: int
    letters: int
    is_ours_right: bool
    their_commands: int
    their_letters: int
    is_theirs_right: bool

    @staticmethod
    def nothing(task: Task) -> tuple[int, int, bool]:
        return 0, 0, True

    @property
    def is_right(self) -> bool:
        return self.is_ours_right and self.is_theirs_right

    @property
    def ours(self) -> int:
        return self.commands + self.letters

    @property
    def theirs(self) -> int:
        return self.their_commands + self.their_letters


def line(played: Played) -> str:
    """For the terminal."""
    share = f"{played.ours / played.theirs:.0%}" if played.theirs else ""
    share += "!" if played.ours * 2 > played.theirs else " "
    wrong = (
        ""
        if played.is_right
        else f"  NOT AS IT SHOULD BE: ours {played.is_ours_right}, Writer {played.is_theirs_right}"
    )
    return (
        f"{played.task.en:<45}{played.ours:>5} ({played.commands}){played.theirs:>6}"
        f" ({played.their_commands}){share:>7}{wrong}"
    )


def markdown(played: Iterable[Played], language: str) -> str:
    """The table in Swedish or English; only what was right on both sides."""
    rows = [_HEADS[language], ("---", *["--:"] * 5)]
    for each in played:
        if each.is_right:
            name = each.task.sv if language == "sv" else each.task.en
            figures = (each.ours, each.commands, each.theirs, each.their_commands)
            share = f"{each.ours / each.theirs:.0%}".replace("%", "\u00a0%" if language == "sv" else "%")
            rows.append((name, *map(str, figures), share))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def insert(played: list[Played]) -> None:
    """Put the table where the handbook has room for it, in the place of an older one."""
    for language in _HEADS:
        for path in (_HANDBOOK / language).glob("*.md"):
            text = path.read_text(encoding="utf-8")
            if _PLACE not in text or _END not in text:
                continue
            before, _, after = text.partition(_PLACE)
            rest = after.partition(_END)[2]
            made = f"{before}{_PLACE}\n{markdown(played, language)}\n{_END}{rest}"
            path.write_text(made, encoding="utf-8")
