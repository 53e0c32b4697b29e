"""Find and replace, and going to a § by its number."""
