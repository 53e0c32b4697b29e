"""What became of a document for Word: the later one with every change back to the earlier tracked."""

from app.formats.docx.tracked.writer import Revision, Step, Summary, write

__all__ = ["Revision", "Step", "Summary", "write"]
