"""Addresses on the dashboard, and the language that they are asked for in.

The language stands in each address, those of forms too, so it outlives a visit without a cookie.
"""

from urllib.parse import urlencode

from aiohttp import hdrs, web

from bot.core.indicator_words import LANGUAGES


def address(path: str, **query: str) -> str:
    """Write an address."""
    return f"{path}?{urlencode(query)}"


def to(path: str, **query: str) -> web.Response:
    """Send a browser on, by a GET."""
    return web.Response(status=303, headers={hdrs.LOCATION: address(path, **query)})


def language_of(request: web.Request) -> str:
    """Take the language that was picked, else the first of the browser's that staff have."""
    picked = request.query.get("lang", "")
    if picked in LANGUAGES:
        return picked
    wanted = request.headers.get("Accept-Language", "").split(",")
    mine = (one.strip()[:2].lower() for one in wanted)
    return next((one for one in mine if one in LANGUAGES), LANGUAGES[0])
