"""What a family sees of the bot: screens, copies, languages. Over HTTP, on the real content."""

from pathlib import Path

import pytest

from bot.core.position import Action
from bot.core.words import REPLY_KEYS
from bot.files.shelf import Shelf
from tests.telegram.world import Family, Json, World, button, labels, make_shelf, words

LANGUAGES = {"en": "English", "ru": "Русский", "uz-Latn": "Oʻzbekcha"}


def answer_of(shelf: Shelf, tree: str = "schooling") -> str:
    """Name an answer that has contacts."""
    found = shelf.guide.trees[tree].answers()
    return next(one.id for one in found if one.contacts)


def inline(message: Json) -> list[Json]:
    """List the buttons under a message."""
    return [
        one for row in message.get("reply_markup", {}).get("inline_keyboard", []) for one in row
    ]


def presses(message: Json) -> bool:
    """Tell whether a message has a button to press."""
    return any("callback_data" in one for one in inline(message))


def link_of(message: Json) -> str:
    """Find the address that a button under a message opens, or nothing."""
    return next((str(one["url"]) for one in inline(message) if "url" in one), "")


async def kept_by(family: Family) -> Json:
    """Find the one kept answer in the chat."""
    (kept,) = [one for one in await family.said() if link_of(one)]
    return kept


async def speaks(family: Family, shelf: Shelf, locale: str) -> bool:
    """Tell whether the dialog is in this language."""
    return words(shelf, "control-urgent", locale) in labels(await family.dialog())


@pytest.mark.parametrize(("locale", "name"), LANGUAGES.items())
async def test_start(served: World, shelf: Shelf, locale: str, name: str) -> None:
    """/start asks for the language; then come the reply keyboard and, below it, the dialog."""
    family = await served.family()
    await family.do("start")
    (picker,) = await family.said()
    assert set(LANGUAGES.values()) < set(labels(picker))
    await family.press(name)
    keyboard, dialog = await family.said()
    assert keyboard["text"] == words(shelf, "keyboard", locale)
    assert await speaks(family, shelf, locale)
    assert keyboard["message_id"] < dialog["message_id"]
    docked = (await family.chat())["keyboard"]["keyboard"]
    assert {key["text"] for row in docked for key in row} == {
        words(shelf, f"keyboard.{key}", locale) for key in REPLY_KEYS
    }


async def test_one_message(served: World, shelf: Shelf) -> None:
    """The dialog is one message, edited in place, down to an answer and back."""
    family = await served.family()
    number = (await family.begin())["message_id"]
    texts = []
    for action in (Action.TOPIC, Action.CHOOSE, Action.BACK, Action.HOME, Action.URGENT):
        await family.press(action)
        texts.append((await family.dialog())["text"])
    await family.force(button(shelf, Action.SEE, answer_of(shelf)))
    await family.press(Action.MORE)
    await family.press(Action.SHOW)
    await family.press(Action.CONTACTS)
    assert len(await family.said()) == 2
    assert (await family.dialog())["message_id"] == number
    assert texts[0] == texts[2] != texts[1]
    assert not (await family.chat())["problems"]


