"""Two versions or two files side by side: what moved, what is new, gone, worded or voted otherwise."""
