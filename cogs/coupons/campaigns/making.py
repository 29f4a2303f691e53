"""Making and changing a campaign in forms, a step at a time."""

from collections.abc import Callable
from typing import Any
from unicodedata import normalize

from bot.cog import Cog, button, command, form
from bot.context import Ctx
from bot.drafts import check_name, fitting
from bot.errors import UserError
from bot.ids import read_id
from cogs.coupons.campaigns import checking, forms, panel, service, store
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.campaigns.forms import Begun, Meant, Priced, Said, Stocked, Timed
from cogs.coupons.campaigns.store import Found


class Making(Cog):
    """A campaign is made in forms of a few fields each, and seen before it is opened."""

    @command("coupon new", right="money")
    def new(self, ctx: Ctx) -> None:
        """Begin a campaign."""
        ctx.open_form("campaign")

    @form("campaign", right="money")
    def begun(self, ctx: Ctx, sent: Begun) -> None:
        """A draft is there."""
        name = normalize("NFC", sent.name.strip())
        with fitting():
            check_name(name)
        near = service.alike(ctx, name)
        if near:
            raise UserError("campaign-there", name=near[0])
        campaign = forms.said(Campaign(style=sent.style), sent)
        found = service.add(ctx, name, campaign, origin="command", state="draft")
        ctx.audit("coupon new", f"campaign:{found.name}")
        panel.show(ctx, found, in_place=True)

    @button("edit", right="money")
    def edit(self, ctx: Ctx, argument: str) -> None:
        """Show one of its forms."""
        id, _, which = argument.partition(":")
        found = _changeable(ctx, id, which)
        ctx.open_form(which, argument=id, **forms.filled(found.campaign, which))

    @form("said", right="money")
    def said(self, ctx: Ctx, sent: Said, argument: str) -> None:
        """What members read is this."""
        _change(ctx, argument, "said", forms.worded, sent)

    @form("stocked", right="money")
    def stocked(self, ctx: Ctx, sent: Stocked, argument: str) -> None:
        """So many, of these codes."""
        _change(ctx, argument, "stocked", forms.stocked, sent)

    @form("timed", right="money")
    def timed(self, ctx: Ctx, sent: Timed, argument: str) -> None:
        """It opens and closes at these times."""
        _change(ctx, argument, "timed", forms.timed, sent)

    @form("meant", right="money")
    def meant(self, ctx: Ctx, sent: Meant, argument: str) -> None:
        """It is for these."""
        _change(ctx, argument, "meant", forms.meant, sent)

    @form("priced", right="money")
    def priced(self, ctx: Ctx, sent: Priced, argument: str) -> None:
        """It costs this."""
        _change(ctx, argument, "priced", forms.priced, sent)


def _change(
    ctx: Ctx, argument: str, which: str, changed: Callable[[Campaign, Any], Campaign], sent: Any
) -> None:
    found = _changeable(ctx, argument, which)
    before, said = panel_state(found), changed(found.campaign, sent)
    checking.fit(ctx, found, said, whole=found.state != "draft")
    now = service.rewrite(ctx, found, said)
    service.settle(ctx, now)
    ctx.audit("coupon change", f"campaign:{found.name}", before=before, after=panel_state(now))
    panel.show(ctx, now, in_place=True)


def _changeable(ctx: Ctx, id: str, which: str) -> Found:
    found = store.find(ctx.tx, ctx.community.id, read_id(id))
    if found is None or found.origin != "command" or which not in panel.FORMS:
        raise UserError("no-draft")
    if found.state != "draft" and which not in panel.CHANGEABLE:
        raise UserError("promised", name=found.name)
    return found


def panel_state(found: Found) -> dict[str, Any]:
    """A campaign as the audit log keeps it."""
    campaign = found.campaign
    return {
        "stock": campaign.stock,
        "reserve": dict(campaign.reserve),
        "opens": campaign.opens,
        "closes": campaign.closes,
        "audience": campaign.audience,
        "per_member": campaign.per_member,
        "points": campaign.points,
        "cost": campaign.cost,
        "posted": campaign.posted,
    }
