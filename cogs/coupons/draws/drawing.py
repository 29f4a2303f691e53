"""A draw from its beginning to its end: opened, joined, closed, drawn in pages, told."""

from collections.abc import Callable, Mapping

from bot.context import Ctx
from bot.effects import Button
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.claiming import claim, eligible
from cogs.coupons.claims.coupon import Refusal
from cogs.coupons.claims.giving import EDIT_MS
from cogs.coupons.draws import fairness, store, words
from cogs.coupons.draws.store import Draw, Entry
from cogs.coupons.drops.posting import fit
from cogs.coupons.events import DrawDue, DrawGoesOn, EntriesStale
from cogs.coupons.raids import store as raids

PAUSE_MS = 60_000  # between the seal and the winners: time for anybody to write the seal down
PAGE = 25  # winners in one unit
MARK = 16  # hex digits


def open_up(
    ctx: Ctx, found: Found, winners: int, closes_at: int, said: Mapping[str, str], room: str | None
) -> Draw | None:
    """Post a draw that closes at an instant (UTC ms); None without a room.

    Raises UserError where the campaign cannot be given.
    """
    home, id = ctx.community.id, ctx.new_id()
    found = campaigns.due(ctx, found)
    fit(ctx, found)
    seed = f"{ctx.unguessable.getrandbits(256):064x}"
    draw = Draw(
        *(id, found.id, 0, None, None, dict(said), winners, closes_at),
        *(ctx.seal(seed), fairness.promise_of(seed), "", "open", 0, 0, 0),
    )
    number = store.add(ctx.tx, home, draw)
    draw = _read(ctx, id)
    buttons = [ctx.button("enter", str(id))]
    post = ctx.say(words.standing(ctx, found, draw), room=room, buttons=buttons)
    if post is None:
        store.end(ctx.tx, home, id, "stopped", "open")
        return None
    there = ctx.posted(post)
    store.stands(ctx.tx, home, id, post, getattr(there, "room", None))
    ctx.publish(DrawDue(id), at=closes_at, once=str(id))
    ctx.audit("draw open", f"draw:{number}", after={"campaign": found.name, "winners": winners})
    return _read(ctx, id)


def enter(ctx: Ctx, draw: Draw, found: Found) -> Entry | Refusal:
    """The member takes part, once; or why they cannot."""
    home = ctx.community.id
    there = store.entry(ctx.tx, home, draw.id, ctx.member.id)
    if there is not None:
        return there
    if draw.state != "open" or ctx.now >= draw.closes_at:
        return Refusal("over")
    refusal = eligible(ctx, found, ctx.member)
    if refusal is not None:
        return refusal
    mark = mark_of(ctx.digest, draw.id, ctx.member.id)
    if store.enter(ctx.tx, home, draw.id, ctx.member.id, mark, ctx.now):
        ctx.publish(EntriesStale(draw.id), at=ctx.now + EDIT_MS, once=str(draw.id))
    return Entry(ctx.member.id, mark, None, None)


def recount(ctx: Ctx, id: int) -> None:
    """The post says how many take part by now."""
    draw = _read(ctx, id)
    found = campaigns.by_id(ctx, draw.campaign)
    if draw.state == "open" and draw.post is not None and found is not None:
        _show(ctx, draw, found)


def close(ctx: Ctx, id: int) -> None:
    """Nobody gets in any more; the seal is said, and the winners are drawn a minute later.

    Who takes part shall read it: where they would not, it waits.
    """
    home, draw = ctx.community.id, _read(ctx, id)
    found = campaigns.by_id(ctx, draw.campaign)
    marks = store.marks(ctx.tx, home, id)
    if found is not None and marks and unread(ctx, found):
        ctx.publish(DrawDue(id), at=ctx.now + campaigns.RESTS_MS, once=str(id))
        return
    seal = fairness.seal_of(seed_of(ctx, draw), marks)
    if found is None or not store.close(ctx.tx, home, id, seal):
        return
    draw = _read(ctx, id)
    _show(ctx, draw, found)
    if not marks:
        store.end(ctx.tx, home, id, "drawn", "closed")
        ctx.say(words.short(ctx, found, draw), room="ops")
        return
    ctx.say(words.closed(ctx, found, draw), native=draw.room)
    ctx.publish(DrawGoesOn(id), at=ctx.now + PAUSE_MS, once=str(id))


