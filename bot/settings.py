"""Settings, from the environment: JOLDAS_*. Frozen; secrets never show in a repr.

A setting may also be a file of its name in small letters, among systemd's credentials or a
container's secrets.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.core.audit import unfit


class SettingsError(Exception):
    """A setting is wrong; the text names it, and never its value."""


def _like(pattern: str, wanted: str) -> AfterValidator:
    """Refuse what does not look so, in words of ours: pydantic's own pattern takes no secret."""

    def check(value: str | SecretStr) -> str | SecretStr:
        said = value.get_secret_value() if isinstance(value, SecretStr) else value
        if not re.fullmatch(pattern, said, re.ASCII):
            raise ValueError(wanted)
        return value

    return AfterValidator(check)


_TOKEN = _like(r"[0-9]{1,16}:[\w-]+", "is no token; BotFather's look like 123456:ABC-def")
_BASE = _like(r"https?://[^/ ]+(/[^ ]*)?", "is no address; it should look like https://host")
_DATABASE = _like(
    r"(sqlite\+aiosqlite|postgresql\+psycopg)://.*",
    "should begin with sqlite+aiosqlite:///file or postgresql+psycopg://",
)
_PORT = r"(\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])"
_LISTEN = _like(rf"[^ ]+:{_PORT}", "should be a host and a port, such as 127.0.0.1:8080")
_WEBHOOK = _like(
    r"https://[^/ ?#]+/[^ ?#]+|http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?/[^ ?#]+",
    "should be the whole https address that Telegram posts to, such as https://host/path",
)
_SECRET = _like(
    r"[\w-]{1,256}", "should be up to 256 of A-Z a-z 0-9 _ and -; 32 by chance are safe"
)
_LONG_SECRET = _like(
    r"[\w-]{16,256}", "should be 16 to 256 of A-Z a-z 0-9 _ and -; 32 by chance are safe"
)
_STAFF = _like(
    r"(\s*[a-z][a-z0-9-]{0,23}\s*=\s*\d{1,16}\s*(,|$))*",
    "should be like office=123456789, astana=987654321: labels, and their ids at Telegram",
)


def _no_names(staff: SecretStr) -> SecretStr:
    """Refuse a label that looks like somebody's name: labels are kept in the audit."""
    if any(unfit(label) for label in _by_id(staff).values()):
        raise ValueError(
            "has a label that looks like a name; labels are kept in the audit, so take the office "
            "or initials"
        )
    return staff


def _by_id(staff: SecretStr) -> dict[int, str]:
    pairs = (one.split("=") for one in staff.get_secret_value().split(",") if one.strip())
    return {int(number): label.strip() for label, number in pairs}


class Settings(BaseSettings):
    """What an operator may set. Each field is the variable JOLDAS_<NAME>."""

    model_config = SettingsConfigDict(env_prefix="JOLDAS_", frozen=True, env_ignore_empty=True)

    bot_token: Annotated[SecretStr, _TOKEN] | None = None
    api_base: Annotated[str, _BASE] = "https://api.telegram.org"
    database_url: Annotated[SecretStr, _DATABASE] = SecretStr("sqlite+aiosqlite:///var/joldas.db")
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: Annotated[str, _WEBHOOK] | None = None
    webhook_secret: Annotated[SecretStr, _SECRET] | None = None
    metrics_secret: Annotated[SecretStr, _SECRET] | None = None
    dashboard_secret: Annotated[SecretStr, _LONG_SECRET] | None = None
    staff: Annotated[SecretStr, _STAFF, AfterValidator(_no_names)] = SecretStr("")
    listen: Annotated[str, _LISTEN] = "127.0.0.1:8080"
    dialogs: Path = Path("dialogs")
    content: Path = Path("content")
    spool: Path = Path("var/spool.db")

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> Self:
        if self.mode == "webhook" and not (self.webhook_url and self.webhook_secret):
            raise ValueError("needs JOLDAS_WEBHOOK_URL and JOLDAS_WEBHOOK_SECRET beside it")
        return self

    @property
    def staff_labels(self) -> Mapping[int, str]:
        """The labels of those who may use the staff commands, by their ids at Telegram."""
        return MappingProxyType(_by_id(self.staff))

    @property
    def address(self) -> tuple[str, int]:
        """The host and port of `listen`."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)


@dataclass(frozen=True, slots=True)
class Post:
    """Where a bot works: its token, the Bot API server, the database, the file of the spool.

    `webhook`: the address and the secret by which Telegram brings updates; else they are fetched.
    `staff`: the labels of who may make links and take figures in the chat, by ids at Telegram.
    """

    token: str
    base: str
    database: str
    spool: Path
    webhook: tuple[str, str] | None = None
    staff: Mapping[int, str] = field(default_factory=dict)


def load_settings() -> Settings:
    """Read the environment. Raises SettingsError, which names each wrong setting."""
    try:
        return Settings(_secrets_dir=_secrets())
    except ValidationError as failure:
        wrong = "; ".join(
            f"JOLDAS_{_name(one['loc'])} {one['msg'].removeprefix('Value error, ')}"
            for one in failure.errors(include_input=False, include_url=False)
        )
        raise SettingsError(f"{wrong}. README.md lists the settings.") from None


def _name(place: tuple[int | str, ...]) -> str:
    return str(place[0]).upper() if place else "MODE"  # what is wrong as a whole is a want of it


def _secrets() -> Path | None:
    """Find the folder of secrets: systemd's credentials, or a container's."""
    folders = (os.environ.get("CREDENTIALS_DIRECTORY"), "/run/secrets")
    return next((Path(one) for one in folders if one and Path(one).is_dir()), None)
