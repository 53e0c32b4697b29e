"""Documents as PDF, set by Typst: for screen readers (PDF/UA-1) and for archives (PDF/A-2a) in one file."""

from app.formats.pdf.compiler import Compiler, Place
from app.formats.pdf.data import Source
from app.formats.pdf.preflight import Obstacle, preflight
from app.formats.pdf.writer import write

__all__ = ["Compiler", "Obstacle", "Place", "Source", "preflight", "write"]
