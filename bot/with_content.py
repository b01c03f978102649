"""What commands that need the content share: it is read, or the command stops."""

from typing import TYPE_CHECKING

from bot.console import WRONG, configured, stop

if TYPE_CHECKING:
    from bot.core.guide import Guide


def with_content(refusal: str) -> "Guide":
    """Read the content of the settings; stop with the refusal where it is broken."""
    from bot.files.content import load

    settings = configured()
    loaded = load(settings.dialogs, settings.content)
    if loaded.broken:
        stop(WRONG, refusal)
    return loaded.guide
