"""Makes the dashboard's pages: in a thread of its own, so that no family waits, and once only.

A page is kept as long as the releases, the links and the content are the same ones.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Protocol

from cachetools import LRUCache
from markupsafe import Markup

from bot.core.guide import Guide
from bot.core.links import Source
from bot.core.periods import Period
from bot.core.release import Head, Release, ReleaseError, of_frozen
from bot.core.stretches import Stretch
from bot.publish import board_page
from bot.publish.board import CELLS, TOTALS, totals
from bot.store.archive import AwayError
from bot.web.asked import Ask, Asked

_KEPT = 8 * 1024 * 1024
"""Signs of pages that are kept."""

_LOOK = 60.0
"""Seconds between two looks for new releases."""

_BREATH = 0.05
"""Seconds between two releases of which the totals are learned."""

_TOTALS = 800
"""Releases of which the totals are kept: ten years."""


class Archive(Protocol):
    """Where releases are. Each call raises AwayError where that cannot be asked now."""

    async def heads(self) -> list[Head]:
        """Give all releases there are, without their figures."""

    async def bodies(self, names: Iterable[str]) -> Mapping[str, bytes]:
        """Give the bodies of some, by the names of their periods."""

    async def links(self) -> list[Source]:
        """Give the links that there are."""

    async def note(self, label: str, deed: str, sha256: str) -> None:
        """Write a line of the audit."""


Make = Callable[[str, Guide, Stretch, Sequence[Release], Sequence[Source]], bytes]
"""Makes a file of a form: from the content, a stretch, its releases, and the links."""


class Press:
    """One per process."""

    def __init__(self, archive: Archive, guide: Callable[[], Guide], make: Make) -> None:
        """Start nothing; the thread comes with the first page."""
        self._archive, self._guide, self._make = archive, guide, make
        self._thread = ThreadPoolExecutor(1, "dashboard")
        self._pages: LRUCache[object, Markup] = LRUCache(_KEPT, getsizeof=len)
        self._totals: LRUCache[str, Release] = LRUCache(_TOTALS)
        self._seen: Guide | None = None

    def close(self) -> None:
        """Let the thread end."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def view(self, ask: Ask) -> Asked | None:
        """Look at what there is; None where nothing is released yet."""
        heads = await self._archive.heads()
        if not heads:
            return None
        links = await self._archive.links()
        guide = self._guide()
        if guide is not self._seen:
            self._pages.clear()
            self._seen = guide
        return Asked(ask, guide, tuple(heads), tuple(links))

    async def page(self, of: Asked) -> Markup:
        """Make a page of figures, or give it as it was made."""
        found: Markup | None = self._pages.get(of.key)
        if found is None:
            tables = CELLS.get(of.ask.page)
            missing = [one.name for one, sha in of.needed if tables or sha not in self._totals]
            bodies = await self._archive.bodies(missing)
            loop = asyncio.get_running_loop()
            known = {sha: self._totals[sha] for _, sha in of.needed if sha in self._totals}
            work = loop.run_in_executor(self._thread, _made, of, known, bodies)
            found, known = await work
            # here, not in the thread: the memories are for one thread alone
            self._totals.update(known)
            self._pages[of.key] = found
        return found

    async def warm(self) -> None:
        """Learn the totals of what is released, the newest first, for ever and in nobody's way."""
        loop = asyncio.get_running_loop()
        while True:
            with suppress(AwayError, ReleaseError):
                for period, sha256 in reversed(await self._archive.heads()):
                    if sha256 not in self._totals:
                        bodies = await self._archive.bodies([period.name])
                        work = loop.run_in_executor(self._thread, _total, bodies, period, sha256)
                        self._totals[sha256] = await work
                        await asyncio.sleep(_BREATH)
            await asyncio.sleep(_LOOK)

    async def note(self, label: str, deed: str, sha256: str) -> None:
        """Write a line of the audit."""
        await self._archive.note(label, deed, sha256)

    async def file(self, of: Asked, form: str) -> bytes:
        """Make a file to take away."""
        heads = [head for head in of.heads if of.stretch.takes(head.period)]
        bodies = await self._archive.bodies([head.period.name for head in heads])

        def made() -> bytes:
            releases = [of_frozen(bodies[one.period.name], one.sha256) for one in heads]
            return self._make(form, of.guide, of.stretch, releases, of.links)

        return await asyncio.get_running_loop().run_in_executor(self._thread, made)


def _made(
    of: Asked, known: dict[str, Release], bodies: Mapping[str, bytes]
) -> tuple[Markup, dict[str, Release]]:
    """Make a page; give it with the totals that are known by then."""
    tables = CELLS.get(of.ask.page)
    releases = []
    for period, sha256 in of.needed:
        if tables:
            releases.append(of_frozen(bodies[period.name], sha256, tables))
            continue
        if sha256 not in known:
            known[sha256] = _total(bodies, period, sha256)
        releases.append(known[sha256])
    return board_page.page(of.ask.page, of.viewed(releases), of.picks), known


def _total(bodies: Mapping[str, bytes], period: Period, sha256: str) -> Release:
    return totals(of_frozen(bodies[period.name], sha256, TOTALS))
