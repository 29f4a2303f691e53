"""How a campaign comes to have as many made codes as it is to have, a page at a time."""

from bot.context import Ctx
from bot.jobs import PAGE
from bot.typed_codes import normalised
from cogs.coupons.campaigns.store import Found
from cogs.coupons.codes import store
from cogs.coupons.codes.made import make
from cogs.coupons.codes.store import Making
from cogs.coupons.events import CodesWanted
from cogs.coupons.stock import service as stocking
from cogs.coupons.stock import store as stocks

ROUNDS = 20  # after which nothing is new any more: the chance is not what it should be


def due(ctx: Ctx, found: Found) -> None:
    """A campaign of style `made` gets the codes that it is to have and has not yet."""
    if found.style != "made" or found.campaign.stock is None:
        return
    missing = found.campaign.stock - there(ctx, found)
    if missing > 0:
        begin(ctx, found, missing)


def begin(ctx: Ctx, found: Found, count: int) -> None:
    """Make so many codes for it, the first page at once."""
    home, batch = ctx.community.id, ctx.new_id()
    stocks.add_batch(ctx.tx, home, found.id, batch, ctx.now)
    making = Making(batch, found.id, count, 0)
    store.begin_making(ctx.tx, home, making)
    page(ctx, found, making)


def there(ctx: Ctx, found: Found) -> int:
    """How many codes it has, with those that are being made."""
    home = ctx.community.id
    total = sum(each.total for each in stocks.tiers(ctx.tx, home, found.id))
    return total + store.to_come(ctx.tx, home, found.id)


def page(ctx: Ctx, found: Found, making: Making) -> None:
    """Make a page of codes; the last page makes all of the batch live."""
    home, batch = ctx.community.id, making.batch
    count = min(PAGE, making.wanted - making.made)
    fresh = _fresh(ctx, count)
    codes = [(making.made + at, *code) for at, code in enumerate(fresh.items(), 1)]
    store.fill(ctx.tx, home, making.campaign, batch, codes)
    made = making.made + count
    if made < making.wanted:
        store.made(ctx.tx, home, batch, made)
        ctx.publish(CodesWanted(batch), once=str(batch))
        return
    store.end_making(ctx.tx, home, batch)
    stocking.open_batch(ctx, found, batch, made)
    if made > PAGE:
        ctx.say("made", room="ops", count=made, name=found.name)


def _fresh(ctx: Ctx, count: int) -> dict[str, str]:
    """New codes of the community, sealed, by their digests; in order, which spares the index."""
    found: dict[str, str] = {}
    for _ in range(ROUNDS):
        codes = [make(ctx.unguessable.randrange) for _ in range(count - len(found))]
        drawn = {ctx.digest(normalised(code)): code for code in codes}
        same = store.same(ctx.tx, ctx.community.id, [*drawn])
        found |= {key: ctx.seal(code) for key, code in drawn.items() if key not in same}
        if len(found) == count:
            break
    assert len(found) == count, "the codes that are drawn are not new"
    return dict(sorted(found.items()))
