"""A municipality's look and settings, read from a file into a typed value."""
