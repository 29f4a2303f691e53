"""Finding campaigns, and keeping those of config.yaml as they are written there now."""

from dataclasses import replace

from bot.context import Ctx
from bot.errors import UserError
from bot.typed_codes import normalised
from cogs.coupons.campaigns import store, times
from cogs.coupons.campaigns.campaign import Campaign, write
from cogs.coupons.campaigns.store import Found
from cogs.coupons.codes import producing
from cogs.coupons.drops import store as drops
from cogs.coupons.events import CampaignDue, CountStale, TimesChanged
from cogs.coupons.raids import store as raids
from cogs.coupons.stock import reserving
from cogs.coupons.stock import service as stocking
from cogs.coupons.stock import store as stocks

RESTS_MS = 900_000  # after which what waits looks whether the community still rehearses
SETTLE_MS = 900_000  # after the end: so long an answer that was lost is tried again


def awake(ctx: Ctx) -> None:
    """Every campaign of config.yaml is there, with its codes, for whom it says."""
    for name in ctx.options.campaigns:
        find(ctx, name)
    for found in store.everything(ctx.tx, ctx.community.id):
        settle(ctx, _now(ctx, found))
        said_anew(ctx, found.id)


def settle(ctx: Ctx, found: Found) -> None:
    """What is kept is kept for those who are there; and whose audience is gone, rests until then.

    The operators hear of both.
    """
    reserving.settle(ctx, found)
    audience = found.campaign.audience
    if audience is None or audience in ctx.audiences.names():
        changed = found.state == "paused" and alive(ctx, found, "paused") is not None
    else:
        changed = store.set_state(ctx.tx, ctx.community.id, found.id, "paused", "live")
        if changed:
            ctx.say("audience-gone", room="ops", name=found.name, audience=audience)
    if changed:
        said_anew(ctx, found.id)


def find(ctx: Ctx, name: str) -> Found:
    """The campaign of this name, as it is written now; raises UserError `no-campaign`.

    Where none is called just so, it is the one whose name differs in case, blanks or dashes alone.
    """
    found = store.named(ctx.tx, ctx.community.id, name)
    written = ctx.options.campaigns.get(name)
    if found is not None:
        return _now(ctx, found)
    if written is not None:
        return add(ctx, name, written, origin="yaml", state="live")
    near = alike(ctx, name)
    if len(near) != 1:
        raise UserError("no-campaign", name=name)
    return find(ctx, near[0])


def by_id(ctx: Ctx, id: int) -> Found | None:
    """The campaign with this id, as it is written now."""
    found = store.find(ctx.tx, ctx.community.id, id)
    return None if found is None else _now(ctx, found)


def of_drop(ctx: Ctx, drop: int) -> Found | None:
    """The campaign that a drop gives, as it is written now."""
    found = store.of_drop(ctx.tx, ctx.community.id, drop)
    return None if found is None else _now(ctx, found)


def codes_of(ctx: Ctx, found: Found) -> Found:
    """The campaign whose codes it gives: its own; of a pack, those of its first."""
    return find(ctx, found.campaign.pack[0]) if found.campaign.pack else found


def packs_of(ctx: Ctx, found: Found) -> list[Found]:
    """The packs whose first coupon is of this campaign: what is left of it is left of them."""
    there = store.everything(ctx.tx, ctx.community.id)
    return [_now(ctx, each) for each in there if each.campaign.pack[:1] == (found.name,)]


def rehearses(ctx: Ctx, found: Found) -> bool:
    """Whether nothing of it is given now since the community rehearses; codes of a test are."""
    return ctx.community.stage == "rehearsal" and not found.test


def read_by_all(ctx: Ctx, found: Found) -> None:
    """Raises UserError while a hush would hold back what an operator posts of it."""
    hush = ctx.hushes.active(ctx.community, ctx.now)
    if hush is not None and not rehearses(ctx, found):
        raise UserError("cannot-hushed", until=ctx.community.local(hush.over))


