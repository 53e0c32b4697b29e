"""Attendance: from one list of events, who serves, presides, decides and stands in which list."""

from app.rules.attendance.lists import Line, Lists, lists
from app.rules.attendance.ranges import Range, written_ranges
from app.rules.attendance.removing import following, without_item
from app.rules.attendance.timeline import Quorum, Sitting, Timeline, deciders, roll, suggest, timeline
from app.rules.attendance.wording import written

__all__ = [
    "Line",
    "Lists",
    "Quorum",
    "Range",
    "Sitting",
    "Timeline",
    "deciders",
    "following",
    "lists",
    "roll",
    "suggest",
    "timeline",
    "without_item",
    "written",
    "written_ranges",
]
