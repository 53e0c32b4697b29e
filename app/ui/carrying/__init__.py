"""New minutes from the previous ones: what comes along is shown first."""
