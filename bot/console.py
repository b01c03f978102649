"""What every command line of ours shares: exit codes, settings, and a plain last word."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

OK, WRONG, MISUSED = 0, 1, 2
"""Exit codes: done; the content or the data is wrong; the call is wrong."""


def configured() -> "Settings":
    """Read the settings, or stop with what is wrong with them."""
    from bot.settings import SettingsError, load_settings

    try:
        return load_settings()
    except SettingsError as failure:
        stop(MISUSED, str(failure))


def tell(lines: Iterable[object]) -> None:
    """Say each on a line of its own."""
    for line in lines:
        typer.echo(str(line))


def stop(code: int, text: str) -> NoReturn:
    """Say why on one screen, and end."""
    typer.echo(text, err=True)
    sys.exit(code)


def labelled(by: str) -> str:
    """Give who does it as the audit spells it, or stop where that looks like somebody's name."""
    from bot.core.audit import label_of, unfit

    if why := unfit(by):
        stop(MISUSED, f"--by was not taken. {why}")
    return label_of(by)
