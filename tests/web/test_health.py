"""What the bot says about itself, to whom, and how coarsely."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import given
from hypothesis import strategies as st

from bot.web.health import Pulse, make_app, written

SECRET = "opens-the-metrics"
WELL = Pulse(
    stopping=False,
    intake_age=3.0,
    update_age=0.4,
    database_up=True,
    database_away=0.0,
    spooled=0,
    unsaved=0,
    problems=0,
)


class Bot:
    """A bot whose state the test sets."""

    def __init__(self) -> None:
        self.pulse: Pulse | None = WELL

    def look(self) -> Pulse | None:
        """Tell how it is."""
        return self.pulse


@pytest.fixture
def bot() -> Bot:
    """Give a bot that is well."""
    return Bot()


@pytest.fixture
async def page(bot: Bot) -> AsyncIterator[TestClient]:  # type: ignore[type-arg] # no matter here
    """Serve its pages."""
    app = make_app(bot.look, {"version": "1", "mode": "polling"}, SECRET)
    async with TestClient(TestServer(app, host="127.0.0.1")) as client:
        yield client


async def test_well(page: TestClient) -> None:  # type: ignore[type-arg] # no matter here
    """A bot that works is healthy and ready."""
    assert (await page.get("/healthz")).status == 200
    assert (await page.get("/readyz")).status == 200


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"database_up": False}, "the database does not answer"),
        ({"intake_age": 90.0}, "Telegram does not answer"),
        ({"stopping": True}, "the bot is stopping"),
    ],
)
async def test_not_ready(
    page: TestClient,  # type: ignore[type-arg] # no matter here
    bot: Bot,
    change: dict[str, float],
    missing: str,
) -> None:
    """A bot that misses something says what; a balancer takes out only one that is stopping."""
    bot.pulse = replace(WELL, **change)  # type: ignore[arg-type] # by their names
    answer = await page.get("/readyz")
    assert answer.status == 503
    assert (await answer.json())["missing"] == [missing]
    assert (await page.get("/healthz")).status == (503 if "stopping" in change else 200)


async def test_starting(page: TestClient, bot: Bot) -> None:  # type: ignore[type-arg] # no matter
    """A bot that is still starting lives, is not ready, and has metrics of itself."""
    bot.pulse = None
    assert (await page.get("/healthz")).status == 200
    assert (await page.get("/readyz")).status == 503
    assert "joldas_info" in await (await page.get("/metrics")).text()


@pytest.mark.parametrize("header", ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"])
async def test_metrics_from_afar(page: TestClient, header: str) -> None:  # type: ignore[type-arg]
    """What came through a proxy came from anywhere: it needs the secret, and no other opens."""
    assert (await page.get("/metrics")).status == 200
    for given_secret in ("", "x", f"{SECRET}x", SECRET[:-1]):
        headers = {header: "127.0.0.1", "Authorization": f"Bearer {given_secret}"}
        assert (await page.get("/metrics", headers=headers)).status == 401
    headers = {header: "127.0.0.1", "Authorization": f"Bearer {SECRET}"}
    assert (await page.get("/metrics", headers=headers)).status == 200


def metric(pulse: Pulse, name: str) -> float:
    """Read one number."""
    lines = written(pulse, {"version": "1"}).decode().splitlines()
    return next(float(one.split()[1]) for one in lines if one.startswith(f"joldas_{name} "))


@given(seconds=st.floats(0, 4.9), more=st.integers(0, 9))
def test_a_single_press_does_not_show(seconds: float, more: int) -> None:
    """Whoever looks every second sees no difference when one family presses."""
    busy = replace(WELL, update_age=seconds, intake_age=seconds * 12)
    assert written(busy, {"version": "1"}) == written(WELL, {"version": "1"})
    spooled = [metric(replace(WELL, spooled=11 + n), "spool_updates") for n in (0, more)]
    assert spooled == [100, 100]


def test_trouble_shows() -> None:
    """Old updates, an outage, counts on the local disk and in memory alone are seen."""
    ill = replace(
        WELL, update_age=31, database_up=False, database_away=200, spooled=3, unsaved=2, problems=1
    )
    assert metric(ill, "update_age_seconds") == 60
    assert metric(ill, "database_up") == 0
    assert metric(ill, "database_away_seconds") == 600
    assert (metric(ill, "spool_updates"), metric(ill, "unsaved_updates")) == (10, 10)
    assert metric(ill, "content_problems") == 1
