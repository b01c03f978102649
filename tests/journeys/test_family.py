"""A family's way through the real bot, on a phone's width, in each language.

Set JOLDAS_PICTURES to a folder to keep a picture of each screen.
"""

import os
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession
from playwright.async_api import Locator, Page, expect

from bot.core.guide import Guide
from bot.core.markup import read
from tests.chromium import in_chromium
from tests.real import real_guide

pytestmark = in_chromium


class Family:
    """A pretend user at the page: presses buttons by the id of their words, and sees."""

    def __init__(self, page: Page, guide: Guide, locale: str) -> None:
        self.page = page
        self.guide = guide
        self.locale = locale
        self._shot = count(1)

    def words(self, text_id: str) -> str:
        """Give the words of a text in the family's language, as they show on a screen."""
        found = self.guide.texts.find(text_id, self.locale, {"age": "unknown"})
        assert found is not None
        return read(found.text)[0]

    @property
    def dialog(self) -> Locator:
        """The newest message with buttons."""
        messages = self.page.locator("[data-testid^=message-]")
        return messages.filter(has=self.page.get_by_test_id("inline-button")).last

    async def press(self, text_id: str) -> None:
        """Press a button of the dialog."""
        await self.press_words(self.words(text_id))

    async def press_words(self, words: str) -> None:
        """Press the button of the dialog that bears these words."""
        button = self.dialog.get_by_test_id("inline-button").filter(has_text=words)
        await button.first.click()

    async def sees(self, *text_ids: str) -> None:
        """See these texts in the dialog."""
        for text_id in text_ids:
            await expect(self.dialog).to_contain_text(self.words(text_id).split("\n")[0])

    async def picture(self, name: str) -> None:
        """Keep a picture, and see that nothing sticks out of the phone."""
        wide = await self.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 390, "the page is wider than the phone"
        folder = os.environ.get("JOLDAS_PICTURES")
        if folder:
            await self.page.wait_for_timeout(400)
            path = Path(folder) / f"{self.locale}-{next(self._shot):02}-{name}.png"
            await self.page.screenshot(path=path)


@pytest.fixture(scope="session")
def guide() -> Guide:
    """Read the real content."""
    return real_guide()


async def somebody(preview: str) -> int:
    """Give the id of a new user."""
    async with (
        ClientSession() as http,
        http.post(f"{preview}/preview/users", json={"first_name": "Gulnora"}) as made,
    ):
        body: dict[str, Any] = await made.json()
        return int(body["id"])


async def begin(family: Family, address: str) -> None:
    """Start the bot, and choose the language."""
    await family.page.goto(address)
    await family.page.get_by_test_id("start").click()
    await family.picture("languages")
    await family.press_words(family.guide.locales[family.locale].name)
    await expect(family.dialog).to_contain_text(family.words("contacts/c_project"))
    await expect(family.page.get_by_test_id("reply-key")).to_have_count(3)
    await family.picture("topics")


async def _find_two_answers(family: Family) -> None:
    await family.press("schooling/topic")
    await family.sees("schooling/need")
    await family.picture("question")
    await family.press("schooling/need.papers")
    await family.press("schooling/papers.iin")
    whole = ("schooling/no-iin", "schooling/no-iin.risk", "schooling/no-iin.next")
    await family.sees(*whole, "common/heading-why", "common/heading-contacts", "common/draft")
    await family.picture("answer-end")
    await family.dialog.evaluate("(message) => message.scrollIntoView({block: 'start'})")
    await family.picture("answer-top")
    await family.press("common/control-back")
    await family.sees("schooling/papers")
    await family.press("schooling/papers.health")
    await family.sees("schooling/health-papers", "schooling/health-papers.next")


async def _keep(family: Family) -> Locator:
    await family.press("common/control-more")
    await family.picture("more")
    await family.press("common/control-keep")
    opens = family.words("common/control-open")
    kept = family.page.get_by_test_id("inline-button").filter(has_text=opens)
    await expect(kept).to_have_count(1)
    await family.sees("common/kept")
    await family.picture("kept")
    await family.press("common/control-back")
    await family.sees("schooling/health-papers.next")
    return kept


async def _get_urgent_help_and_return(family: Family) -> None:
    await family.press("common/control-urgent")
    await family.sees("urgent/now")
    await family.picture("urgent")
    await family.press("urgent/now.medical")
    await expect(family.dialog.get_by_test_id("inline-button").first).to_contain_text("103")
    await family.picture("urgent-answer")
    await family.press("common/control-return")
    await family.sees("schooling/health-papers")


async def _speak(family: Family, other: str) -> None:
    before = await family.dialog.get_attribute("data-testid")
    assert before is not None
    await family.press("common/control-language")
    await family.press_words(family.guide.locales[other].name)
    family.locale = other
    title = family.words("schooling/health-papers")
    await expect(family.page.get_by_test_id(before)).to_contain_text(title)
    menu = family.words("common/keyboard.menu")
    await expect(family.page.get_by_test_id("reply-key").first).to_have_text(menu)
    await family.picture("other-language")


@pytest.mark.parametrize("locale", ["en", "ru", "uz-Latn"])
async def test_a_family_walks_from_language_to_answer_and_back(
    preview: str, phone: Page, guide: Guide, locale: str
) -> None:
    """A family reaches answers, keeps one, gets urgent help and finds its place again."""
    family = Family(phone, guide, locale)
    await begin(family, f"{preview}/?user={await somebody(preview)}")
    await _find_two_answers(family)
    kept = await _keep(family)
    await _get_urgent_help_and_return(family)
    await expect(kept).to_have_count(1)
    await _speak(family, "ru" if locale != "ru" else "en")
