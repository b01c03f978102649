"""The clock of a simulated quarter: a small file that two processes share."""

import mmap
import struct
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

from bot.core.events import day_of

_ALMATY = timezone(timedelta(hours=5))
_MOMENT, _SEEN, _HOURS = range(3)
_ONE = struct.Struct("d")


class Clock:
    """Stands still until it is set; whoever opens the same file reads the same moment."""

    def __init__(self, path: Path) -> None:
        """Open the file, or make it."""
        if not path.exists():
            path.write_bytes(bytes(3 * _ONE.size))
        with path.open("r+b") as file:
            self._held = mmap.mmap(file.fileno(), 3 * _ONE.size)

    def set(self, day: date, at: time, hours: int = 24) -> None:
        """Let it be a time in Almaty, on a day of which the bot is to serve so many hours."""
        self._write(_HOURS, hours)
        self._write(_MOMENT, datetime.combine(day, at, _ALMATY).timestamp())

    def seconds(self) -> float:
        """Give the seconds since 1970."""
        return self._read(_MOMENT)

    def now(self) -> datetime:
        """Tell the time, with its zone."""
        return datetime.fromtimestamp(self.seconds(), UTC)

    def today(self) -> date:
        """Tell the day in Almaty."""
        return day_of(self.now())

    @property
    def hours(self) -> int:
        """How many hours of the day the bot is to serve."""
        return int(self._read(_HOURS))

    @property
    def seen(self) -> bool:
        """Whether the bot has struck the hours of the moment that it is."""
        return self._read(_SEEN) == self.seconds()

    def see(self, moment: float) -> None:
        """Say that the hours of a moment's day are struck."""
        self._write(_SEEN, moment)

    def _read(self, place: int) -> float:
        return float(_ONE.unpack_from(self._held, place * _ONE.size)[0])

    def _write(self, place: int, value: float) -> None:
        _ONE.pack_into(self._held, place * _ONE.size, value)
