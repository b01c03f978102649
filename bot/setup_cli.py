"""`joldas setup`: what Telegram shows of the bot before anybody writes to it."""

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import typer

from bot.console import MISUSED, OK, WRONG, configured, stop, tell

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aiogram.types import User

    from bot.core.guide import Guide
    from bot.settings import Settings
    from bot.telegram.setup import Done, Wish

app = typer.Typer()

_COLUMNS = (24, 11, 19, 13)
"""Signs of the table's columns but the last: with it less than 80."""

_SWITCHES = (
    ("can_join_groups", "Joining groups", "/setjoingroups, Disable", False),
    ("can_read_all_group_messages", "Reading along in groups", "/setprivacy, Enable", False),
    ("supports_inline_queries", "Inline mode", "/setinline", True),
    ("can_connect_to_business", "Business mode", "/mybots, Bot Settings", False),
    ("has_main_web_app", "Mini app", "/mybots, Bot Settings", False),
)
"""What BotFather switches on and off, as getMe names it, and whether Joldas uses it."""

_UNSEEN = (
    "Picture (/setuserpic): a plain sign, known again when it is small.",
    "Placeholder of inline mode (/setinline): a short word, such as мектеп.",
    "Feedback of inline mode (/setinlinefeedback): Disable; nobody is to know.",
    "Payments (/mybots, Payments): none. Joldas is free.",
    "Privacy policy (/setprivacypolicy): none; the app then offers /privacy.",
)
"""What getMe does not tell. (On the last: MTProto, botInfo, privacy_policy_url.)"""


@app.command()
def setup() -> None:
    """Set name, descriptions, commands and menu button at Telegram, in each language."""
    settings = configured()
    if settings.bot_token is None:
        stop(
            MISUSED,
            "JOLDAS_BOT_TOKEN is not set. Get a token from @BotFather; without one there is "
            "no bot to set up.",
        )
    raise typer.Exit(set_up(settings, _guide(settings)))


def set_up(settings: "Settings", guide: "Guide") -> int:
    """Set what differs at Telegram and tell it; gives the exit code, or stops with one."""
    from bot.telegram.models import import_aiogram

    import_aiogram()
    from aiogram.exceptions import AiogramError

    from bot.stops import StoppedError
    from bot.telegram.setup import Outcome, languages, plan

    wishes, problems = plan(guide)
    if problems:
        tell(problems)
        stop(WRONG, "Nothing was sent to Telegram. Please mend the texts first.")
    try:
        done = asyncio.run(_set_up(settings, guide, languages(guide), wishes))
    except StoppedError as failure:
        stop(MISUSED, str(failure))
    except AiogramError as failure:
        # its own words may hold the address, and with it the token
        stop(
            WRONG,
            f"Telegram does not answer as it should ({type(failure).__name__}). "
            "What was set stays set. Please run it again later: joldas setup",
        )
    left = {Outcome.LATER, Outcome.REFUSED} & {one.outcome for one in done}
    return WRONG if left else OK


def _guide(settings: "Settings") -> "Guide":
    from bot.core.problems import Severity
    from bot.files.content import load

    loaded = load(settings.dialogs, settings.content)
    if loaded.broken:
        tell([one for one in loaded.problems if one.severity is Severity.ERROR][:10])
        stop(WRONG, "Nothing was sent to Telegram. Please mend the content first: joldas check")
    return loaded.guide


async def _set_up(
    settings: "Settings", guide: "Guide", shown: "Mapping[str, str]", wishes: "Iterable[Wish]"
) -> "list[Done]":
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.exceptions import TelegramNotFound, TelegramUnauthorizedError

    from bot.telegram.intake import UnknownTokenError
    from bot.telegram.setup import PER_LANGUAGE, Part, carry_out

    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.api_base))
    token = settings.bot_token
    done: list[Done] = []
    async with Bot(token.get_secret_value() if token else "", session=session) as bot:
        try:
            me = await bot.me()
        except (TelegramUnauthorizedError, TelegramNotFound) as refused:
            raise UnknownTokenError from refused
        typer.echo(f"@{me.username} at Telegram:\n")
        typer.echo(_row(["language of the app", *PER_LANGUAGE]))
        async for one in carry_out(bot, wishes):
            done.append(one)
            if one.wish.part is Part.MENU:
                typer.echo(_row(["menu button, for all", one.outcome]))
            elif one.wish.part is PER_LANGUAGE[-1]:
                row = [found.outcome for found in done[-len(PER_LANGUAGE) :]]
                typer.echo(_row([_language(guide, shown, one.wish.language), *row]))
    tell(_after(guide, shown, done))
    tell(_by_hand(me))
    return done


def _row(cells: "Sequence[str]") -> str:
    # padded before it is coloured: a colour has no width
    padded = [f"{cell:{width}}" for cell, width in zip(cells[:-1], _COLUMNS, strict=False)]
    return "".join(map(_coloured, [*padded, cells[-1]]))


def _coloured(cell: str) -> str:
    colours = {"set": "green", "later": "yellow", "refused": "red"}
    colour = colours.get(cell.strip())
    return typer.style(cell, fg=colour, bold=True) if colour else cell


def _language(guide: "Guide", shown: "Mapping[str, str]", code: str) -> str:
    name = guide.locales[shown[code]].name
    return f"{code or 'all others'}: {name}"


def _after(guide: "Guide", shown: "Mapping[str, str]", done: "list[Done]") -> Iterator[str]:
    """Say how much was changed, what was not, and why."""
    counts = Counter(str(one.outcome) for one in done)
    yield ""
    yield ", ".join(f"{number} {outcome}" for outcome, number in counts.items()) + "."
    for part, wait in {one.wish.part: one.wait for one in done if one.wait}.items():
        yield f"Telegram lets a bot change its {part} only so often."
        yield f"Please run this again in {_duration(wait)}: joldas setup"
    for one in done:
        if one.why:
            where = _language(guide, shown, one.wish.language)
            yield f"Telegram refused the {one.wish.part} ({where}):"
            yield f"  {one.why}"
    for locale in guide.locales.values():
        if locale.id not in shown.values():
            yield f"{locale.name} ({locale.id}): Telegram has no code for it; nothing was set."


def _duration(seconds: int) -> str:
    for unit, length in (("hours", 3600), ("minutes", 60)):
        if seconds > 2 * length:
            return f"{-(-seconds // length)} {unit}"
    return f"{seconds} seconds"


def _by_hand(me: "User") -> Iterator[str]:
    yield "\nBy hand, in @BotFather; Joldas cannot set it:"
    for name, what, how, wanted in _SWITCHES:
        on = bool(getattr(me, name))
        is_, not_ = ("ON", "off") if on else ("off", "on")
        good = on is wanted
        yield f"  {what}: {is_}." + (" Good." if good else f" Please turn it {not_} ({how}).")
    yield from (f"  {one}" for one in _UNSEEN)
