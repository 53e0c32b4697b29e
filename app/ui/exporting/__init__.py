"""File > Export: what goes out, in which formats, where to."""
