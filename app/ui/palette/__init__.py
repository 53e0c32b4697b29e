"""One line for everything: commands, sections, people, phrases and recent files by a few letters."""
