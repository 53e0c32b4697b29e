"""The pane that a part is written in: rich text whose value is the part's blocks, exactly."""
