"""A municipality's look and settings, read from a file into a typed value."""

from app.profiles.load import DEFAULT, load, names, read
from app.profiles.profile import Profile

__all__ = ["DEFAULT", "Profile", "load", "names", "read"]
