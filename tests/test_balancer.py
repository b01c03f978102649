"""The balancer of ops/Caddyfile, as a real process: who gets in, and what it does in a failure."""

import asyncio
import io
import os
import socket
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp import ClientConnectionError, ClientSession, web
from aiohttp.test_utils import TestServer

ROOT = Path(__file__).parents[1]
CADDY = Path(sys.executable).with_name("caddy")


@dataclass
class Replica:
    """A pretended Joldas: counts what is posted, and may fail on purpose."""

    posted: int = 0
    cut: bool = False
    stopping: bool = False
    seen: list[str] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        """Answer whatever is asked."""
        if request.path == "/healthz":
            return web.Response(status=503 if self.stopping else 200)
        self.seen.append(request.path)
        self.posted += 1
        if self.cut and request.transport:
            request.transport.abort()
        await request.read()
        return web.Response(text=request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))


@dataclass
class Balancer:
    """Caddy before two replicas."""

    url: str
    http: ClientSession
    replicas: list[Replica]
    servers: list[TestServer]
    log: Path

    async def post(self, body: bytes = b"{}", path: str = "/telegram") -> int:
        """Post as Telegram does; gives the status."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": "canary-secret"}
        async with self.http.post(
            f"{self.url}{path}", data=io.BytesIO(body), headers=headers
        ) as answer:
            return answer.status


@pytest.fixture
async def balancer(tmp_path: Path) -> AsyncIterator[Balancer]:
    """Run Caddy with the file that operators run, on free ports of the loopback."""
    replicas = [Replica(), Replica()]
    servers = []
    for replica in replicas:
        app = web.Application(client_max_size=4 * 1024 * 1024)
        app.router.add_route("*", "/{any:.*}", replica.handle)
        server = TestServer(app, host="127.0.0.1")
        await server.start_server()
        servers.append(server)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        "SITE": f"http://127.0.0.1:{port}",
        "REPLICAS": " ".join(f"127.0.0.1:{server.port}" for server in servers),
        **dict.fromkeys(["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"], str(tmp_path)),
    }
    command = [str(CADDY), "run", "--adapter", "caddyfile", "--config", "ops/Caddyfile"]
    log = tmp_path / "log"
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, env=environment, stdout=output, stderr=output
        )
    try:
        async with ClientSession() as http:
            made = Balancer(f"http://127.0.0.1:{port}", http, replicas, servers, log)
            await _until_it_answers(made)
            yield made
    finally:
        process.terminate()
        await process.wait()
        for server in servers:
            await server.close()


async def _until_it_answers(balancer: Balancer) -> None:
    async with asyncio.timeout(20):
        while True:
            try:
                async with balancer.http.get(balancer.url):
                    return
            except ClientConnectionError:
                await asyncio.sleep(0.05)


async def test_only_posts_to_the_webhook_get_in(balancer: Balancer) -> None:
    """Pages for operators, other paths and other methods stay outside; each replica gets posts."""
    assert [await balancer.post() for _ in range(4)] == [200] * 4
    assert [replica.posted for replica in balancer.replicas] == [2, 2]
    for path in ("/metrics", "/readyz", "/healthz", "/telegram/", "/telegram"):
        async with balancer.http.get(f"{balancer.url}{path}") as answer:
            assert answer.status == 404
    assert await balancer.post(path="/other") == 404
    assert {path for replica in balancer.replicas for path in replica.seen} == {"/telegram"}


async def test_a_body_over_one_megabyte_is_refused(balancer: Balancer) -> None:
    """A body that no update has is refused before a replica reads all of it."""
    assert await balancer.post(b"x" * 900_000) == 200
    assert await balancer.post(b"x" * 1_100_000) == 413


async def test_a_post_that_was_sent_is_not_sent_again(balancer: Balancer) -> None:
    """Where a replica dies over a post, Telegram is told and brings it again; Caddy does not."""
    for replica in balancer.replicas:
        replica.cut = True
    assert await balancer.post() == 502
    assert sum(replica.posted for replica in balancer.replicas) == 1


async def test_a_replica_that_is_gone_or_stopping_costs_no_post(balancer: Balancer) -> None:
    """A post goes to another replica, at once where one is dead, soon where one is stopping."""
    await balancer.servers[0].close()
    assert [await balancer.post() for _ in range(6)] == [200] * 6
    assert balancer.replicas[1].posted == 6


async def test_a_replica_that_says_it_stops_is_left_out(balancer: Balancer) -> None:
    """Within two seconds of its 503 on /healthz nothing is brought to a replica any more."""
    balancer.replicas[0].stopping = True
    await asyncio.sleep(2)
    before = balancer.replicas[0].posted
    assert [await balancer.post() for _ in range(6)] == [200] * 6
    assert balancer.replicas[0].posted == before


async def test_nothing_of_a_post_is_logged(balancer: Balancer) -> None:
    """Neither a post that went well nor one that failed leaves a word or a time in the log."""
    await balancer.post()
    for replica in balancer.replicas:
        replica.cut = True
    await balancer.post(b'{"canary": 1}')
    for server in balancer.servers:
        await server.close()
    await balancer.post()
    said = balancer.log.read_text("utf-8")
    assert [word for word in ("canary", "telegram", "127.0.0.1") if word in said] == []
