"""What helps the fingers: typography as one types, and lists under the caret for "@", "§" and "/"."""
