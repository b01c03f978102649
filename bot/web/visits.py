"""Who is in the dashboard: a signed cookie with a label, and nothing kept here but who left.

A replica knows the cookie of another, for both sign with the secret; a new secret ends all visits.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from aiohttp import web
from cachetools import TTLCache
from itsdangerous import BadData, Signer, URLSafeSerializer

from bot.web.origin import is_loopback

_REST = timedelta(hours=1)
"""How long a visit lasts after its last page."""

_DAY = timedelta(hours=10)
"""How long it lasts at most."""

_RENEWED = timedelta(minutes=5)
_LEFT = 1000


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit: the label for the audit, a random number, when it began and ends (unix time)."""

    label: str
    number: str
    since: int
    until: int


class Visits:
    """Writes and reads the cookies."""

    def __init__(self, secret: str, now: Callable[[], datetime]) -> None:
        """Sign with the secret."""
        how = {"digest_method": sha256, "key_derivation": "hmac"}
        self._seal = URLSafeSerializer(secret, salt="joldas-visit", signer_kwargs=how)
        self._forms = Signer(secret, salt="joldas-form", **how)  # type: ignore[arg-type] # as above
        self._now = now
        self._left: TTLCache[str, bool] = TTLCache(_LEFT, _DAY.total_seconds())

    def begin(self, label: str) -> Visit:
        """Let somebody in."""
        now = int(self._now().timestamp())
        return Visit(label, secrets.token_urlsafe(12), now, now + int(_REST.total_seconds()))

    def of(self, request: web.Request) -> Visit | None:
        """Tell whose visit this is, if anybody's."""
        try:
            visit = Visit(*self._seal.loads(request.cookies.get(_name(request), "")))
        except (BadData, TypeError):
            return None
        now = self._now().timestamp()
        over = now >= visit.until or now >= visit.since + _DAY.total_seconds()
        return None if over or visit.number in self._left else visit

    def end(self, visit: Visit) -> None:
        """Forget a visit, and take its cookie no more."""
        self._left[visit.number] = True

    def token(self, visit: Visit) -> str:
        """Make the token that a form of this visit carries."""
        return self._forms.get_signature(visit.number).decode()

    def is_token(self, visit: Visit, token: str) -> bool:
        """Tell whether a form carries the token of this visit."""
        return self._forms.verify_signature(visit.number, token)

    def give(self, request: web.Request, response: web.StreamResponse, visit: Visit) -> None:
        """Give the cookie, good for an hour from now on."""
        until = int((self._now() + _REST).timestamp())
        value = self._seal.dumps([visit.label, visit.number, visit.since, until])
        self._set(request, response, str(value))

    def renew(self, request: web.Request, response: web.StreamResponse, visit: Visit) -> None:
        """Give the cookie again, if some of its hour is gone."""
        if self._now().timestamp() > visit.until - (_REST - _RENEWED).total_seconds():
            self.give(request, response, visit)

    def drop(self, request: web.Request, response: web.StreamResponse) -> None:
        """Take the cookie back."""
        self._set(request, response, "", age=0)

    def _set(
        self, request: web.Request, response: web.StreamResponse, value: str, age: int | None = None
    ) -> None:
        response.set_cookie(
            _name(request),
            value,
            max_age=age,
            path="/dashboard",
            httponly=True,
            samesite="Strict",
            secure=not is_loopback(request),
        )


def _name(request: web.Request) -> str:
    return "joldas" if is_loopback(request) else "__Secure-joldas"
