"""Setting the bot up at Telegram: its name, its words about itself, its commands, per language."""

from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.methods import (
    GetChatMenuButton,
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
    TelegramMethod,
)
from aiogram.types import BotCommand, MenuButtonCommands

from bot.core import markup
from bot.core.guide import Guide
from bot.core.problems import Problem, error
from bot.limits import PROFILE
from bot.telegram.commands import OFFERED

EVERYONE = ""
"""The language of whoever's app speaks none that is named (Bot API, `language_code`)."""

_ISO_639_1 = 2
"""Signs of a language's code; Telegram takes no longer one here."""

Commands = tuple[tuple[str, str], ...]
"""Commands without their stroke, each with what it does."""


class Part(StrEnum):
    """What is set, in the words of Telegram's own pages."""

    NAME = "name"
    SHORT = "short description"
    ABOUT = "description"
    COMMANDS = "commands"
    MENU = "menu button"


PER_LANGUAGE = (Part.NAME, Part.SHORT, Part.ABOUT, Part.COMMANDS)

_TEXTS = {Part.NAME: "name", Part.SHORT: "short", Part.ABOUT: "about"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a part should be for the readers of one language. The menu button is everyone's."""

    part: Part
    language: str
    value: str | Commands


class Outcome(StrEnum):
    """What became of a wish."""

    SAME = "unchanged"
    SET = "set"
    LATER = "later"  # Telegram lets it be changed only so often
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Done:
    """A wish and what became of it. `wait`: seconds; `why`: Telegram's own words."""

    wish: Wish
    outcome: Outcome
    wait: int = 0
    why: str = ""


def languages(guide: Guide) -> dict[str, str]:
    """Give each language of Telegram's apps the locale that its readers get, everyone first.

    Whose app speaks none of them gets what families get where their own language lacks a text. Of
    locales that share a language, the first has it.
    """
    first = next(iter(guide.locales.values()))
    shown = {EVERYONE: first.fallback or first.id}
    for locale in guide.locales.values():
        for code in locale.telegram:
            if len(code) == _ISO_639_1:
                shown.setdefault(code, locale.id)
    return shown


def plan(guide: Guide) -> tuple[list[Wish], list[Problem]]:
    """Tell what should be set, language by language, and what of it Telegram would not take."""
    wishes: list[Wish] = []
    problems: list[Problem] = []
    for language, locale in languages(guide).items():
        said = {}
        for text_id in _texts():
            said[text_id], found = _say(guide, text_id, locale)
            problems += found
        wishes += [Wish(part, language, said[f"profile-{_TEXTS[part]}"]) for part in _TEXTS]
        offered = tuple((name, said[f"command-{name}"]) for name in OFFERED)
        wishes.append(Wish(Part.COMMANDS, language, offered))
    wishes.append(Wish(Part.MENU, EVERYONE, "commands"))
    return wishes, list(dict.fromkeys(problems))  # a fallback is said in several languages


async def carry_out(bot: Bot, wishes: Iterable[Wish]) -> AsyncIterator[Done]:
    """Look at each part, and set those that differ. Raises aiogram's exceptions."""
    waits: dict[Part, int] = {}
    for wish in wishes:
        try:
            if await _look(bot, wish) == wish.value:
                yield Done(wish, Outcome.SAME)
            elif wish.part in waits:
                # to ask again would make the wait longer
                yield Done(wish, Outcome.LATER, waits[wish.part])
            else:
                await bot(_call(wish))
                yield Done(wish, Outcome.SET)
        except TelegramRetryAfter as asked:
            waits[wish.part] = asked.retry_after
            yield Done(wish, Outcome.LATER, asked.retry_after)
        except TelegramBadRequest as refused:
            yield Done(wish, Outcome.REFUSED, why=refused.message)


def _texts() -> Iterator[str]:
    yield from (f"profile-{name}" for name in _TEXTS.values())
    yield from (f"command-{name}" for name in OFFERED)


def _say(guide: Guide, text_id: str, locale: str) -> tuple[str, list[Problem]]:
    """Say a text as Telegram takes it, and what is wrong with it."""
    whole = f"common/{text_id}"
    words = guide.texts.find(whole, locale, {})
    plain, tags, _ = markup.read(words.text if words else "")
    # Telegram keeps no line break in any but the description
    said = plain.strip() if text_id == "profile-about" else " ".join(plain.split())
    where = words.locale if words else locale
    spot = guide.texts.spot(whole, where)
    length, most = markup.units(said), PROFILE.get(text_id, PROFILE["command"])
    found = []
    if not said:
        found.append(error(spot, "there is no such text.", "Please write it.", whole, where))
    if length > most:
        what = f"has {length} signs, and Telegram takes {most}."
        found.append(error(spot, what, "Please shorten it.", whole, where))
    if tags:
        what = "has markup, which would be shown as it is written."
        found.append(error(spot, what, "Please take it out.", whole, where))
    return said, found


async def _look(bot: Bot, wish: Wish) -> str | Commands:
    code = wish.language or None
    match wish.part:
        case Part.NAME:
            return (await bot(GetMyName(language_code=code))).name
        case Part.SHORT:
            return (await bot(GetMyShortDescription(language_code=code))).short_description
        case Part.ABOUT:
            return (await bot(GetMyDescription(language_code=code))).description
        case Part.COMMANDS:
            there = await bot(GetMyCommands(language_code=code))
            return tuple((one.command, one.description) for one in there)
        case Part.MENU:
            kind = (await bot(GetChatMenuButton())).type
            # "by default, the menu button opens the list of bot commands" (Bot API, MenuButton)
            return "commands" if kind == "default" else kind


def _call(wish: Wish) -> TelegramMethod[bool]:
    code, value = wish.language or None, wish.value
    if isinstance(value, tuple):
        listed = [BotCommand(command=name, description=what) for name, what in value]
        return SetMyCommands(commands=listed, language_code=code)
    match wish.part:
        case Part.NAME:
            return SetMyName(name=value, language_code=code)
        case Part.SHORT:
            return SetMyShortDescription(short_description=value, language_code=code)
        case Part.ABOUT:
            return SetMyDescription(description=value, language_code=code)
        case _:
            return SetChatMenuButton(menu_button=MenuButtonCommands())
