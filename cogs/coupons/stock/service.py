"""How codes come in: all of a batch at once, and the tiers that are kept for audiences first."""

from collections.abc import Iterable

from bot.context import Ctx
from bot.store.db import Tx
from bot.typed_codes import normalised, wrong_with
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.campaigns.store import Found
from cogs.coupons.codes import store as rows
from cogs.coupons.events import CountStale
from cogs.coupons.stock import store


def open_batch(ctx: Ctx, found: Found, batch: int, count: int) -> bool:
    """`count` codes of a batch are there, and count from now on; False where they did already.

    The one unit that makes them live also raises the stock: the tiers of `reserve` are filled
    first. The one code of a shared campaign raises nothing: its cap is its stock.
    """
    if not store.open_batch(ctx.tx, ctx.community.id, batch, count):
        return False
    if found.style != "shared":
        raise_stock(ctx, found, count)
    return True


def raise_stock(ctx: Ctx, found: Found, count: int) -> None:
    """So many more can be given; the operators hear where they are fewer than are to be kept."""
    home, here, short = ctx.community.id, found.id, False
    there = {stock.tier: stock.total for stock in store.tiers(ctx.tx, home, here)}
    for tier, kept in sorted(found.campaign.reserve.items()):
        wanted = max(0, kept - there.get(tier, 0))
        more = min(count, wanted)
        store.add(ctx.tx, home, here, tier, more)
        count, short = count - more, short or more < wanted
    if short:
        ctx.say("reserve-short", room="ops", name=found.name)
    store.add(ctx.tx, home, here, "", count)
    ctx.publish(CountStale(here), once=f"more:{here}")


def typed(ctx: Ctx, found: Found, campaign: Campaign) -> None:
    """Take in what is written in the campaign itself: its codes, or its one code; and take away
    those that stood in config.yaml before, and do no more.

    Where what it has was sealed by another key, nothing comes in: nobody can tell any more which
    of them are there already, and none may be given twice.
    """
    if sealed_else(ctx, found):
        ctx.say("codes-sealed-else", room="ops", name=found.name)
        return
    codes = [campaign.code] if campaign.code else campaign.codes
    keys = [ctx.digest(normalised(code)) for code in codes if not wrong_with(code.strip())]
    others = store.others(ctx.tx, ctx.community.id, found.id, keys)
    if others:
        ctx.say("codes-of-others", room="ops", name=found.name, count=others)
    written = found.origin == "yaml"
    gone = rows.take_out(*here(ctx, found), keys) if written and found.style == "pool" else 0
    if gone:
        store.lessen(*here(ctx, found), gone)
        ctx.say("codes-taken-out", room="ops", name=found.name, count=gone)
    bring_in(ctx, found, codes, written=written)


def sealed_else(ctx: Ctx, found: Found) -> bool:
    """Whether the codes that it has were sealed by another key, so that none can be told apart."""
    there = store.some_code(*here(ctx, found))
    return there is not None and ctx.unseal(there) is None


def has_codes(ctx: Ctx, found: Found) -> bool:
    """Whether any code is there for it, or on its way in."""
    return store.some_code(*here(ctx, found)) is not None or bool(store.tiers(*here(ctx, found)))


def raise_cap(ctx: Ctx, found: Found) -> None:
    """A shared code may be given as often as its campaign says now, where that is more."""
    if found.style != "shared" or store.shared_code(*here(ctx, found)) is None:
        return
    there = sum(stock.total for stock in store.tiers(*here(ctx, found)))
    if (found.campaign.stock or 0) > there:
        raise_stock(ctx, found, (found.campaign.stock or 0) - there)


def bring_in(ctx: Ctx, found: Found, codes: Iterable[str], *, written: bool = False) -> int:
    """Take in a few codes at once, sealed; how many were new to the community."""
    home, batch, count = ctx.community.id, ctx.new_id(), 0
    store.add_batch(ctx.tx, home, found.id, batch, ctx.now, written=written)
    for code in codes:
        key = "" if wrong_with(code.strip()) else normalised(code)
        if key and store.add_code(
            ctx.tx, home, found.id, batch, count + 1, ctx.digest(key), ctx.seal(code.strip())
        ):
            count += 1
    open_batch(ctx, found, batch, count)
    return count


def here(ctx: Ctx, found: Found) -> tuple[Tx, int, int]:
    """Where a campaign's rows are: transaction, community, campaign."""
    return ctx.tx, ctx.community.id, found.id
