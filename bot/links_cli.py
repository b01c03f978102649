"""`joldas links`: the links that partners hand out."""

import secrets
from typing import TYPE_CHECKING, Annotated

import typer

from bot.console import MISUSED, WRONG, stop
from bot.with_content import with_content
from bot.with_database import registered, with_database

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.core.campaign import Campaign
    from bot.core.guide import Guide
    from bot.core.links import Source

app = typer.Typer(help="Register, list and retire the links that partners hand out.")

_BROKEN = "The content is not whole. Please mend it first: joldas check"

_BOT = Annotated[str, typer.Option(help="The bot's name at Telegram, to write whole links.")]


@app.command()
def add(  # noqa: PLR0913 - a link is for all of these
    *,
    partner: Annotated[str, typer.Option(help="Who hands it out: an id of the campaign plan.")],
    channel: Annotated[str, typer.Option(help="How: poster, leaflet, caseworker …")],
    page: Annotated[str, typer.Option(help="What it opens: a node, or topics.")],
    locale: Annotated[str, typer.Option(help="In which language.")],
    campaign: Annotated[str, typer.Option(help="Needed where the plan has more than one.")] = "",
    place: Annotated[str, typer.Option(help="Where or when, never for whom.")] = "",
    bot: _BOT = "",
) -> None:
    """Register a link and print it. The same call again gives the same link."""
    from bot.core.links import LinkError, Source
    from bot.core.persons import person_in
    from bot.store import sources
    from bot.store.database import upgrade

    guide = with_content(_BROKEN)
    plan = _campaign(guide, campaign)
    _known("partner", partner, plan.partners)
    _known("channel", channel, plan.channels)
    _known("locale", locale, guide.locales)
    if page != "topics":
        _known(
            "page", page, [node.id for tree in guide.trees.values() for node in tree.nodes.values()]
        )
    if place and (why := person_in(place)):
        stop(MISUSED, f"--place “{place}” was not taken: {why}")
    node = None if page == "topics" else page
    wanted = Source("", 0, plan.id, partner, channel, node, locale, place)

    async def work(engine: "AsyncEngine") -> Source:
        await upgrade(engine)
        return await sources.register(engine, wanted, secrets.choice)

    try:
        made = with_database(work)
    except LinkError as refused:
        stop(WRONG, str(refused))
    typer.echo(_link(guide, made, bot))


@app.command(name="list")
def list_(bot: _BOT = "") -> None:
    """List all links, the oldest first."""
    from rich.console import Console
    from rich.table import Table

    found = registered()
    if not found:
        typer.echo("There is no link yet. The first one: joldas links add --help")
        return
    guide = with_content(_BROKEN)
    table = Table("code", "campaign", "partner", "channel", "page", "language", "place", "link")
    for one in found:
        told = "retired" if one.retired else _link(guide, one, bot)
        page = one.node or "topics"
        table.add_row(
            one.code, one.campaign, one.partner, one.channel, page, one.locale, one.place, told
        )
    Console(soft_wrap=True).print(table)


@app.command()
def retire(code: Annotated[list[str], typer.Argument(help="Codes of links.")]) -> None:
    """Let links count as `other` from now on. Their pages still open; nothing is deleted."""
    from bot.core.links import LinkError
    from bot.store import sources
    from bot.store.database import upgrade

    async def work(engine: "AsyncEngine") -> "list[Source]":
        await upgrade(engine)
        return [await sources.retire(engine, one) for one in code]

    try:
        for one in with_database(work):
            typer.echo(f"{one.code} ({one.partner}, {one.channel}) is retired.")
    except LinkError as refused:
        stop(WRONG, str(refused))


def _campaign(guide: "Guide", name: str) -> "Campaign":
    known = guide.campaigns
    if not known:
        stop(
            WRONG,
            "content/campaigns.yaml has no campaign. content/README.md says how to write one.",
        )
    if not name and len(known) == 1:
        return next(iter(known.values()))
    _known("campaign", name, known)
    return known[name]


def _known(option: str, value: str, known: "Iterable[str]") -> None:
    from difflib import get_close_matches

    if value in (choices := list(known)):
        return
    near = get_close_matches(value, choices, 3, 0.4) or choices[:12]
    stop(
        MISUSED, f"--{option} {value or '(nothing)'} is not known. Did you mean: {', '.join(near)}?"
    )


def _link(guide: "Guide", source: "Source", bot: str) -> str:
    from bot.core.links import address
    from bot.core.position import Codec

    codec = Codec(guide.ids, {source.code: source.number})
    try:
        payload = codec.payload(source.locale, source.node, source.code)
    except (KeyError, ValueError):
        return "its page is gone"
    return address(bot or "BOT", payload)
