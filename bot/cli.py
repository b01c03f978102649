"""The command `joldas`. A command imports only what it runs, so that help and check are quick."""

import asyncio
import json
from collections.abc import Coroutine
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot import (
    ask_cli,
    backup_cli,
    export_cli,
    links_cli,
    poster_cli,
    release_cli,
    setup_cli,
    texts_cli,
)
from bot.console import MISUSED, OK, WRONG, configured, stop, tell

app = typer.Typer(
    help="Joldas: a guide in Telegram for families who come to live in Kazakhstan.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.add_typer(texts_cli.app, name="texts")
app.add_typer(ask_cli.app)
app.add_typer(backup_cli.app)
app.add_typer(release_cli.app)
app.add_typer(export_cli.app)
app.add_typer(poster_cli.app)
app.add_typer(setup_cli.app)
app.add_typer(links_cli.app, name="links")


def main() -> None:
    """Run the command line."""
    app()


@app.command()
def run() -> None:
    """Run the bot on Telegram (JOLDAS_BOT_TOKEN); it brings the database up to date first."""
    settings = configured()
    if settings.bot_token is None:
        stop(
            MISUSED,
            "JOLDAS_BOT_TOKEN is not set. Get a token from @BotFather, or look at the "
            "bot without one: joldas preview",
        )
    from bot.app import make_shelf
    from bot.app import run as run_bot

    shelf = make_shelf(settings)
    if not shelf.ready:
        tell(shelf.errors)
        stop(WRONG, "The content is not fit to be shown. Please mend it: joldas check")
    _serve(run_bot(settings, shelf, lambda: typer.echo("Joldas is running. Stop it with Ctrl+C.")))


@app.command()
def preview(
    port: Annotated[int, typer.Option(help="Where the page is served.", min=0, max=65535)] = 0,
) -> None:
    """Run the bot and a chat page, without Telegram. Edits show without a restart."""
    settings = configured()
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
    from bot.core.summary import for_people, for_programs
    from bot.files.content import load
    from bot.limits import TELEGRAM

    settings = configured()
    try:
        day = date.fromisoformat(today) if today else date.today()  # noqa: DTZ011 - the editor's own day
    except ValueError:
        stop(MISUSED, f"--today {today} is not a date. Please write 2026-11-23.")
    loaded = load(settings.dialogs, settings.content)
    problems = ordered([*loaded.problems, *find(loaded.guide, TELEGRAM, day, launch=launch)])
    if as_json:
        typer.echo(json.dumps(for_programs(loaded.guide, problems), ensure_ascii=False))
    else:
        tell(for_people(loaded.guide, problems, launch=launch))
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    raise typer.Exit(WRONG if any(problem.severity in bad for problem in problems) else OK)


@app.command()
def ids() -> None:
    """Give new nodes their permanent numbers, at the end of dialogs/ids.yaml."""
    from bot.core.ids import allot
    from bot.files.trees import append_ids, load_ids, load_trees

    settings = configured()
    trees, problems = load_trees(settings.dialogs)
    known, more = load_ids(settings.dialogs)
    if problems or more:
        tell([*problems, *more])
        stop(WRONG, "No number was given: please mend the files first.")
    given = allot(known, trees.values())
    append_ids(settings.dialogs, given)
    for node, number in given.items():
        typer.echo(f"{number:5} {node}")
    typer.echo(f"{len(given)} new {'number' if len(given) == 1 else 'numbers'}.")


@app.command()
def transcript(
    out: Annotated[Path, typer.Option(help="The folder of the book.")],
    locale: Annotated[list[str] | None, typer.Option(help="Only this language.")] = None,
) -> None:
    """Write every path and every answer as a book to read, print and sign: index.html."""
    from bot.core.check import check as find
    from bot.core.check import ordered
    from bot.core.problems import Severity
    from bot.files.content import load, version
    from bot.limits import TELEGRAM
    from bot.publish.transcript import BookError, pages, write

    settings = configured()
    loaded = load(settings.dialogs, settings.content)
    guide, known = loaded.guide, loaded.guide.locales
    if strange := [one for one in locale or () if one not in known]:
        stop(MISUSED, f"--locale {strange[0]} is not known. Please choose from {' '.join(known)}.")
    day = date.today()  # noqa: DTZ011 - the editor's own day
    found = ordered([*loaded.problems, *find(guide, TELEGRAM, day)])
    if errors := [problem for problem in found if problem.severity is Severity.ERROR]:
        tell(errors[:10])
        stop(WRONG, f"No book was written: {len(errors)} errors. All of them: joldas check")
    made = {}
    content = version(settings.dialogs, settings.content)
    for name, html in pages(guide, content, locale or known):
        typer.echo(f"  {name}")
        made[name] = html
    try:
        stale = write(made, out)
    except BookError as failure:
        stop(MISUSED, str(failure))
    for name in stale:
        typer.echo(f"{out / name} is of an earlier book; it was left as it is.", err=True)
    typer.echo(f"{len(made)} pages. Open {out / 'index.html'}")


def _serve(work: Coroutine[None, None, None]) -> None:
    from bot.logs import set_up
    from bot.stops import StoppedError

    set_up()
    try:
        asyncio.run(work)
    except* StoppedError as failure:
        # it was started wrongly, and starting it again would not mend that
        stop(MISUSED, str(_first(failure)))


def _first(failure: BaseException) -> BaseException:
    while isinstance(failure, BaseExceptionGroup):
        failure = failure.exceptions[0]
    return failure
