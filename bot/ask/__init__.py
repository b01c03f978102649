"""Matching typed questions to answers, on arrays of numbers."""
