"""What the tests of the library share."""

from tests.municipality.fixtures import municipality, municipality_library

__all__ = ["municipality", "municipality_library"]
