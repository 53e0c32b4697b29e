"""The handbook in the program: its chapters, how they are shown, and which is opened from where."""
