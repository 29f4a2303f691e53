"""What a play does to the house of coupons, each as one unit that may crash at its end."""

from dataclasses import replace
from typing import Any

from bot import ledger
from bot.context import Ctx
from cogs.coupons import service
from cogs.coupons.books.reconciling import Books, reconcile
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims import unlocking
from cogs.coupons.claims.showing import showing
from cogs.coupons.codes import store as tables
from cogs.coupons.config import Options
from cogs.coupons.draws import drawing
from cogs.coupons.draws import store as draws
from cogs.coupons.endings import ending
from cogs.coupons.endings import store as ends
from cogs.coupons.errands import running
from cogs.coupons.errands import store as errands
from cogs.coupons.errands.store import Errand, Kind
from cogs.coupons.gifts import giving
from cogs.coupons.gifts import store as gifts
from cogs.coupons.gifts.store import Gift
from cogs.coupons.stock import store as stocks

HOUR = 3_600_000
KEPT, EACH, LASTS, PRICE = 3, 4, 20 * HOUR, 10
OPTIONS = {
    "coupons": Options(
        {
            "spring": Campaign(
                per_member=EACH,
                reserve={"newcomers": KEPT},
                valid_for=LASTS,
                remind=None,
                points=PRICE,
            ),
            "sorry": Campaign(per_member=EACH, valid_for=LASTS, remind=None),
            "both": Campaign(pack=("spring", "sorry")),
        }
    )
}
AUDIENCES = "{newcomers: {language: lv}}"


def known(code: str) -> str:
    """A code as it is compared."""
    return code.lower().replace("-", "").replace(" ", "")


def claim(ctx: Ctx, name: str, member: Any, way: service.Way, source: str | None) -> str:
    """The code, or why there is none."""
    found = service.find(ctx, name)
    if way in ("gift", "reward", "earned") and source is not None:
        got = giving.give(ctx, found, member, way, source, operator=False)
    else:
        got = service.claim(ctx, found, member, way, source, operator=False)
    if isinstance(got, service.Refusal):
        return got.why
    return known(ctx.unseal(stocks.sealed(ctx.tx, ctx.community.id, got.batch, got.number)) or "")


def of_source(ctx: Ctx, source: str) -> int:
    """The coupon that was given for this."""
    coupon = coupons.of_source(ctx.tx, ctx.community.id, source)
    assert coupon is not None, f"nothing was given for {source}"
    return coupon.id


def deliver(ctx: Ctx, id: int, answer: int) -> None:
    """Its code went out."""
    showing(ctx, [_coupon(ctx, id)], answer)
    coupons.delivered(ctx.tx, ctx.community.id, answer, ctx.now)


def unlock(ctx: Ctx, id: int) -> None:
    """The time of its pack has come."""
    unlocking.unlock(ctx, _coupon(ctx, id))


def give_back(ctx: Ctx, id: int) -> bool:
    """Whether it went back."""
    return ending.give_back(ctx, _coupon(ctx, id))


def void(ctx: Ctx, name: str, id: int, good: str | None) -> None:
    """One coupon is void."""
    found = service.find(ctx, name)
    running.void(ctx, found, _errand(ctx, name, "void-given", good), _coupon(ctx, id))


def void_many(ctx: Ctx, name: str, kind: Kind, good: str | None, member: int | None) -> Errand:
    """What all hold, or one of them, or what is left, is void; as it stands after that."""
    errand = replace(_errand(ctx, name, kind, good), member=member)
    errands.add(ctx.tx, ctx.community.id, errand)
    errands.begin(ctx.tx, ctx.community.id, errand.id)
    running.go_on(ctx, errand.id)
    running.go_on(ctx, errand.id)  # told twice
    now = errands.find(ctx.tx, ctx.community.id, errand.id)
    assert now is not None
    return now


def _errand(ctx: Ctx, name: str, kind: Kind, good: str | None) -> Errand:
    makes_good = service.find(ctx, good).id if good else None
    return Errand(ctx.new_id(), service.find(ctx, name).id, kind, "", makes_good)


def _coupon(ctx: Ctx, id: int) -> service.Coupon:
    coupon = coupons.find(ctx.tx, ctx.community.id, id)
    assert coupon is not None
    return coupon


