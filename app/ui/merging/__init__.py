"""What two people made of one document: the window to look at both and to choose where they differ."""
