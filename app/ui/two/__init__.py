"""Other ways to look at the document: only the text, the whole screen, two sections, two meetings."""
