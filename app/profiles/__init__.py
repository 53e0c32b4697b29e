"""A municipality's look and settings, read from a file into a typed value."""

from app.profiles.load import DEFAULT, bundled_names, load, load_for, names, profile_name, read
from app.profiles.profile import Profile

__all__ = ["DEFAULT", "Profile", "bundled_names", "load", "load_for", "names", "profile_name", "read"]
