"""The preview over HTTP: one server that is Telegram to the bot and a chat page to a person.

Everything is in memory; nothing is written to disk or logged. Only requests for 127.0.0.1 or
localhost are taken (Host and Origin are checked).

    api = BotApi("42:preview")
    runner = AppRunner(make_app(api, problems=lambda: []), access_log=None)

**For the bot** `/bot{token}/{method}`: GET or POST; query string, form, multipart or JSON; answers
as api.telegram.org's. Methods: see `methods.py`. What python-telegram-bot does not know and what
exceeds `telegram.constants` is a 400 that names field and limit, and a problem on the page. After
setWebhook updates are brought as `deliverer.py` says: https, or http to this machine.

**For the page and for tests**, JSON in and out; an error is `{"error": text}` with its status:

| request | body | answer |
|---|---|---|
| GET `/healthz` | | `ok` (text) |
| POST `/preview/users` | `first_name, language_code?, id?` | `{id}` |
| GET `/preview/users` | | `[{id, first_name, language_code?}]` |
| POST `/preview/users/{id}/text` | `text` | `{message_id}` |
| POST `/preview/users/{id}/reply-press` | `label` | `{message_id}`, same as text |
| POST `/preview/users/{id}/start` | `payload?` | `{message_id}`; the chat shows `/start` |
| POST `/preview/users/{id}/message` | parts of Message, such as `{sticker: {…}}` | `{message_id}` |
| POST `/preview/users/{id}/press` | `message_id, data, force?` | `{callback_query_id}` |
| POST `/preview/users/{id}/edit` | `message_id, text` | `{}` |
| POST `/preview/users/{id}/delete` | `message_id?` (none: the whole chat) | `{}` |
| POST `/preview/users/{id}/block` | `blocked` | `{}`; sends get 403 while blocked |
| GET `/preview/users/{id}/chat?since=N&wait=S` | | the chat, once newer than N or after S s |
| GET `/preview/users/{id}/photos/{message_id}` | | the photo of a message of the bot's |
| GET `/preview/users/{id}/documents/{message_id}` | | the file of a message of the bot's |
| POST `/preview/updates` | `{update: {…}}` or `{raw: text}` | `{update_id}`; delivered as it is |
| GET `/preview/queue` | | `{pending, last_acked, next_update_id, expired}`, webhook or not |
| POST `/preview/queue` | `next_update_id` | `{}`; ids restart there, as after an idle week |
| GET `/preview/calls?since=N` | | the bot's calls with number > N, without getUpdates |
| POST `/preview/faults` | a `faults.Fault` | `{}` |
| DELETE `/preview/faults` | | `{}`; no fault is planned any more |

`press` refuses data that the message does not hold (400 DATA_INVALID) unless `force`; pressed by
force on a message that is gone, the update carries an InaccessibleMessage (`date` 0).

A call: `{number, at, method, chat_id, message_id, text_length, params, ok, error_code?,
description?, fault?}`; `at` is seconds since the start, `text_length` the UTF-16 units of the text
as it was sent. In `params` an uploaded file is `{bytes: length}`.

The chat: `{version, user, bot, messages, keyboard, notices, waiting, action, description,
blocked, problems}`:
`messages` are Bot API messages plus `by` (`bot` or `user`); `keyboard` is the docked reply keyboard
or null; `notices` are callback answers newer than `since`, `{version, text, show_alert}`; `waiting`
are presses not answered yet, `{message_id, data}`; `problems` is `[{kind, text, times}]` of
kind `content` or `call`.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Final

from aiohttp import web

from bot.preview.api import BotApi
from bot.preview.bell import Bell
from bot.preview.bot_side import BotSide
from bot.preview.deliverer import Deliverer
from bot.preview.guard import local_only
from bot.preview.user_side import UserSide

__all__ = ["BotApi", "make_app"]

_PAGE: Final = Path(__file__).parent / "page"
_LARGEST: Final = 16 * 1024 * 1024  # bytes; planted updates may be absurd on purpose


def make_app(
    api: BotApi,
    *,
    problems: Callable[[], Sequence[str]],
    hosts: frozenset[str] = frozenset(),
    pace: float = 1.0,
) -> web.Application:
    """Make the whole preview; `problems()` gives the content's problems now, for the page.

    An open page asks for them about once a second, so `problems` should have them at hand.
    `hosts` are names it may be called by besides 127.0.0.1 and localhost; `pace` shortens the
    pauses between deliveries to a webhook that fails.
    """
    bell = Bell()
    api.subscribe(bell.ring)
    app = web.Application(middlewares=[local_only(hosts)], client_max_size=_LARGEST)
    app.add_routes(BotSide(api, bell).routes())
    app.add_routes(UserSide(api, bell, problems).routes())
    app.add_routes([web.get("/", _page), web.get("/healthz", _healthz)])
    app.router.add_static("/page", _PAGE)

    async def stop(_: web.Application) -> None:
        bell.close()

    async def deliver(_: web.Application) -> AsyncIterator[None]:
        # aiohttp may end what it began from another task, so a TaskGroup does not fit
        task = asyncio.get_running_loop().create_task(Deliverer(api, bell, pace).run())
        yield
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    app.on_shutdown.append(stop)
    app.cleanup_ctx.append(deliver)
    return app


async def _page(_: web.Request) -> web.StreamResponse:
    return web.FileResponse(_PAGE / "index.html")


async def _healthz(_: web.Request) -> web.StreamResponse:
    return web.Response(text="ok")
