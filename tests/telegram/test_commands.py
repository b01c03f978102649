"""The commands of Telegram's menu. Over HTTP, on the real content."""

import pytest

from bot.files.shelf import Shelf
from bot.telegram.commands import read
from tests.telegram.world import Family, World, labels, words

SUFFIXES = ["", "@joldas_preview_bot", "@Joldas_Preview_BOT"]


async def newest(family: Family) -> str:
    """Give the text of the bot's last message."""
    return str((await family.said())[-1]["text"])


@pytest.mark.parametrize("suffix", SUFFIXES)
async def test_urgent(served: World, shelf: Shelf, suffix: str) -> None:
    """/urgent opens urgent help in the reader's language, before any language was chosen too."""
    heading = shelf.guide.texts.find(str(shelf.guide.urgent_start()), "ru", {})
    assert heading
    family = await served.family("ru")
    await family.do("text", text=f"/urgent{suffix}")
    assert heading.text in (await family.dialog())["text"]
    other = await served.family("en")
    await other.begin("Русский")
    await other.do("text", text=f"/urgent{suffix}")
    assert heading.text in (await other.dialog())["text"]


@pytest.mark.parametrize("suffix", SUFFIXES)
async def test_language(served: World, shelf: Shelf, suffix: str) -> None:
    """/language offers every language, and the one chosen is spoken."""
    family = await served.family("en")
    await family.begin()
    await family.do("text", text=f"/language{suffix}")
    offered = labels(await family.dialog())
    assert {locale.name for locale in shelf.guide.locales.values()} < set(offered)
    await family.press("Тоҷикӣ")
    assert words(shelf, "control-urgent", "tg") in labels(await family.dialog())


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("locale", ["kk", "uz-Latn", "en"])
async def test_privacy(served: World, shelf: Shelf, locale: str, suffix: str) -> None:
    """/privacy says what is kept in a message of its own; the dialog above goes on."""
    family = await served.family("de")
    before = await family.begin(shelf.guide.locales[locale].name)
    await family.do("text", text=f"/privacy{suffix}")
    assert await newest(family) == words(shelf, "privacy", locale)
    assert await family.dialog() == before
    assert not (await family.chat())["problems"]


async def test_privacy_first(served: World, shelf: Shelf) -> None:
    """/privacy as the very first thing is answered in the language of the app."""
    family = await served.family("ky")
    await family.do("text", text="/privacy")
    assert await newest(family) == words(shelf, "privacy", "ky")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        *((text, "only-buttons") for text in ("/privacy@another_bot", "/private", "/", "/@")),
        *((text, "ask-nothing") for text in ("privacy", "@")),
    ],
)
async def test_no_command(served: World, shelf: Shelf, text: str, said: str) -> None:
    """What is no command of ours, or another bot's, is answered kindly; without a stroke, asked."""
    family = await served.family("en")
    await family.begin()
    await family.do("text", text=text)
    assert words(shelf, said) in await newest(family)


def test_name_unknown() -> None:
    """Until the bot has learnt its own name, a command with any name is its own."""
    assert read("/start@joldas_bot 1AAA", "") == ("start", "1AAA")
    assert read("/start@joldas_bot 1AAA", "other_bot") == ("", "")
