"""What stops a bot for good."""


class StoppedError(Exception):
    """The bot cannot go on; the text says to its operator why, and what to do."""
