"""Where the bot wants its updates brought, instead of fetching them: the webhook methods."""

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from telegram.constants import WebhookLimit

from bot.preview.chat import Json
from bot.preview.faults import ApiError

if TYPE_CHECKING:
    from bot.preview.api import BotApi

CONFLICT: Final = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
TERMINATED: Final = "Conflict: terminated by setWebhook request"
_BAD_URL: Final = "Bad Request: bad webhook: invalid URL"
_CONNECTIONS: Final = 40  # Bot API documentation, setWebhook


@dataclass(eq=False)
class Webhook:
    """One registration, or, without a URL, none; `last_error` is its date and words."""

    url: str = ""
    secret: str = ""
    max_connections: int = _CONNECTIONS
    last_error: tuple[int, str] | None = None


def must_be_fetched(api: "BotApi", refusal: str) -> None:
    """Raise this refusal while a webhook is set."""
    if api.webhook.url:
        raise ApiError(409, refusal)


def set_webhook(api: "BotApi", params: Json) -> object:
    """Have updates brought to a URL from now on; an empty one means to be fetched again."""
    url = str(params.get("url", ""))
    if not url:
        return delete_webhook(api, params)
    _must_be_safe(url)
    if isinstance(params.get("allowed_updates"), list):
        api.updates.allow(str(kind) for kind in params["allowed_updates"])
    if params.get("drop_pending_updates"):
        api.updates.clear()
    most = params.get("max_connections", _CONNECTIONS)
    api.webhook = Webhook(url, str(params.get("secret_token", "")), most)
    api.changed()
    return True


def delete_webhook(api: "BotApi", params: Json) -> object:
    """Let the bot fetch its updates."""
    if params.get("drop_pending_updates"):
        api.updates.clear()
    api.webhook = Webhook()
    api.changed()
    return True


def get_webhook_info(api: "BotApi", _: Mapping[str, object]) -> object:
    """Describe the registration; its secret is never told."""
    hook, pending = api.webhook, api.updates.pending
    found: Json = {"url": "", "has_custom_certificate": False, "pending_update_count": pending}
    if hook.url:
        found |= {"url": hook.url, "max_connections": hook.max_connections}
        if api.updates.allowed is not None:
            found["allowed_updates"] = sorted(api.updates.allowed)
        if hook.last_error:
            found["last_error_date"], found["last_error_message"] = hook.last_error
    return found


def _must_be_safe(url: str) -> None:
    """Raise ApiError unless it is https; plain http is for tests on this machine."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ApiError(400, _BAD_URL) from None
    if not host or port == 0:
        raise ApiError(400, _BAD_URL)
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(host)):
        raise ApiError(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def objections(params: Mapping[str, object]) -> list[str]:
    """List what is beyond the limits of setWebhook."""
    found = []
    least, most = WebhookLimit.MIN_CONNECTIONS_LIMIT, WebhookLimit.MAX_CONNECTIONS_LIMIT
    number = params.get("max_connections", least)
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
        found.append(f"max_connections is {number!r}, allowed are {int(least)} to {int(most)}")
    return found + _of_secret(params.get("secret_token"))


def _of_secret(secret: object) -> list[str]:
    if secret is None:
        return []
    least, most = WebhookLimit.MIN_SECRET_TOKEN_LENGTH, WebhookLimit.MAX_SECRET_TOKEN_LENGTH
    if not isinstance(secret, str) or not least <= len(secret) <= most:
        return [f"secret_token is not a text of {int(least)} to {int(most)} characters"]
    if not (secret.isascii() and secret.replace("_", "a").replace("-", "a").isalnum()):
        return ["secret_token has characters other than A-Z, a-z, 0-9, _ and -"]
    return []
