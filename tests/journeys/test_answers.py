"""Five answers of each language on a phone: nothing sticks out, is cut, or shows its tags.

Set JOLDAS_PICTURES to a folder to keep a picture of each.
"""

import os
from pathlib import Path

import pytest
from aiohttp import ClientSession
from playwright.async_api import Page, expect

from bot.core.position import Codec
from tests.chromium import in_chromium
from tests.real import real_guide

pytestmark = in_chromium

GUIDE = real_guide()
ANSWERS = (
    "registration/overstay-over10",
    "registration/rvp-family",
    "labour/no-permit-now",
    "schooling/documents",
    "urgent/detained",
)
WRONG = """
(root) => {
  const wider = (one) => one.scrollWidth > one.clientWidth + 1;
  const over = (one) => wider(one) || one.scrollHeight > one.clientHeight + 1;
  const cut = [...root.querySelectorAll("[data-testid=inline-button]")]
    .filter((button) => [button, ...button.querySelectorAll("*")].some(over))
    .map((button) => "cut: " + button.textContent);
  const text = document.body.innerText;
  const raw = text.match(/<\\/?[a-z]+|&[a-z]+;|[{}]|\\ue000/g) || [];
  const wide = document.documentElement.scrollWidth > 390 ? ["wider than the phone"] : [];
  return [...cut, ...raw.map((tag) => "raw: " + tag), ...wide];
}
"""


@pytest.mark.parametrize("locale", GUIDE.locales)
async def test_answers_fit_a_phone(preview: str, phone: Page, locale: str) -> None:
    """Each answer stands whole on a narrow screen, with its buttons, in its own letters."""
    async with ClientSession() as http:
        async with http.post(f"{preview}/preview/users", json={"first_name": "Zarina"}) as made:
            user = (await made.json())["id"]
        folder = os.environ.get("JOLDAS_PICTURES")
        if folder:  # a phone so high that a whole answer is in the picture
            await phone.set_viewport_size({"width": 390, "height": 2800})
        await phone.goto(f"{preview}/?user={user}")
        messages = phone.locator("[data-testid^=message-]")
        for node in ANSWERS:
            payload = Codec(GUIDE.ids).payload(locale, node, "share")
            start = f"{preview}/preview/users/{user}/start"
            async with http.post(start, json={"payload": payload}) as begun:
                assert begun.status == 200
            title = GUIDE.texts.find(node, locale, {})
            assert title
            dialog = messages.filter(has=phone.get_by_test_id("inline-button")).last
            await expect(dialog).to_contain_text(title.text)
            assert await dialog.evaluate(WRONG) == []
            if folder:
                name = f"{locale}-{node.replace('/', '-')}.png"
                await dialog.screenshot(path=Path(folder) / name)
