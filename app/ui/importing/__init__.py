"""Word files taken in: what was recognised is shown first."""
