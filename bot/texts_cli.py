"""`joldas texts …`: the translators' spreadsheet out and in, and how far each language is."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.console import MISUSED, OK, WRONG, configured, stop, tell

if TYPE_CHECKING:
    from bot.core.guide import Guide
    from bot.core.problems import Problem
    from bot.files.translate import Plan

app = typer.Typer(help="The translators' spreadsheet, and the state of each text.")

Language = Annotated[str, typer.Option(help="As in content/locales.yaml.", metavar="LOCALE")]


@app.callback(no_args_is_help=True, invoke_without_command=True)
def texts() -> None:
    """Carry words to translators and back."""


@app.command()
def export(
    file: Annotated[Path, typer.Argument(help="The .xlsx file to write.")],
    *,
    locale: Language,
) -> None:
    """Write a spreadsheet of all texts of a language, for a translator."""
    from bot.core.states import source_locale
    from bot.files.ftl import UnreadableError
    from bot.files.rows import SECOND, rows
    from bot.files.workbook import write
    from bot.limits import TELEGRAM

    settings = configured()
    guide = _guide(settings.dialogs, settings.content)
    _written(guide, locale)
    if file.suffix != ".xlsx":
        stop(MISUSED, f"{file} must end in .xlsx.")
    if file.exists():
        stop(MISUSED, f"{file} is there already. It may hold a translator's work: name another.")
    home = source_locale(guide.locales) or locale
    source = "Facts" if home == locale else guide.locales[home].name
    second = guide.locales[SECOND].name if SECOND in guide.locales else "-"
    try:
        listed = rows(guide, settings.content, locale, TELEGRAM)
        count = write(file, locale, source, second, listed)
    except UnreadableError as failure:
        stop(WRONG, str(failure))
    except OSError as failure:
        stop(MISUSED, f"{file} cannot be written ({failure}).")
    typer.echo(f"{count} texts in {file}.")


@app.command("import")
def take_in(
    file: Annotated[Path, typer.Argument(help="The .xlsx file that came back.")],
    *,
    apply: Annotated[bool, typer.Option("--apply", help="Write the changes.")] = False,
) -> None:
    """Show what a translator's spreadsheet would change; with --apply, change it.

    One row that is wrong, and nothing is written.
    """
    from datetime import date

    from bot.files.content import load
    from bot.files.ftl import UnreadableError
    from bot.files.translate import apply as write
    from bot.files.translate import plan
    from bot.files.workbook import DamagedError, read
    from bot.limits import TELEGRAM

    settings = configured()
    try:
        sheet = read(file)
    except DamagedError as failure:
        stop(WRONG, f"{file.name}: {failure} Nothing was written.")
    except OSError as failure:
        stop(MISUSED, f"{file} cannot be read ({failure.strerror}).")
    folders = (settings.dialogs, settings.content)
    today = date.today()  # noqa: DTZ011 - the translator's own day
    try:
        made = plan(load(*folders), folders, sheet, TELEGRAM, today)
    except UnreadableError as failure:
        stop(WRONG, str(failure))
    _tell(made)
    if made.refused:
        stop(WRONG, "Nothing was written: please mend the rows above and import again.")
    if not made.changes:
        typer.echo("No text is changed.")
        raise typer.Exit(OK)
    count = f"{len(made.changes)} texts in {len(made.files)} files"
    if not apply:
        typer.echo(f"{count} would change; nothing was written. To write: --apply")
        raise typer.Exit(OK)
    write(made)
    typer.echo(f"{count} changed.")


@app.command()
def confirm(
    names: Annotated[list[str] | None, typer.Argument(metavar="[TEXT]…")] = None,
    *,
    locale: Language,
    everything: Annotated[bool, typer.Option("--all", help="All texts.")] = False,
) -> None:
    """Say that you compared texts with their source as it is now, such as schooling/no-iin."""
    from bot.files.translate import confirm as stamp

    settings = configured()
    guide = _guide(settings.dialogs, settings.content)
    _written(guide, locale)
    if bool(names) == everything:
        stop(MISUSED, "Please name the texts that you compared, or all of them with --all.")
    try:
        stamped = stamp(guide, settings.content, locale, names or ())
    except LookupError as failure:
        stop(MISUSED, f"{failure.args[0]} Nothing was written.")
    typer.echo(f"{len(stamped)} texts of {locale} are confirmed against their source.")


@app.command()
def coverage() -> None:
    """Print, as Markdown tables, how many texts of each language are in which state."""
    from bot.core.coverage import markdown

    settings = configured()
    tell(markdown(_guide(settings.dialogs, settings.content)))


def _guide(dialogs: Path, content: Path) -> "Guide":
    from bot.files.content import load

    loaded = load(dialogs, content)
    if not loaded.guide.locales:
        tell(loaded.problems)
        stop(WRONG, "There is no language to be translated. Please mend the files first.")
    return loaded.guide


def _written(guide: "Guide", locale: str) -> None:
    from bot.core.states import origin

    if locale not in guide.locales:
        stop(MISUSED, f"There is no language {locale}; there are {', '.join(guide.locales)}.")
    home = origin(guide.locales, locale)
    if home != locale:
        stop(MISUSED, f"{locale} is made from {home} by rules. Please use --locale {home}")


def _tell(made: "Plan") -> None:
    for change in made.changes if not made.refused else ():
        typer.echo(f"row {change.row}, {change.key}:")
        typer.echo(f"  - {_on_one_line(change.before)}\n  + {_on_one_line(change.after)}")
    for problem in sorted(made.problems, key=lambda one: one.spot.line):
        typer.echo(_row(problem))


def _row(problem: "Problem") -> str:
    about = ", ".join(part for part in (f"row {problem.spot.line}", problem.node) if part)
    return f"{problem.severity}: {about}: {problem.what} {problem.mend}"


def _on_one_line(words: str) -> str:
    return words.replace("\n", " ⏎ ") or "(nothing)"
