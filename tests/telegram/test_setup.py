"""`joldas setup` as an operator types it, against the preview's Bot API server, over HTTP."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.console import MISUSED, OK, WRONG
from bot.core.guide import Guide, Texts, Words
from bot.files.shelf import Shelf
from bot.limits import PROFILE
from bot.settings import load_settings
from bot.setup_cli import set_up
from bot.telegram.commands import OFFERED
from bot.telegram.setup import EVERYONE, languages
from tests.telegram.world import TOKEN, Json, World, words

Setup = Callable[..., Awaitable[Result]]


@dataclass(frozen=True)
class Reworded:
    """The project's texts, some of them in one locale put otherwise."""

    texts: Texts
    locale: str
    others: Mapping[str, str]

    def find(self, text_id: str, locale: str, args: Mapping[str, str]) -> Words | None:
        """Say it in the other words, or as it is."""
        if locale == self.locale and text_id in self.others:
            return Words(self.others[text_id], locale)
        return self.texts.find(text_id, locale, args)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever else texts can do
        """Do the rest as it is done."""
        return getattr(self.texts, name)


def reworded(guide: Guide, locale: str, **others: str) -> Guide:
    """Give the guide with other words for some of the bot's own texts (`_` for `-`)."""
    named = {f"common/{name.replace('_', '-')}": text for name, text in others.items()}
    return replace(guide, texts=cast("Texts", Reworded(guide.texts, locale, named)))


