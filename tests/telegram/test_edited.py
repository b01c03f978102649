"""A tree is edited while families hold its buttons: each button of before still answers."""

import asyncio
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from bot.core.buttons import Kind
from bot.core.checks.screens import screens_of
from bot.core.markup import read
from bot.core.position import Action, Codec
from bot.files.shelf import Shelf
from tests.telegram.world import World, button, make_shelf, words

RENAMED, NEW_NAME = "schooling/no-iin", "schooling/child-without-iin"
WITHDRAWN = "schooling/refused"
REASON = "A court decision changed the rule."


def released(shelf: Shelf) -> set[str]:
    """Collect every button that any screen of the tree has in one language."""
    codec = Codec(shelf.guide.ids)
    data = {
        made.value
        for text_id, screen in screens_of(shelf.guide, "en", date(2026, 11, 23))
        if text_id.startswith("schooling/")
        for row in screen.rows
        for made in row
        if made.kind is Kind.PRESS
    }
    # as a family just begun would hold them: the bits of the walk make no other button
    short = set()
    for one in data:
        press = codec.read(one)
        assert press, one
        if press.action is Action.ERASE:
            continue  # leaves no page to look at
        short.add(codec.button(press.action, replace(press.position, walked=0)))
    return short


def edit(path: Path, pattern: str, by: str) -> None:
    """Change a file as an editor would; the place must be there."""
    text, times = re.subn(pattern, by, path.read_text("utf-8"), flags=re.MULTILINE)
    assert times, (path, pattern)
    path.write_text(text, "utf-8")


def edit_under_their_feet(folder: Path) -> None:
    """Rename a node through the heirs, remove a choice, withdraw an answer."""
    old, new = RENAMED.partition("/")[2], NEW_NAME.partition("/")[2]
    for path in (folder / "dialogs").glob("*.yaml"):
        if path.name != "ids.yaml":
            text = path.read_text("utf-8").replace(RENAMED, NEW_NAME)
            path.write_text(re.sub(rf"(?<![\w/-]){old}(?![\w-])", new, text), "utf-8")
    edit(folder / "content" / "campaigns.yaml", RENAMED, NEW_NAME)
    for path in (folder / "content").glob("*/schooling.ftl"):
        edit(path, rf"^{old} =", f"{new} =")
    for path in (folder / "content").glob("*/made-from.yaml"):
        path.write_text(path.read_text("utf-8").replace(f"{RENAMED}:", f"{NEW_NAME}:"), "utf-8")
    ids = folder / "dialogs" / "ids.yaml"
    held = re.search(rf"^  {RENAMED}: (\d+)\n", ids.read_text("utf-8"), re.MULTILINE)
    assert held
    edit(ids, rf"^  {RENAMED}: .*\n", "")
    edit(
        ids,
        r"^retired: \{\}",
        f"retired:\n  {RENAMED}: {{number: {held[1]}, heir: {NEW_NAME}}}",
    )
    with ids.open("a", encoding="utf-8") as end:
        end.write(f"  {NEW_NAME}: 250\n")
    tree = folder / "dialogs" / "schooling.yaml"
    edit(tree, r"^      transfer: transfer\n(      language)", r"\1")
    edit(tree, r"^  refused:\n", f'  refused:\n    withdrawn: "{REASON}"\n')
    for path in (folder / "content").glob("*/schooling.ftl"):
        # the choice's words go with it
        before, problem, after = path.read_text("utf-8").partition("\nproblem = ")
        after = re.sub(r"^    \.transfer = .*\n", "", after, count=1, flags=re.MULTILINE)
        path.write_text(before + problem + after, "utf-8")


async def test_every_button_of_before_still_answers(
    world: World, own_content: Path, database: str
) -> None:
    """Renamed, removed, withdrawn: a family's old button leads to the nearest sensible screen."""
    shelf = make_shelf(own_content)
    before = released(shelf)
    old = button(shelf, Action.SEE, RENAMED)
    gone = button(shelf, Action.SEE, WITHDRAWN)
    title = shelf.guide.texts.find(RENAMED, "en", {})
    steps = shelf.guide.texts.find(f"{WITHDRAWN}.next", "en", {})
    assert len(before) > 100
    assert title
    assert steps
    step = read(steps.text)[0].strip().splitlines()[0]
    async with world.serve(shelf, database):
        family = await world.family()
        await family.begin()
        await family.force(gone)
        assert step in (await family.dialog())["text"]

        edit_under_their_feet(own_content)
        async with asyncio.timeout(20):  # the promise is a minute
            while shelf.guide.node(NEW_NAME) is None:
                assert not shelf.errors, shelf.errors
                await asyncio.sleep(0.1)

        await family.force(gone)
        text = (await family.dialog())["text"]
        assert words(shelf, "withdrawn") in text
        assert step not in text
        assert "111" in text, "who helps until then must stand there"
        assert REASON not in text
        await family.force(old)
        text = (await family.dialog())["text"]
        assert title.text in text
        assert words(shelf, "updated") in text
        pages = len(await world.calls("editMessageText"))
        for data in sorted(before):
            await family.force(data)
        shown = (await world.calls("editMessageText"))[pages:]
    assert len(shown) > len(before) / 2, "most presses change the page"
    seen = str([shown, await family.chat()])
    assert words(shelf, "stale") not in seen
    assert step not in seen
