"""From a link to an answer: what a family sees, and what of it is counted. Over HTTP."""

import asyncio
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.events import Tally
from bot.core.links import Source
from bot.core.position import Action, Codec
from bot.files.shelf import Shelf
from bot.store import sources
from bot.store.books import counts
from bot.store.database import open_engine, upgrade
from tests.rigs.scan import Needles, scan
from tests.telegram.world import Family, World, data, labels, words

ANSWER = "schooling/no-iin"
WANTED = Source("", 0, "kazakhstan-2026", "rodnik", "poster", ANSWER, "tg", "")


async def register(url: str, *, retired: bool = False) -> Source:
    """Register a link as the command line does, before the bot starts."""
    engine = open_engine(url)
    await upgrade(engine)
    made = await sources.register(engine, WANTED, lambda signs: signs[0])
    if retired:
        await sources.retire(engine, made.code)
    await engine.dispose()
    return made


async def stored(url: str) -> Tally:
    """Read every counter."""
    engine = open_engine(url)
    async with engine.connect() as connection:
        found = await counts(connection)
    await engine.dispose()
    return found


def by_source(tally: Tally) -> Counter[tuple[str, str]]:
    """Say what is counted by day for which source."""
    rows = {row: n for row, n in tally.items() if row[0] == "counts_by_source_day"}
    return Counter({(row[2], row[3]): n for row, n in rows.items()})


async def opened(world: World, payload: str) -> Family:
    """Open the bot by a link."""
    family = await world.family()
    await family.do("start", payload=payload)
    return family


async def known(shelf: Shelf, made: Source) -> str:
    """Give the payload of a registered link, once the bot has had the time to know it."""
    await asyncio.sleep(0.3)
    codec = Codec(shelf.guide.ids, {made.code: made.number})
    return codec.payload(made.locale, made.node, made.code)


async def test_from_a_link_to_an_answer(world: World, shelf: Shelf, database: str) -> None:
    """A poster's link opens its page in its language; start, engage and finish are the poster's."""
    made = await register(database)
    async with world.serve(shelf, database):
        family = await opened(world, await known(shelf, made))
        dialog = await family.dialog()
        assert words(shelf, "control-urgent", "tg") in labels(dialog)
        await family.press(Action.HOME)
        await family.press(Action.TOPIC)
        await world.quiet()
    found = await stored(database)
    assert by_source(found) == {(made.code, name): 1 for name in ("start", "finish", "engage")}
    hits, size = scan(Needles([], ["Dilnoza", str(family.id)]), [world.folder])
    assert size
    assert not hits


async def test_a_retired_link(world: World, shelf: Shelf, database: str) -> None:
    """A retired link still opens its page, and counts as other."""
    made = await register(database, retired=True)
    async with world.serve(shelf, database):
        family = await opened(world, await known(shelf, made))
        assert words(shelf, "control-urgent", "tg") in labels(await family.dialog())
    assert by_source(await stored(database)) == {("other", "start"): 1, ("other", "finish"): 1}


async def test_our_own_tests_are_not_counted(world: World, shelf: Shelf, database: str) -> None:
    """A link with the source test opens its page, and nothing of it is counted."""
    async with world.serve(shelf, database):
        payload = Codec(shelf.guide.ids).payload("tg", ANSWER, "test")
        family = await opened(world, payload)
        await family.press(Action.HOME)
    assert not by_source(await stored(database))


async def test_strange_payloads(world: World, shelf: Shelf, database: str) -> None:
    """Whatever stands behind /start gets a screen, counts as other, and is on no disk."""
    family = await world.family()
    typed = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=12)
    said: list[str] = []

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(typed.filter(lambda text: text.strip() == text and not text.startswith("1")))
    def collect(text: str) -> None:
        said.append(text[:3000])

    collect()
    async with world.serve(shelf, database):
        for text in said:
            await family.do("text", text=f"/start {text}")
        assert words(shelf, "control-urgent") in labels(await family.dialog())
    found = by_source(await stored(database))
    assert found == {("other", "start"): len(said)}
    # of few different signs, some might be on disk by chance
    telling = [text for text in said if len(set(text)) > 9]
    assert telling
    hits, size = scan(Needles([], [*telling, str(family.id)]), [world.folder])
    assert size
    assert not hits


