"""The guide and the files for running Joldas name only what exists, and are fit to be used."""

import configparser
import re
import shutil
import subprocess
from dataclasses import fields
from pathlib import Path
from typing import Any

import psycopg
import pytest
import yaml
from aiohttp.test_utils import TestClient, TestServer
from typer.main import get_command

from bot.cli import app
from bot.settings import Settings, load_settings
from bot.web.health import Pulse, make_app
from tests.postgres import Postgres

ROOT = Path(__file__).parents[1]
OPS = sorted((ROOT / "ops").iterdir())
GUIDES = [ROOT / "docs/operations.md", ROOT / "docs/failures.md"]
FILES = [*GUIDES, *OPS]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "ops/compose.yaml").read_text("utf-8"))
RULES: list[dict[str, Any]] = yaml.safe_load((ROOT / "ops/alerts.yaml").read_text("utf-8"))[
    "groups"
][0]["rules"]
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
QUIET = {
    "log_statement": "none",
    "log_min_duration_statement": "-1",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_min_error_statement": "panic",
    "track_commit_timestamp": "off",
    "archive_mode": "off",
}


def text(path: Path) -> str:
    """Read a file, with the lines of a command that goes on joined."""
    return path.read_text("utf-8").replace("\\\n", " ")


def test_each_command_of_joldas_exists() -> None:
    """Whoever copies a `joldas` command from a guide, a unit or the compose file can run it."""
    commands = getattr(get_command(app), "commands")  # noqa: B009 - click types it as a command only
    called: set[str] = set()
    for path in FILES:
        calls = re.findall(r"(?:bin/|exec |`)joldas ([a-z]+)([^\n`]*)", text(path))
        calls += [(name, "") for name in re.findall(r"command: \[joldas, (\w+)\]", text(path))]
        for name, rest in calls:
            assert name in commands, f"{path.name}: joldas {name}"
            known = {option for parameter in commands[name].params for option in parameter.opts}
            assert {*re.findall(r" (--[a-z]+)", rest)} <= known, f"{path.name}: joldas {name}{rest}"
            called.add(name)
    assert called == {"run", "check", "backup", "restore", "setup", "release", "report"}


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_each_block_of_commands_can_be_read_by_a_shell(path: Path) -> None:
    """No quote is left open in what an operator copies."""
    blocks = re.findall(r"```sh\n(.*?)```", path.read_text("utf-8"), re.DOTALL)
    assert blocks
    for block in blocks:
        done = subprocess.run(
            ["sh", "-n"],  # noqa: S607 - where the system has it
            input=block,
            text=True,
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), block


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_setting_exists(path: Path) -> None:
    """No guide and no file names a setting, or a file of a secret, that Joldas does not read."""
    known = {f"JOLDAS_{name.upper()}" for name in Settings.model_fields}
    assert {*re.findall(r"\bJOLDAS_[A-Z_]+", text(path))} <= known
    secrets = {*re.findall(r"(?:/|LoadCredential=)(joldas_\w+)", text(path))}
    assert {name.upper() for name in secrets} <= known


