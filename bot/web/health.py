"""What the bot says about itself: whether it works, and what those who run it must know.

Numbers are coarse on purpose. Whoever looks every second must not see that somebody pressed.
"""

import hmac
import ipaddress
import resource
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import hdrs, web
from prometheus_client import CollectorRegistry, Gauge, generate_latest

_FRESH = 60.0
"""Seconds within which Telegram must have answered: a fetch takes 25."""

_AGES = (5, 30, 60, 150, 600, 3600, 86_400)
"""Seconds to which an age is rounded up; what is younger is 0. A press lives 150 s."""

_MANY = (10, 100, 1000, 10_000, 100_000, 1_000_000)
"""Numbers to which one of updates is rounded up."""

_MEGABYTES = 10 * 1024 * 1024

_PROXIED = ("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")


@dataclass(frozen=True, slots=True)
class Pulse:
    """How the bot is at this moment. Ages in seconds."""

    stopping: bool
    intake_age: float
    update_age: float
    database_up: bool
    database_away: float
    spooled: int
    unsaved: int
    problems: int

    @property
    def fresh(self) -> bool:
        """Whether Telegram has answered lately."""
        return self.intake_age <= _FRESH


def make_app(
    pulse: Callable[[], Pulse | None],
    about: dict[str, str],
    secret: str | None,
    is_open: Callable[[], bool] = lambda: True,
) -> web.Application:
    """Serve /healthz, /readyz and /metrics.

    `pulse` gives None while the bot is still on its way; `about` says what runs here. `secret`
    opens /metrics from afar. `is_open` tells whether updates may be brought, if they are.
    """
    app = web.Application(client_max_size=1024 * 1024)

    async def healthz(_: web.Request) -> web.Response:
        found = pulse()
        if (found and found.stopping) or not is_open():
            return web.Response(status=503, text="not now")
        return web.Response(text="ok")

    async def readyz(_: web.Request) -> web.Response:
        missing = _missing(pulse())
        status = 503 if missing else 200
        return web.json_response({"ready": not missing, "missing": missing}, status=status)

    async def metrics(request: web.Request) -> web.Response:
        if not (_is_local(request) or _knows(request, secret)):
            headers = {hdrs.WWW_AUTHENTICATE: "Bearer"}
            return web.Response(status=401, text="Only for who runs this bot.", headers=headers)
        return web.Response(body=written(pulse(), about), content_type="text/plain")

    routes = [("/healthz", healthz), ("/readyz", readyz), ("/metrics", metrics)]
    app.add_routes([web.get(path, handler) for path, handler in routes])
    return app


def _missing(pulse: Pulse | None) -> list[str]:
    if pulse is None:
        return ["the bot is starting"]
    wants = {
        "the bot is stopping": pulse.stopping,
        "Telegram does not answer": not pulse.fresh,
        "the database does not answer": not pulse.database_up,
    }
    return [what for what, wanted in wants.items() if wanted]


def _is_local(request: web.Request) -> bool:
    """Tell whether it was asked from this machine, and not by a proxy for somebody else."""
    if any(header in request.headers for header in _PROXIED):
        return False
    try:
        return ipaddress.ip_address(request.remote or "").is_loopback
    except ValueError:
        return False


def _knows(request: web.Request, secret: str | None) -> bool:
    given = request.headers.get(hdrs.AUTHORIZATION, "").encode("utf-8", "surrogateescape")
    return bool(secret) and hmac.compare_digest(given, f"Bearer {secret}".encode())


def written(pulse: Pulse | None, about: dict[str, str]) -> bytes:
    """Write the metrics as Prometheus reads them."""
    registry = CollectorRegistry()

    def show(name: str, meaning: str, value: float) -> None:
        Gauge(f"joldas_{name}", meaning, registry=registry).set(value)

    info = Gauge("joldas_info", "What runs here.", list(about), registry=registry)
    info.labels(**about).set(1)
    # the most it ever had: what it has now would tell when somebody pressed
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    show("memory_bytes", "Most memory so far, to 10 MB.", _up(memory / _MEGABYTES) * _MEGABYTES)
    if pulse:
        show("update_age_seconds", "Of a late message.", _step(pulse.update_age, _AGES))
        show("intake_age_seconds", "Since Telegram answered.", _step(pulse.intake_age, _AGES[2:]))
        show("database_up", "Whether the database answers.", pulse.database_up)
        show("database_away_seconds", "For how long not.", _step(pulse.database_away, _AGES))
        show("spool_updates", "Updates on the local disk.", _step(pulse.spooled, _MANY, least=1))
        show("unsaved_updates", "Updates in memory only.", _step(pulse.unsaved, _MANY, least=1))
        show("content_problems", "Errors in the content of now.", pulse.problems)
    return generate_latest(registry)


def _step(value: float, steps: tuple[int, ...], least: float | None = None) -> float:
    """Round up to a step; what is below the least is 0."""
    if value < (steps[0] if least is None else least):
        return 0
    return next((step for step in steps if value <= step), steps[-1])


def _up(value: float) -> int:
    return int(value) + 1
