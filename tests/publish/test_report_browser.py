"""The report as a browser lays it out: on a phone, on a screen, on paper."""

from pathlib import Path

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import async_playwright

from tests.chromium import CHROMIUM, FLAGS, in_chromium
from tests.publish.test_report import made

pytestmark = in_chromium


A4 = 1032
"""The width of a landscape page within its margins, in pixels of 1/96 inch."""
CUT_OFF = """[...document.querySelectorAll(".map text")].filter(text => {
  const [own, map] = [text, text.closest(".map")].map(one => one.getBoundingClientRect());
  return own.right > map.right || own.left < map.left;
}).map(text => text.textContent)"""
"""Names what stands in a map and beyond its edge."""


async def test_in_a_browser(tmp_path: Path) -> None:
    """Nothing is wider than the page or cut off, on phone, screen and paper; axe finds no fault."""
    file = tmp_path / "report.html"
    file.write_text(made("ru"), "utf-8")
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = await chromium.new_page(bypass_csp=True)
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        await page.goto(file.as_uri())
        for width in (1440, 1100, 390):
            await page.set_viewport_size({"width": width, "height": 900})
            assert await page.evaluate("document.documentElement.scrollWidth") <= width
            assert await page.evaluate(CUT_OFF) == []
        assert await page.locator(".chart:has(.map) table").first.is_visible()
        found = (await Axe().run(page)).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
        await page.emulate_media(media="print")
        await page.set_viewport_size({"width": A4, "height": 700})
        assert await page.locator(".map").first.is_visible()
        assert await page.evaluate(CUT_OFF) == []
        assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
        await chromium.close()
