"""`python -m bot …` is `joldas …`."""

from bot.cli import main

main()
