"""The library of earlier minutes: what lies in the folders that were named, found again and compared."""
