"""Phrases with places to fill in, and short forms that become words as one types."""
