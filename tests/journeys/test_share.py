"""A caseworker's ten seconds: from an open answer to its QR picture, on a phone, in each language.

Set JOLDAS_PICTURES to a folder to keep a picture of each.
"""

import os
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from aiohttp import ClientSession
from PIL import Image
from playwright.async_api import Page, expect

from bot.core.position import Codec
from tests.chromium import in_chromium
from tests.real import real_guide

pytestmark = in_chromium

GUIDE = real_guide()
ANSWER = "schooling/no-iin"


@pytest.mark.parametrize("locale", GUIDE.locales)
async def test_two_presses_to_a_picture(preview: str, phone: Page, locale: str) -> None:
    """More, Share: the picture is on the screen, and another phone reads the page's link off it."""
    codec = Codec(GUIDE.ids)
    async with ClientSession() as http:
        async with http.post(f"{preview}/preview/users", json={"first_name": "Zarina"}) as made:
            user = (await made.json())["id"]
        await phone.goto(f"{preview}/?user={user}")
        start = f"{preview}/preview/users/{user}/start"
        async with http.post(start, json={"payload": codec.payload(locale, ANSWER, "")}):
            pass
    buttons = phone.get_by_test_id("inline-button")
    for name in ("control-more", "control-share"):
        words = GUIDE.texts.find(f"common/{name}", locale, {})
        assert words
        await buttons.filter(has_text=words.text).last.click()
    await expect(phone.get_by_test_id("photo").last).to_be_in_viewport(ratio=0.99)
    seen, read = b"", []
    for _ in range(20):  # it comes up softly
        seen = await phone.screenshot()
        if read := zxingcpp.read_barcodes(Image.open(BytesIO(seen))):
            break
    payload = codec.payload(locale, ANSWER, "share")
    assert [code.text for code in read] == [f"https://t.me/joldas_preview_bot?start={payload}"]
    if folder := os.environ.get("JOLDAS_PICTURES"):
        (Path(folder) / f"share-{locale}.png").write_bytes(seen)
