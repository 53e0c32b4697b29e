"""What every reader and writer here hands back; lives in the model so that storage has it too."""

from app.model.result import Read, Written

__all__ = ["Read", "Written"]
