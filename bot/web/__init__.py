"""What is served beside Telegram."""
