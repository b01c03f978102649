"""The real bot without Telegram: a local Bot API server and a chat page, all in memory."""
