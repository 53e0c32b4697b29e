"""The toolbar and the keys as a person wants them."""
