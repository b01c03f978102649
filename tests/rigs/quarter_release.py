"""`joldas release` as of the simulated clock: the command itself, but for its idea of now."""

import os
from datetime import datetime, tzinfo
from pathlib import Path

from bot import release_cli
from bot.cli import main
from tests.rigs.quarter_clock import Clock

_CLOCK = Clock(Path(os.environ["QUARTER_CLOCK"]))


class Then(datetime):
    """A time that knows what the clock says."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "Then":
        """Tell the time of the clock."""
        return cls.fromtimestamp(_CLOCK.seconds(), tz)


if __name__ == "__main__":
    vars(release_cli)["datetime"] = Then
    main()
