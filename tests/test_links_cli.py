"""`joldas links` as staff type it."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.console import MISUSED, OK, WRONG
from bot.core.position import Codec
from tests.real import real_guide
from tests.telegram.world import ROOT

GUIDE = real_guide()
POSTER = {
    "partner": "rodnik",
    "channel": "poster",
    "page": "schooling/no-iin",
    "locale": "tg",
    "bot": "joldas_bot",
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, on the project's content."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JOLDAS_DATABASE_URL", raising=False)
    monkeypatch.setenv("JOLDAS_DIALOGS", str(ROOT / "dialogs"))
    monkeypatch.setenv("JOLDAS_CONTENT", str(ROOT / "content"))
    return tmp_path


def links(*words: str, **options: str) -> Result:
    """Run the command; it never ends in an exception of its own."""
    named = [word for name, value in options.items() for word in (f"--{name}", value)]
    done = CliRunner().invoke(app, ["links", *words, *named], env={"COLUMNS": "200"})
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert len(done.stderr.splitlines()) <= 24
    return done


def test_add() -> None:
    """A link is printed whole, opens its page in its language, and the same call gives it again."""
    done = links("add", **POSTER)
    assert done.exit_code == OK, done.output
    link = done.output.strip()
    found = re.fullmatch(r"https://t\.me/joldas_bot\?start=(\S+)", link)
    assert found
    code = link[-6:]
    read = Codec(GUIDE.ids, {code: 6}).read_payload(found[1])
    assert (read.locale, read.node, read.source) == ("tg", "schooling/no-iin", code)
    assert links("add", **POSTER).output.strip() == link


def test_list_and_retire() -> None:
    """The list says of each link what it is for; a retired one is told so, and is still listed."""
    assert "first one" in links("list").output
    link = links("add", **POSTER, place="School 15, board").output.strip()
    listed = links("list", bot="joldas_bot").output
    assert all(word in listed for word in ("rodnik", "poster", "School 15, board", link))
    assert "retired" in links("retire", link[-6:]).output
    assert "retired" in links("list").output
    assert links("retire", "zzzzzz").exit_code == WRONG


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("partner", "rodnk", "rodnik"),
        ("channel", "Poster", "poster"),
        ("page", "schooling/no-in", "schooling/no-iin"),
        ("page", "registration/withdrawn-long-ago", "registration/"),
        ("locale", "uz", "uz-Latn"),
        ("campaign", "kazakhstan", "kazakhstan-2026"),
        ("place", "for Gulnara", "person"),
    ],
)
def test_what_is_wrong_is_named(option: str, value: str, said: str) -> None:
    """A wrong word is named with the nearest right ones; nothing is registered."""
    done = links("add", **{**POSTER, option: value})
    assert done.exit_code == MISUSED, done.output
    assert value in done.stderr
    assert said in done.stderr
    assert "first one" in links("list").output


def test_the_topics() -> None:
    """A link may open the list of topics."""
    done = links("add", **{**POSTER, "page": "topics"})
    payload = done.output.strip().partition("start=")[2]
    assert Codec(GUIDE.ids, {payload[-6:]: 6}).read_payload(payload).node is None
