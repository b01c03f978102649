"""What typed questions are compared with, and how letters are folded for it."""
