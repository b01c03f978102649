"""The commands that Telegram's menu offers; also typed by hand."""

KEYS = ("urgent", "language")
"""Those that do what the key of the same name on the reply keyboard does."""

OFFERED = ("start", *KEYS, "privacy")
"""In the order of the menu. Each is explained in `common.ftl`, as `command-…`."""


def read(text: str | None, name: str) -> tuple[str, str]:
    """Take a message apart: its command without the stroke, and what follows it.

    A command may name its bot (`/start@joldas_bot`), in any case, as Telegram's names are. Both
    are empty where there is no command, or where it is meant for another bot than `name`; while
    the name is not known yet, none is.
    """
    word, _, rest = (text or "").partition(" ")
    command, at, whose = word.partition("@")
    elsewhere = at and name and whose.casefold() != name.casefold()
    if not command.startswith("/") or elsewhere:
        return "", ""
    return command[1:].lower(), rest.strip()
