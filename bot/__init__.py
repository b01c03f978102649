"""Joldas: a Telegram bot that walks migrant families in Kazakhstan to a next step."""
