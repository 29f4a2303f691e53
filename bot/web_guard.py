"""What every response carries and every request is asked: policies, origin, CSRF token."""

import hmac
import ipaddress
import secrets
from urllib.parse import urlsplit

from aiohttp import web

PUBLIC_URL = web.AppKey("public_url", str)
NONCE = web.RequestKey("nonce", str)
CSRF = web.RequestKey("csrf", str)
INERT = web.RequestKey("inert", bool)  # set: what is sent is a stranger's, and must do nothing
CSRF_COOKIE = "plaza_csrf"
CSRF_FIELD = "csrf"
CSRF_HEADER = "X-Plaza-Csrf"
FORM = "application/x-www-form-urlencoded"

HEADERS = {
    "Server": "Plaza",
    "X-Content-Type-Options": "nosniff",
    # Not no-referrer: under it a browser sends "Origin: null" with our own forms.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
POLICY = (
    "default-src 'none'; script-src {script}; style-src {style}; "
    "connect-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)


STRANGE = "default-src 'none'; sandbox; frame-ancestors 'none'"


def nonce(request: web.Request) -> str:
    """The value that lets the scripts of this one response run."""
    if NONCE not in request:
        request[NONCE] = secrets.token_urlsafe(16)
    return request[NONCE]


def csrf(request: web.Request) -> str:
    """What a form of this browser must send back; it also stands in a cookie."""
    if CSRF not in request:
        request[CSRF] = request.cookies.get(CSRF_COOKIE) or secrets.token_urlsafe(24)
    return request[CSRF]


def over_https(request: web.Request) -> bool:
    """Whether people reach us through TLS, so that cookies must not travel without it."""
    return request.app.get(PUBLIC_URL, "").startswith("https:")


async def secured(request: web.Request, response: web.StreamResponse) -> None:
    """Put the headers on; runs just before any response is sent."""
    response.headers.update(HEADERS)
    response.headers.setdefault("Cache-Control", "no-store")
    if request.get(INERT, False):
        response.headers["Content-Security-Policy"] = STRANGE
        return
    allowed = f"'nonce-{request[NONCE]}'" if NONCE in request else ""
    response.headers["Content-Security-Policy"] = POLICY.format(
        script=allowed or "'none'", style=f"'self' {allowed}".rstrip()
    )


def keep_csrf(request: web.Request, response: web.StreamResponse) -> None:
    """Let the browser keep the token that the page's forms carry."""
    if request.cookies.get(CSRF_COOKIE) != csrf(request):
        response.set_cookie(
            CSRF_COOKIE,
            csrf(request),
            httponly=True,
            samesite="Lax",
            secure=over_https(request),
        )


def check_origin(request: web.Request) -> None:
    """Refuse what another site's page sent, or nobody's page at all."""
    origin = urlsplit(request.headers.get("Origin", ""))
    public = urlsplit(request.app.get(PUBLIC_URL, ""))
    ours = {request.host, public.netloc} if public.netloc else {request.host}
    if origin.scheme not in ("http", "https") or origin.netloc not in ours:
        raise web.HTTPForbidden


async def check_form(request: web.Request) -> None:
    """Refuse a form without the token that its browser was given (double submit)."""
    if request.content_type != FORM or (request.charset or "utf-8").lower() != "utf-8":
        raise web.HTTPUnsupportedMediaType
    try:
        sent = (await request.post()).get(CSRF_FIELD, "")
    except UnicodeDecodeError as fault:
        raise web.HTTPBadRequest from fault
    _check_token(request, str(sent))


def check_file(request: web.Request) -> None:
    """Refuse a file without the token in a header, which no form of another site can set."""
    _check_token(request, request.headers.get(CSRF_HEADER, ""))


def _check_token(request: web.Request, sent: str) -> None:
    known = request.cookies.get(CSRF_COOKIE, "")
    if not known or not hmac.compare_digest(sent.encode(), known.encode()):
        raise web.HTTPForbidden


def address_of(request: web.Request) -> str:
    """Where a request comes from; a proxy's word counts only where a proxy was announced."""
    remote = request.remote or ""
    told = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return told or remote if PUBLIC_URL in request.app and _is_near(remote) else remote


def _is_near(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_private
    except ValueError:  # a socket file has no address; then it is a proxy of ours
        return True
