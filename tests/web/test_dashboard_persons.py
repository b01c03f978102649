"""Of whoever is behind the dashboard, or tries, nothing comes back and nothing is written."""

import re
from collections.abc import AsyncIterator
from itertools import product
from urllib.parse import unquote_plus

import pytest

from bot.core.guide import Guide
from bot.core.indicator_words import LANGUAGES
from bot.publish.board import PAGES
from bot.publish.board_page import FORMS
from tests.web.board import SECRET, Archive, Browser, Clock, log_in, opened

NAME, NUMBER, PLACE, FAMILY = "Serikova", "77011234567", "203.0.113.77", "6401337042"
"""A person's name, phone, address on the network and number at Telegram, as they may be sent."""
HEADERS = {
    "User-Agent": f"Phone of {NAME}",
    "Referer": f"https://mail.example/{NAME}",
    "X-Forwarded-For": PLACE,
    "Forwarded": f"for={PLACE}",
    "X-Request-Id": FAMILY,
    "Cookie": f"who={NAME}; tel={NUMBER}",
}
SENT = {
    "name": NAME,
    "campaign": NAME,
    "tree": NUMBER,
    "period": f"2026-Q4..{FAMILY}",
    "lang": PLACE,
    "label": f"{NAME} {NUMBER}",
    "form": FAMILY,
}


@pytest.fixture
async def browser(archive: Archive, content: Guide) -> AsyncIterator[Browser]:
    """Serve the dashboard."""
    async with opened(archive, content, Clock()) as found:
        yield found


async def told(
    browser: Browser,
    method: str,
    path: str,
    params: dict[str, str] | None = None,
    data: dict[str, str] | None = None,
) -> str:
    """Give all that comes back: the status, each header and cookie, and the body."""
    async with browser.request(
        method, path, headers=HEADERS, params=params, data=data, allow_redirects=False
    ) as answer:
        body = await answer.read()
        headers = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
        return f"{answer.status}\n{unquote_plus(headers)}\n{unquote_plus(body.decode())}"


@pytest.mark.parametrize("inside", [True, False])
async def test_nobody_comes_back(
    browser: Browser, archive: Archive, caplog: pytest.LogCaptureFixture, *, inside: bool
) -> None:
    """Every page, form, file and failure, asked by somebody who says who they are, holds nobody."""
    caplog.set_level("DEBUG")
    token = ""
    if inside:
        _, first = await log_in(browser)
        found = re.search(r'name="token" value="([^"]+)"', first)
        assert found
        token = found[1]
    said = []
    for page, language in product((*PAGES, "login", "", NAME), LANGUAGES):
        path = f"/dashboard/{page}".rstrip("/")
        said.append(await told(browser, "GET", path, params={**SENT, "lang": language}))
        said.append(await told(browser, "GET", path, params=SENT))
    for form in (*FORMS, NAME):
        given = {**SENT, "token": token, "form": form, "period": "2026-11"}
        said.append(await told(browser, "POST", "/dashboard/download", data=given))
    archive.away = True
    said.append(await told(browser, "GET", "/dashboard/trend", params=SENT))
    archive.away, archive.changed = False, True
    said.append(await told(browser, "GET", "/dashboard/trend", params={"period": "2026-W44"}))
    archive.changed = False
    for secret in (NAME, SECRET):
        given = {**SENT, "secret": secret}
        said.append(await told(browser, "POST", "/dashboard/login", data=given))
    said.append(await told(browser, "POST", "/dashboard/leave", data={"token": token + NAME}))
    said += [f"{one.getMessage()} {one.__dict__}" for one in caplog.records]
    assert ("2026-11" in "".join(said)) is inside
    for one, person in product(said, (NAME, NUMBER, PLACE, FAMILY, NAME.lower())):
        assert person not in one, one[:300]
    assert all(NAME.lower() not in "".join(note) for note in archive.notes)
