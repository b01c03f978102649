"""Keeping other web sites out of a server that listens on the loopback."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def _host_of(location: str) -> str | None:
    try:
        return urlsplit(location).hostname
    except ValueError:
        return None


def local_only(hosts: frozenset[str] = frozenset()) -> Callable[..., Awaitable[web.StreamResponse]]:
    """Make a middleware that takes requests for this machine's names (and `hosts`) only.

    The Host header stops DNS rebinding, the Origin header stops forms and scripts of other sites.
    """
    allowed = _LOCAL | hosts

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        if _host_of(f"//{request.headers.get('Host', '')}") not in allowed or (
            origin is not None and _host_of(origin) not in allowed
        ):
            raise web.HTTPForbidden(text="This preview answers to 127.0.0.1 and localhost only.\n")
        response = await handler(request)
        if not response.prepared:
            for name, value in _HEADERS.items():
                response.headers.setdefault(name, value)  # the dashboard has a stricter policy
        return response

    return middleware
