"""The shelf: the guide that is shown now, renewed when an edit passes the check."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.ask.learning import attentive
from bot.core.check import Limits, check, ordered
from bot.core.guide import Guide
from bot.core.problems import Problem, Severity
from bot.files.content import load, signature
from bot.logs import OURS

_LOG = logging.getLogger(OURS)

_LOOK = 1.0
"""Seconds between two looks at the files."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What one reading found; `seen` tells the state of the files."""

    seen: object
    guide: Guide
    problems: tuple[Problem, ...]


class Shelf:
    """Keeps the last good guide; a broken edit changes nothing but `problems`."""

    def __init__(
        self, dialogs: Path, content: Path, limits: Limits, today: Callable[[], date]
    ) -> None:
        """Read nothing yet; `refresh` does."""
        self._folders = (dialogs, content)
        self._limits = limits
        self._today = today
        self._seen: object = None
        self._guide: Guide | None = None
        self._good = asyncio.Event()
        self.problems: tuple[Problem, ...] = ()

    @property
    def guide(self) -> Guide:
        """The last good guide. Raises LookupError where there was never one."""
        if self._guide is None:
            raise LookupError("the content has never been good")
        return self._guide

    @property
    def ready(self) -> bool:
        """Tell whether there is a guide to show."""
        return self._guide is not None

    @property
    def errors(self) -> list[Problem]:
        """The problems that keep the newest content out of the bot."""
        return [problem for problem in self.problems if problem.severity is Severity.ERROR]

    def refresh(self) -> None:
        """Read the files if they changed."""
        self._take(self._read())

    async def watch(self) -> None:
        """Look at the files for ever, beside everything else that goes on."""
        while True:
            if self.ready:
                self._good.set()
            await asyncio.sleep(_LOOK)
            try:
                # read in a thread, taken here: nobody meets two guides in one answer
                self._take(await asyncio.to_thread(self._read))
            except Exception:  # noqa: BLE001 - whatever an edit does, families are answered
                # a file that vanishes while it is read, or a fault of ours: the old guide goes on
                _LOG.exception("content_not_read")

    def _read(self) -> _Found | None:
        seen = signature(*self._folders)
        if seen == self._seen:
            return None
        loaded = load(*self._folders)
        problems = [*loaded.problems]
        if not loaded.broken:
            problems += check(loaded.guide, self._limits, self._today())
        guide = loaded.guide
        if not any(problem.severity is Severity.ERROR for problem in problems):
            guide = attentive(guide)  # here, in the thread: it takes half a second
            # learned, and 7 MB that nobody looks at again
            guide = replace(guide, phrases={}, distress={})
        return _Found(seen, guide, tuple(ordered(problems)))

    def _take(self, found: _Found | None) -> None:
        if found is None:
            return
        self._seen, self.problems = found.seen, found.problems
        if not self.errors:
            self._guide = found.guide

    async def good(self) -> None:
        """Wait, while the files are watched, until there is a guide to show."""
        await self._good.wait()
