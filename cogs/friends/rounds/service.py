"""A campaign runs: it opens, closes, settles and rests."""

from collections.abc import Mapping
from dataclasses import replace

from bot.context import Ctx
from bot.errors import UserError
from cogs.friends.campaigns import service as campaigns
from cogs.friends.campaigns.campaign import Campaign
from cogs.friends.campaigns.store import Found
from cogs.friends.events import CardStale, Closed, EndDue, Opened, ReturnDue
from cogs.friends.gifts import store as gifts
from cogs.friends.rounds import store
from cogs.friends.rounds.store import Round
from cogs.friends.rules import Kind
from cogs.friends.teams import store as teams

EDIT_MS = 60_000  # a card is edited at most once a minute


def current(ctx: Ctx) -> Round | None:
    """The round that is open now; one whose time is over is not, though nobody ended it yet."""
    found = store.last(ctx.tx, ctx.community.id)
    is_open = found is not None and found.state == "open" and found.closes_at > ctx.now
    return found if is_open else None


def last(ctx: Ctx) -> Round | None:
    """The round that opened last."""
    return store.last(ctx.tx, ctx.community.id)


def begin(
    ctx: Ctx, found: Found, lead: Mapping[str, str] | None = None, lasts: int | None = None
) -> Round:
    """Let a campaign run from now on; raises UserError where it cannot."""
    fit(ctx, found)
    campaign = found.campaign
    _, until = campaigns.window(ctx, campaign)
    closes = ctx.now + (lasts or campaign.lasts) if until is None or lasts else until
    round = Round(
        ctx.new_id(),
        found.id,
        campaign,
        "open",
        ctx.now,
        closes,
        closes + _settles(ctx, campaign),
        closes + campaign.rest,
        lead=lead,
        kind=kind_of(ctx, campaign),
    )
    if not store.add(ctx.tx, ctx.community.id, round):
        raise UserError("one-open", name=_name(ctx, last(ctx)))
    ctx.publish(EndDue(round.id), at=closes, once=f"{round.id}:{closes}")
    ctx.publish(Opened(round.id, found.name, closes, found.source))
    return round


def kind_of(ctx: Ctx, campaign: Campaign) -> Kind:
    """The rules of a campaign; raises UserError where its kind is not there any more."""
    kinds: Mapping[str, Kind] = ctx.options.all_kinds
    if campaign.kind not in kinds:
        raise UserError("no-kind", kind=campaign.kind)
    return kinds[campaign.kind]


def fit(ctx: Ctx, found: Found) -> None:
    """Raises UserError where a campaign cannot open: a draft, a rest, another one, no gifts."""
    if campaigns.is_gone(ctx, found.name):
        raise UserError("no-campaign", name=found.name)
    if found.state == "draft":
        raise UserError("is-draft", name=found.name)
    running = last(ctx)
    if running is not None and running.state == "open":
        raise UserError("one-open", name=_name(ctx, running))
    rests = store.rests_until(ctx.tx, ctx.community.id)
    if rests > ctx.now:
        raise UserError("rests", until=ctx.community.local(rests).date())
    _, until = campaigns.window(ctx, found.campaign)
    if until is not None and until <= ctx.now:
        raise UserError("window-over", name=found.name)
    for coupons in found.campaign.coupons:
        if coupons not in _coupons(ctx):
            raise UserError("no-coupons", name=found.name, coupons=coupons)


def close(ctx: Ctx, round: Round) -> bool:
    """Nobody begins or helps any more; False if it was over. Who joined in time may still count."""
    home = ctx.community.id
    if not store.move(ctx.tx, home, round.id, "settling", "open"):
        return False
    campaign, early = round.campaign, min(ctx.now, round.closes_at)
    now = replace(
        round,
        state="settling",
        closes_at=early,
        settles_at=early + _settles(ctx, campaign),
        rests_until=early + campaign.rest,
    )
    store.ends(ctx.tx, home, now)
    ctx.publish(ReturnDue(round.id, 0))
    ctx.publish(EndDue(round.id), at=now.settles_at, once=f"{round.id}:{now.settles_at}")
    stale(ctx, round.id, soon=True)
    return True


def look_again(ctx: Ctx, round: Round, after: int = 0) -> None:
    """Look at the teams of a round that is over, those behind a team's id."""
    ctx.publish(ReturnDue(round.id, after))


def settled(ctx: Ctx, round: Round) -> bool:
    """Everything is given or returned; False if it was so before."""
    home = ctx.community.id
    if not store.move(ctx.tx, home, round.id, "over", "settling"):
        return False
    found = campaigns.by_id(ctx, round.found)
    friends = teams.helping(ctx.tx, home, round.id).get("counted", 0)
    given = sum(gifts.counts(ctx.tx, home, round.id).values())
    ctx.publish(Closed(round.id, found.name if found else "", friends, given))
    stale(ctx, round.id, soon=True)
    return True


def stale(ctx: Ctx, round: int, *, soon: bool = False) -> None:
    """The round's card is edited once for all that happens within a minute."""
    at = ctx.now if soon else ctx.now + EDIT_MS
    ctx.publish(CardStale(round), at=at, once=f"{round}:soon" if soon else str(round))


def _name(ctx: Ctx, round: Round | None) -> str:
    found = campaigns.by_id(ctx, round.found) if round else None
    return found.name if found else ""


def _settles(ctx: Ctx, campaign: Campaign) -> int:
    """How long (ms) who joined last may take to count: as long as friends must stay, or longer."""
    try:
        stay: int = ctx.value("referrals.stay")
    except KeyError:
        return campaign.settles
    return max(campaign.settles, stay)


def _coupons(ctx: Ctx) -> list[str]:
    """The campaigns of coupons that can be given now; none where nobody offers any."""
    try:
        return list(ctx.value("coupons.ready"))
    except KeyError:
        return []
