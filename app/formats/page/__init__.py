"""Writes a document as one web page that stands by itself: no script, nothing from elsewhere, WCAG 2.1 AA."""

from app.formats.page.writer import write

__all__ = ["write"]
