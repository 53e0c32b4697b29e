"""Edits of a part's blocks at a caret, as pure functions; the pane shows what they make."""
