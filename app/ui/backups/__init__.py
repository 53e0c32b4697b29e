"""Earlier versions of the open file: the window to look into them, and having one back."""
