"""The sample meeting: kommunstyrelsen in a municipality that does not exist, as plain data and as a document.

`people` who sits where, `events` who came and went, `items` what was moved, put and voted, `words.md` what
is written, `appendices`; `build.package()` makes the document of it all. `python -m tests.meeting` writes
it to resources/samples.
"""
