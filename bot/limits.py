"""Telegram's limits. A test holds them against python-telegram-bot's, a second hand beside aiogram.

Importing it here would cost each process 14 MB.
"""

from types import MappingProxyType

from bot.core.check import Limits

TELEGRAM = Limits(
    text=4096,
    entities=100,
    data=64,
    copy=256,
    buttons=100,
    row=8,
    toast=200,
    placeholder=64,
    payload=64,
)

PROFILE = MappingProxyType(
    {"profile-name": 64, "profile-short": 120, "profile-about": 512, "command": 256}
)
"""The most signs of what a bot says of itself, by the text; `command` for each of the commands."""
