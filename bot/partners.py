"""Partners: programs that may ask the API in the name of a community, and their tokens."""

import hashlib
import re
import secrets

from bot.api import store
from bot.api.store import Partner
from bot.context import Ctx
from bot.errors import UserError

PREFIX = "plaza_"  # so that whoever scans for lost tokens knows one of ours
SIGNING = "plazasec_"
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
LINK_MS = 86_400_000
DOOR = "/shop/door"
MOST = 50  # of one community


def add(ctx: Ctx, name: str) -> str:
    """A new partner; its token, which is shown once and kept by nobody here.

    Raises UserError where the name is no name, or taken, or there are too many.
    """
    if not NAME.fullmatch(name):
        raise UserError("partner-name", cog="core", name=name)
    if len(store.partners(ctx.tx, ctx.community.id)) >= MOST:
        raise UserError("partner-most", cog="core", most=MOST)
    token = _token()
    made = ctx.member.id, ctx.now, None
    partner = Partner(ctx.community.id, ctx.new_id(), name, hashed(token), *made)
    if not store.add(ctx.tx, partner):
        raise UserError("partner-taken", cog="core", name=name)
    ctx.audit("partner add", f"partner:{name}")
    return token


def renew(ctx: Ctx, name: str) -> str:
    """Another token for a partner; the one before opens nothing from now on. UserError: none."""
    token = _token()
    if not store.renew(ctx.tx, ctx.community.id, name, hashed(token)):
        raise UserError("partner-unknown", cog="core", name=name)
    ctx.audit("partner renew", f"partner:{name}")
    return token


def secret(ctx: Ctx, name: str) -> tuple[int, str]:
    """What a partner signs its webhooks with, shown once and kept sealed; and the partner's id.

    The one before signs nothing from now on. UserError where there is no such partner.
    """
    made = SIGNING + secrets.token_urlsafe(32)
    id = store.set_secret(ctx.tx, ctx.community.id, name, ctx.seal(made))
    if id is None:
        raise UserError("partner-unknown", cog="core", name=name)
    ctx.audit("partner secret", f"partner:{name}")
    return id, made


def remove(ctx: Ctx, name: str) -> None:
    """The partner's token opens nothing from now on. UserError where there is none."""
    if not store.remove(ctx.tx, ctx.community.id, name):
        raise UserError("partner-unknown", cog="core", name=name)
    ctx.audit("partner remove", f"partner:{name}")


def link(ctx: Ctx, name: str) -> str:
    """A link that lets one browser of a partner into the pages of shops, once, within a day.

    Raises UserError where there is no such partner, or no web server.
    """
    url = ctx.url(DOOR)
    partner = next((each for each in every(ctx) if each.name == name), None)
    if partner is None:
        raise UserError("partner-unknown", cog="core", name=name)
    token = secrets.token_urlsafe(32)
    store.add_link(ctx.tx, partner, hashed(token), ctx.now, ctx.now + LINK_MS)
    ctx.audit("partner link", f"partner:{name}")
    return f"{url}/{token}"


def every(ctx: Ctx) -> list[Partner]:
    """All partners of the community, by name."""
    return store.partners(ctx.tx, ctx.community.id)


def hashed(token: str) -> str:
    """The token as our rows know it. It is all chance, so nobody guesses it from this."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()


def _token() -> str:
    return PREFIX + secrets.token_urlsafe(32)
