"""Sites that are fine here: those that operators post, and those that a wrong case was about."""

import re
from collections.abc import Iterable

from bot.context import Ctx
from bot.effects import Button
from bot.errors import UserError
from cogs.guard.allowing import store
from cogs.guard.allowing.store import Allowed, Why
from cogs.guard.cases.store import cases
from cogs.guard.events import SitesChanged
from cogs.guard.judging.hosts import is_number, kinds

HOST = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}")
LONGEST = 50  # characters of what a button brings back
OFFERED = 3


def posted(ctx: Ctx, sites: Iterable[str]) -> list[str]:
    """An operator posted links to these sites, so they are fine here; those that are new.

    `sites` are in small ASCII letters. Whoever calls leaves out what a block list holds, and what
    many share, such as shorteners: one link to such a site says nothing of the others.
    """
    return [site for site in dict.fromkeys(sites) if _allow(ctx, site, "posted")]


def allow(ctx: Ctx, typed: str, why: Why) -> str:
    """An operator says that a site is fine; its host. Raises UserError where it is none."""
    host = host_of(typed)
    if host is None:
        raise UserError("allow-no-site", typed=typed)
    if not _allow(ctx, host, why):
        raise UserError("allow-known", site=host)
    ctx.audit("guard allow", f"site:{host}")
    return host


def forbid(ctx: Ctx, typed: str) -> str:
    """A site is fine no more; its host. Raises UserError where it was not."""
    host = host_of(typed)
    if host is None or not store.remove(ctx.tx, ctx.community.id, host):
        raise UserError("allow-unknown", site=typed)
    ctx.publish(SitesChanged(), once="it")
    ctx.audit("guard disallow", f"site:{host}")
    return host


def offers(ctx: Ctx, number: int) -> list[Button]:
    """Buttons that put the hosts of a case on the list of those that are fine."""
    home = ctx.community.id
    known = {each.site for each in store.sites(ctx.tx, home)}
    found = dict.fromkeys(each.what for each in cases.evidence(ctx.tx, home, number))
    hosts = [each for each in found if _of_one_owner(each) and each not in known]
    hosts = [each for each in hosts if not any(_holds(other, each) for other in hosts)]
    return [
        Button(f"{ctx.cog}.allow", ctx.text("allow-this", site=host), host)
        for host in hosts[:OFFERED]
        if len(host) <= LONGEST
    ]


def _holds(host: str, part: str) -> bool:
    """Whether something is only the end of a host whose letters were written apart."""
    return host != part and host.endswith(part) and not host.endswith(f".{part}")


def _of_one_owner(what: str) -> bool:
    """Whether it is a host whose pages are all of one owner, so that one is like the others."""
    return host_of(what) == what and not kinds(what, "") and not is_number(what)


def host_of(typed: str) -> str | None:
    """The host of what somebody typed: an address or a host alone; None if it is neither."""
    bare = typed.strip().lower().partition("://")[2] or typed.strip().lower()
    host = re.split(r"[/?#:]", bare, maxsplit=1)[0].rsplit("@")[-1].rstrip(".")
    try:
        plain = host.encode("idna").decode()
    except UnicodeError:
        return None
    return plain if HOST.fullmatch(plain) else None


def _allow(ctx: Ctx, site: str, why: Why) -> bool:
    allowed = Allowed(site, ctx.member.id, why, ctx.now)
    if not store.add(ctx.tx, ctx.community.id, allowed):
        return False
    ctx.publish(SitesChanged(), once="it")
    return True
