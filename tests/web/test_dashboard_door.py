"""The dashboard's door: who comes in, who does not, and what is kept of either: nothing."""

import asyncio
import json
import re
import time
from base64 import urlsafe_b64decode
from collections.abc import AsyncIterator
from html import unescape
from urllib.parse import urlencode

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.core.guide import Guide
from bot.publish.board import PAGES
from tests.web.board import LABEL, PAUSE, SECRET, Archive, Browser, Clock, log_in, opened

SAID = "Released in it"
"""Stands on every page of figures."""
FORM = 'name="secret"'
PATHS = ["/dashboard", *(f"/dashboard/{page}" for page in PAGES)]
OTHER = "https://other.example"


@pytest.fixture
def clock() -> Clock:
    """Give a clock."""
    return Clock()


@pytest.fixture
async def browser(archive: Archive, content: Guide, clock: Clock) -> AsyncIterator[Browser]:
    """Serve the dashboard to somebody outside."""
    async with opened(archive, content, clock) as found:
        yield found


async def page(browser: Browser, path: str = "/dashboard/overview") -> str:
    """Open a page, wherever that leads."""
    async with browser.get(path) as answer:
        return await answer.text()


async def test_the_secret_opens(browser: Browser) -> None:
    """With the secret and a label every page is there, and says who took it."""
    status, first = await log_in(browser)
    assert status == 200
    assert SAID in first
    for path in PATHS:
        async with browser.get(path) as answer:
            text = await answer.text()
        assert answer.status == 200
        assert SAID in text
        assert LABEL in text


async def test_without_the_secret_nothing(browser: Browser, archive: Archive) -> None:
    """Whoever is not in gets the form and nothing else, on every path and by every method."""
    paths = [*PATHS, "/dashboard/", "/dashboard/no", "/dashboard/leave", "/dashboard/download"]
    for path in paths:
        for method in ("GET", "POST", "PUT", "HEAD", "OPTIONS"):
            async with browser.request(method, path, allow_redirects=False) as answer:
                assert answer.status == 303
                assert answer.headers["Location"].startswith("/dashboard/login")
                assert await answer.text() == ""
        assert SAID not in await page(browser, path)
    assert archive.notes == []


async def test_all_paths_were_walked(content: Guide, clock: Clock, archive: Archive) -> None:
    """The test above knows every path that is served."""
    async with opened(archive, content, clock) as browser:
        app = browser.server.app  # type: ignore[attr-defined] # a TestServer of an application
        served = {
            resource.canonical
            for sub in app.router.resources()
            for resource in sub._app.router.resources()
        }
    assert served == {*PATHS, "/dashboard/login", "/dashboard/leave", "/dashboard/download"}


@pytest.mark.parametrize("secret", ["", "x", SECRET[:-1], SECRET + "x", SECRET.upper(), "\udc80"])
async def test_a_wrong_secret_is_slow_and_clear(browser: Browser, secret: str) -> None:
    """A wrong secret waits, is told so in words, and its label need not be typed again."""
    begun = time.monotonic()
    given = secret.encode("utf-8", "surrogateescape")
    data = urlencode({"secret": given, "label": LABEL})
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    async with browser.post("/dashboard/login?lang=ru", data=data, headers=kind) as answer:
        text = await answer.text()
    assert time.monotonic() - begun >= PAUSE
    assert answer.status == 403
    assert "Это не тот секрет" in text
    assert f'value="{LABEL}"' in text
    assert "Set-Cookie" not in answer.headers
    assert FORM in await page(browser)


async def test_many_wrong_secrets_at_once(browser: Browser) -> None:
    """Of many tries at once only three are looked at; when they are over, it opens again."""
    tries = await asyncio.gather(*(log_in(browser, f"wrong-{n}") for n in range(12)))
    assert sorted(status for status, _ in tries) == [403] * 3 + [429] * 9
    assert "Too many tries" in next(text for status, text in tries if status == 429)
    assert (await log_in(browser))[0] == 200


