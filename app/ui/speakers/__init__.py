"""The list of speakers: a working aid of the meeting, no part of its minutes."""
