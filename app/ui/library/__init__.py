"""The library in the window: earlier minutes found, followed and quoted."""
