"""Two people, one file: what both made of one document, and what they contradict each other in."""
