"""What follows from a document's facts: numbers, who serves, results, sentences, findings. Pure functions."""
