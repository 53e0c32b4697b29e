"""What the meeting does in one item: its facts, motions, votes, remarks, appendices and assignments."""
