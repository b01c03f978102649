"""A family asks in its own words on the page, and is answered."""

import pytest
from playwright.async_api import Page, expect

from tests.chromium import in_chromium
from tests.journeys.test_family import Family, begin, somebody
from tests.real import real_guide

pytestmark = in_chromium


@pytest.mark.parametrize(
    ("locale", "question"),
    [
        ("tg", "бачаамро ба мактаб нагирифтанд чун ИИН надорад"),
        ("en", "no school takes my son, he has no IIN"),
    ],
)
async def test_a_question_on_the_page(
    preview: str, phone: Page, locale: str, question: str
) -> None:
    """Ask, choose the first answer, say that it is the right one: all on a phone's width."""
    guide = real_guide()
    family = Family(phone, guide, locale)
    await begin(family, f"{preview}/?user={await somebody(preview)}")
    await family.press("common/control-ask")
    await expect(phone.locator("#log")).to_contain_text(family.words("common/ask-prompt"))
    await phone.locator("#input").fill(question)
    await phone.locator("#send").click()
    await family.sees("common/ask-found")
    await family.picture("offered")
    await family.dialog.get_by_test_id("inline-button").nth(1).click()
    await expect(family.dialog).to_contain_text(family.words("common/control-ask-right"))
    await family.press("common/control-ask-right")
    await expect(family.dialog).not_to_contain_text(family.words("common/control-ask-right"))
    assert await phone.evaluate("document.documentElement.scrollWidth") <= 390
