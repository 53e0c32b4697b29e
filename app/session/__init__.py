"""The open document: the one door through which it changes, undo, and saving."""
