"""Makes the dashboard's pages: in a thread of its own, so that no family waits, and once only.

A page is kept as long as the releases, the links and the content are the same ones.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Protocol, TypeVar

from cachetools import LRUCache
from markupsafe import Markup

from bot.core.guide import Guide
from bot.core.links import Source
from bot.core.release import Head, Release, ReleaseError, of_frozen
from bot.core.stretches import Stretch
from bot.publish import board_page
from bot.publish.board import CELLS, totals
from bot.store.archive import AwayError
from bot.web.asked import Ask, Asked

_KEPT = 8 * 1024 * 1024
"""Signs of pages that are kept."""

_AT_ONCE = 8
"""Releases that are read at once: a month of 500 links has 400,000 bytes."""

_LOOK = 60.0
"""Seconds between two looks for new releases."""

_BREATH = 0.01
"""Seconds between two readings of totals, in which others may be served."""

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


_T = TypeVar("_T")
_Reading = Callable[[Sequence[Head], Mapping[str, bytes]], list[Release]]

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
            releases = await (self._cells(of.needed, tables) if tables else self._known(of.needed))
            found = await self._apart(_made, of, releases)
            self._pages[of.key] = found
        return found

    async def _known(self, heads: Sequence[Head]) -> list[Release]:
        """Give the totals of releases; what is new of them is learned."""
        known = {sha256: self._totals[sha256] for _, sha256 in heads if sha256 in self._totals}
        new = [one for one in heads if one.sha256 not in known]
        learned = await self._read(new, _totals)
        known |= {head.sha256: one for head, one in zip(new, learned, strict=True)}
        self._totals.update(known)
        return [known[sha256] for _, sha256 in heads]

    async def _cells(self, heads: Sequence[Head], tables: Mapping[str, None]) -> list[Release]:
        """Give some tables of releases, with each figure; nothing of it is kept."""
        return await self._read(heads, partial(_cells, tables))

    async def _read(self, heads: Sequence[Head], work: _Reading) -> list[Release]:
        """Read releases, a few at a time: a year of bodies at once is more than the bot itself."""
        found: list[Release] = []
        for at in range(0, len(heads), _AT_ONCE):
            some = heads[at : at + _AT_ONCE]
            found += await self._apart(work, some, await self._bodies(some))
        return found

    async def _bodies(self, heads: Iterable[Head]) -> Mapping[str, bytes]:
        return await self._archive.bodies([one.period.name for one in heads])

    async def _apart(self, work: Callable[..., _T], *given: object) -> _T:
        """Do work in the thread."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, *given)

    async def warm(self) -> None:
        """Learn the totals of what is released, the newest first, for ever and in nobody's way."""
        while True:
            with suppress(AwayError, ReleaseError):
                heads = [*reversed(await self._archive.heads())]
                new = [one for one in heads if one.sha256 not in self._totals]
                for at in range(0, len(new), _AT_ONCE):
                    await self._known(new[at : at + _AT_ONCE])
                    await asyncio.sleep(_BREATH)
            await asyncio.sleep(_LOOK)

    async def note(self, label: str, deed: str, sha256: str) -> None:
        """Write a line of the audit."""
        await self._archive.note(label, deed, sha256)

    async def file(self, of: Asked, form: str) -> bytes:
        """Make a file to take away."""
        heads = [head for head in of.heads if of.stretch.takes(head.period)]
        bodies = await self._bodies(heads)

        def made() -> bytes:
            releases = [of_frozen(bodies[one.period.name], one.sha256) for one in heads]
            return self._make(form, of.guide, of.stretch, releases, of.links)

        return await self._apart(made)


def _made(of: Asked, releases: Sequence[Release]) -> Markup:
    return board_page.page(of.ask.page, of.viewed(releases), of.picks)


def _totals(heads: Sequence[Head], bodies: Mapping[str, bytes]) -> list[Release]:
    return [totals(bodies[one.period.name], one.sha256) for one in heads]


def _cells(
    tables: Mapping[str, None], heads: Sequence[Head], bodies: Mapping[str, bytes]
) -> list[Release]:
    return [of_frozen(bodies[one.period.name], one.sha256, tables) for one in heads]
