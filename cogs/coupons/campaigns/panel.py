"""A campaign as operators see it: what it says, how it stands, and what they may do."""

from bot import money
from bot.context import Ctx
from bot.drafts import instant
from bot.effects import Button, Joined, Text, Words
from cogs.coupons.campaigns.store import Found
from cogs.coupons.campaigns.times import taken_from
from cogs.coupons.drops import words as drops
from cogs.coupons.drops.store import Drop
from cogs.coupons.figures import counting
from cogs.coupons.pictures.drawing import of_drop

FORMS = ("said", "stocked", "timed", "meant", "priced")
CHANGEABLE = ("stocked", "timed", "meant")


def words(ctx: Ctx, found: Found) -> Words:
    """The campaign, and below it what members would read."""
    parts: list[Words] = [
        ctx.text("panel", name=found.name, state=state(ctx, found), style=found.style)
    ]
    parts += [*_stock(ctx, found), *_times(ctx, found), *_people(ctx, found), *_kind(ctx, found)]
    parts += counting.words(ctx, found)
    standing = drops.standing(ctx, found)
    if not standing.total:
        return Joined((*parts, ctx.text("panel-none", name=found.name, style=found.style)))
    drop = Drop(0, found.id, None, {}, ctx.now)
    parts += [ctx.text("panel-reads"), drops.of(ctx, found, drop, standing)]
    if found.campaign.terms:
        parts += [ctx.text("panel-terms"), ctx.lines(found.campaign.terms)]
    return Joined(tuple(parts))


def show(ctx: Ctx, found: Found, *, in_place: bool = False) -> None:
    """Answer with the campaign: in words, as the card of its drop, and with what may be done."""
    standing = drops.standing(ctx, found)
    card = [of_drop(ctx, found)] if standing.total else []
    ctx.reply(words(ctx, found), buttons=buttons(ctx, found), pictures=card, in_place=in_place)


def buttons(ctx: Ctx, found: Found) -> list[Button]:
    """What may be done: with a draft everything, with a campaign that runs what harms nobody."""
    id = str(found.id)
    goes_on = [ctx.button("resume", id)] if found.state == "stopped" else []
    if found.origin == "yaml":
        return goes_on
    forms = FORMS if found.state == "draft" else CHANGEABLE
    shown = [
        Button(f"{ctx.cog}.edit", ctx.text(f"edit-{form}"), f"{found.id}:{form}") for form in forms
    ]
    if found.state == "draft":
        shown += [ctx.button("open", id), ctx.button("discard", id)]
    return goes_on + shown


def next_buttons(ctx: Ctx, found: Found) -> list[Button]:
    """What comes next once codes came in: to look at it, and to open what is a draft."""
    id = str(found.id)
    opens = [ctx.button("open", id)] if found.state == "draft" and found.origin != "yaml" else []
    return [ctx.button("look", id), *opens]


def state(ctx: Ctx, found: Found) -> Text:
    """In which state it is, in a word."""
    return ctx.text(f"is-{found.state}")


def _stock(ctx: Ctx, found: Found) -> list[Words]:
    campaign = found.campaign
    if campaign.pack:
        return [ctx.text("panel-pack", names=campaign.pack)]
    standing = drops.standing(ctx, found)
    said: list[Words] = [ctx.text("panel-stock", left=standing.left, total=standing.total)]
    if campaign.reserve:
        kept = tuple(f"{name}: {count}" for name, count in campaign.reserve.items())
        said.append(ctx.text("panel-reserve", kept=kept))
    if campaign.points:
        said.append(ctx.text("panel-points", points=campaign.points))
    return said


def _kind(ctx: Ctx, found: Found) -> list[Words]:
    """What members do not read: that it is a thing, and what one costs."""
    campaign = found.campaign
    said: list[Words] = [ctx.text("panel-posted")] if campaign.posted else []
    if campaign.cost:
        said.append(ctx.text("panel-cost", cost=money.show(campaign.cost, campaign.currency)))
    return said


def _times(ctx: Ctx, found: Found) -> list[Words]:
    said: list[Words] = []
    local, campaign = ctx.community.local, found.campaign
    if found.opens_at is not None:
        said.append(ctx.text("panel-opens", at=local(found.opens_at)))
    if found.closes_at is not None:
        said.append(ctx.text("panel-closes", at=local(found.closes_at)))
    if campaign.valid_for:
        days, rest = divmod(campaign.valid_for, 86_400_000)
        said.append(ctx.text("panel-valid", days=days, hours=rest // 3_600_000))
    begins = taken_from(ctx, found)
    if begins is not None:
        said.append(ctx.text("code-not-yet", at=local(begins)))
    expires = instant(ctx.community, campaign.expires)
    if expires is not None:
        said.append(ctx.text("until", at=local(expires)))
    return said


def _people(ctx: Ctx, found: Found) -> list[Words]:
    campaign = found.campaign
    said: list[Words] = []
    if campaign.audience:
        said.append(ctx.text("panel-audience", name=campaign.audience))
    if campaign.early:
        hours = campaign.early.by // 3_600_000
        said.append(ctx.text("panel-early", name=campaign.early.audience, hours=hours))
    if campaign.per_member > 1:
        said.append(ctx.text("panel-each", count=campaign.per_member))
    return said
