"""What stands on the dashboard's pages: releases, in three languages, and nothing else."""

import asyncio
import re
from collections.abc import AsyncIterator
from hashlib import sha256

import pytest

from bot.core.guide import Guide
from bot.publish.board import PAGES
from bot.web.asked import Ask
from bot.web.press import Press
from tests.released import GAP
from tests.web.board import LABEL, Archive, Browser, Clock, log_in, made, opened

SHOWN = [one for one in PAGES if one != "downloads"]


@pytest.fixture
async def browser(archive: Archive, content: Guide) -> AsyncIterator[Browser]:
    """Serve the dashboard to somebody who is in."""
    async with opened(archive, content, Clock()) as found:
        await log_in(found, onward=False)
        yield found


async def page(browser: Browser, path: str, status: int = 200) -> str:
    """Open a page."""
    async with browser.get(f"/dashboard/{path}") as answer:
        assert answer.status == status
        return await answer.text()


def rows(text: str, chart: str) -> dict[str, str]:
    """Read the table behind a chart: the first column and the second."""
    figure = text[text.index(f'<figure class="chart" id="{chart}"') :]
    figure = figure[: figure.index("</figure>")]
    return dict(re.findall(r'<th scope="row">(.*?)</th><td>(.*?)</td>', figure))


async def test_figures(browser: Browser) -> None:
    """Each page shows the figures of the releases, the same as any other reader of them has."""
    languages = rows(await page(browser, "languages?period=2026-Q4"), "language-mix")
    assert next(iter(languages)) == "Oʻzbekcha"
    assert languages["English"] == "0–432"  # its total is withheld; of four topics <10 each week
    worst = list(rows(await page(browser, "stops?period=2026-Q4&tree=schooling"), "worst"))
    assert worst[:2] == [
        "Which papers? (School and kindergarten)",
        "What is the problem? (Work and pay)",
    ]
    assert len(worst) == len(set(worst)), "several topics ask the same"
    quality = await page(browser, "quality?period=2026-Q4")
    assert f"<li>{GAP}</li>" in quality
    assert rows(quality, "hours")["2026-W47 *"] == "161"
    sources = await page(browser, "sources?period=2026-Q4")
    weakest = rows(sources, "weakest")
    assert next(iter(weakest)).startswith("Embassy of Uzbekistan")
    assert next(iter(weakest.values())) == "35–44"


async def test_a_campaign_is_held_against_its_plan(browser: Browser) -> None:
    """Targets come with what is reached since the campaign began, and with their limits."""
    text = await page(browser, "overview?period=2026-W50")
    assert "This plan is a sample" in text
    plan = rows(text, "plan")
    assert set(plan) >= {"Starts", "Starts from sharing", "Activation"}
    assert plan["Starts"] == "10\xa0500"
    assert "Starts, not people" in text
    assert "No campaign" in await page(browser, "overview?period=2026-10")


async def test_periods(browser: Browser) -> None:
    """Any stretch may be asked for; nonsense shows the newest quarter, an empty one says so."""
    assert "weeks 4, months 1" in await page(browser, "trend?period=2026-12")
    for nonsense in ("", "x", "2026-W99", "<script>"):
        assert "2026-10-01 to 2026-12-31" in await page(browser, f"trend?period={nonsense}")
    assert "No week of this period" in await page(browser, "trend?period=2020-Q1")
    assert "whole months" in await page(browser, "sources?period=2026-W50")
    assert "2026-11..2026-12</option>" in await page(browser, "trend?period=2026-11..2026-12")


@pytest.mark.parametrize(
    ("language", "word"), [("ru", "Обзор"), ("kk", "Шолу"), ("en", "Overview")]
)
async def test_languages(browser: Browser, language: str, word: str) -> None:
    """Every page is there in each language of staff, and its links stay in it."""
    for name in PAGES:
        text = await page(browser, f"{name}?lang={language}&period=2026-Q4")
        assert f'<html lang="{language}">' in text
        assert word in text
        links = re.findall(r'<li><a href="(/dashboard/[^"]+)"', text)
        assert len(links) == len(PAGES)
        assert all(f"lang={language}" in one and "period=2026-Q4" in one for one in links)


async def test_the_browser_says_its_language(browser: Browser) -> None:
    """Who picked no language gets the first of the browser's that staff have."""
    for wanted, language in (
        ("kk-KZ,ru;q=0.8", "kk"),
        ("de,ru;q=0.5", "ru"),
        ("de", "en"),
        ("", "en"),
    ):
        headers = {"Accept-Language": wanted}
        async with browser.get("/dashboard/overview", headers=headers) as answer:
            assert f'<html lang="{language}">' in await answer.text()