async def test_message_gone(served: World) -> None:
    """Where the pressed message is deleted, or Telegram says InaccessibleMessage, a new one comes.

    The preview gives an InaccessibleMessage for a message that is gone, as Telegram does.
    """
    family = await served.family()
    dialog = await family.begin()
    pressed = dialog["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await family.do("delete", message_id=dialog["message_id"])
    await family.force(pressed, dialog["message_id"])
    renewed = await family.dialog()
    assert renewed["message_id"] > dialog["message_id"]
    assert renewed["text"] != dialog["text"]


@pytest.mark.parametrize(
    "pressed",
    ["garbage", "9tABAAAAAABAAAAD", "menu:42", "1", "1tzzAAAAAABAAAAD", "ж", "\0", "=1+1"],
)
async def test_unknown_button(served: World, shelf: Shelf, pressed: str) -> None:
    """A button that no Joldas wrote, or of another version, leads to the topics and says so."""
    family = await served.family()
    await family.begin()
    await family.press(Action.TOPIC)
    await family.force(pressed)
    dialog = await family.dialog()
    assert dialog["text"].startswith(words(shelf, "stale"))
    await family.press(Action.TOPIC)


async def test_retired_node(world: World, own_content: Path, database: str) -> None:
    """A button of a node that is gone leads to its heir, and says that the guide has changed."""
    before = make_shelf(own_content)
    free = max(before.guide.ids.nodes.values()) + 2
    ids = own_content / "dialogs" / "ids.yaml"
    heir = answer_of(before)
    gone = f"{{schooling/gone: {{number: {free}, heir: {heir}}}}}"
    ids.write_text(ids.read_text().replace("retired: {}", f"retired: {gone}"))
    shelf = make_shelf(own_content)
    old = button(before, Action.SHOW, heir)
    living = before.guide.ids.nodes[heir]
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    number = {n: digits[n // 64] + digits[n % 64] for n in (living, free)}
    assert old[2:4] == number[living]
    async with world.serve(shelf, database):
        family = await world.family()
        await family.begin()
        await family.force(old)
        living_page = (await family.dialog())["text"]
        await family.force(old[:2] + number[free] + old[4:])
        page = (await family.dialog())["text"]
    assert page.startswith(words(shelf, "updated"))
    assert page.endswith(living_page)


FORWARDED = {
    "text": "Salom",
    "forward_origin": {"type": "hidden_user", "date": 1_420_070_400},
    "forward_date": 1_420_070_400,
}


@pytest.mark.parametrize(
    "content",
    [
        {"text": "I like football"},
        {"sticker": {"file_id": "x", "file_unique_id": "y", "type": "regular"}},
        {"voice": {"file_id": "x", "file_unique_id": "y", "duration": 3}},
        {"photo": [], "caption": "passport"},
        {"contact": {"phone_number": "+77010000000", "first_name": "A"}},
        {"location": {"latitude": 51.1, "longitude": 71.4}},
        FORWARDED,
    ],
    ids=["text", "sticker", "voice", "photo", "contact", "location", "hidden forward"],
)
async def test_not_a_button(served: World, shelf: Shelf, content: Json) -> None:
    """Whatever is sent in a private chat gets a kind screen with buttons, before and after /start.

    The forward of a hidden user without a name is what stops aiogram's own polling.
    """
    family = await served.family()
    await family.do("message", **content)
    typed = "text" in content
    said = "ask-nothing" if typed else "only-buttons"
    assert words(shelf, said) in (await family.dialog())["text"]
    if typed:
        await family.press(Action.LANGUAGES)
    await family.press("Русский")
    await family.do("message", **content)
    assert words(shelf, said, "ru") in (await family.dialog())["text"]
    assert await speaks(family, shelf, "ru")


async def test_edited(served: World) -> None:
    """A message that its writer edits is not answered again."""
    family = await served.family()
    sent = await family.do("text", text="Hello")
    before = len(await served.get("calls"))
    await family.do("edit", message_id=sent["message_id"], text="Hello!")
    await family.do("block", blocked=False)
    assert len(await served.get("calls")) == before


async def test_group(served: World) -> None:
    """Put into a group the bot leaves it; what is said and pressed there is not answered."""
    group = {"id": -100_200, "type": "supergroup", "title": "Parents"}
    person = {"id": 5, "is_bot": False, "first_name": "A"}
    member = {"user": {"id": 42}, "status": "member"}
    message = {"message_id": 7, "date": 1, "chat": group}
    await served.post(
        "updates", update={"my_chat_member": {"chat": group, "new_chat_member": member}}
    )
    await served.post("updates", update={"message": {**message, "from": person, "text": "/start"}})
    await served.post(
        "updates",
        update={"callback_query": {"id": "9", "from": person, "message": message, "data": "x"}},
    )
    await served.quiet()
    calls = [one for one in await served.get("calls") if one["method"] != "getMe"]
    assert [(one["method"], one["chat_id"]) for one in calls] == [("leaveChat", -100_200)]


async def test_keep(served: World, shelf: Shelf) -> None:
    """A kept answer is a message of its own, which later presses leave as it is."""
    family = await served.family()
    await family.begin()
    await family.force(button(shelf, Action.SEE, answer_of(shelf)))
    page = (await family.dialog())["text"]
    await family.press(Action.MORE)
    await family.press(Action.KEEP)
    kept = await kept_by(family)
    assert kept["text"] == page
    assert link_of(kept).startswith("https://t.me/joldas_preview_bot?start=")
    (going_on,) = [one for one in await family.said() if presses(one)]
    assert words(shelf, "kept") in going_on["text"]
    await family.press(Action.HOME, going_on)
    assert await kept_by(family) == kept
    (dialog,) = [one for one in await family.said() if presses(one)]
    assert dialog["message_id"] == going_on["message_id"]
    assert dialog["text"] != going_on["text"]


async def test_kept_link(served: World, shelf: Shelf) -> None:
    """The link of a kept answer leads to that answer, in its language."""
    family = await served.family()
    await family.begin("Русский")
    await family.force(button(shelf, Action.SEE, answer_of(shelf), "ru"))
    page = (await family.dialog())["text"]
    await family.press(Action.MORE)
    await family.press(Action.KEEP)
    payload = link_of(await kept_by(family)).partition("?start=")[2]
    other = await served.family("en")
    await other.do("start", payload=payload)
    assert (await other.dialog())["text"] == page


async def test_erase(served: World, shelf: Shelf) -> None:
    """An erased answer is gone from the chat."""
    family = await served.family()
    await family.begin()
    await family.force(button(shelf, Action.SEE, answer_of(shelf)))
    await family.press(Action.MORE)
    await family.press(Action.ERASE)
    assert len(await family.said()) == 1
    assert words(shelf, "erased") in [one["text"] for one in (await family.chat())["notices"]]


async def test_erase_old(served: World, shelf: Shelf) -> None:
    """Where Telegram refuses to erase an old message, the family is told what to do."""
    family = await served.family()
    await family.begin()
    await family.force(button(shelf, Action.SEE, answer_of(shelf)))
    await family.press(Action.MORE)
    refusal = "Bad Request: message can't be deleted for everyone"
    answer = {"ok": False, "error_code": 400, "description": refusal}
    await served.post("faults", method="deleteMessage", status=400, json=answer)
    await family.press(Action.ERASE)
    (notice,) = [one for one in (await family.chat())["notices"] if one["show_alert"]]
    assert notice["text"] == words(shelf, "erase-failed")


async def test_language(served: World, shelf: Shelf) -> None:
    """A language changes in place: same message, same page, and the reply keyboard changes too."""
    family = await served.family()
    dialog = await family.begin()
    await family.force(button(shelf, Action.SEE, answer_of(shelf)))
    await family.press(Action.LANGUAGES)
    await family.press("Русский")
    assert await speaks(family, shelf, "ru")
    title = shelf.guide.texts.find(answer_of(shelf), "ru", {})
    changed = await family.dialog()
    assert title
    assert title.text in changed["text"]
    assert changed["message_id"] == dialog["message_id"]
    docked = (await family.chat())["keyboard"]["keyboard"]
    assert docked[0][0]["text"] == words(shelf, "keyboard.menu", "ru")


@pytest.mark.parametrize("locale", LANGUAGES)
async def test_reply_keys(served: World, shelf: Shelf, locale: str) -> None:
    """A key of the reply keyboard does its work in its own language, whatever was spoken before."""
    family = await served.family()
    await family.begin("English" if locale == "ru" else "Русский")
    seen = []
    for key in REPLY_KEYS:
        await family.do("reply-press", label=words(shelf, f"keyboard.{key}", locale))
        seen.append(await family.dialog())
    menu, languages, urgent = seen
    assert words(shelf, "control-language", locale) in labels(menu)
    assert set(LANGUAGES.values()) < set(labels(languages))
    assert words(shelf, "control-home", locale) in labels(languages)
    start = shelf.guide.urgent_start()
    heading = shelf.guide.texts.find(str(start), locale, {})
    assert heading
    assert heading.text in urgent["text"]


async def test_language_spoken_last(served: World, shelf: Shelf) -> None:
    """Typed text is answered in the language spoken last in that chat, and in no other chat's."""
    one, other = await served.family("uz"), await served.family("en")
    await one.begin("Русский")
    await other.begin("English")
    await one.do("text", text="?")
    assert await speaks(one, shelf, "ru")
    await one.force(button(shelf, Action.HOME, None, "en"))
    await one.do("text", text="?")
    assert await speaks(one, shelf, "en")
    await other.do("text", text="?")
    assert await speaks(other, shelf, "en")
    stranger = await served.family("uz-UZ")
    await stranger.do("text", text="?")
    assert await speaks(stranger, shelf, "uz-Latn")


async def test_edit_on_disk(world: World, own_content: Path, database: str) -> None:
    """An edit shows without a restart; a broken one keeps the old words and names its problem."""
    shelf = make_shelf(own_content)
    texts = own_content / "content" / "en" / "common.ftl"
    good = texts.read_text()
    async with world.serve(shelf, database):
        family = await world.family()
        await family.begin()
        texts.write_text(good.replace("It is free.", "It costs nothing.") + "\nbroken = { $what\n")
        await family.until(lambda _: shelf.errors, 30)
        await family.press(Action.TOPIC)
        await family.press(Action.HOME)
        assert "It is free." in (await family.dialog())["text"]
        assert any("common.ftl" in str(problem) for problem in shelf.errors)
        texts.write_text(good.replace("It is free.", "It costs nothing."))
        await family.until(lambda _: not shelf.errors, 30)
        await family.press(Action.TOPIC)
        await family.press(Action.HOME)
        assert "It costs nothing." in (await family.dialog())["text"]
