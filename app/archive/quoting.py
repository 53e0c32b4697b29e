"""What an earlier item gives to the minutes that are being written: a quote, or an item of the agenda."""

from __future__ import annotations

from datetime import date

from app.archive.following import Step
from app.errors import Message
from app.messages import sentence
from app.model.blocks import Block, Paragraph, Quote
from app.model.ids import new_id
from app.model.inlines import clean, text
from app.model.sections import Part, Section


def reference(body: str, day: date | None, number: int | None, case_number: str, label: str = "dnr") -> str:
    """Where words stand, e.g. "Kommunstyrelsen 2025-03-12 § 45, dnr KS 2024/0311" with `label` "dnr"."""
    meeting = " ".join(
        filter(None, (body, day.isoformat() if day else "", f"§\u00a0{number}" if number else ""))
    )
    return ", ".join(filter(None, (meeting, f"{label} {case_number}" if case_number else "")))


def quoted(words: str, where: str) -> tuple[Block, ...]:
    """The words as a quote, paragraph by paragraph, and in brackets where they stand."""
    lines = [line for line in words.split("\n") if clean(line).strip()]
    if not lines:
        return ()
    last = f"{lines[-1]} ({where})" if where else lines[-1]
    paragraphs = tuple(Paragraph(new_id(), text(line)) for line in (*lines[:-1], last))
    return (Quote(new_id(), paragraphs),)


def taken_up(step: Step, language: str) -> Section:
    """A new item for a case that was left open, which says whence it comes."""
    code = {"tabled": "follow.tabled", "referred_back": "follow.referred-back"}.get(
        step.outcome, "follow.given"
    )
    told = sentence(Message(code, {"where": reference(step.body, step.day, step.number, "")}), language)
    words = Part(new_id(), "summary", (Paragraph(new_id(), text(told)),))
    parts = (words, Part(new_id(), "decision"))
    return Section(new_id(), clean(step.heading), clean(step.case_number), parts=parts)
