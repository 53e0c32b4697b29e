"""Asking for extracts, and writing them."""
