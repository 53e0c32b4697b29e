"""Reads Word files: the shelf of older minutes, and what Paragraf itself wrote."""