def _now(ctx: Ctx, found: Found) -> Found:
    if found.state == "over":
        found = due(ctx, found)
    written = ctx.options.campaigns.get(found.name)
    if written is None:
        return found if found.origin == "command" else _unwritten(ctx, found)
    if found.origin == "command":
        return _taken_up(ctx, found, written)
    if written.seen.get(found.typed) is found.written:
        return found  # as it was for whoever asked before
    if found.written == written.bare and found.typed == _typed(ctx, written):
        written.seen[found.typed] = found.written
        return found
    return rewrite(ctx, found, written)


def _unwritten(ctx: Ctx, found: Found) -> Found:
    """It stands in config.yaml no more, so that commands change it; the operators hear of it."""
    store.set_origin(ctx.tx, ctx.community.id, found.id, "command")
    if found.state in ("live", "paused"):
        ctx.say("yaml-gone", room="ops", name=found.name)
    return replace(found, origin="command")


def _taken_up(ctx: Ctx, found: Found, written: Campaign) -> Found:
    """It stands in config.yaml from now on, which counts."""
    store.set_origin(ctx.tx, ctx.community.id, found.id, "yaml")
    found = alive(ctx, found, "draft") or found
    return rewrite(ctx, replace(found, origin="yaml"), written)


def names(ctx: Ctx) -> list[str]:
    """The campaigns that are there or stand in config.yaml."""
    there = [found.name for found in store.everything(ctx.tx, ctx.community.id)]
    return [*dict.fromkeys((*there, *ctx.options.campaigns))]


def alike(ctx: Ctx, name: str) -> list[str]:
    """Those whose names differ from this one in case, blanks or dashes alone, if in anything."""
    return [each for each in names(ctx) if normalised(each) == normalised(name)]


def add(
    ctx: Ctx,
    name: str,
    campaign: Campaign,
    *,
    origin: store.Origin,
    state: store.State,
    test: bool = False,
) -> Found:
    """A new campaign with its codes; raises UserError `campaign-there` where one has this name."""
    home, id, body = ctx.community.id, ctx.new_id(), write(campaign)
    begun = store.add(
        ctx.tx, home, id, name, body, state=state, origin=origin, at=ctx.now, test=test
    )
    if not begun:
        raise UserError("campaign-there", name=name)
    found = store.find(ctx.tx, home, id)
    assert found is not None
    return rewrite(ctx, found, campaign)


def rewrite(ctx: Ctx, found: Found, campaign: Campaign) -> Found:
    """The campaign says this from now on; codes that are written with it come in.

    What was promised with coupons that are given stays: value, terms and worth.
    """
    said = times.kept(ctx, found, _styled(ctx, found, campaign.bare))
    if given(ctx, found):
        said = _promised(ctx, found, said)
    now = replace(
        times.open_at(ctx, found, said),
        written=campaign.bare,
        style=said.style,
        typed=_typed(ctx, campaign),
    )
    store.rewrite(ctx.tx, ctx.community.id, now, write(said), write(campaign))
    if now.typed and now.typed != found.typed and campaign.style == now.style:
        stocking.typed(ctx, now, campaign)
    stocking.raise_cap(ctx, now)
    _fewer(ctx, found, now)
    producing.due(ctx, now)
    return _timed(ctx, found, now)


def released(ctx: Ctx, found: Found) -> None:
    """What was given is void, so that nothing is promised that config.yaml says no more."""
    written = ctx.options.campaigns.get(found.name)
    if written is not None and not given(ctx, found):
        rewrite(ctx, found, written)


def held_to(ctx: Ctx, found: Found, campaign: Campaign) -> Found:
    """The campaign keeps other times, or lets others in first, until others are written for it."""
    now = times.open_at(ctx, found, campaign)
    store.rewrite(ctx.tx, ctx.community.id, now, write(campaign), write(now.written))
    return _timed(ctx, found, now)


