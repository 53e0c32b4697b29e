"""Attendance: from one list of events, who serves, presides, decides and stands in which list."""

from app.rules.attendance.lists import Line, Lists, lists
from app.rules.attendance.ranges import Range, written_ranges
from app.rules.attendance.signing import approving, presiding
from app.rules.attendance.timeline import Quorum, Sitting, Timeline, deciders, roll, suggest, timeline
from app.rules.attendance.wording import signed, written

__all__ = [
    "Line",
    "Lists",
    "Quorum",
    "Range",
    "Sitting",
    "Timeline",
    "approving",
    "deciders",
    "lists",
    "presiding",
    "roll",
    "signed",
    "suggest",
    "timeline",
    "written",
    "written_ranges",
]
