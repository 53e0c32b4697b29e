"""Readers and writers round the document; they know the model and never each other."""
