"""The header page: the facts above the text, and the opening."""
