"""Settings: what is wrong is named, and a secret is never said."""

import pytest

from bot.settings import Settings, SettingsError, load_settings

TOKEN = "123456:AAF-hunter2_x"


def test_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing needs to be set for the preview."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"JOLDAS_{name.upper()}", raising=False)
    settings = load_settings()
    assert settings.bot_token is None
    assert settings.address == ("127.0.0.1", 8080)
    assert settings.database_url.get_secret_value() == "sqlite+aiosqlite:///var/joldas.db"


def test_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token is taken, and no repr shows it; an empty one is none."""
    monkeypatch.setenv("JOLDAS_BOT_TOKEN", TOKEN)
    settings = load_settings()
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == TOKEN
    assert "hunter2" not in f"{settings!r} {settings} {settings.model_dump()}"
    monkeypatch.setenv("JOLDAS_BOT_TOKEN", "")
    assert load_settings().bot_token is None


@pytest.mark.parametrize(
    ("listen", "address"),
    [("10.0.0.1:80", ("10.0.0.1", 80)), ("[::1]:65535", ("::1", 65535)), ("host:0", ("host", 0))],
)
def test_listen(monkeypatch: pytest.MonkeyPatch, listen: str, address: tuple[str, int]) -> None:
    """Host and port are taken apart, IPv6 too."""
    monkeypatch.setenv("JOLDAS_LISTEN", listen)
    assert load_settings().address == address


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "hunter2"),
        ("BOT_TOKEN", "bot123:hunter2"),
        ("BOT_TOKEN", f"{TOKEN}\n"),
        ("BOT_TOKEN", "٣:hunter2"),
        ("BOT_TOKEN", f"{9**30}:hunter2"),
        ("DATABASE_URL", "mysql://joe:hunter2@host/db"),
        ("DATABASE_URL", "sqlite:///hunter2.db"),
        ("DATABASE_URL", "hunter2"),
        ("API_BASE", "ftp://hunter2"),
        ("API_BASE", "hunter2"),
        ("LISTEN", "hunter2"),
        ("LISTEN", "hunter2:65536"),
        ("LISTEN", ":8080"),
        ("MODE", "hunter2"),
    ],
)
def test_wrong(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """A wrong setting is named, with what is wanted and never with its value."""
    monkeypatch.setenv(f"JOLDAS_{name}", value)
    with pytest.raises(SettingsError) as failure:
        load_settings()
    assert f"JOLDAS_{name} " in str(failure.value)
    assert "hunter2" not in str(failure.value)
    assert failure.value.__cause__ is None
    assert failure.value.__suppress_context__


def test_every_wrong_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """All wrong settings are named at once."""
    monkeypatch.setenv("JOLDAS_BOT_TOKEN", "x")
    monkeypatch.setenv("JOLDAS_LISTEN", "y")
    with pytest.raises(SettingsError, match=r"JOLDAS_BOT_TOKEN .*; JOLDAS_LISTEN "):
        load_settings()
