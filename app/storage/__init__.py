"""Files on this machine: project files written whole, settings, recent files."""
