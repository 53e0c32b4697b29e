"""Paragraf: a minutes editor for municipal secretaries."""
