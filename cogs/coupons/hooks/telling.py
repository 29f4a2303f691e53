"""Writing letters to programs of shops, and sending them until they arrive or are given up."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any, Literal

from bot.context import Ctx
from bot.kinds import UNITS
from bot.machine import Posted
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.events import LetterDue
from cogs.coupons.hooks import store
from cogs.coupons.hooks.config import Told
from cogs.coupons.stock import store as stocks

Letter = Literal["claimed", "redeemed", "undone"]
# After each try that failed: the next one is so much later. The last of them is the last one.
PAUSES = (10_000, 60_000, 5 * 60_000, 30 * 60_000, 2 * UNITS["h"], 6 * UNITS["h"])
QUIET_MS = UNITS["h"]  # so long operators are not told again that letters die
KEPT_MS = 30 * UNITS["d"]  # dead letters


def claimed(ctx: Ctx, found: Found, coupon: Coupon) -> None:
    """The hooks that want it are told that a member got a coupon."""
    _tell(ctx, "claimed", found, coupon, {})


def redeemed(ctx: Ctx, found: Found, coupon: Coupon | None, said: Mapping[str, Any]) -> None:
    """The hooks that want it are told that a coupon was used; of a shared code, without whose."""
    _tell(ctx, "redeemed", found, coupon, said)


def undone(ctx: Ctx, found: Found, coupon: Coupon | None, said: Mapping[str, Any]) -> None:
    """The hooks that were told that a coupon was used are told that it was not."""
    _tell(ctx, "undone", found, coupon, said)


def send(ctx: Ctx, id: int) -> None:
    """Try a letter that waits; one to a hook that is no more in config.yaml dies."""
    letter = store.find(ctx.tx, ctx.community.id, id)
    if letter is None or letter.state != "waiting":
        return
    hook, body = ctx.options.hooks.get(letter.hook), ctx.unseal(letter.sealed)
    if hook is None or body is None:
        _dies(ctx, letter, "no-hook" if hook is None else "sealed", 0)
        return
    to = {"secret": hook.secret, "near": hook.near, "id": name_of(letter.id)}
    ctx.post(hook.url, body, then="letter", letter=letter.id, **to)


def came(ctx: Ctx, result: Posted, id: int) -> None:
    """A letter was taken, or is tried again later, or dies."""
    letter = store.find(ctx.tx, ctx.community.id, id)
    if letter is None or letter.state != "waiting":
        return
    if not result.why:
        store.taken(ctx.tx, ctx.community.id, letter, ctx.now)
    elif letter.tries >= len(PAUSES):
        _dies(ctx, letter, result.why, result.status)
    else:
        told = result.why, result.status, ctx.now
        store.failed(ctx.tx, ctx.community.id, id, "waiting", *told)
        ctx.publish(LetterDue(id), at=ctx.now + PAUSES[letter.tries])


def revive(ctx: Ctx, hook: str, most: int) -> int:
    """Try dead letters to a hook again; how many."""
    ids = store.dead(ctx.tx, ctx.community.id, hook, most)
    for id in ids:
        store.revive(ctx.tx, ctx.community.id, id)
        send(ctx, id)
    return len(ids)


def name_of(letter: int) -> str:
    """What a letter is called in its header and its body, the same for each try."""
    return f"plaza-{letter}"


def _tell(
    ctx: Ctx, event: Letter, found: Found, coupon: Coupon | None, said: Mapping[str, Any]
) -> None:
    of: Told = "claimed" if event == "claimed" else "redeemed"  # who counts uses hears of both
    wanting = [(name, each) for name, each in ctx.options.hooks.items() if of in each.events]
    if not wanting or found.test or ctx.community.stage != "live":
        return
    about = {"campaign": found.name, **_of_coupon(ctx, coupon), **said}
    at = dt.datetime.fromtimestamp(ctx.now / 1000, dt.UTC).isoformat(timespec="seconds")
    for name, hook in wanting:
        data = about | (_code(ctx, coupon) if hook.codes else {})
        id = ctx.new_id()
        body = {"id": name_of(id), "type": f"coupons.{event}", "timestamp": at, "data": data}
        sealed = ctx.seal(json.dumps(body, ensure_ascii=False))
        store.add(ctx.tx, ctx.community.id, id, name, event, sealed, ctx.now)
        send(ctx, id)


def _of_coupon(ctx: Ctx, coupon: Coupon | None) -> dict[str, Any]:
    if coupon is None:
        return {"coupon": None, "member": None}
    member = ctx.members.get(ctx.tx, coupon.member)
    native = member.native if member else None
    return {"coupon": str(coupon.id), "member": native, "way": coupon.way}


def _code(ctx: Ctx, coupon: Coupon | None) -> dict[str, Any]:
    if coupon is None:
        return {}
    sealed = stocks.sealed(ctx.tx, ctx.community.id, coupon.batch, coupon.number)
    return {"code": ctx.unseal(sealed)}


def _dies(ctx: Ctx, letter: store.Letter, why: str, status: int) -> None:
    home = ctx.community.id
    told = store.died_since(ctx.tx, home, letter.hook, ctx.now - QUIET_MS)
    store.forget(ctx.tx, home, ctx.now - KEPT_MS)
    store.failed(ctx.tx, home, letter.id, "dead", why, status, ctx.now)
    if not told:
        said = ctx.text(f"hook-{why}", status=status)
        ctx.say("hook-dead", room="ops", hook=letter.hook, why=said)