@pytest.mark.parametrize("label", ["Aigul Serikova", "+7 701 123 45 67", "", "<b>x</b>"])
async def test_a_person_is_no_label(browser: Browser, label: str) -> None:
    """What looks like somebody's name or number is refused, and not shown again."""
    status, text = await log_in(browser, label=label)
    assert status == 403
    assert "office or initials" in text
    assert not label or label not in text
    assert FORM in await page(browser)


async def test_a_visit_ends(browser: Browser, clock: Clock) -> None:
    """An hour without a page ends a visit; pages keep it up, but for ten hours at most."""
    await log_in(browser)
    for _ in range(11):
        clock.later(minutes=54)
        assert SAID in await page(browser)
    clock.later(minutes=54)
    assert FORM in await page(browser)
    await log_in(browser)
    clock.later(minutes=61)
    assert FORM in await page(browser)


async def test_leaving(browser: Browser) -> None:
    """Who left is out, with the cookie of before too."""
    _, text = await log_in(browser)
    [cookie] = [one for one in browser.session.cookie_jar if one.key == "joldas"]
    async with browser.post("/dashboard/leave", data={"token": token(text)}) as answer:
        assert "You are out" in await answer.text()
    assert FORM in await page(browser)
    async with browser.get(PATHS[1], headers={"Cookie": f"joldas={cookie.value}"}) as answer:
        assert FORM in await answer.text()


def token(text: str) -> str:
    """Find the token of the forms of a page."""
    found = re.search(r'name="token" value="([^"]+)"', text)
    assert found
    return found[1]


async def test_the_language_outlives_the_visit(browser: Browser, clock: Clock) -> None:
    """Who picked Kazakh reads Kazakh before, during and after a visit, however that ended."""
    kazakh = '<html lang="kk">'
    door = await page(browser, "/dashboard?lang=kk")
    wrong, right = ({"secret": one, "label": LABEL} for one in ("a-wrong-secret", SECRET))
    async with browser.post(form_of(door, "login"), data=wrong) as answer:
        door = await answer.text()
    assert kazakh in door
    async with browser.post(form_of(door, "login"), data=right) as answer:
        first = await answer.text()
    assert kazakh in first
    async with browser.post(form_of(first, "leave"), data={"token": token(first)}) as answer:
        left = await answer.text()
    assert "Сіз шықтыңыз" in left
    async with browser.post(form_of(left, "login"), data=right) as answer:
        assert kazakh in await answer.text()
    downloads = await page(browser, "/dashboard/downloads?lang=kk")
    clock.later(minutes=61)
    async with browser.post(form_of(downloads, "download"), data={}) as answer:
        over = await answer.text()
    assert FORM in over
    assert kazakh in over


def form_of(text: str, name: str) -> str:
    """Find where a form of a page is sent."""
    found = re.search(rf'method="post" action="(/dashboard/{name}[^"]*)"', text)
    assert found
    return unescape(found[1])


async def test_the_cookie(browser: Browser) -> None:
    """The cookie holds the label and when the visit ends, and nobody can write one."""
    async with browser.post(
        "/dashboard/login", data={"secret": SECRET, "label": LABEL}, allow_redirects=False
    ) as answer:
        given = answer.headers["Set-Cookie"]
    name, value = given.partition(";")[0].split("=", 1)
    assert name == "joldas"
    assert "; HttpOnly; Path=/dashboard; SameSite=Strict" in given
    assert "Secure" not in given  # by plain http on this machine, where it would not come back
    said = json.loads(urlsafe_b64decode(value.partition(".")[0] + "=="))
    assert [type(one) for one in said] == [str, str, int, int]
    assert said[0] == LABEL
    browser.session.cookie_jar.clear()
    for tried in (value, value[:-2], value.replace(value[3], "x", 1), "", "a.b"):
        async with browser.get(PATHS[1], headers={"Cookie": f"joldas={tried}"}) as answer:
            assert (SAID in await answer.text()) is (tried == value)


