"""What meets a person first: the start page and the tour."""
