"""The pages that a PDF has, on the screen: made after a pause in writing, drawn as far as they are seen."""