def begin_gift(ctx: Ctx, name: str, audience: str) -> int:
    """A gift that nobody has of yet; its id."""
    gift = Gift(ctx.new_id(), service.find(ctx, name).id, audience, 0, 0, 0)
    gifts.add(ctx.tx, ctx.community.id, gift, ctx.now)
    return gift.id


def gift_goes_on(ctx: Ctx, id: int) -> tuple[int, int]:
    """How many have it now and how many do not."""
    giving.goes_on(ctx, id)
    row = ctx.tx.row("SELECT given, passed FROM coupons_gifts WHERE id = ?", id)
    assert row is not None
    return int(row[0]), int(row[1])


def open_draw(ctx: Ctx, name: str, winners: int, closes_at: int) -> int:
    """A draw's id."""
    found = service.find(ctx, name)
    draw = drawing.open_up(ctx, found, winners, closes_at, {}, None)
    assert draw is not None
    return draw.id


def enter_draw(ctx: Ctx, id: int, name: str) -> str | None:
    """Why the member of this scene cannot take part; None where they do."""
    got = drawing.enter(ctx, _draw(ctx, id), service.find(ctx, name))
    return got.why if isinstance(got, service.Refusal) else None


def close_draw(ctx: Ctx, id: int) -> None:
    """Nobody gets in any more."""
    drawing.close(ctx, id)


def drawn(ctx: Ctx, id: int) -> tuple[str, dict[str, int], dict[int, str], int]:
    """Draw, sometimes told twice: the seed, the marks, what came of each, and how many won."""
    drawing.goes_on(ctx, id)
    there = draws.entries(ctx.tx, ctx.community.id, id)
    came = {each.member: each.outcome for each in there if each.outcome}
    draw = _draw(ctx, id)
    return drawing.seed_of(ctx, draw), {each.mark: each.member for each in there}, came, draw.won


def _draw(ctx: Ctx, id: int) -> draws.Draw:
    draw = draws.find(ctx.tx, ctx.community.id, id)
    assert draw is not None
    return draw


def earn(ctx: Ctx, member: int, points: int) -> None:
    """A member has so many points more."""
    ledger.add(
        ctx.tx,
        id=ctx.new_id(),
        community=ctx.community.id,
        member=member,
        amount=points,
        reason="test.earned",
        source=f"earned:{member}",
        at=ctx.now,
    )


def open_table(ctx: Ctx, name: str) -> int:
    """A batch that is being filled."""
    batch, home = ctx.new_id(), ctx.community.id
    stocks.add_batch(ctx.tx, home, service.find(ctx, name).id, batch, ctx.now)
    return batch


def fill(ctx: Ctx, name: str, batch: int, filled: int, page: list[str]) -> None:
    """One more page of a table."""
    found = service.find(ctx, name)
    rows = [
        (filled + at, ctx.digest(known(code)), ctx.seal(code)) for at, code in enumerate(page, 1)
    ]
    tables.fill(ctx.tx, ctx.community.id, found.id, batch, rows)


def publish(ctx: Ctx, name: str, batch: int, count: int) -> bool:
    """Whether a table counts from now on, by this."""
    return service.open_batch(ctx, service.find(ctx, name), batch, count)


def refuse(ctx: Ctx, batch: int) -> None:
    """A table was never there."""
    left = tables.refuse(ctx.tx, ctx.community.id, batch)
    tables.clear(ctx.tx, ctx.community.id, batch, left + 1)


def everything(
    ctx: Ctx, names: list[str], ids: list[int], members: list[int]
) -> tuple[dict[str, Books], list[tuple[str, str]], list[int], int]:
    """The books, each coupon's state and code, all points, and how many coupons are there."""
    home = ctx.community.id
    held = [coupons.find(ctx.tx, home, id) for id in ids]
    codes = [(str(each.state), f"{each.batch}/{each.number}") for each in held if each]
    assert ends.ended(ctx.tx, home, 0, 1) == []
    books = {name: reconcile(ctx.tx, home, service.find(ctx, name)) for name in names}
    points = [ledger.balance(ctx.tx, home, each) for each in members]
    (count,) = ctx.tx.rows("SELECT COUNT(*) FROM coupons_coupons")[0]
    return books, codes, points, int(count)
