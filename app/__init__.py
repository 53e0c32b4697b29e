"""Paragraf: a minutes editor for municipal secretaries."""

__version__ = "0.1.0"
