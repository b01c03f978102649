"""python-telegram-bot, as its documentation does it, with concurrent updates.

Eight at once over eight connections, where its defaults are 256 of each: httpx looks through all of
its connections at every call, and the defaults were measured to take nearly twice the CPU.
"""

import json
import sys
from pathlib import Path

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Update,
)
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ContextTypes,
    Defaults,
)

_AT_ONCE = 8


def main(tape: Path, base: str) -> None:
    """Answer each press with its screen until told to stop."""
    screens = {frame["data"]: frame for frame in json.loads(tape.read_bytes())}

    def button(shown: dict[str, object]) -> InlineKeyboardButton:
        copied = shown.get("copy_text")
        copy_text = CopyTextButton(**copied) if isinstance(copied, dict) else None
        return InlineKeyboardButton(**{**shown, "copy_text": copy_text})  # type: ignore[arg-type] # the Bot API's own names

    async def pressed(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        if query is None or query.data is None:
            return
        screen = screens[query.data]
        rows = [[button(one) for one in row] for row in screen["rows"]]
        await query.edit_message_text(screen["text"], reply_markup=InlineKeyboardMarkup(rows))
        await query.answer()

    defaults = Defaults(
        parse_mode="HTML", link_preview_options=LinkPreviewOptions(is_disabled=True)
    )
    application = (
        Application.builder()
        .token("42:preview")
        .base_url(f"{base}/bot")
        .defaults(defaults)
        .connection_pool_size(_AT_ONCE)
        .pool_timeout(30)
        .concurrent_updates(_AT_ONCE)
        .build()
    )
    application.add_handler(CallbackQueryHandler(pressed))
    application.run_polling(allowed_updates=[Update.CALLBACK_QUERY])


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
