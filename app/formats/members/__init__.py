"""The members of a body from a table that somebody copied out of a sheet, a web page or a list."""

from app.formats.members.reader import Members, read

__all__ = ["Members", "read"]
