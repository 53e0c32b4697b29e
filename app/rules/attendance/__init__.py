"""Attendance: from one list of events, who serves, presides, decides and stands in which list."""

from app.rules.attendance.ranges import Range, written_ranges
from app.rules.attendance.timeline import Quorum, Sitting, Timeline, deciders, roll, suggest, timeline

__all__ = [
    "Quorum",
    "Range",
    "Sitting",
    "Timeline",
    "deciders",
    "roll",
    "suggest",
    "timeline",
    "written_ranges",
]