async def test_behind_a_proxy(browser: Browser) -> None:
    """By https the cookie is for https alone; by plain http from afar no secret is asked for."""
    away = {"Host": "bot.example.org"}
    data = {"secret": SECRET, "label": LABEL}
    async with browser.get("/dashboard/login", headers=away) as answer:
        assert answer.status == 403
        assert FORM not in await answer.text()
    async with browser.post("/dashboard/login", data=data, headers=away) as answer:
        assert answer.status == 403
        assert "Set-Cookie" not in answer.headers
    proxied = {**away, "X-Forwarded-Proto": "https", "Origin": "https://bot.example.org"}
    async with browser.post(
        "/dashboard/login", data=data, headers=proxied, allow_redirects=False
    ) as answer:
        given = answer.headers["Set-Cookie"]
    assert given.startswith("__Secure-joldas=")
    assert "; Secure" in given


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": OTHER},
        {"Origin": "null"},
    ],
)
async def test_another_page_sends_no_form(
    browser: Browser, archive: Archive, headers: dict[str, str]
) -> None:
    """A form of another site is not taken, neither to come in nor with the right token."""
    data = {"secret": SECRET, "label": LABEL}
    async with browser.post("/dashboard/login", data=data, headers=headers) as answer:
        assert answer.status == 403
    assert FORM in await page(browser)
    _, text = await log_in(browser)
    taken = {"token": token(text), "form": "json", "period": "2026-Q4"}
    async with browser.post("/dashboard/download", data=taken, headers=headers) as answer:
        assert answer.status == 403
    assert archive.notes == []


@pytest.mark.parametrize("given", ["", "x", "of-another-visit"])
async def test_a_form_needs_its_token(browser: Browser, archive: Archive, given: str) -> None:
    """Without the token of this very visit nothing is taken away and nobody is thrown out."""
    _, text = await log_in(browser)
    if given == "of-another-visit":
        given = token(text)
        _, text = await log_in(browser)
    for path in ("download", "leave"):
        data = {"token": given, "form": "json"}
        async with browser.post(f"/dashboard/{path}", data=data) as answer:
            assert answer.status == 403
    assert archive.notes == []
    assert SAID in await page(browser)


async def test_headers(browser: Browser) -> None:
    """Every answer may be kept by nobody, framed by nobody, and runs and fetches nothing."""
    for once in (False, True):
        for path in [*PATHS, "/dashboard/login", "/dashboard/no", "/dashboard/download"]:
            async with browser.get(path, allow_redirects=False) as answer:
                text = await answer.text()
            policy = answer.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none'; style-src 'sha256-")
            assert "frame-ancestors 'none'" in policy
            assert "unsafe" not in policy
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert not re.search(r"<script|\sstyle=|\son\w+=|(src|href)=\"?(https?:)?//", text)
        if not once:
            await log_in(browser)


async def test_without_a_setting_there_is_none() -> None:
    """A server to which no dashboard was added knows nothing of it."""
    async with TestClient(TestServer(web.Application(), host="127.0.0.1")) as browser:
        for path in PATHS:
            assert (await browser.get(path)).status == 404


async def test_no_trace(browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    """Neither secret nor label nor address comes into a log, whatever goes wrong."""
    caplog.set_level("DEBUG")
    await log_in(browser, "a-wrong-secret")
    await log_in(browser, label="Aigul Serikova")
    await log_in(browser)
    await page(browser, "/dashboard/stops?period=%00&tree=Aigul")
    async with browser.post("/dashboard/login", data={"secret": "y" * 5000}) as answer:
        assert answer.status == 413
    logged = " ".join(one.getMessage() for one in caplog.records)
    for trace in (SECRET, LABEL, "a-wrong-secret", "Aigul", "127.0.0.1"):
        assert trace not in logged
