"""aiogram-dialog: a window for each screen, its own buttons between them, its state in memory.

`/start 17` opens the window of frame 17; the button called `go` leads on to the next frame.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ButtonStyle
from aiogram.filters import CommandObject, CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import CopyText, Group, Row, SwitchTo, Url
from aiogram_dialog.widgets.link_preview import LinkPreview
from aiogram_dialog.widgets.style import EMPTY_STYLE, Style
from aiogram_dialog.widgets.text import Const


def window(number: int, frames: list[dict[str, Any]], states: list[State]) -> Window:
    """Make the window of a frame; every press in it leads on to the next."""
    following = (number + 1) % len(frames)
    rows = frames[number]["rows"]
    presses = [
        button["callback_data"] for row in rows for button in row if "callback_data" in button
    ]
    go = frames[following]["data"]
    go = go if go in presses else presses[0]

    def widget(button: dict[str, Any], name: str) -> SwitchTo | CopyText | Url:
        text = Const(button["text"])
        if "copy_text" in button:
            return CopyText(text, Const(button["copy_text"]["text"]))
        if "url" in button:
            return Url(text, Const(button["url"]))
        name = "go" if button["callback_data"] == go else name
        style = Style(ButtonStyle(button["style"])) if "style" in button else EMPTY_STYLE
        return SwitchTo(text, name, states[following], style=style)

    keyboard = Group(
        *(
            Row(*(widget(button, f"b{y}_{x}") for x, button in enumerate(row)))
            for y, row in enumerate(rows)
        )
    )
    text = Const(frames[number]["text"])
    return Window(text, LinkPreview(is_disabled=True), keyboard, state=states[number])


async def main(tape: bytes, base: str) -> None:
    """Answer each press with its screen until told to stop."""
    frames = json.loads(tape)
    group = type("Tree", (StatesGroup,), {f"frame{n}": State() for n in range(len(frames))})
    states = [getattr(group, f"frame{number}") for number in range(len(frames))]
    dispatcher = Dispatcher()

    @dispatcher.message(CommandStart())
    async def start(_: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
        await dialog_manager.start(states[int(command.args or 0)], mode=StartMode.RESET_STACK)

    dispatcher.include_router(Dialog(*(window(n, frames, states) for n in range(len(frames)))))
    setup_dialogs(dispatcher)
    session = AiohttpSession(api=TelegramAPIServer.from_base(base))
    bot = Bot("42:preview", session=session, default=DefaultBotProperties(parse_mode="HTML"))
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]).read_bytes(), sys.argv[2]))
