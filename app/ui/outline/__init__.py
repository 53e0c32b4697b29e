"""The outline: the document's sections as a tree that can be walked, moved about and renamed."""
