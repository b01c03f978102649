"""Editors' files into core objects: YAML, Fluent. Every mistake is a Problem, never a traceback."""
