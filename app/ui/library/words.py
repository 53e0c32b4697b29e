"""What the library's pages call things."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from app.archive.following import Step
from app.archive.hits import Hit, HitKind

translate = QCoreApplication.translate  # under its own name, by which the words are found


def outcome(name: str) -> str:
    """How an item ended."""
    return {
        "decided": translate("Library", "Decided"),
        "tabled": translate("Library", "Tabled"),
        "referred_back": translate("Library", "Referred back"),
    }.get(name, "")


def kinds() -> tuple[tuple[HitKind, str], ...]:
    """What can be looked for, with its words."""
    return (
        ("", translate("Library", "Everything")),
        ("decision", translate("Library", "Decisions")),
        ("reservation", translate("Library", "Reservations and statements")),
        ("motion", translate("Library", "Motions")),
        ("action", translate("Library", "Assignments and recipients")),
    )


def shown(hit: Hit) -> str:
    """All that is known of a hit, as HTML: the decision in full."""
    number = f"§ {hit.number}" if hit.number else ""
    meeting = " ".join(filter(None, (hit.body, hit.day.isoformat() if hit.day else "", number)))
    lines = [
        f"<h3>{escape(hit.heading)}</h3>",
        _line(meeting),
        _line(hit.case_number),
        _line(outcome(hit.outcome)),
    ]
    if hit.decision:
        head = translate("Library", "Decision")
        lines.append(f"<h4>{escape(head)}</h4>")
        lines += [_line(line) for line in hit.decision.split("\n")]
    elif hit.context:
        lines.append(_line("".join(each.text for each in hit.context)))
    lines.append(f"<p><small>{escape(str(hit.file))}</small></p>")
    return "".join(lines)


def step_line(step: Step) -> str:
    """One step of a case, or an item that was left open."""
    number = f"§ {step.number}" if step.number else ""
    meeting = " ".join(filter(None, (step.day.isoformat() if step.day else "", step.body, number)))
    return f"{meeting}: {step.heading}" if step.heading else meeting


def _line(words: str) -> str:
    return f"<p>{escape(words)}</p>" if words else ""
