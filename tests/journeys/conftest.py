"""The real preview in a process of its own, and a phone that opens it."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.async_api import Page, async_playwright, expect

from tests.chromium import CHROMIUM, FLAGS
from tests.real import real_guide
from tests.released import LINKS, quarter, written

ROOT = Path(__file__).parents[2]
SECRET = "opens-the-dashboard-in-a-browser"

# a machine that does other things too is slow, not wrong; usually everything is there at once
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run `joldas preview` as a person would, a quarter released; gives the address of its page."""
    folder = tmp_path_factory.mktemp("preview")
    (folder / "var").mkdir()
    story = quarter(real_guide())
    asyncio.run(written(f"sqlite+aiosqlite:///{folder / 'var' / 'preview.db'}", story, LINKS))
    with previewing(folder, JOLDAS_DASHBOARD_SECRET=SECRET) as address:
        yield address


@contextmanager
def previewing(folder: Path, **settings: str) -> Iterator[str]:
    """Run `joldas preview` in a folder, with these settings beside those of the content."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("JOLDAS_")},
        "JOLDAS_DIALOGS": str(ROOT / "dialogs"),
        "JOLDAS_CONTENT": str(ROOT / "content"),
        "PYTHONPATH": str(ROOT),
        **settings,
    }
    command = [sys.executable, "-m", "bot", "preview", "--port", str(port)]
    with subprocess.Popen(command, cwd=folder, env=environment) as process:  # noqa: S603 - our own
        try:
            _wait(address, process)
            yield address
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(10)


def _wait(address: str, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(f"{address}/healthz", timeout=1):  # noqa: S310 - our own address
                return
        except URLError:
            time.sleep(0.1)
    pytest.fail("the preview did not start")


@pytest.fixture
async def phone() -> AsyncIterator[Page]:
    """Open a browser of a phone's width; whatever it complains of fails the test."""
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = await browser.new_page(viewport={"width": 390, "height": 844})
        page.set_default_timeout(30_000)
        page.on("pageerror", lambda failure: complaints.append(str(failure)))
        page.on(
            "console", lambda said: complaints.append(said.text) if said.type == "error" else None
        )
        yield page
        await browser.close()
    assert complaints == []
