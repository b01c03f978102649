"""A dashboard over a quarter of releases in memory, and a browser without a screen."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.core.guide import Guide
from bot.core.links import Source
from bot.core.release import Head, Release
from bot.core.stretches import Stretch
from bot.store.archive import AwayError
from bot.web.dashboard import Dashboard
from bot.web.press import Press
from tests.real import real_guide
from tests.released import LINKS

SECRET = "opens-the-dashboard-of-a-test"
LABEL = "astana-office"
PAUSE = 0.05

Browser = TestClient[web.Request, web.Application]


@dataclass
class Archive:
    """Releases in memory. `away`: it cannot be asked; `asked`: the bodies that were asked for.

    `at_once`: how many of them at most in one breath.
    """

    releases: list[Release]
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    at_once: int = 0
    away: bool = False
    changed: bool = False

    def __post_init__(self) -> None:
        """Write each release down once."""
        self._bodies = {one.period: one.body for one in self.releases}
        heads = [Head(p, sha256(body).hexdigest()) for p, body in self._bodies.items()]
        self._heads = sorted(heads, key=lambda head: (head.period.last, head.period.first))

    async def heads(self) -> list[Head]:
        """Give all periods, the oldest first, unless it is away."""
        if self.away:
            raise AwayError
        return self._heads

    async def bodies(self, names: Iterable[str]) -> Mapping[str, bytes]:
        """Give bodies, one sign too long if they are to be changed ones."""
        wanted = set(names)
        self.asked += wanted
        self.at_once = max(self.at_once, len(wanted))
        more = b" " if self.changed else b""
        return {p.name: body + more for p, body in self._bodies.items() if p.name in wanted}

    async def links(self) -> list[Source]:
        """Give the links of the story."""
        return LINKS

    async def note(self, label: str, deed: str, sha256: str) -> None:
        """Keep a line of the audit."""
        self.notes.append((label, deed, sha256))


@dataclass
class Clock:
    """A clock that the test moves."""

    time: datetime = datetime(2027, 1, 11, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """Tell the time."""
        return self.time

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.time += timedelta(**span)


def made(
    form: str, _: Guide, shown: Stretch, releases: Sequence[Release], links: Sequence[Source]
) -> bytes:
    """Make a file that says what it was made of."""
    names = " ".join(one.period.name for one in releases)
    return f"{form} {shown.name}: {names}; {len(links)} links".encode()


def guide() -> Guide:
    """Read the project's own content."""
    return real_guide()


@asynccontextmanager
async def opened(archive: Archive, content: Guide, clock: Clock) -> AsyncIterator[Browser]:
    """Serve the dashboard; gives a browser that nobody has let in yet."""
    server = web.Application()
    press = Press(archive, lambda: content, made)
    Dashboard(SECRET, press, clock.now, PAUSE).add_to(server)
    test_server = TestServer(server, host="127.0.0.1")
    # as app.py serves it: what is written of a visit would be addresses
    await test_server.start_server(access_log=None)
    async with TestClient(test_server) as browser:
        yield browser
    press.close()


async def log_in(
    browser: Browser, secret: str = SECRET, label: str = LABEL, *, onward: bool = True
) -> tuple[int, str]:
    """Give the form; returns the status and the page that came, or the one before it."""
    form = {"secret": secret, "label": label}
    async with browser.post("/dashboard/login", data=form, allow_redirects=onward) as answer:
        return answer.status, await answer.text()
