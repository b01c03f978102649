"""Where a request comes from, and what a browser may do with the answer."""

from base64 import b64encode
from hashlib import sha256
from urllib.parse import urlsplit

from aiohttp import hdrs, web

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def is_loopback(request: web.Request) -> bool:
    """Tell whether the browser is on this machine, or at the other end of a tunnel to it."""
    try:
        return urlsplit(f"//{request.host}").hostname in _LOOPBACK
    except ValueError:
        return False


def is_safe(request: web.Request) -> bool:
    """Tell whether a secret may be typed here: by https (a proxy says so), or on this machine."""
    told = request.headers.get("X-Forwarded-Proto", request.scheme)
    return is_loopback(request) or told == "https"


def is_foreign(request: web.Request) -> bool:
    """Tell whether another site's page sent this, by what browsers say and no page can change."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in {"same-origin", "none"}
    origin = request.headers.get(hdrs.ORIGIN)
    return origin is not None and urlsplit(origin).netloc != request.host


def policy(style: str) -> dict[str, str]:
    """Give the headers of each answer; `style` is the only style that may stand in a page."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return {
        "Content-Security-Policy": (
            f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        # not no-referrer: browsers would then send no origin with our own forms
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Cache-Control": "no-store",
    }
