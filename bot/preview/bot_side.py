"""The bot's door: `/bot{token}/{method}` as api.telegram.org answers it, over HTTP."""

import asyncio
import hmac
import json
from typing import Final

from aiohttp import web

from bot.preview import methods, webhook
from bot.preview.api import BotApi
from bot.preview.bell import Bell
from bot.preview.chat import Json
from bot.preview.faults import ApiError, Fault
from bot.preview.params import read_params
from bot.preview.uploads import attached, read_form

_LONGEST_POLL: Final = 50  # seconds, telegram-bot-api's cap on `timeout`
_MOST_UPDATES: Final = 100
_CONFLICT: Final = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


class BotSide:
    """Handles the bot's requests; a newer getUpdates ends an older one that still waits."""

    def __init__(self, api: BotApi, bell: Bell) -> None:
        self._api = api
        self._bell = bell
        self._poll = 0  # the number of the newest getUpdates

    def routes(self) -> list[web.RouteDef]:
        """Where the bot calls."""
        return [web.route("*", r"/bot{token:[^/]+}/{method:\w+}", self.handle)]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        try:
            method = self._method(request)
            params = read_params(await self._sent(request))
        except ApiError as error:
            return _json(json.dumps(error.answer()), error.code)
        fault = self._api.faults.take(method, params.get("chat_id"))
        if fault is None:
            return await self._answer(method, params)
        await asyncio.sleep(fault.delay)
        if fault.is_only_slow:
            return await self._answer(method, params)
        if fault.accept:
            await self._answer(method, params)
        else:
            self._api.log(method, params, {"ok": False, "error_code": fault.status, "fault": True})
        return self._fail(request, fault)

    def _method(self, request: web.Request) -> str:
        if not hmac.compare_digest(
            request.match_info["token"].encode("utf-8", "surrogatepass"),
            self._api.token.encode(),
        ):
            raise ApiError(401, "Unauthorized")
        method = methods.name_of(request.match_info["method"])
        if method is None:
            self._api.object_to(f"{request.match_info['method']} is no method of the preview")
            raise ApiError(404, "Not Found")
        return method

    async def _sent(self, request: web.Request) -> Json:
        sent: Json = dict(request.query)
        if request.content_type == "application/json":
            try:
                body = await request.json()
            except ValueError:
                raise ApiError(400, "Bad Request: can't parse JSON object") from None
            return sent | (body if isinstance(body, dict) else {})
        return attached(sent | await read_form(request))

    async def _answer(self, method: str, params: Json) -> web.Response:
        try:
            methods.check(self._api, method, params)
            if method == "getUpdates":
                return await self._get_updates(params)
            result = methods.call(self._api, method, params)
        except ApiError as error:
            outcome = {"ok": False, "error_code": error.code, "description": error.description}
            self._api.log(method, params, outcome)
            return _json(json.dumps(error.answer()), error.code)
        sent = result if isinstance(result, dict) else {}
        made = {"message_id": sent["message_id"]} if "message_id" in sent else {}
        self._api.log(method, params, {"ok": True, **made})
        return _json(json.dumps({"ok": True, "result": result}))

    async def _get_updates(self, params: Json) -> web.Response:
        webhook.must_be_fetched(self._api, webhook.CONFLICT)
        allowed = params.get("allowed_updates")
        if isinstance(allowed, list):
            self._api.updates.allow(str(kind) for kind in allowed)
        offset, limit = _number(params, "offset", 0), _number(params, "limit", _MOST_UPDATES)
        seconds = max(0, min(_LONGEST_POLL, _number(params, "timeout", 0)))
        self._poll += 1
        mine = self._poll
        self._bell.ring()  # the poll before this one hears that it is over
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while True:
            if mine != self._poll:
                return _json(json.dumps(ApiError(409, _CONFLICT).answer()), 409)
            webhook.must_be_fetched(self._api, webhook.TERMINATED)
            found = self._api.updates.get(offset, max(1, min(_MOST_UPDATES, limit)))
            left = end - loop.time()
            if found or left <= 0 or self._bell.closed:
                # Joined by hand: a planted update is delivered as it was planted, JSON or not.
                return _json(f'{{"ok":true,"result":[{",".join(found)}]}}')
            await self._bell.wait(left)

    def _fail(self, request: web.Request, fault: Fault) -> web.Response:
        if fault.drop:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=500)
        if fault.json is not None:
            return _json(json.dumps(fault.json), fault.status)
        html = (fault.body or "").startswith("<")
        kind = "text/html" if html else "application/json"
        return web.Response(text=fault.body or "", status=fault.status, content_type=kind)


def _number(params: Json, name: str, default: int) -> int:
    value = params.get(name, default)
    return value if isinstance(value, int) else default


def _json(text: str, status: int = 200) -> web.Response:
    body = text.encode("utf-8", "surrogatepass")
    return web.Response(body=body, status=status, content_type="application/json")