def unread(ctx: Ctx, found: Found) -> bool:
    """Whether those who take part would not read what is said: in a rehearsal, and in a hush."""
    hushed = ctx.hushes.active(ctx.community, ctx.now) is not None
    return hushed or campaigns.rehearses(ctx, found)


def take_up(ctx: Ctx) -> None:
    """All whose lots waited while a raid lasted go on."""
    for id in store.closed(ctx.tx, ctx.community.id):
        ctx.publish(DrawGoesOn(id), at=ctx.now + PAUSE_MS, once=str(id))


def goes_on(ctx: Ctx, id: int) -> None:
    """Look at the next in the order; a member who cannot get one is passed over, and noted.

    While a raid lasts, the lots wait: nobody knows yet who of those in it may stay. So they do
    while nobody would read of them.
    """
    home, draw = ctx.community.id, _read(ctx, id)
    found = campaigns.by_id(ctx, draw.campaign)
    if draw.state != "closed" or found is None or raids.lasts(ctx.tx, home):
        return
    if unread(ctx, found):
        ctx.publish(DrawGoesOn(id), at=ctx.now + campaigns.RESTS_MS, once=str(id))
        return
    order = fairness.order(seed_of(ctx, draw), store.marks(ctx.tx, home, id))
    still, gone = draw.winners - draw.won, False
    looked: list[tuple[int, int, str]] = []
    staff = ctx.audiences.operators()
    for place in range(draw.cursor, min(len(order), draw.cursor + PAGE)):
        if not still or gone:
            break
        member = store.behind(ctx.tx, home, id, order[place])
        outcome = _give(ctx, draw, found, member, operator=member in staff)
        gone, still = outcome == "gone", still - (outcome == "won")
        looked.append((member, place + 1, outcome))
    store.place(ctx.tx, home, id, looked, draw.cursor + len(looked))
    if still and not gone and draw.cursor + len(looked) < len(order):
        ctx.publish(DrawGoesOn(id), at=ctx.now, once=str(id))
        return
    store.end(ctx.tx, home, id, "drawn", "closed")
    _tell(ctx, _read(ctx, id), found)


def _give(ctx: Ctx, draw: Draw, found: Found, id: int, *, operator: bool) -> str:
    """`won`, or why the member is passed over."""
    member = ctx.members.get(ctx.tx, id)
    if member is None or member.left_at is not None:
        return "left"
    got = claim(ctx, found, member, "draw", f"draw:{draw.id}:{id}", operator=operator)
    if isinstance(got, Refusal):
        return got.why
    if not got.fresh:  # the first of a pack that they have already
        return "limit"
    ctx.whisper(member, words.won(ctx, found, draw), buttons=[ctx.button("mine")])
    return "won"


def _tell(ctx: Ctx, draw: Draw, found: Found) -> None:
    _show(ctx, draw, found)
    if draw.won < draw.winners:
        ctx.say(words.short(ctx, found, draw), room="ops")
    buttons = [ctx.button("mine"), ctx.button("recompute", str(draw.id))]
    ctx.say(words.drawn(ctx, found, draw, seed_of(ctx, draw)), native=draw.room, buttons=buttons)


def _show(ctx: Ctx, draw: Draw, found: Found) -> None:
    assert draw.post is not None
    buttons: list[Button] = [ctx.button("enter", str(draw.id))] if draw.state == "open" else []
    ctx.edit(draw.post, words.standing(ctx, found, draw), buttons=buttons)


def mark_of(digest: Callable[[str], str], draw: int, member: int) -> str:
    """What stands for a member in the list of a draw: who it is, Plaza alone can tell."""
    return digest(f"draw:{draw}:{member}")[:MARK]


def seed_of(ctx: Ctx, draw: Draw) -> str:
    """What decides the order; for nobody's eyes before the draw is over."""
    seed = ctx.unseal(draw.seed)
    assert seed is not None, f"draw {draw.number}: its seed is sealed by another key"
    return seed


def _read(ctx: Ctx, id: int) -> Draw:
    draw = store.find(ctx.tx, ctx.community.id, id)
    assert draw is not None
    return draw
