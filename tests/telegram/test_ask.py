"""Typed questions: asked, chosen, right or not, over HTTP; and nothing typed stays anywhere."""

import asyncio
from pathlib import Path

import pytest

from bot.core.position import Action, Codec
from bot.files.shelf import Shelf
from bot.store.books import counts
from bot.store.database import open_engine
from tests.real import real_guide
from tests.rigs.asked import dev
from tests.rigs.process import BotProcess
from tests.rigs.scan import Needles, scan
from tests.telegram.world import ROOT, Family, Json, World, labels, words

QUESTION = "балам мектепке алмай жатыр кужаты жок"
FEAR = "erim meni har kuni uradi"


async def counted(url: str, wanted: dict[str, int]) -> None:
    """See that this and nothing else of asking is counted; a slow disk may take its time."""
    async with asyncio.timeout(20):
        while await stored(url) != wanted:
            await asyncio.sleep(0.2)


async def stored(url: str) -> dict[str, int]:
    """Read how often each event of asking was counted, in all tables."""
    engine = open_engine(url)
    async with engine.connect() as connection:
        found = await counts(connection)
    await engine.dispose()
    asked = {row: n for row, n in found.items() if row[-1].startswith("ask_")}
    return {" ".join(row[::2] if len(row) == 3 else row[2:]): n for row, n in asked.items()}


def buttons(message: Json, action: Action) -> list[str]:
    """List the labels of the buttons that do this."""
    return [
        one["text"]
        for row in message["reply_markup"]["inline_keyboard"]
        for one in row
        if one.get("callback_data", "  ")[1] == action
    ]


async def asked(family: Family, text: str) -> Json:
    """Type something; gives what the bot shows."""
    await family.do("text", text=text)
    return await family.dialog()


async def test_from_a_question_to_the_right_answer(
    world: World, shelf: Shelf, database: str
) -> None:
    """Ask, choose, read, “this is it”: three answers at most, in the chosen language; counted."""
    async with world.serve(shelf, database):
        family = await world.family()
        await family.begin("Тоҷикӣ")
        offers = await asked(family, QUESTION)
        assert words(shelf, "ask-found", "tg") in offers["text"]
        titles = buttons(offers, Action.ASK)
        assert 1 <= len(titles) <= 3
        assert buttons(offers, Action.WRONG)
        await family.press(Action.ASK)
        answer = await family.dialog()
        assert titles[0].split(" ", 1)[1] in answer["text"]
        await family.press(Action.RIGHT)
        assert not buttons(await family.dialog(), Action.RIGHT)
        notices = (await family.chat())["notices"]
        assert notices[-1]["text"] == words(shelf, "thanks", "tg")
        await counted(database, {"tg schooling ask_matched": 1, "tg schooling ask_right": 1})


async def test_none_of_these(world: World, shelf: Shelf, database: str) -> None:
    """What fits no answer is said plainly, and “none of these” too leads to topics and a human."""
    async with world.serve(shelf, database):
        family = await world.family()
        await family.begin()
        lost = await asked(family, "who wins the football match tonight?")
        assert words(shelf, "ask-nothing") in lost["text"]
        assert "111" in lost["text"]
        assert not buttons(lost, Action.ASK)
        assert len(buttons(lost, Action.TOPIC)) == 3
        await asked(family, "school does not accept my son without IIN")
        await family.press(Action.WRONG)
        again = await family.dialog()
        assert words(shelf, "ask-nothing") in again["text"]
        assert len(buttons(again, Action.TOPIC)) == 3
        await counted(database, {"en - ask_unmatched": 1, "en schooling ask_matched": 1})


async def test_distress_comes_first(world: World, shelf: Shelf, database: str) -> None:
    """A cry for help shows the numbers before everything else; what was typed can be deleted."""
    async with world.serve(shelf, database):
        family = await world.family()
        await family.begin("Oʻzbekcha")
        sent = await family.do("text", text=FEAR)
        shown = await family.dialog()
        assert shown["text"].index("112") < 10
        first = shown["reply_markup"]["inline_keyboard"][0][0]
        assert first["style"] == "danger"
        await family.press(Action.UNSAY)
        left = {one["message_id"] for one in (await family.chat())["messages"]}
        assert not left & {sent["message_id"], shown["message_id"]}
        await asked(family, FEAR)
        await family.press(Action.ASK)
        assert words(shelf, "danger", "uz-Latn", "urgent") in (await family.dialog())["text"]
        urgent = {"uz-Latn urgent ask_matched": 2, "quality_day ask_distress": 2}
        await counted(database, urgent)


async def test_a_safe_word(served: World, shelf: Shelf) -> None:
    """A safe word opens urgent help, and offers to delete the word."""
    family = await served.family()
    await family.begin()
    distress = real_guide().distress
    sent = await family.do("text", text=distress["en"].safe[0].text)
    shown = await family.dialog()
    assert words(shelf, "now", file="urgent") in shown["text"]
    await family.press(Action.UNSAY)
    assert sent["message_id"] not in {m["message_id"] for m in (await family.chat())["messages"]}


