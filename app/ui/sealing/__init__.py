"""Locking a document with a passphrase, and asking for it."""
