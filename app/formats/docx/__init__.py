"""Word documents: written fast, as escaped strings set into a template. python-docx loads when it is used."""

from app.formats.docx.writer import write

__all__ = ["write"]
