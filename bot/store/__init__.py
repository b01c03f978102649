"""Counters and links on disk: SQLite and PostgreSQL."""
