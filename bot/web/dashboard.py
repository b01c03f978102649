"""The dashboard over HTTP: a door with a secret, and behind it pages of releases, and files.

It runs beside the bot and takes nothing of it but the content. Nobody's address, name or time is
kept or logged; who is in rides in a cookie.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from hashlib import sha256
from types import MappingProxyType

from aiohttp import web
from markupsafe import Markup

from bot.core.audit import label_of, unfit
from bot.core.indicator_words import LANGUAGES
from bot.core.release import ReleaseError
from bot.publish.board import PAGES
from bot.publish.board_page import FORMS, Frame, door, downloads, framed, nothing, style
from bot.publish.board_period import first_due
from bot.publish.board_words import words
from bot.store.archive import AwayError
from bot.web.addresses import address, language_of, to
from bot.web.asked import Ask, Asked
from bot.web.gate import BusyError, Gate
from bot.web.origin import is_foreign, is_safe, policy
from bot.web.press import Press
from bot.web.visits import Visit, Visits

ROOT = "/dashboard"
_DOOR, _LEAVE, _TAKE = f"{ROOT}/login", f"{ROOT}/leave", f"{ROOT}/download"
_VISIT: web.RequestKey[Visit] = web.RequestKey("visit", Visit)
_FILES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "xlsx": ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        "csv": ("zip", "application/zip"),
        "json": ("json", "application/json"),
    }
)
_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_LARGEST = 4096
"""Bytes of a form."""


class Dashboard:
    """One per process; `add_to` puts it on a server."""

    def __init__(
        self, secret: str, press: Press, now: Callable[[], datetime], pause: float = 1.0
    ) -> None:
        """Open with this secret. `pause`: seconds that a wrong one waits."""
        self._gate = Gate(secret, pause)
        self._visits = Visits(secret, now)
        self._press = press
        self._now = now
        self._policy = policy(style())

    def add_to(self, server: web.Application) -> None:
        """Serve everything below /dashboard."""
        app = web.Application(middlewares=[self._guard])
        app.add_routes(
            [
                web.get("", self._first),
                web.get("/login", self._ask),
                web.post("/login", self._enter),
                web.post("/leave", self._leave),
                web.post("/download", self._take),
                *(web.get(f"/{name}", self._page) for name in PAGES),
            ]
        )

        server.add_subapp(ROOT, app)

    @web.middleware
    async def _guard(self, request: web.Request, handler: _Handler) -> web.StreamResponse:
        """Let nobody past the door but who is in, and send every answer with the same policy."""
        visit = self._visits.of(request)
        try:
            response = await self._passed(request, handler, visit)
        except AwayError:
            response = self._said(request, "away", 503)
        except ReleaseError:
            response = self._said(request, "changed", 500)
        except web.HTTPClientError as failure:
            response = self._said(request, "missing", failure.status)
        if visit and request.path not in (_LEAVE, _DOOR):
            self._visits.renew(request, response, visit)
        response.headers.update(self._policy)
        return response

    async def _passed(
        self, request: web.Request, handler: _Handler, visit: Visit | None
    ) -> web.StreamResponse:
        if request.method == "POST" and is_foreign(request):
            return self._said(request, "foreign", 403)
        if request.can_read_body and (request.content_length or _LARGEST + 1) > _LARGEST:
            raise web.HTTPRequestEntityTooLarge(_LARGEST, request.content_length or 0)
        if visit:
            request[_VISIT] = visit
        elif request.path != _DOOR:
            return to(_DOOR, lang=language_of(request))
        return await handler(request)

    async def _first(self, request: web.Request) -> web.StreamResponse:
        return to(f"{ROOT}/{PAGES[0]}", lang=language_of(request))

    async def _ask(self, request: web.Request) -> web.StreamResponse:
        if not is_safe(request):
            return self._said(request, "not_safe", 403)
        calm = "left" in request.query
        return self._door(request, said="left" if calm else "", calm=calm)

    async def _enter(self, request: web.Request) -> web.StreamResponse:
        if not is_safe(request):
            return self._said(request, "not_safe", 403)
        form = await request.post()
        secret, label = str(form.get("secret", "")).strip(), str(form.get("label", "")).strip()
        # what looks like a name is not shown again either
        fit = unfit(label) is None
        shown = label if fit else ""
        try:
            if not await self._gate.opens(secret):
                return self._door(request, 403, "wrong_secret", shown)
        except BusyError:
            return self._door(request, 429, "busy", shown)
        if not fit:
            return self._door(request, 403, "wrong_label")
        response = to(f"{ROOT}/{PAGES[0]}", lang=language_of(request))
        self._visits.give(request, response, self._visits.begin(label_of(label)))
        return response

    async def _leave(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        visit = request[_VISIT]
        if not self._visits.is_token(visit, str(form.get("token", ""))):
            return self._said(request, "foreign", 403)
        self._visits.end(visit)
        response = to(_DOOR, lang=language_of(request), left="1")
        self._visits.drop(request, response)
        return response

    async def _page(self, request: web.Request) -> web.StreamResponse:
        name = request.path.rpartition("/")[2]
        query = request.query
        of = await self._press.view(
            Ask(
                name,
                language_of(request),
                *(query.get(one, "")[:64] for one in ("period", "campaign", "tree")),
            )
        )
        if of is None:
            main = nothing(language_of(request), first_due(self._now()).isoformat())
        elif name == "downloads":
            visit = request[_VISIT]
            token = self._visits.token(visit)
            action = address(_TAKE, lang=language_of(request))
            main = downloads(of.viewed([]), of.picks, action, token, visit.label)
        else:
            main = await self._press.page(of)
        return self._framed(request, main, name, of)

    async def _take(self, request: web.Request) -> web.StreamResponse:
        form, visit = await request.post(), request[_VISIT]
        if not self._visits.is_token(visit, str(form.get("token", ""))):
            return self._said(request, "foreign", 403)
        kind, period = str(form.get("form", "")), str(form.get("period", ""))[:64]
        of = await self._press.view(Ask("downloads", language_of(request), period))
        if of is None or kind not in FORMS:
            raise web.HTTPNotFound
        try:
            made = await self._press.file(of, kind)
        except OSError:
            return self._said(request, "no_room", 507)
        # first the line, then the file: nobody takes one away unseen
        await self._press.note(visit.label, "export", sha256(made).hexdigest())
        ending, content = _FILES[kind]
        return web.Response(
            body=made,
            content_type=content,
            headers={
                "Content-Disposition": f'attachment; filename="joldas-{of.stretch.name}.{ending}"'
            },
        )

    def _said(self, request: web.Request, said: str, status: int) -> web.StreamResponse:
        """Say in a sentence why there is nothing."""
        main = door(language_of(request), "", said)
        return self._framed(request, main, status=status)

    def _door(
        self,
        request: web.Request,
        status: int = 200,
        said: str = "",
        label: str = "",
        *,
        calm: bool = False,
    ) -> web.StreamResponse:
        language = language_of(request)
        main = door(language, address(_DOOR, lang=language), said, label, calm=calm)
        return self._framed(request, main, status=status)

    def _framed(
        self,
        request: web.Request,
        main: Markup,
        name: str = "",
        of: Asked | None = None,
        status: int = 200,
    ) -> web.Response:
        language = language_of(request)
        w = words(language)
        visit = request.get(_VISIT)
        # what was picked goes along, the period to each page, all else within the page; and nothing
        # as it stands in the address, which may be anything
        kept = {"period": of.stretch.name} if of and of.ask.period else {}
        here = {one.name: one.chosen for one in of.picks if one.name in request.query} if of else {}
        if "left" in request.query:
            here["left"] = "1"
        path = request.path if request.path.rpartition("/")[2] in PAGES else _DOOR
        frame = Frame(
            language,
            w[name] if name else w["open"],
            main,
            {one: address(path, **{**here, "lang": one}) for one in LANGUAGES},
            name,
            [(one, address(f"{ROOT}/{one}", lang=language, **kept)) for one in PAGES]
            if visit
            else [],
            address(_LEAVE, lang=language),
            self._visits.token(visit) if visit else "",
            visit.label if visit else "",
        )
        return web.Response(text=framed(frame), status=status, content_type="text/html")
