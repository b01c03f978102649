"""What is released, for staff in the chat: told in sentences, or made into a file to take."""

import asyncio
import importlib
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from functools import partial
from hashlib import sha256
from html import escape
from typing import TypeVar

from bot.core.guide import Guide
from bot.core.periods import Period
from bot.core.release import Head, Release, ReleaseError, of_frozen
from bot.core.stretches import Stretch, stretch
from bot.store.archive import Archive, AwayError
from bot.telegram.figures import File

T = TypeVar("T")
_Work = Callable[[str, Mapping[str, str], list[Head]], Awaitable[T | str]]

_KINDS = {"xlsx": "xlsx", "csv": "zip", "json": "json"}
"""What may be asked for, and the kind of file it is: the CSV and its codebook are one file."""

_LARGEST = 50_000_000
"""Bytes of a file that a bot may send (Bot API documentation, sendDocument: 50 MB)."""


class Figures:
    """One per process. It works in a thread, for one of the staff at a time: families come first.

    Nothing of it is loaded before somebody asks, and most bots are never asked.
    """

    def __init__(
        self, archive: Archive, guide: Callable[[], Guide], now: Callable[[], datetime]
    ) -> None:
        """Read nothing yet."""
        self._archive, self._guide, self._now = archive, guide, now
        self._one_by_one = asyncio.Lock()

    async def close(self) -> None:
        """Let go of the database."""
        await self._archive.close()

    async def counts(self, locale: str) -> str:
        """Say in HTML what the newest week and month hold."""
        return await self._served(locale, self._counts)

    async def export(self, asked: str, label: str, locale: str) -> File | str:
        """Make a file (`2026-Q4 csv`, of the newest month if no time is named) for a label.

        First the line of the audit, then the file: nobody takes one away unseen.
        """
        return await self._served(locale, partial(self._export, asked, label))

    async def _served(self, locale: str, work: "_Work[T]") -> T | str:
        # in a thread, for it takes a moment
        await asyncio.to_thread(importlib.import_module, "bot.publish.brief")
        from bot.publish import brief  # noqa: PLC0415 - see above

        language = brief.language_of(locale)
        w = brief.words(language)
        try:
            async with self._one_by_one:
                heads = await self._archive.heads()
                if heads:
                    return await work(language, w, heads)
        except AwayError:
            return w["away"]
        except ReleaseError:
            return w["changed"]
        return brief.nothing(language, self._now())

    async def _counts(self, language: str, _: Mapping[str, str], heads: list[Head]) -> str:
        from bot.publish.brief import brief, newest  # noqa: PLC0415 - it is loaded by now

        of = newest(_periods(heads))
        beside = [*of, *(one.before() for one in of)]
        needed = [head for head in heads if any(one.takes(head.period) for one in beside)]
        links = await self._archive.links()
        read = await self._reader(needed)
        guide = self._guide()
        return await asyncio.to_thread(lambda: brief(guide, links, language, read(), of))

    async def _export(
        self, asked: str, label: str, _: str, w: Mapping[str, str], heads: list[Head]
    ) -> File | str:
        try:
            form, of = _wanted(asked, _periods(heads))
        except ValueError:
            return f"{w['no_time']}\n{w['another']}"
        mine = [head for head in heads if of.takes(head.period)]
        if not mine:
            return w["nothing_of"].format(of.name, heads[0].period.name, heads[-1].period.name)
        links = await self._archive.links()
        read = await self._reader(mine)
        guide = self._guide()

        def make() -> bytes | None:
            from bot.publish.as_xlsx import TooLongError  # noqa: PLC0415 - loaded in the thread
            from bot.publish.export import made  # noqa: PLC0415
            from bot.publish.parcel import pack  # noqa: PLC0415

            try:
                return made(pack(guide, of, read(), links), _KINDS[form])
            except TooLongError:
                return None

        try:
            data = await asyncio.to_thread(make)
        except OSError:
            return w["no_room"]
        if data is None or len(data) > _LARGEST:
            return w["too_large"]
        await self._archive.note(label, "export", sha256(data).hexdigest())
        said = f"{of.name}: {w[form]}. {w['audited'].format(label)}\n{w['another']}"
        return File(f"joldas-{of.name}.{_KINDS[form]}", data, escape(said, quote=False))

    async def _reader(self, heads: list[Head]) -> Callable[[], list[Release]]:
        """Get the bodies; give what reads them, in a thread."""
        bodies = await self._archive.bodies(one.period.name for one in heads)
        return lambda: [of_frozen(bodies[period.name], sha) for period, sha in heads]


def _periods(heads: list[Head]) -> list[Period]:
    return [head.period for head in heads]


def _wanted(asked: str, known: list[Period]) -> tuple[str, Stretch]:
    """Read what was typed: a form, a time, both or neither. Raises ValueError."""
    from bot.publish.brief import newest  # noqa: PLC0415 - it is loaded by now

    typed = asked.lower().split()
    forms = [one for one in typed if one in _KINDS] or ["xlsx"]
    times = [one.upper() for one in typed if one not in _KINDS]
    if len(forms) > 1 or len(times) > 1:
        raise ValueError("more than one of a kind")
    return forms[0], stretch(times[0]) if times else newest(known)[-1]
