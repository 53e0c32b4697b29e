"""The side panel: who is there, what the checks found; beside the text, never in its way."""
