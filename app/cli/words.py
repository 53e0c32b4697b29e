"""What may be said first on the command line, and in which languages it answers."""

LANGUAGES = ("sv", "en")
COMMANDS = ("import", "export", "new", "check", "recover", "search")
