"""Spelling on the screen: wavy lines, suggestions, a person's own words, the document's language."""