async def test_download(browser: Browser, archive: Archive) -> None:
    """A file goes out with its name and kind, and into the audit by label and fingerprint."""
    text = await page(browser, "downloads?period=2026-11")
    found = re.search(r'name="token" value="([^"]+)"', text)
    assert found
    endings = {"xlsx": "xlsx", "csv": "zip", "json": "json"}
    for form, ending in endings.items():
        data = {"token": found[1], "form": form, "period": "2026-11"}
        async with browser.post("/dashboard/download", data=data) as answer:
            body = await answer.read()
            kept = answer.headers["Content-Disposition"]
        assert kept == f'attachment; filename="joldas-2026-11.{ending}"'
        assert body.startswith(f"{form} 2026-11: 2026-W44 2026-W45".encode())
        assert archive.notes[-1] == (LABEL, "export", sha256(body).hexdigest())
    data = {"token": found[1], "form": "exe", "period": "2026-11"}
    async with browser.post("/dashboard/download", data=data) as answer:
        assert answer.status == 404
    assert len(archive.notes) == len(endings)


async def test_no_room(archive: Archive, content: Guide, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file for which the disk has no room is a sentence, and no line of the audit."""

    def full(*_: object) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tests.web.board.made", full)
    async with opened(archive, content, Clock()) as found:
        await log_in(found, onward=False)
        text = await page(found, "downloads?period=2026-11")
        token = re.search(r'name="token" value="([^"]+)"', text)
        assert token
        data = {"token": token[1], "form": "xlsx", "period": "2026-11"}
        async with found.post("/dashboard/download", data=data) as answer:
            assert (answer.status, archive.notes) == (507, [])
            assert "disk is full" in await answer.text()


async def test_a_page_is_made_once(browser: Browser, archive: Archive) -> None:
    """The same question reads no release again, another one only those it needs."""
    first = await page(browser, "stops?period=2026-Q4&tree=labour")
    assert min(archive.asked) == "2026-W41"
    archive.asked.clear()
    assert await page(browser, "stops?period=2026-Q4&tree=labour") == first
    assert archive.asked == []
    await page(browser, "trend?period=2026-W47")
    await page(browser, "trend?period=2026-11&lang=ru")
    assert sorted(set(archive.asked)) == [f"2026-W{n}" for n in range(44, 49)]
    assert archive.asked.count("2026-W47") == 1


@pytest.mark.parametrize("name", ["overview", "stops"])
async def test_a_page_holds_few_bodies(browser: Browser, archive: Archive, name: str) -> None:
    """However long a stretch is, the bodies of its releases are in memory a few at a time."""
    await page(browser, f"{name}?period=2026")
    assert len(archive.asked) >= 12
    assert archive.at_once <= 8


async def test_totals_are_learned_beforehand(archive: Archive, content: Guide) -> None:
    """Beside everything else releases are read before anybody asks, the newest first, each once."""
    press = Press(archive, lambda: content, made)
    async with asyncio.TaskGroup() as tasks:
        work = tasks.create_task(press.warm())
        async with asyncio.timeout(60):
            while len(archive.asked) < len(archive.releases):
                await asyncio.sleep(0.01)
        newest = [one.period.name for one in (await archive.heads())[-8:]]
        assert sorted(archive.asked[:8]) == sorted(newest)
        archive.asked.clear()
        of = await press.view(Ask("trend", "en", "2026-12"))
        assert of
        await press.page(of)
        assert archive.asked == []
        work.cancel()
    press.close()


async def test_away(browser: Browser, archive: Archive) -> None:
    """While the database cannot be asked a page says so, and that families are answered."""
    archive.away = True
    assert "Families are answered all the same" in await page(browser, "trend", 503)
    archive.away = False
    assert "Released in it" in await page(browser, "trend")


async def test_a_changed_release(browser: Browser, archive: Archive) -> None:
    """A release whose bytes are not those that were frozen is not shown."""
    archive.changed = True
    text = await page(browser, "trend?period=2026-W44", 500)
    assert "was changed after it had been published" in text
    assert "<table" not in text


async def test_before_the_first_release(content: Guide) -> None:
    """Where nothing is released yet every page says when the first can be, and why not now."""
    async with opened(Archive([]), content, Clock()) as browser:
        await log_in(browser)
        for name in PAGES:
            text = await page(browser, name)
            assert "can be released from 2027-01-20 on" in text
            assert "<figure" not in text


@pytest.mark.parametrize("name", SHOWN)
async def test_only_releases(browser: Browser, name: str) -> None:
    """Every whole number in a table is one that the rule would publish, or a sum of such."""
    text = await page(browser, f"{name}?period=2026-Q4")
    figures = [int(one.replace("\xa0", "")) for one in re.findall(r"<td>([\d\xa0]+)</td>", text)]
    assert name in {"overview", "quality"} or figures
    # hours and restarts are the bot's own, and exact
    assert name == "quality" or all(one % 5 == 0 for one in figures)