@pytest.mark.parametrize(
    "name", ["Қазақша", "Русский", "Oʻzbekcha", "Ўзбекча", "Тоҷикӣ", "Кыргызча", "English"]
)
async def test_the_prompt_tells_the_language(
    world: World, shelf: Shelf, database: str, name: str
) -> None:
    """A reply to the prompt is answered in its language, also by a bot that was started anew."""
    locale = next(one.id for one in shelf.guide.locales.values() if one.name == name)
    async with world.serve(shelf, database):
        family = await world.family("fr")
        await family.begin(name)
        await family.press(Action.PROMPT)
        prompt = (await family.said())[-1]
        assert (await family.chat())["prompt"] == prompt["message_id"]
    async with world.serve(shelf, f"{database}-2"):
        await family.do("text", text="РВП для жены", reply_to=prompt["message_id"])
        shown = await family.dialog()
        assert words(shelf, "ask-found", locale) in shown["text"]
        assert (await family.chat())["keyboard"]


async def test_the_language_of_the_first_words(served: World, shelf: Shelf) -> None:
    """Who types before choosing anything is answered in the language of the question."""
    family = await served.family("fr")
    shown = await asked(family, "бачаамро ба мактаб нагирифтанд")
    assert words(shelf, "ask-found", "tg") in shown["text"]


async def test_whatever_is_typed(served: World) -> None:
    """Odd texts get a kind answer with buttons, and nothing that Telegram refuses."""
    family = await served.family("ru")
    await family.begin("Русский")
    odd = ["школа " * 682, "😂😂😂", "\u200b\u200d", "\u202e\u0647\u062c", "+7 701 555 01 02"]
    odd += ["<b>школа</b> & <i>", "'; DROP TABLE sources; --", "?", "а"]
    for text in odd:
        before = len(await family.said())
        shown = await asked(family, text[:4096])
        assert len(await family.said()) == before + 1, text[:20]
        assert labels(shown)
    assert (await family.chat())["problems"] == []


async def test_a_hundred_questions_hold_nobody_up(served: World) -> None:
    """While one phone asks a hundred questions at once, another family is answered in a second."""
    asker, other = await served.family("ru"), await served.family("en")
    await other.begin()
    before = len(await other.said())
    texts = (f"{number} как оформить рвп на ребёнка" for number in range(100))
    async with asyncio.TaskGroup() as phone:
        for text in texts:
            phone.create_task(served.post(f"users/{asker.id}/text", text=text))
    await served.post(f"users/{other.id}/text", text="my boss does not pay")
    await other.until(
        lambda chat: len([m for m in chat["messages"] if m["by"] == "bot"]) > before, 2
    )
    await served.quiet()


async def test_nothing_typed_is_on_disk_after_a_kill(world: World, tmp_path: Path) -> None:
    """Killed in the middle of answering a question, the bot leaves no word of it in any file."""
    typed = "Гулнора Сатторова хонаи 17, писарамро ба мактаб намегиранд"
    folder = tmp_path / "bot"
    port = int(world.base.rpartition(":")[2])
    place = type("Place", (), {"dialogs": ROOT / "dialogs", "content": ROOT / "content"})()
    database = f"sqlite+aiosqlite:///{folder}/counts.db"
    process = BotProcess("joldas", folder, port, database, place)
    someone = 0x9_3C41_77E5_A1B3
    await world.post("users", first_name="Gulnora", language_code="tg", id=someone)
    family = Family(world, someone)
    await process.start()
    try:
        await world.post(f"users/{family.id}/text", text=typed)
        await world.quiet(90)
        await world.post("faults", method="sendMessage", chat_id=family.id, delay=3)
        await world.post(f"users/{family.id}/text", text=typed)
        await asyncio.sleep(1)
        await process.kill()
    finally:
        await process.kill()
    assert (await family.said())[0]["reply_markup"]
    hits, size = scan(Needles([family.id], [typed, "Сатторова", "писарамро"]), [folder])
    assert hits == []
    assert size


@pytest.mark.parametrize("locale", ["kk", "ru", "uz-Latn", "uz-Cyrl", "tg", "ky", "en"])
async def test_cards_in_any_chat(served: World, shelf: Shelf, locale: str) -> None:
    """After the bot's name: cards in the writer's language, the right one among three for 18 of 20.

    Each holds a link into the bot; the server has held ids, sizes and times against Telegram's.
    """
    family = await served.family("fr")
    right = 0
    asked_for = dev()[locale]["inline"]
    for one in asked_for:
        made = await family.do("inline", query=one["text"])
        given = await served.get(f"inline/{made['inline_query_id']}")
        assert len(given["results"]) <= 3
        assert (given["is_personal"], given["cache_time"] <= 60) == (True, True)
        numbers = [int(card["id"]) for card in given["results"]]
        right += shelf.guide.ids.nodes[one["node"]] in numbers
        for card in given["results"]:
            link = card["reply_markup"]["inline_keyboard"][0][0]["url"]
            payload = link.partition("?start=")[2]
            read = Codec(shelf.guide.ids).read_payload(payload)
            assert (read.source, shelf.guide.ids.nodes[str(read.node)]) == (
                "inline",
                int(card["id"]),
            )
    assert right >= 0.9 * len(asked_for)
    assert (await family.chat())["problems"] == []
    assert not await family.said()


async def test_cards_for_nothing(served: World) -> None:
    """Before anything is typed there is no card, and a button that leads into the bot."""
    family = await served.family("ru")
    made = await family.do("inline", query="")
    given = await served.get(f"inline/{made['inline_query_id']}")
    assert given["results"] == []
    assert given["button"]["start_parameter"]
