"""The command `joldas`. A command imports only what it runs, so that help and check are quick."""

import asyncio
import json
import sys
from collections.abc import Coroutine
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.core.problems import Problem
    from bot.settings import Settings

OK, WRONG, MISUSED = 0, 1, 2
"""Exit codes: done; the content or the data is wrong; the call is wrong."""

app = typer.Typer(
    help="Joldas: a guide in Telegram for families who come to live in Kazakhstan.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)


def main() -> None:
    """Run the command line."""
    app()


@app.command()
def run() -> None:
    """Run the bot on Telegram (JOLDAS_BOT_TOKEN); it brings the database up to date first."""
    settings = _settings()
    if settings.bot_token is None:
        _stop(
            MISUSED,
            "JOLDAS_BOT_TOKEN is not set. Get a token from @BotFather, or look at the "
            "bot without one: joldas preview",
        )
    from bot.app import make_shelf
    from bot.app import run as run_bot

    shelf = make_shelf(settings)
    if not shelf.ready:
        _tell(shelf.problems, shown=shelf.errors)
        _stop(WRONG, "The content is not fit to be shown. Please mend it: joldas check")
    _serve(run_bot(settings, shelf, lambda: typer.echo("Joldas is running. Stop it with Ctrl+C.")))


@app.command()
def preview(
    port: Annotated[int, typer.Option(help="Where the page is served.", min=0, max=65535)] = 0,
) -> None:
    """Run the bot and a chat page, without Telegram. Edits show without a restart."""
    settings = _settings()
    from bot.app import make_shelf
    from bot.app import preview as run_preview

    port = port or settings.address[1]
    shelf = make_shelf(settings)

    def ready() -> None:
        typer.echo(f"Joldas preview: http://127.0.0.1:{port}   (stop it with Ctrl+C)")
        if not shelf.ready:
            typer.echo("The content is not fit to be shown; the page says why.", err=True)

    _serve(run_preview(settings, shelf, port, ready, database=Path("var/preview.db")))


@app.command()
def check(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    strict: Annotated[bool, typer.Option(help="Fail on warnings too, drafts aside.")] = False,
    launch: Annotated[bool, typer.Option(help="Fail on what an operator must settle.")] = False,
    today: Annotated[str, typer.Option(help="Judge expiry by this day.", metavar="DATE")] = "",
) -> None:
    """Name every problem of dialogs/ and content/, each with its file, line and mend."""
    from bot.core.check import check as find
    from bot.core.check import ordered
    from bot.core.problems import Severity
    from bot.files.content import load
    from bot.limits import TELEGRAM

    settings = _settings()
    try:
        day = date.fromisoformat(today) if today else date.today()  # noqa: DTZ011 - the editor's own day
    except ValueError:
        _stop(MISUSED, f"--today {today} is not a date. Please write 2026-11-23.")
    loaded = load(settings.dialogs, settings.content)
    problems = ordered([*loaded.problems, *find(loaded.guide, TELEGRAM, day, launch=launch)])
    if as_json:
        typer.echo(json.dumps([asdict(problem) for problem in problems], ensure_ascii=False))
    else:
        _tell(problems)
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    raise typer.Exit(WRONG if any(problem.severity in bad for problem in problems) else OK)


@app.command()
def ids() -> None:
    """Give new nodes their permanent numbers, at the end of dialogs/ids.yaml."""
    from bot.core.ids import allot
    from bot.files.trees import append_ids, load_ids, load_trees

    settings = _settings()
    trees, problems = load_trees(settings.dialogs)
    known, more = load_ids(settings.dialogs)
    if problems or more:
        _tell([*problems, *more])
        _stop(WRONG, "No number was given: please mend the files first.")
    given = allot(known, trees.values())
    append_ids(settings.dialogs, given)
    for node, number in given.items():
        typer.echo(f"{number:5} {node}")
    typer.echo(f"{len(given)} new {'number' if len(given) == 1 else 'numbers'}.")


def _tell(
    problems: "list[Problem] | tuple[Problem, ...]", shown: "list[Problem] | None" = None
) -> None:
    from collections import Counter

    for problem in problems if shown is None else shown:
        if problem.severity != "draft":
            typer.echo(str(problem))
    drafts = Counter(problem.locale for problem in problems if problem.severity == "draft")
    if drafts:
        typer.echo(
            "Drafts, not signed by a reviewer yet: "
            + ", ".join(f"{locale} {n} files" for locale, n in drafts.items())
        )
    n = Counter(str(problem.severity) for problem in problems)
    typer.echo(f"{n['error']} errors, {n['warning']} warnings, {n['draft']} drafts")


def _serve(work: Coroutine[None, None, None]) -> None:
    from bot.logs import set_up
    from bot.stops import StoppedError

    set_up()
    try:
        asyncio.run(work)
    except* StoppedError as failure:
        _stop(WRONG, str(_first(failure)))
    except* OSError as failure:
        _stop(
            MISUSED,
            f"Cannot listen there ({_first(failure)}). Is another Joldas running? "
            "Another port: joldas preview --port 8090, or JOLDAS_LISTEN",
        )


def _first(failure: BaseException) -> BaseException:
    while isinstance(failure, BaseExceptionGroup):
        failure = failure.exceptions[0]
    return failure


def _settings() -> "Settings":
    from bot.settings import SettingsError, load_settings

    try:
        return load_settings()
    except SettingsError as failure:
        _stop(MISUSED, str(failure))


def _stop(code: int, text: str) -> NoReturn:
    typer.echo(text, err=True)
    sys.exit(code)
