"""`joldas poster`: what is hung up, cut out and taken home, as PDF and PNG."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.console import MISUSED, WRONG, configured, stop, tell
from bot.with_database import registered

if TYPE_CHECKING:
    from bot.core.guide import Guide
    from bot.core.links import Source
    from bot.publish.poster import Form, Size
    from bot.publish.printing import Order
    from bot.publish.sheets import Target

app = typer.Typer()

_BOT = re.compile(r"@?([A-Za-z][A-Za-z0-9_]{3,31})", re.ASCII)


@app.command()
def poster(  # noqa: PLR0913 - each is an option of the command line
    *,
    bot: Annotated[str, typer.Option(help="The bot's name at Telegram.", metavar="NAME")],
    out: Annotated[Path, typer.Option(help="The folder of the files.", file_okay=False)],
    page: Annotated[str, typer.Option(help="Such as schooling/no-iin, or topics.")] = "",
    locale: Annotated[list[str] | None, typer.Option(help="Only this language.")] = None,
    size: Annotated[
        list[str] | None, typer.Option(help="a4, a5, cards or handout; a4 if none is named.")
    ] = None,
    form: Annotated[
        list[str] | None, typer.Option("--format", help="pdf or png; pdf if none is named.")
    ] = None,
    code: Annotated[str, typer.Option(help="The code of a registered link.")] = "",
    campaign: Annotated[str, typer.Option(help="Whose key messages and partners.")] = "",
    everything: Annotated[
        bool, typer.Option("--all", help="Partners × pages × languages of a campaign.")
    ] = False,
) -> None:
    """Make posters, cards to cut out and handouts of a page; or, with --all, the whole set."""
    from bot.files.content import load

    named = _BOT.fullmatch(bot)
    if not named:
        stop(MISUSED, f"--bot {bot} is no name of a bot. Please write it as in t.me/NAME.")
    if everything == bool(page) or (everything and code):
        stop(MISUSED, "Please name one --page (and its --code), or the whole set with --all.")
    sizes, forms = _sizes(size), _forms(form)
    settings = configured()
    loaded = load(settings.dialogs, settings.content)
    if loaded.broken:
        tell(loaded.problems[:10])
        stop(WRONG, "Nothing was printed: please mend the content first (joldas check).")
    guide = loaded.guide
    locales = [_one_of("--locale", one, guide.locales) for one in locale or guide.locales]
    chosen = [_one_of("--campaign", campaign, guide.campaigns)] if campaign else guide.campaigns
    links = [one for one in registered() if one.campaign in chosen] if everything else []
    target = _targets(guide, named[1], code, links)
    orders = _orders(guide, list(chosen), page, locales, everything=everything)
    _write(guide, [(order, one) for order in orders for one in sizes], target, forms, out)


def _sizes(named: list[str] | None) -> "list[Size]":
    from bot.publish.poster import Size

    return [Size(_one_of("--size", one, list(Size))) for one in dict.fromkeys(named or ["a4"])]


def _forms(named: list[str] | None) -> "list[Form]":
    from bot.publish.poster import Form

    return [Form(_one_of("--format", one, list(Form))) for one in dict.fromkeys(named or ["pdf"])]


def _one_of(option: str, value: str, known: Iterable[str]) -> str:
    names = [str(name) for name in known]
    if value not in names:
        stop(MISUSED, f"{option} {value} is not known. Please choose from {' '.join(names)}.")
    return value


def _orders(
    guide: "Guide", campaigns: list[str], page: str, locales: list[str], *, everything: bool
) -> "list[Order]":
    from bot.publish.printing import Order, message_for, whole_set

    if not everything:
        node = None if page == "topics" else _node(guide, page)
        message = message_for((guide.campaigns[one] for one in campaigns), node)
        return [Order(node, one, message=message) for one in locales]
    if len(campaigns) != 1:
        names = " ".join(guide.campaigns) or "there is none in content/campaigns.yaml"
        stop(MISUSED, f"Please say whose set it is with --campaign: {names}.")
    plan = guide.campaigns[campaigns[0]]
    if plan.sample:
        typer.echo(f"{plan.id} is a sample: no partner in it has agreed to anything.", err=True)
    return whole_set(plan, locales)


def _node(guide: "Guide", page: str) -> str:
    from difflib import get_close_matches

    from bot.core.tree import Answer

    node = guide.node(page)
    if node is None:
        every = [name for tree in guide.trees.values() for name in tree.nodes]
        near = get_close_matches(page, every, n=3, cutoff=0.4) or ["topics"]
        stop(MISUSED, f"--page {page} is not known. The nearest: {', '.join(near)}.")
    if isinstance(node, Answer) and node.withdrawn:
        stop(WRONG, f"{page} is withdrawn ({node.withdrawn}), so it is not printed.")
    return node.id


def _targets(
    guide: "Guide", bot: str, code: str, links: "list[Source]"
) -> "Callable[[Order, Size], Target]":
    from bot.core.links import CODE, address
    from bot.core.position import Codec
    from bot.publish.sheets import Target

    if code and not CODE.fullmatch(code):
        stop(MISUSED, f"--code {code} is no code of a link; it has six signs (joldas links list).")
    active = {
        (one.partner, one.node, one.locale, one.channel): one.code
        # of several, the one for any place
        for one in sorted(links, key=lambda one: one.place, reverse=True)
        if not one.retired
    }
    codec = Codec(guide.ids, {**dict.fromkeys(active.values(), 0), **({code: 0} if code else {})})

    def target(order: "Order", size: "Size") -> Target:
        found = active.get((order.partner, order.node, order.locale, size.channel), "direct")
        return Target(bot, address(bot, codec.payload(order.locale, order.node, code or found)))

    return target


def _write(
    guide: "Guide",
    jobs: "list[tuple[Order, Size]]",
    target: "Callable[[Order, Size], Target]",
    forms: "list[Form]",
    out: Path,
) -> None:
    from datetime import date

    from rich.console import Console
    from rich.progress import Progress

    from bot.core.guide import TextError
    from bot.publish.poster import Size, render
    from bot.publish.printing import sheet_of

    today = date.today()  # noqa: DTZ011 - the day on the caseworker's own wall
    told = [job for job in jobs if job[1] is not Size.HANDOUT or guide.is_told(job[0].node)]
    for node in dict.fromkeys(order.node for order, size in jobs if (order, size) not in told):
        typer.echo(f"{node or 'topics'} is no answer, so there is no handout of it.", err=True)
    count = 0
    try:
        out.mkdir(parents=True, exist_ok=True)
        with Progress(console=Console(stderr=True)) as bar:
            for order, size in bar.track(told, description="Printing"):
                sheet = sheet_of(guide, order, target(order, size), size, today)
                for form in forms:
                    (out / order.file(size, form)).write_bytes(render(sheet, size, form))
                    count += 1
                if sheet.note:
                    bar.console.print(f"{order.file(size, forms[0])}: {sheet.note}")
    except OSError as failure:
        stop(MISUSED, f"{out} cannot be written to ({failure.strerror}). Name another: --out DIR")
    except TextError as failure:
        stop(WRONG, f"It cannot be printed: {failure}. Please look: joldas check")
    typer.echo(f"{count} files in {out}.")
