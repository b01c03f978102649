"""The health page: it answers while the process lives."""

from aiohttp import web


def make_app() -> web.Application:
    """Serve /healthz."""
    app = web.Application()
    app.add_routes([web.get("/healthz", _healthz)])
    return app


async def _healthz(_: web.Request) -> web.Response:
    return web.Response(text="ok")
