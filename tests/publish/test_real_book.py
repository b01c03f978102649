"""The book of the real content, as a browser shows it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright

from tests.chromium import CHROMIUM, FLAGS, in_chromium

pytestmark = in_chromium

CUT = """() => [...document.querySelectorAll('svg a')].flatMap(link => {
  const end = shape => { const box = shape.getBBox(); return box.x + box.width }
  const whole = end(link.querySelector('rect'))
  const strip = link.matches('.tells') ? end(link.querySelector('.strip')) : whole
  return [...link.querySelectorAll('text')]
    .filter(text => end(text) > (text.matches('.pressed') ? strip : whole))
    .map(text => text.textContent)
})"""
"""Gives the words on the map that stand over the edge of their box."""


@pytest.fixture
def made(book: Path) -> dict[str, Path]:
    """Find the pages by their place in the book."""
    return {path.relative_to(book).as_posix(): path for path in sorted(book.rglob("*.html"))}


@pytest.fixture
async def phone() -> AsyncIterator[Page]:
    """Open a browser of a phone's width."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield await browser.new_page(viewport={"width": 390, "height": 844})
        await browser.close()


async def test_nothing_is_cut_on_a_phone(made: dict[str, Path], phone: Page) -> None:
    """No page is wider than a phone but for the map, and no word of a map leaves its box."""
    for name, path in made.items():
        await phone.goto(path.as_uri())
        assert await phone.evaluate("document.documentElement.scrollWidth") <= 390, name
        assert await phone.evaluate(CUT) == [], name
