"""The bodies on the screen: the form of one, the register of all, and members out of a pasted table."""
