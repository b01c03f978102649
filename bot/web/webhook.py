"""The webhook: Telegram brings updates here, and nobody else gets past the door."""

import hmac
import json

from aiohttp import web

from bot.web.door import Door

_HEADER = "X-Telegram-Bot-Api-Secret-Token"


def add_webhook(app: web.Application, path: str, secret: str, door: Door) -> None:
    """Serve a path. The bot is given whatever JSON came, or None; then the answer is 200.

    What cannot be read is acknowledged too: Telegram would bring it again for a day. A bot that is
    not there yet, or not any more, is no reason to lose an update: 503 brings it again.
    """
    known = secret.encode()

    async def handle(request: web.Request) -> web.Response:
        # compared as bytes: a header that is not ASCII is wrong, and no error
        given = request.headers.get(_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, known):
            return web.Response(status=401)
        body = await request.read()
        try:
            raw: object = json.loads(body)
        except (ValueError, RecursionError):
            raw = None
        if door.accept is None:
            return web.Response(status=503)
        await door.accept(raw)
        return web.Response()

    app.router.add_post(path, handle)
