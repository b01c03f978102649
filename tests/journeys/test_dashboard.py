"""Staff open the dashboard in a real browser, on a phone and on a projector."""

import io
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import openpyxl
import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.publish.board import PAGES
from tests.chromium import CHROMIUM, FLAGS, in_chromium
from tests.journeys.conftest import SECRET

pytestmark = [*in_chromium, pytest.mark.asyncio(loop_scope="module")]

WIDTHS = [390, 1440]


@pytest.fixture
def dashboard(preview: str) -> str:
    """Give the address of the dashboard beside the preview."""
    return f"{preview}/dashboard"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """Start one browser for all: that is what takes long."""
    async with async_playwright() as playwright:
        yield await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)


@asynccontextmanager
async def screen(browser: Browser, width: int = WIDTHS[0]) -> AsyncIterator[Page]:
    """Open a screen so wide; whatever it complains of or fetches elsewhere fails the test."""
    complaints: list[str] = []
    context = await browser.new_context(viewport={"width": width, "height": 844})
    page = await context.new_page()
    page.set_default_timeout(20_000)
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on(
        "request",
        lambda one: (
            None if re.match(r"http://127\.0\.0\.1|data:", one.url) else complaints.append(one.url)
        ),
    )
    yield page
    await context.close()
    # the browser says so itself where a page came with 403
    assert [one for one in complaints if "status of 403" not in one] == []


async def enter(page: Page, secret: str = SECRET) -> None:
    """Fill in the form."""
    await page.get_by_label("Secret", exact=True).fill(secret)
    await page.get_by_label("Label for the audit").fill("Astana office")
    await page.get_by_role("button", name="Open the dashboard").click()


async def unreadable(page: Page) -> list[str]:
    """Give what axe calls serious or critical, and what sticks out to the right of the screen."""
    found = await Axe().run(page)
    bad = [
        f"{one['id']}: {one['nodes'][0]['html']}"
        for one in found.response["violations"]
        if one["impact"] in {"serious", "critical"}
    ]
    wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [*bad, *(["wider than the screen"] if wide else [])]


async def test_every_chart_and_its_table(dashboard: str, browser: Browser) -> None:
    """Each page can be read by anybody; each chart is there, and opens its table by a key."""
    async with screen(browser) as page:
        await page.goto(f"{dashboard}?lang=en")
        assert await unreadable(page) == []
        await enter(page)
        for name in PAGES:
            await page.goto(f"{dashboard}/{name}?lang=en&period=2026-Q4&tree=schooling")
            charts = await page.locator("figure.chart").all()
            assert charts or name == "downloads"
            for chart in charts:
                await chart.locator("summary").press("Enter")
            for width in WIDTHS:
                await page.set_viewport_size({"width": width, "height": 844})
                for chart in charts:
                    assert await chart.locator("svg:not(.swatch)").first.is_visible()
                    assert await chart.locator("tbody tr").first.is_visible()
                assert await unreadable(page) == [], (name, width)


@pytest.mark.parametrize("width", WIDTHS)
async def test_from_the_door_to_a_file(dashboard: str, browser: Browser, width: int) -> None:
    """A wrong secret is told so; the right one opens, the language changes, a file is taken."""
    async with screen(browser, width) as page:
        await page.goto(f"{dashboard}?lang=en")
        await enter(page, "not-the-secret")
        await expect(page.get_by_role("alert")).to_contain_text("That is not the secret")
        await expect(page.get_by_label("Label for the audit")).to_have_value("Astana office")
        await enter(page)
        await expect(page.get_by_role("heading", name="Overview")).to_be_visible()
        await page.get_by_label("Period").select_option("2026-11")
        await page.get_by_role("button", name="Show").click()
        await expect(page.get_by_text("2026-11-01 to 2026-11-30")).to_be_visible()
        await page.get_by_role("link", name="Қазақша").click()
        await page.get_by_role("link", name="Жүктеп алу").click()
        await expect(page.get_by_role("heading", name="Жүктеп алу", exact=True)).to_be_visible()
        async with page.expect_download() as coming:
            await page.get_by_role("button", name="Excel кітабы").click()
        taken = await (await coming.value).path()
        book = openpyxl.load_workbook(io.BytesIO(taken.read_bytes()))
        assert (await coming.value).suggested_filename == "joldas-2026-11.xlsx"
        assert len(book.sheetnames) > 2
        await page.get_by_role("button", name="Шығу").click()
        await expect(page.get_by_role("status")).to_contain_text("Сіз шықтыңыз")
        await page.goto(f"{dashboard}/trend")
        await expect(page.locator("figure")).to_have_count(0)


async def test_on_paper(dashboard: str, browser: Browser) -> None:
    """Printed, a page has its tables open and nothing to press."""
    async with screen(browser, 800) as page:
        await page.goto(f"{dashboard}?lang=en")
        await enter(page)
        await page.goto(f"{dashboard}/topics?lang=en&period=2026-Q4")
        await page.emulate_media(media="print")
        await expect(page.locator("figure.chart tbody tr").first).to_be_visible()
        await expect(page.locator(".method li").first).to_be_visible()
        for hidden in ("nav.pages", "form.picks", "summary"):
            await expect(page.locator(hidden).first).to_be_hidden()
