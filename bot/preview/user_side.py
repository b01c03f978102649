"""The users' door: `/preview/…`, for the chat page and for tests. server.py documents it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

from aiohttp import web

from bot.preview import inline
from bot.preview.api import BotApi
from bot.preview.bell import Bell
from bot.preview.chat import Json
from bot.preview.faults import ApiError, Fault
from bot.preview.guard import Handler
from bot.preview.photos import content_type

_LONGEST_WAIT: Final = 60.0  # seconds
_LOOK_AGAIN: Final = 1.0  # seconds between looks at the content's problems while waiting


class UserSide:
    """Handles what users do and what tests ask."""

    def __init__(self, api: BotApi, bell: Bell, problems: Callable[[], Sequence[str]]) -> None:
        self._api = api
        self._bell = bell
        self._content_problems = problems

    def routes(self) -> list[web.RouteDef]:
        """Where the page and the tests call."""
        user = r"/preview/users/{user:-?\d+}"
        return [
            web.get("/preview/users", self._users),
            web.get(r"/preview/inline/{query:\d+}", _explained(self._cards)),
            web.get(f"{user}/chat", _explained(self._chat)),
            web.get(rf"{user}/photos/{{message:\d+}}", _explained(self._photo)),
            web.get(rf"{user}/documents/{{message:\d+}}", _explained(self._document)),
            web.post("/preview/users", _explained(self._add_user)),
            web.post(f"{user}/{{deed}}", _explained(self._deed)),
            web.post("/preview/updates", _explained(self._put_update)),
            web.get("/preview/queue", self._queue),
            web.post("/preview/queue", _explained(self._restart_ids)),
            web.get("/preview/calls", self._calls),
            web.post("/preview/faults", _explained(self._add_fault)),
            web.delete("/preview/faults", self._clear_faults),
        ]

    async def _users(self, _: web.Request) -> web.Response:
        return web.json_response([chat.user for chat in self._api.chats.values()])

    async def _add_user(self, request: web.Request) -> web.Response:
        body = await _body(request)
        name = str(body["first_name"]).strip() or "Guest"
        made = self._api.add_user(name, body.get("language_code"), body.get("id"))
        return web.json_response({"id": made})

    async def _deed(self, request: web.Request) -> web.Response:
        deed = request.match_info["deed"]
        user, body = int(request.match_info["user"]), await _body(request)
        if deed == "inline":
            number = inline.ask(self._api, user, str(body["query"]))
            return web.json_response({"inline_query_id": number})
        return web.json_response(self._do(deed, user, body))

    def _do(self, deed: str, user: int, body: Json) -> Json:
        api = self._api
        match deed:
            case "text":
                content: Json = {"text": str(body["text"])}
                if isinstance(replied := body.get("reply_to"), int):
                    content["reply_to_message"] = api.chat(user).quoted(replied)
                return {"message_id": api.say(user, content)}
            case "reply-press":
                return {"message_id": api.say(user, {"text": str(body["label"])})}
            case "start":
                text = f"/start {body.get('payload') or ''}".strip()
                return {"message_id": api.say(user, {"text": text}, shown="/start")}
            case "message":
                return {"message_id": api.say(user, body)}
            case "press":
                force, message_id = bool(body.get("force")), int(body["message_id"])
                query_id = api.press(user, message_id, str(body["data"]), force=force)
                return {"callback_query_id": query_id}
            case "edit":
                api.edit(user, int(body["message_id"]), str(body["text"]))
            case "delete":
                api.forget(user, body.get("message_id"))
            case "block":
                api.block(user, blocked=bool(body["blocked"]))
            case _:
                raise ApiError(404, f"a user cannot {deed!r}")
        return {}

    async def _chat(self, request: web.Request) -> web.Response:
        user = int(request.match_info["user"])
        since = int(request.query.get("since", 0))
        wait = min(_LONGEST_WAIT, float(request.query.get("wait", 0)))
        loop = asyncio.get_running_loop()
        end, before = loop.time() + wait, self._problems()
        while self._api.chat(user).version <= since and self._problems() == before:
            left = end - loop.time()
            if left <= 0 or self._bell.closed:
                break
            await self._bell.wait(min(left, _LOOK_AGAIN))
        seen = self._api.view(user, since)
        return web.json_response(seen | {"bot": self._api.me, "problems": self._problems()})

    async def _cards(self, request: web.Request) -> web.Response:
        return web.json_response(self._api.inline[request.match_info["query"]][1])

    async def _photo(self, request: web.Request) -> web.Response:
        chat = self._api.chat(int(request.match_info["user"]))
        data = chat.photos.get(int(request.match_info["message"]))
        if data is None:
            raise ApiError(404, "no message here has this photo")
        return web.Response(body=data, content_type=content_type(data))

    async def _document(self, request: web.Request) -> web.Response:
        chat = self._api.chat(int(request.match_info["user"]))
        data = chat.documents.get(int(request.match_info["message"]))
        if data is None:
            raise ApiError(404, "no message here has this file")
        # whatever it is, it is to be kept and not shown: a page of a stranger would run here
        headers = {"Content-Disposition": "attachment"}
        return web.Response(body=data, content_type="application/octet-stream", headers=headers)

    def _problems(self) -> list[Json]:
        content = [
            {"kind": "content", "text": text, "times": 1} for text in self._content_problems()
        ]
        calls = [
            {"kind": "call", "text": text, "times": times}
            for text, times in self._api.problems.items()
        ]
        return content + calls

    async def _put_update(self, request: web.Request) -> web.Response:
        body = await _body(request)
        updates = self._api.updates
        put = updates.put_raw(body["raw"]) if "raw" in body else updates.put_whole(body["update"])
        self._api.changed()
        return web.json_response({"update_id": put})

    async def _queue(self, _: web.Request) -> web.Response:
        updates = self._api.updates
        return web.json_response(
            {
                "pending": updates.pending,
                "last_acked": updates.last_acked,
                "next_update_id": updates.next_id,
                "expired": updates.expired,
            },
        )

    async def _restart_ids(self, request: web.Request) -> web.Response:
        self._api.updates.next_id = int((await _body(request))["next_update_id"])
        return web.json_response({})

    async def _calls(self, request: web.Request) -> web.Response:
        since = int(request.query.get("since", 0))
        found = [one for one in self._api.calls if one["number"] > since]
        return web.json_response(found)

    async def _add_fault(self, request: web.Request) -> web.Response:
        self._api.faults.add(Fault(**await _body(request)))
        return web.json_response({})

    async def _clear_faults(self, _: web.Request) -> web.Response:
        self._api.faults.clear()
        return web.json_response({})


async def _body(request: web.Request) -> dict[str, Any]:
    found = await request.json() if request.can_read_body else {}
    if not isinstance(found, dict):
        raise TypeError("the body is not a JSON object")
    return found


def _explained(handler: Callable[[web.Request], Awaitable[web.Response]]) -> Handler:
    """Say in JSON what was wrong with a request, instead of failing on it."""

    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except ApiError as error:
            return web.json_response({"error": error.description}, status=error.code)
        except KeyError as error:
            return web.json_response({"error": f"{error.args[0]} is missing"}, status=400)
        except (TypeError, ValueError) as error:
            return web.json_response({"error": str(error)}, status=400)

    return handle
