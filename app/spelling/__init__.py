"""Spelling: what a word is, and the process of its own that knows which are spelt right."""