def test_the_settings_of_the_guide_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each value that the guide writes into a settings file is one that Joldas takes."""
    written = re.findall(r"'(JOLDAS_\w+)=([^']+)'", text(GUIDES[0]))
    assert len(written) == 4
    for name, value in written:
        monkeypatch.setenv(name, value)
        load_settings()


async def test_each_metric_of_an_alert_is_served() -> None:
    """An alert cannot wait for ever for a metric that nobody serves."""
    pulse = Pulse(*[0 for _ in fields(Pulse)])  # type: ignore[arg-type] # numbers and flags
    page = make_app(lambda: pulse, {"version": "0", "mode": "polling"}, None)
    async with TestClient(TestServer(page)) as client, client.get("/metrics") as answer:
        served = {*re.findall(r"^(joldas_\w+)", await answer.text(), re.MULTILINE)}
    asked = {name for rule in RULES for name in re.findall(r"joldas_\w+", rule["expr"])}
    assert len(asked) > 6
    assert asked <= served
    assert {*re.findall(r"\bjoldas_\w+(?=`)", text(GUIDES[1]))} - served <= {
        "joldas_webhook_secret"
    }


def test_each_alert_says_what_to_do() -> None:
    """Each alert says what it means and what to do, and the guide knows it by its name."""
    rows = {*re.findall(r"^\| `(Joldas\w+)` \|", text(GUIDES[1]), re.MULTILINE)}
    assert rows == {rule["alert"] for rule in RULES}
    for rule in RULES:
        assert rule["labels"]["severity"] in {"page", "ticket"}
        assert {"summary", "action"} == {*rule["annotations"]}


@pytest.mark.parametrize("name", SERVICES)
def test_each_container_is_hardened(name: str) -> None:
    """No container is root, writes where it need not, gains rights, or leaves a core dump."""
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["ulimits"] == {"core": 0}
    assert not service["user"].startswith("0")
    assert any(one.startswith("/tmp:") for one in service["tmpfs"])  # noqa: S108 - in a container
    assert service["memswap_limit"] == service["mem_limit"]


def test_three_replicas_differ_in_their_spool_alone() -> None:
    """Replicas are alike and share no file; secrets are files; the database is out of reach."""
    replicas = [one for name, one in SERVICES.items() if name.startswith("replica")]
    assert len(replicas) == len({one.pop("volumes")[0] for one in map(dict, replicas)}) == 3
    assert all(one == {**replicas[0], "volumes": one["volumes"]} for one in replicas)
    assert replicas[0]["environment"]["JOLDAS_MODE"] == "webhook"
    assert "container/health.py" in replicas[0]["healthcheck"]["test"]
    assert all("_FILE" in key for key in SERVICES["database"]["environment"] if "PASS" in key)
    assert [name for name, one in SERVICES.items() if "ports" in one] == ["balancer"]
    assert COMPOSE["networks"]["store"]["internal"] is True


def test_postgresql_keeps_no_statement_and_no_time(postgres_server: Postgres) -> None:
    """Compose file and guide make PostgreSQL keep quiet, in words that it knows."""
    given = dict(one[2:].split("=") for one in SERVICES["database"]["command"][1:])
    assert given.items() >= QUIET.items()
    said = re.findall(r"[\"'](\w+) = '?([\w-]+)'?[\"']", text(GUIDES[0]))
    assert dict(said) == QUIET
    with psycopg.connect(postgres_server.address()) as connection:
        rows = connection.execute(
            "SELECT name FROM pg_settings WHERE name = ANY(%s)", [list(given)]
        )
        assert {name for (name,) in rows} == {*given}


@pytest.mark.parametrize("name", ["joldas", "backup"])
def test_each_unit_is_hardened(name: str) -> None:
    """The services are not root, write to one folder, and leave nothing of memory on a disk."""
    unit = configparser.RawConfigParser(strict=False, allow_no_value=True)
    unit.optionxform = str  # type: ignore[assignment,method-assign] # as systemd, by case
    unit.read(ROOT / f"ops/{name}.service")
    service = dict(unit["Service"])
    wanted = {
        "User": "joldas",
        "ProtectSystem": "strict",
        "ProtectHome": "yes",
        "PrivateTmp": "yes",
        "NoNewPrivileges": "yes",
        "LimitCORE": "0",
        "MemorySwapMax": "0",
        "CapabilityBoundingSet": "",
        "RestrictAddressFamilies": "AF_INET AF_INET6 AF_UNIX",
    }
    assert service.items() >= wanted.items()
    assert "SystemCallFilter" in service
    assert service["StateDirectory"].split()[0] == "joldas"
    if name == "joldas":
        assert service["Restart"] == "on-failure"
        assert (service["RestartPreventExitStatus"], service["TimeoutStopSec"]) == ("2", "20")
        assert "/etc/joldas/joldas_bot_token" in service["LoadCredential"]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not here")
def test_systemd_finds_no_fault(tmp_path: Path) -> None:
    """The units are ones that systemd reads without a complaint."""
    for path in OPS:
        if path.suffix in {".service", ".timer"}:
            name = path.name if path.stem == "joldas" else f"joldas-{path.name}"
            unit = text(path).replace("/opt/joldas/current/.venv/bin/joldas", "/bin/true")
            (tmp_path / name).write_text(unit, "utf-8")
    units = sorted(str(path) for path in tmp_path.iterdir())
    done = subprocess.run(  # noqa: S603 - our own files
        ["systemd-analyze", "verify", *units],  # noqa: S607 - where the system has it
        capture_output=True,
        text=True,
        check=False,
    )
    ours = [line for line in done.stderr.splitlines() if "joldas" in line]
    assert (len(units), ours) == (3, [])
