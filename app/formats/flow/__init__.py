"""The one order in which a document's words go out: what every writer sets, with the same text and numbers.

A flow is finite and plain: letterhead, title, then items. Empty fields and empty parts do not appear in it.
The n-th footnote that a writer meets, reading item by item, has number n and is `notes[n - 1]`.
"""

from app.formats.flow.document import flow, running_of
from app.formats.flow.items import (
    Blocks,
    Certification,
    Chapter,
    Contents,
    Entry,
    Fact,
    Flow,
    Front,
    Group,
    Heading,
    Item,
    Letterhead,
    Notice,
    PageBreak,
    PartLabel,
    Row,
    Running,
    SectionEnd,
    Signature,
    Signatures,
)

__all__ = [
    "Blocks",
    "Certification",
    "Chapter",
    "Contents",
    "Entry",
    "Fact",
    "Flow",
    "Front",
    "Group",
    "Heading",
    "Item",
    "Letterhead",
    "Notice",
    "PageBreak",
    "PartLabel",
    "Row",
    "Running",
    "SectionEnd",
    "Signature",
    "Signatures",
    "flow",
    "running_of",
]
