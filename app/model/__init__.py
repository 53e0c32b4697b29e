"""The document as immutable values, and the pure functions that make new ones of it."""
