"""`/counts` and `/export`: staff read and take what is released, in the chat. Over HTTP."""

import asyncio
import re
import shutil
import time
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest

from bot.core.release import Release, of_body
from bot.core.stretches import stretch
from bot.files.shelf import Shelf
from bot.publish import export
from bot.publish.export import made
from bot.publish.parcel import Parcel, pack
from tests.released import LINKS, quarter, taken, written
from tests.rigs.scan import Needles, scan
from tests.telegram.world import Family, Json, World, words

ID = 5_918_273_640_007
"""Long enough to be told from chance in every way in which it may be written."""


@pytest.fixture(scope="module")
def story(shelf: Shelf) -> list[Release]:
    """Release a quarter with a story in it, as a database gives it back."""
    return [of_body(one.body) for one in quarter(shelf.guide)]


@pytest.fixture(scope="module")
def filled(story: list[Release], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database of it once, to be copied."""
    file = tmp_path_factory.mktemp("filled") / "counts.db"
    asyncio.run(written(f"sqlite+aiosqlite:///{file}", story))
    return file


@pytest.fixture
def released(filled: Path, tmp_path: Path) -> str:
    """Give the address of a copy."""
    return f"sqlite+aiosqlite:///{shutil.copy(filled, tmp_path)}"


@pytest.fixture
async def office(world: World) -> Family:
    """Make one of the staff; the label is the office's."""
    made = await world.post("users", first_name="Dilnoza", language_code="en", id=ID)
    world.staff = {ID: "astana-2"}
    return Family(world, made["id"])


async def answered(family: Family, text: str) -> Json:
    """Type a command, and wait for the message that it leads to."""
    before = len(await family.said())
    await family.do("text", text=text)
    await family.until(lambda chat: sum(one["by"] == "bot" for one in chat["messages"]) > before)
    return (await family.said())[-1]


async def file_of(family: Family, message: Json) -> bytes:
    """Take the file of a message."""
    at = f"{family.world.base}/preview/users/{family.id}/documents/{message['message_id']}"
    async with family.world.http.get(at) as answer:
        return await answer.read()


async def test_counts(world: World, shelf: Shelf, released: str, office: Family) -> None:
    """The newest week and month in sentences, with their limits and where there is more."""
    async with world.serve(shelf, released):
        said = (await answered(office, "/counts"))["text"].replace("\xa0", " ")
    week, month = said.split("\n\n")[:2]
    assert week.startswith("Week 2026-W53 (2026-12-28 – 2027-01-03)\n• 2 290 starts; 2 195 in the")
    assert "Most people stop at “Which papers?” (School and kindergarten → Papers" in week
    assert month.startswith("Month 2026-12 (2026-12-01 – 2026-12-31)\n• 8 210 starts; 7 745 in")
    assert re.search(r"Weakest poster of 2:.*Bus station", month)
    assert "They count starts and presses, never people" in said
    assert "0 to 9 stands as <10" in said
    assert "the dashboard" in said
    assert await taken(released) == [], "nobody took a file"


async def test_export(
    world: World, shelf: Shelf, released: str, office: Family, story: list[Release]
) -> None:
    """The file is the one of the command line; the audit has label and fingerprint, no person."""
    marks = []
    async with world.serve(shelf, released):
        for asked, name, kind in (
            ("/export", "2026-12", "xlsx"),
            ("/export csv", "2026-12", "zip"),
            ("/export json 2026-11", "2026-11", "json"),
            ("/EXPORT 2026-w48 XLSX", "2026-W48", "xlsx"),
        ):
            sent = await answered(office, asked)
            assert "document" in sent, sent
            assert sent["document"]["file_name"] == f"joldas-{name}.{kind}"
            assert "“astana-2” took a file" in sent["caption"]
            data = await file_of(office, sent)
            assert data == made(pack(shelf.guide, stretch(name), story, LINKS), kind)
            marks.append(("astana-2", "export", sha256(data).hexdigest()))
    assert Counter(await taken(released)) == Counter(marks)
    hits, size = scan(Needles([ID], ["Dilnoza"]), [world.folder])
    assert size
    assert not hits


async def test_a_stranger(world: World, shelf: Shelf, released: str, office: Family) -> None:
    """Who is not on the list gets what any unknown command gets, and leaves nothing."""
    async with world.serve(shelf, released):
        parent = await world.family()
        await parent.begin()
        usual = (await answered(parent, "/nothing"))["text"]
        for command in ("/counts", "/export", "/export 2026-11 csv"):
            sent = await answered(parent, command)
            assert sent["text"] == usual
            assert "document" not in sent
        assert "document" in await answered(office, "/export 2026-W48 csv"), "staff are served"
    assert len(await taken(released)) == 1


async def test_what_is_wrong(world: World, shelf: Shelf, released: str, office: Family) -> None:
    """What cannot be had is said in a sentence with a way out; nothing is written down."""
    async with world.serve(shelf, released):
        for typed in ("2026-13", "csv json", "2026-11 2026-12", "<b>"):
            assert (
                "A week is written 2026-W48" in (await answered(office, f"/export {typed}"))["text"]
            )
        none = (await answered(office, "/export 2027-Q3"))["text"]
        assert (
            none == "Nothing is released of 2027-Q3. What there is goes from 2026-W41 to 2026-W53."
        )
    assert await taken(released) == []


@pytest.mark.parametrize(
    "limit", ["bot.figures._LARGEST", "bot.publish.as_xlsx.MOST_ROWS"], ids=["bytes", "rows"]
)
async def test_too_large(  # noqa: PLR0913, PLR0917 - all that is there
    world: World,
    shelf: Shelf,
    released: str,
    office: Family,
    monkeypatch: pytest.MonkeyPatch,
    limit: str,
) -> None:
    """What a message or a sheet does not hold is not sent, and staff read where it is."""
    monkeypatch.setattr(limit, 100)
    async with world.serve(shelf, released):
        assert "too large for a message" in (await answered(office, "/export"))["text"]
    assert await taken(released) == []


async def test_no_room(
    world: World, shelf: Shelf, released: str, office: Family, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the disk has no room for a workbook, staff read that, and the audit has no line."""
    monkeypatch.setattr("tempfile.tempdir", "/nowhere")
    async with world.serve(shelf, released):
        assert "disk is full" in (await answered(office, "/export"))["text"]
    assert await taken(released) == []


async def test_nothing_released(world: World, shelf: Shelf, database: str, office: Family) -> None:
    """Before the first release both say when it can come, and no running count leaves."""
    async with world.serve(shelf, database):
        for command in ("/counts", "/export"):
            assert "Nothing is released yet" in (await answered(office, command))["text"]


async def test_without_a_database(world: World, shelf: Shelf, office: Family) -> None:
    """Where the database is away, staff are told so."""
    async with world.serve(shelf, "postgresql+psycopg://nobody@127.0.0.1:1/none"):
        for command in ("/counts", "/export"):
            assert "cannot be read now" in (await answered(office, command))["text"]


async def test_in_their_language(world: World, shelf: Shelf, released: str) -> None:
    """Staff read Kazakh, English or Russian, whichever their Telegram speaks or is nearest."""
    heads = {"ru": "Неделя 2026-W53", "kk": "2026-W53 аптасы", "tg": "Неделя 2026-W53"}
    offices = {code: await world.family(code) for code in heads}
    world.staff = {one.id: "office" for one in offices.values()}
    async with world.serve(shelf, released):
        for code, said in heads.items():
            assert (await answered(offices[code], "/counts"))["text"].startswith(said)


async def test_families_come_first(
    world: World,
    shelf: Shelf,
    released: str,
    office: Family,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """While a large file is being made, a family's press is answered at once."""
    making = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slowly(parcel: Parcel, kind: str) -> bytes:
        loop.call_soon_threadsafe(making.set)
        time.sleep(1.5)
        return made(parcel, kind)

    monkeypatch.setattr(export, "made", slowly)
    async with world.serve(shelf, released):
        parent = await world.family()
        await parent.begin()
        await office.world.post(f"users/{office.id}/text", text="/export")
        await making.wait()
        begun = time.monotonic()
        message = await parent.dialog()
        await world.post(
            f"users/{parent.id}/press",
            message_id=message["message_id"],
            data=next(
                one["callback_data"]
                for row in message["reply_markup"]["inline_keyboard"]
                for one in row
                if words(shelf, "topic", file="schooling") in one["text"]
            ),
        )
        await parent.until(lambda chat: chat["messages"][-1].get("text") != message["text"])
        waited = time.monotonic() - begun
        await office.until(lambda chat: any("document" in one for one in chat["messages"]))
    assert waited < 1
