"""Counters on disk: SQLite and PostgreSQL."""
