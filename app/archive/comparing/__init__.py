"""Two versions or two files side by side: what moved, what is new, gone, worded or voted otherwise."""

from app.archive.comparing.compare import compare
from app.archive.comparing.naming import told

__all__ = ["compare", "told"]
