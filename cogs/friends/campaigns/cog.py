"""Campaigns as operators meet them: making, seeing before members do, listing."""

from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, Any

from bot.cog import Cog, Completes, button, command, form
from bot.context import Ctx
from bot.effects import Joined
from bot.errors import UserError
from cogs.friends.campaigns import forms, panel, service, store
from cogs.friends.campaigns.campaign import NAME, Campaign, Unfit, check_whole
from cogs.friends.campaigns.forms import Begun, Given, Said, Timed
from cogs.friends.campaigns.store import Found
from cogs.friends.rounds.service import kind_of

MOST = 15
USUAL = "together"


class Campaigns(Cog):
    """A campaign is made in forms, and seen before it is ready."""

    @command("friends list", right="money")
    def list(self, ctx: Ctx) -> None:
        """All campaigns, and how they stand."""
        service.awake(ctx)
        found = store.everything(ctx.tx, ctx.community.id)[:MOST]
        lines = tuple(panel.line(ctx, each) for each in found)
        ctx.reply(Joined(lines) if lines else "no-campaigns")

    @command("friends show", right="money")
    def show(self, ctx: Ctx, name: Annotated[str, Completes("friends_all")]) -> None:
        """One campaign as members would read it, and how it stands."""
        panel.show(ctx, service.find(ctx, name))

    @command("friends new", right="money")
    def new(self, ctx: Ctx) -> None:
        """Begin a campaign."""
        ctx.open_form("campaign")

    @form("campaign", right="money")
    def begun(self, ctx: Ctx, sent: Begun) -> None:
        """A draft is there."""
        name = sent.name.strip()
        if not NAME.fullmatch(name):
            raise UserError("unfit-name")
        campaign = forms.begun(USUAL, sent)
        if name in ctx.options.campaigns:
            raise UserError("campaign-there", name=name)
        found = service.add(ctx, Found(ctx.new_id(), name, "command", "draft", campaign))
        ctx.audit("friends new", f"campaign:{found.name}")
        panel.show(ctx, found, in_place=True)

    @button("edit", right="money")
    def edit(self, ctx: Ctx, argument: str) -> None:
        """Show one of its forms."""
        id, _, which = argument.partition(":")
        if which not in panel.FORMS:
            raise UserError("no-draft")
        ctx.open_form(which, argument=id, **forms.filled(_draft(ctx, id).campaign, which))

    @form("said", right="money")
    def said(self, ctx: Ctx, sent: Said, argument: str) -> None:
        """What people read is this."""
        _change(ctx, argument, forms.said, sent)

    @form("given", right="money")
    def given_form(self, ctx: Ctx, sent: Given, argument: str) -> None:
        """What is given is this."""
        _change(ctx, argument, forms.given, sent)

    @form("timed", right="money")
    def timed(self, ctx: Ctx, sent: Timed, argument: str) -> None:
        """It runs and rests for so long."""
        _change(ctx, argument, forms.timed, sent)

    @button("ready", right="money")
    def make_ready(self, ctx: Ctx, argument: str) -> None:
        """A draft can be opened from here on."""
        found = _draft(ctx, argument)
        try:
            check_whole(found.campaign, kind_of(ctx, found.campaign))
        except Unfit as error:
            raise UserError(f"unfit-{error.key}") from error
        now = replace(found, state="ready")
        store.rewrite(ctx.tx, ctx.community.id, now)
        ctx.audit("friends ready", f"campaign:{found.name}", before="draft", after="ready")
        ctx.reply("made-ready", name=found.name, in_place=True)

    @button("discard", right="money")
    def discard(self, ctx: Ctx, argument: str) -> None:
        """Throw a draft away."""
        found = _draft(ctx, argument)
        store.remove(ctx.tx, ctx.community.id, found.id)
        ctx.audit("friends discard", f"campaign:{found.name}", before="draft")
        ctx.reply("discarded", name=found.name, in_place=True)


def _change(
    ctx: Ctx, argument: str, changed: Callable[[Campaign, Any], Campaign], sent: Any
) -> None:
    found = _draft(ctx, argument)
    now = replace(found, campaign=changed(found.campaign, sent))
    store.rewrite(ctx.tx, ctx.community.id, now)
    ctx.audit("friends change", f"campaign:{found.name}")
    panel.show(ctx, now, in_place=True)


def _draft(ctx: Ctx, argument: str) -> Found:
    known = argument.isascii() and argument.isdigit() and len(argument) < 19
    found = store.find(ctx.tx, ctx.community.id, int(argument)) if known else None
    if found is None or found.state != "draft":
        raise UserError("no-draft")
    return found
