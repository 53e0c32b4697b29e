"""The command line: the same code as the window, without a display."""