def _styled(ctx: Ctx, found: Found, said: Campaign) -> Campaign:
    """What is said of a campaign, in the style of the codes that are there: nobody may get one
    of a pool that others get, too; and a pack has none.
    """
    if said.style == found.style and bool(said.pack) == bool(found.campaign.pack):
        return said
    if stocking.has_codes(ctx, found):
        ctx.say("style-kept", room="ops", name=found.name)
        return replace(said, style=found.style, stock=found.campaign.stock, pack=())
    store.restyle(ctx.tx, ctx.community.id, found.id, said.style)
    return said


def _fewer(ctx: Ctx, was: Found, now: Found) -> None:
    """The operators hear that what came in stays there, though fewer are written now."""
    wanted, there = now.campaign.stock, was.campaign.stock
    if wanted is not None and there is not None and wanted < there:
        total = sum(stock.total for stock in stocks.tiers(ctx.tx, ctx.community.id, now.id))
        if wanted < total:
            ctx.say("stock-kept", room="ops", name=now.name, stock=wanted, total=total)


def _promised(ctx: Ctx, found: Found, said: Campaign) -> Campaign:
    """What is said of a campaign, but for what was promised; the operators hear of that once."""
    kept = found.campaign
    if said.promise not in (kept.promise, found.written.promise):
        ctx.say("value-kept", room="ops", name=found.name)
    return replace(said, value=kept.value, terms=kept.terms, worth=kept.worth)


def given(ctx: Ctx, found: Found) -> bool:
    """Whether anybody has anything of the campaign."""
    return any(stock.claimed for stock in stocks.tiers(ctx.tx, ctx.community.id, found.id))


def due(ctx: Ctx, found: Found) -> Found:
    """A campaign whose time is over is over, until somebody gives it more time, or a clock that ran
    ahead is set right.
    """
    ended = found.closes_at is not None and ctx.now >= found.closes_at
    if ended and store.set_state(ctx.tx, ctx.community.id, found.id, "over", "live", "paused"):
        if found.state == "paused":
            ctx.say("over-resting", room="ops", name=found.name)
        return replace(found, state="over")
    if found.state == "over" and not ended:
        _closing(ctx, found)
        drops.open_again(ctx.tx, ctx.community.id, found.id, found.opens_at)
        said_anew(ctx, found.id)
        return alive(ctx, found, "over") or found
    return found


def _timed(ctx: Ctx, was: Found, now: Found) -> Found:
    """It is heard of when it opens and closes, and all that it says is true by then."""
    if now.opens_at != was.opens_at:
        _heard(ctx, now, now.opens_at)
    if now.closes_at != was.closes_at:
        _closing(ctx, now)
    said_anew(ctx, now.id)
    if _lasts(was) != _lasts(now):
        ctx.publish(TimesChanged(now.id), once=str(now.id))
    return due(ctx, now)


def said_anew(ctx: Ctx, campaign: int) -> None:
    """What the posts of a campaign say may not be true any more."""
    ctx.publish(CountStale(campaign), once=f"said:{campaign}")


def _closing(ctx: Ctx, found: Found) -> None:
    """It is heard of when it closes, and once what was lost is settled."""
    if found.closes_at is not None:
        _heard(ctx, found, found.closes_at)
        _heard(ctx, found, max(found.closes_at, ctx.now) + SETTLE_MS)


def _heard(ctx: Ctx, found: Found, at: int | None) -> None:
    if at is not None and at > ctx.now:
        ctx.publish(CampaignDue(found.id), at=at, once=f"{found.id}:{at}")


def _lasts(found: Found) -> tuple[int | None, str | None]:
    return found.campaign.valid_for, found.campaign.expires


def _typed(ctx: Ctx, campaign: Campaign) -> str:
    return ctx.digest(campaign.typed) if campaign.typed else ""


def alive(ctx: Ctx, found: Found, was: store.State) -> Found | None:
    """The campaign goes on, or rests while there is a raid; None where it was in another state."""
    home = ctx.community.id
    if not store.set_state(ctx.tx, home, found.id, "live", was):
        return None
    now = replace(found, state="live")
    return raids.pause_one(ctx.tx, home, now) if raids.lasts(ctx.tx, home) else now
