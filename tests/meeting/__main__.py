"""Writes the sample meeting: `python -m tests.meeting`."""

from tests.meeting.build import PATH, written

if __name__ == "__main__":
    PATH.write_bytes(written())