async def test_share(served: World, shelf: Shelf) -> None:
    """Two presses from an answer: a picture with the page's link, which says nothing of anybody."""
    family = await opened(served, Codec(shelf.guide.ids).payload("tg", ANSWER, ""))
    await family.press(Action.MORE)
    await family.press(Action.SHARE)
    sent = (await family.said())[-1]
    link = sent["reply_markup"]["inline_keyboard"][0][0]["url"]
    payload = Codec(shelf.guide.ids).payload("tg", ANSWER, "share")
    assert link == f"https://t.me/joldas_preview_bot?start={payload}"
    assert link in sent["caption"]
    assert sent["photo"]
    other = await opened(served, payload)
    assert words(shelf, "control-urgent", "tg") in labels(await other.dialog())


async def test_staff(world: World, shelf: Shelf, database: str) -> None:
    """Staff press four times and have a registered link with its picture; it counts at once."""
    office = await world.family()
    world.staff = {office.id: "office"}
    async with world.serve(shelf, database):
        await office.begin()
        await office.do("text", text="/link")
        await office.press(words(shelf, "topic", file="schooling"))
        await office.press(words(shelf, "no-iin", file="schooling")[:20])
        await office.press("Тоҷикӣ")
        await office.press("Rodnik")
        *_, told, sent = await office.said()
        link = sent["reply_markup"]["inline_keyboard"][0][0]["url"]
        code = link[-6:]
        assert code in told["text"]
        assert "Rodnik" in told["text"]
        family = await opened(world, link.partition("start=")[2])
        assert words(shelf, "control-urgent", "tg") in labels(await family.dialog())
        await world.quiet()
    assert by_source(await stored(database))[code, "start"] == 1


async def test_not_staff(world: World, shelf: Shelf, database: str) -> None:
    """Who is not on the list is answered as any parent is, and no link comes of a forged button."""
    world.staff = {1: "office"}
    async with world.serve(shelf, database):
        parent = await world.family()
        await parent.begin()
        await parent.do("text", text="/hello")
        usual = (await parent.said())[-1]["text"]
        await parent.do("text", text="/link")
        assert (await parent.said())[-1]["text"] == usual
        await parent.force("S.w.0.0.kazakhstan-2026/rodnik")
        assert words(shelf, "control-urgent") in labels(await parent.dialog())
    engine = open_engine(database)
    async with engine.connect() as connection:
        assert not await sources.listed(connection)
    await engine.dispose()


@pytest.mark.parametrize(
    "pressed",
    ["S.", "S.t.0.0.", "S.t.4095.0.", "S.w.0.99.kazakhstan-2026/rodnik", "S.w.0.0.no/body", "S.x"],
)
async def test_forged_by_staff(world: World, shelf: Shelf, database: str, pressed: str) -> None:
    """A button that staff never got asks for the topic again."""
    office = await world.family()
    world.staff = {office.id: "office"}
    async with world.serve(shelf, database):
        await office.begin()
        await office.force(pressed)
        assert words(shelf, "link-topic") in (await office.dialog())["text"]
        assert data(await office.dialog(), words(shelf, "topic", file="labour"))


async def test_staff_without_a_database(world: World, shelf: Shelf) -> None:
    """Where the link cannot be registered now, staff get one that works, and are told."""
    office = await world.family()
    world.staff = {office.id: "office"}
    async with world.serve(shelf, "postgresql+psycopg://nobody@127.0.0.1:1/none"):
        await office.begin()
        await office.do("text", text="/link")
        await office.press(words(shelf, "control-home"))
        await office.press("English")
        await office.press("Rodnik")
        async with asyncio.timeout(8):
            while "caption" not in (await office.said())[-1]:
                await asyncio.sleep(0.1)
        *_, told, _ = await office.said()
        assert told["text"] == words(shelf, "link-away")
