"""What an interrupted writing left behind: the offer, the window to look into it, taking it up again."""
