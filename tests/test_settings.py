"""Settings: what is wrong is named, and a secret is never said."""

from pathlib import Path

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
        ("DASHBOARD_SECRET", "hunter2"),
        ("DASHBOARD_SECRET", "hunter2 with signs of others"),
        ("MODE", "hunter2"),
        ("MODE", "webhook"),
        ("WEBHOOK_URL", "http://host.example/hunter2"),
        ("WEBHOOK_URL", "https://host.example"),
        ("WEBHOOK_SECRET", "hunter2 жолдас"),
        ("WEBHOOK_SECRET", "h" * 257),
        ("METRICS_SECRET", "hunter2!"),
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


@pytest.mark.parametrize("url", ["https://host.example/a/b", "http://127.0.0.1:8080/hook"])
def test_webhook(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Webhook mode is whole with an address and a secret, and takes plain http at home only."""
    monkeypatch.setenv("JOLDAS_MODE", "webhook")
    monkeypatch.setenv("JOLDAS_WEBHOOK_URL", url)
    with pytest.raises(SettingsError, match="JOLDAS_MODE needs JOLDAS_WEBHOOK_URL"):
        load_settings()
    monkeypatch.setenv("JOLDAS_WEBHOOK_SECRET", "hunter2")
    settings = load_settings()
    assert settings.webhook_url == url
    assert "hunter2" not in f"{settings!r} {settings.model_dump()}"


def test_secrets_as_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A secret may be a file that the system hands over; the environment goes before it."""
    (tmp_path / "joldas_bot_token").write_text(f"{TOKEN}\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    monkeypatch.delenv("JOLDAS_BOT_TOKEN", raising=False)
    token = load_settings().bot_token
    assert token is not None
    assert token.get_secret_value() == TOKEN
    monkeypatch.setenv("JOLDAS_BOT_TOKEN", "7:other")
    token = load_settings().bot_token
    assert token is not None
    assert token.get_secret_value() == "7:other"


def test_staff(monkeypatch: pytest.MonkeyPatch) -> None:
    """Labels of staff by their ids; a label is an office or initials, for it is kept."""
    monkeypatch.setenv("JOLDAS_STAFF", "office=123456789, astana-2 = 98 ,")
    assert load_settings().staff_labels == {123456789: "office", 98: "astana-2"}
    monkeypatch.setenv("JOLDAS_STAFF", "")
    assert load_settings().staff_labels == {}
    for wrong in ("gulnara=5", "office=1, aigul-karimova=77", "2=5", "-=5", "zoo=x", "zoo"):
        monkeypatch.setenv("JOLDAS_STAFF", wrong)
        with pytest.raises(SettingsError, match="JOLDAS_STAFF ") as failure:
            load_settings()
        assert ("looks like a name" in str(failure.value)) == ("a" in wrong), "2 is no name"
        assert wrong not in str(failure.value)
        assert "gulnara" not in str(failure.value)