@pytest.fixture
def setup(world: World, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Setup:
    """Give what the command does; it never ends in an exception of its own, or tells the token."""
    monkeypatch.setenv("JOLDAS_API_BASE", world.base)
    monkeypatch.setenv("JOLDAS_BOT_TOKEN", TOKEN)

    async def run(guide: Guide = shelf.guide) -> Result:
        short = typer.Typer()

        @short.command()
        def setup() -> None:
            raise typer.Exit(set_up(load_settings(), guide))

        return checked(await asyncio.to_thread(CliRunner().invoke, short, []))

    return run


def checked(done: Result) -> Result:
    """Look that a run ended well-behaved."""
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert TOKEN.partition(":")[2] not in done.output.replace("joldas_preview_bot", "")
    told = [line for line in done.stdout.splitlines() if ": error: " not in line]
    assert max(map(len, told), default=0) < 80
    return done


async def call(world: World, method: str, **params: object) -> Json:
    """Call the Bot API by hand."""
    url = f"{world.base}/bot{TOKEN}/{method}"
    async with world.http.post(url, json=params) as answer:
        found: Json = await answer.json()
        assert found["ok"], found
        return found


async def sent(world: World) -> list[Json]:
    """List the calls that set something."""
    return [one for one in await world.get("calls") if one["method"].startswith("set")]


def row(done: Result, start: str) -> list[str]:
    """Read what the table says of a language."""
    (found,) = [line for line in done.stdout.splitlines() if line.startswith(start)]
    return re.split(r"  +", found)[1:]


async def test_second_run(world: World, shelf: Shelf, setup: Setup) -> None:
    """The first run sets each text in each language; the second makes no call that sets."""
    first = await setup()
    assert first.exit_code == OK, first.output
    for language, locale in languages(shelf.guide).items():
        asked = {"language_code": language} if language else {}
        name = await call(world, "getMyName", **asked)
        short = await call(world, "getMyShortDescription", **asked)
        about = await call(world, "getMyDescription", **asked)
        commands = await call(world, "getMyCommands", **asked)
        assert name["result"]["name"] == words(shelf, "profile-name", locale)
        assert short["result"]["short_description"] == words(shelf, "profile-short", locale)
        assert about["result"]["description"] == words(shelf, "profile-about", locale)
        assert commands["result"] == [
            {"command": one, "description": words(shelf, f"command-{one}", locale)}
            for one in OFFERED
        ]
        assert row(first, language or "all others") == ["set"] * 4
    before = len(await sent(world))
    second = await setup()
    assert second.exit_code == OK
    assert len(await sent(world)) == before
    assert f"\n{4 * len(languages(shelf.guide)) + 1} unchanged.\n" in second.stdout
    assert row(second, "kk") == ["unchanged"] * 4
    assert not (await (await world.family()).chat())["problems"]


async def test_everyone(shelf: Shelf) -> None:
    """Whose app speaks no language of ours reads Russian; every code is two letters."""
    shown = languages(shelf.guide)
    assert shown[EVERYONE] == "ru"
    assert shown["uz"] == "uz-Latn"
    assert {len(code) for code in shown if code} == {2}


async def test_shared_language(world: World, shelf: Shelf, setup: Setup) -> None:
    """Of two locales with the same language, the first has it; the other is named."""
    locales = dict(shelf.guide.locales)
    locales["uz-Cyrl"] = replace(locales["uz-Cyrl"], telegram=("uz",))
    done = await setup(replace(shelf.guide, locales=locales))
    assert done.exit_code == OK
    name = await call(world, "getMyShortDescription", language_code="uz")
    assert name["result"]["short_description"] == words(shelf, "profile-short", "uz-Latn")
    assert "uz-Cyrl" in done.stdout


CHANGED: dict[str, tuple[int, str, Json]] = {
    "name": (0, "setMyName", {"name": "Other"}),
    "short description": (1, "setMyShortDescription", {"short_description": "Other"}),
    "no description": (2, "setMyDescription", {"description": ""}),
    "commands": (3, "setMyCommands", {"commands": [{"command": "x", "description": "X"}]}),
    "no commands": (3, "deleteMyCommands", {}),
}


@pytest.mark.parametrize("language", ["kk", ""])
@pytest.mark.parametrize("what", CHANGED)
async def test_put_back(world: World, setup: Setup, what: str, language: str) -> None:
    """What somebody changed at Telegram is put back, named, and nothing else is touched."""
    await setup()
    place, method, params = CHANGED[what]
    await call(world, method, **params, **({"language_code": language} if language else {}))
    before = len(await sent(world))
    done = await setup()
    expected = ["unchanged"] * 4
    expected[place] = "set"
    assert row(done, language or "all others") == expected
    assert "1 set" in done.stdout
    assert len(await sent(world)) == before + 1
    assert "1 set" not in (await setup()).stdout


async def test_menu_button_put_back(world: World, setup: Setup) -> None:
    """A menu button that opens a page opens the commands again."""
    await setup()
    page = {"type": "web_app", "text": "Open", "web_app": {"url": "https://example.org"}}
    await call(world, "setChatMenuButton", menu_button=page)
    done = await setup()
    assert row(done, "menu button") == ["set"]
    assert (await call(world, "getChatMenuButton"))["result"] == {"type": "commands"}
    assert row(await setup(), "menu button") == ["unchanged"]


LONGEST = {
    "profile_name": PROFILE["profile-name"],
    "profile_short": PROFILE["profile-short"],
    "profile_about": PROFILE["profile-about"],
    "command_urgent": PROFILE["command"],
}


@pytest.mark.parametrize(("name", "most"), LONGEST.items())
async def test_too_long(world: World, shelf: Shelf, setup: Setup, name: str, most: int) -> None:
    """A text one sign too long stops before any call; it is named with its length and limit."""
    done = await setup(reworded(shelf.guide, "tg", **{name: "т" * (most + 1)}))
    assert done.exit_code == WRONG
    (problem,) = [line for line in done.stdout.splitlines() if "error" in line]
    text_id = f"common/{name.replace('_', '-')}"
    for part in ("content/tg/common.ftl:", f"{text_id} tg", str(most + 1), str(most)):
        assert part in problem
    assert await world.get("calls") == []


async def test_as_long_as_can_be(world: World, shelf: Shelf, setup: Setup) -> None:
    """Texts of exactly the limit, a face counting as two signs, are set and stay as they are."""
    longest = {name: "т" * (most - 2) + "🙂" for name, most in LONGEST.items()}
    guide = reworded(shelf.guide, "tg", **longest)
    assert (await setup(guide)).exit_code == OK
    assert row(await setup(guide), "tg") == ["unchanged"] * 4
    assert (await call(world, "getMyName", language_code="tg"))["result"]["name"].endswith("🙂")
    one_more = {name: "т" + text for name, text in longest.items()}
    refused = await setup(reworded(shelf.guide, "tg", **one_more))
    assert refused.stdout.count(": error: ") == len(LONGEST)


@pytest.mark.parametrize("text", ["<b>Joldas</b>", " "])
async def test_unfit(world: World, shelf: Shelf, setup: Setup, text: str) -> None:
    """Markup, which Telegram would show as it is written, and no words at all stop it too."""
    done = await setup(reworded(shelf.guide, "ky", profile_short=text))
    assert done.exit_code == WRONG
    assert "content/ky/common.ftl:" in done.stdout
    assert await world.get("calls") == []


async def test_as_typed(world: World, own_content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command reads the content's own files, and names the line of a text that is too long."""
    monkeypatch.setenv("JOLDAS_API_BASE", world.base)
    monkeypatch.setenv("JOLDAS_BOT_TOKEN", TOKEN)
    for name in ("dialogs", "content"):
        monkeypatch.setenv(f"JOLDAS_{name.upper()}", str(own_content / name))
    file = own_content / "content" / "tg" / "common.ftl"
    good = file.read_text()
    file.write_text(re.sub(r"(?m)^profile-name = .*", f"profile-name = {'т' * 65}", good))
    done = checked(await asyncio.to_thread(CliRunner().invoke, app, ["setup"]))
    assert done.exit_code == WRONG
    line = 1 + good[: good.index("profile-name =")].count("\n")
    assert f"content/tg/common.ftl:{line}: error: common/profile-name tg: has 65" in done.stdout
    assert await world.get("calls") == []
    file.write_text(good)
    done = checked(await asyncio.to_thread(CliRunner().invoke, app, ["setup"]))
    assert done.exit_code == OK
    assert row(done, "tg") == ["set"] * 4


async def test_too_often(world: World, shelf: Shelf, setup: Setup) -> None:
    """Where Telegram lets no name be changed for a day, that is said, and the rest is set."""
    asked = {"retry_after": 82_000}
    answer = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 82000"}
    await world.post(
        "faults", method="setMyName", times=None, status=429, json=answer | {"parameters": asked}
    )
    done = await setup()
    assert done.exit_code == WRONG
    assert "change its name only so often" in done.stdout
    assert "23 hours" in done.stdout
    for language in languages(shelf.guide):
        assert row(done, language or "all others") == ["later", "set", "set", "set"]
    names = [one for one in await sent(world) if one["method"] == "setMyName"]
    assert len(names) == 1, "to ask again makes the wait longer"
    await world.clear_faults()
    later = await setup()
    assert later.exit_code == OK
    assert row(later, "kk") == ["set", "unchanged", "unchanged", "unchanged"]


async def test_refused(world: World, setup: Setup) -> None:
    """What Telegram refuses is told in its words; the rest is set."""
    said = "Bad Request: COMMAND_DESCRIPTION_INVALID"
    answer = {"ok": False, "error_code": 400, "description": said}
    await world.post("faults", method="setMyCommands", status=400, json=answer)
    done = await setup()
    assert done.exit_code == WRONG
    assert said in done.stdout
    assert row(done, "all others") == ["set", "set", "set", "refused"]
    assert row(done, "kk") == ["set"] * 4


async def test_by_hand(world: World, setup: Setup) -> None:
    """What only BotFather can switch is listed, and what is wrongly on is named."""
    me = (await call(world, "getMe"))["result"]
    answer = {"ok": True, "result": me | {"can_join_groups": True}}
    await world.post("faults", method="getMe", json=answer)
    done = await setup()
    assert done.exit_code == OK
    assert "Joining groups: ON" in done.stdout
    assert "Inline mode: ON. Good." in done.stdout
    assert "/setuserpic" in done.stdout


async def test_no_token(world: World, setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a token, and with one that Telegram does not know, it says so and exits 2."""
    monkeypatch.setenv("JOLDAS_BOT_TOKEN", "43:another")
    unknown = await setup()
    monkeypatch.delenv("JOLDAS_BOT_TOKEN")
    without = CliRunner().invoke(app, ["setup"])
    assert (unknown.exit_code, without.exit_code) == (MISUSED, MISUSED)
    assert "does not know this token" in unknown.stderr
    assert "BotFather" in without.stderr
    assert await sent(world) == []


async def test_away(world: World, setup: Setup) -> None:
    """A connection that breaks is told in one line, and what was set before stays set."""
    await world.post("faults", method="getMyDescription", drop=True)
    done = await setup()
    assert done.exit_code == WRONG
    assert "run it again" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert [one["method"] for one in await sent(world)] == ["setMyName", "setMyShortDescription"]
