"""`joldas run` under cProfile from SIGUSR1 on; the top of its own time is told when it stops."""

import cProfile
import pstats
import signal
import sys

from bot.cli import main

_TOP = 15


def run() -> None:
    """Run the bot, then tell where its time went since it was told to look."""
    sys.argv = ["joldas", "run"]
    profile = cProfile.Profile()
    # not from the start: reading the content would hide the presses
    signal.signal(signal.SIGUSR1, lambda _, __: profile.enable())
    try:
        main()
    finally:
        profile.disable()
        told = pstats.Stats(profile, stream=sys.stdout)
        told.strip_dirs().sort_stats("tottime").print_stats(_TOP)


if __name__ == "__main__":
    run()
