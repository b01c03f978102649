"""One bot at work: intake, desk, outbox and ledger, wired and run until it is told to stop.

Apart from `app.py` because aiogram takes a while to import; what is served meanwhile is served.
"""

import asyncio
import contextlib
import secrets
import signal
import time
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import GetMe

from bot.core.events import day_of
from bot.figures import Figures
from bot.files.shelf import Shelf
from bot.logs import of_loop
from bot.settings import Post
from bot.store.archive import Archive
from bot.store.database import PATIENT, open_engine
from bot.store.ledger import Ledger
from bot.store.registry import Registry
from bot.store.spool import Spool
from bot.store.waiting import Waiting
from bot.telegram.calls import Session
from bot.telegram.desk import Desk
from bot.telegram.hook import Hook
from bot.telegram.intake import Intake
from bot.telegram.outbox import Outbox
from bot.telegram.reception import Reception
from bot.web.door import Door
from bot.web.health import Pulse

_GRACE = 3.0
"""Seconds that replies under way get when the bot is told to stop."""

_FAREWELL = 1.5
"""Seconds for which a replica that was told to stop goes on, until the balancer knows."""

_HOUR = 3600


async def serve_bot(post: Post, shelf: Shelf, now: Callable[[], datetime], door: Door) -> None:
    """Run the bot at its post until SIGTERM or SIGINT. Raises StoppedError, in a group."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(of_loop)
    session = Session(api=TelegramAPIServer.from_base(post.base))
    engine = open_engine(post.database)
    registry = Registry(engine, post.spool.with_name(f"{post.spool.stem}-links.json"))
    # a way of its own to the database: whoever counts must not wait for a file of staff
    figures = Figures(Archive(open_engine(post.database, PATIENT), now), lambda: shelf.guide, now)
    desk = Desk(lambda: shelf.guide, now, time.monotonic, registry, post.staff, figures)
    waiting = Waiting(Spool(post.spool), lambda: day_of(now()), _number)
    writer = None if post.webhook else _number()
    number = int(post.token.partition(":")[0])
    ledger = Ledger(engine, number, waiting, writer, time.monotonic)
    stopping = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stopping.set)
    try:
        async with Bot(post.token, session=session).context() as bot, asyncio.TaskGroup() as tasks:
            outbox = Outbox(bot, tasks)
            reception = Reception(desk, outbox, now, time.monotonic)
            hook = Hook(bot, reception, ledger, time.monotonic)
            intake = Intake(bot, reception, ledger, time.monotonic)

            def pulse() -> Pulse:
                return Pulse(
                    stopping=stopping.is_set(),
                    intake_age=hook.age if post.webhook else intake.age,
                    update_age=reception.age,
                    database_up=ledger.ready,
                    database_away=ledger.away_for,
                    spooled=waiting.spooled,
                    unsaved=waiting.unsaved,
                    problems=len(shelf.errors),
                )

            door.pulse = pulse
            writing = tasks.create_task(ledger.run())
            beside = [
                tasks.create_task(registry.run()),
                tasks.create_task(shelf.watch()),
                tasks.create_task(_introduce(bot, desk)),
                tasks.create_task(_strike(ledger, pulse, now)),
            ]
            # before anything is answered: a start that somebody saw is a start that was counted
            await ledger.record([(None, desk.quality("process_restart"))], None)
            await _until(stopping, shelf.good(), tasks)
            if post.webhook:
                door.accept = hook.accept
                beside.append(tasks.create_task(hook.register(*post.webhook)))
                await stopping.wait()
                await asyncio.sleep(_FAREWELL)
                door.accept = None
                await hook.drain(_GRACE)
            else:
                beside.append(tasks.create_task(_stop(intake, stopping)))
                await intake.run()
            ledger.stop()
            async with asyncio.TaskGroup() as ending:
                ending.create_task(outbox.drain(_GRACE))
                ending.create_task(_end(writing, beside))
    finally:
        door.accept = None
        await figures.close()
        await ledger.close()
        door.pulse = None


def _number() -> int:
    return secrets.randbits(62)


async def _until(stopping: asyncio.Event, work: Awaitable[None], tasks: asyncio.TaskGroup) -> None:
    """Wait for something, or to be told to stop."""
    both = {tasks.create_task(stopping.wait()), tasks.create_task(_done(work))}
    _, late = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
    for task in late:
        task.cancel()


async def _done(work: Awaitable[None]) -> bool:
    await work
    return True


async def _end(writing: asyncio.Task[None], beside: Iterable[asyncio.Task[None]]) -> None:
    """Cancel tasks until they end: at the second word psycopg hangs up on a server that hangs.

    `writing` was told to stop, and has a second for it.
    """
    due = set(beside)
    late = {writing, *due}
    while late:
        for task in due:
            task.cancel()
        _, late = await asyncio.wait(late, timeout=1)
        due = late


async def _stop(intake: Intake, stopping: asyncio.Event) -> None:
    await stopping.wait()
    intake.stop()


async def _strike(ledger: Ledger, pulse: Callable[[], Pulse], now: Callable[[], datetime]) -> None:
    """Count each hour of the clock in which Telegram answers, once for all starts and replicas."""
    counted = 0
    while True:
        hour = int(now().timestamp()) // _HOUR
        if hour != counted and pulse().fresh:
            ledger.note("hour_served", key=-hour)
            counted = hour
        await asyncio.sleep(5)


async def _introduce(bot: Bot, desk: Desk) -> None:
    """Learn the bot's own name, for the links on kept pages; a network may come later."""
    while not desk.name:
        # whatever is wrong with the answer: families do not wait for a name
        with contextlib.suppress(Exception):
            desk.name = (await bot(GetMe(), request_timeout=10)).username or ""
        await asyncio.sleep(0 if desk.name else 5)
