"""Two people, one file: who else has the document, a window that only reads, and taking over."""
