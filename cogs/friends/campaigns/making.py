"""Making and changing a campaign in forms, a few fields each."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from bot.cog import Cog, button, command, form
from bot.context import Ctx
from bot.drafts import check_name, fitting
from bot.effects import Asked, Button, Plain
from bot.errors import UserError
from bot.ids import read_id
from cogs.friends.campaigns import forms, panel, prizes, service, store
from cogs.friends.campaigns.campaign import MOST_TARGET, Campaign
from cogs.friends.campaigns.forms import LANGUAGES, Begun, Given, Said, Shown, Timed
from cogs.friends.campaigns.store import Found
from cogs.friends.rounds import store as rows

USUAL = "together"


class Making(Cog):
    """A campaign is made in forms, a step at a time, and seen after each."""

    @command("friends new", right="money")
    def new(self, ctx: Ctx) -> None:
        """Begin a campaign."""
        ctx.open_form("campaign")

    @form("campaign", right="money")
    def begun(self, ctx: Ctx, sent: Begun) -> None:
        """A draft is there."""
        name = sent.name.strip()
        with fitting():
            check_name(name)
        if name in ctx.options.campaigns:
            raise UserError("campaign-there", name=name)
        campaign = forms.begun(USUAL, sent, ctx.community.language)
        found = service.add(ctx, Found(ctx.new_id(), name, "command", "draft", campaign))
        ctx.audit("friends new", f"campaign:{found.name}")
        panel.show(ctx, found, in_place=True)

    @button("words", right="money")
    def words(self, ctx: Ctx, argument: str) -> None:
        """Ask in which language."""
        found = changeable(ctx, argument)
        there = found.campaign.title
        shown = [
            Button(
                f"{ctx.cog}.edit",
                Plain(f"{name} ✓" if language in there else name),
                f"{found.id}:said:{language}",
            )
            for language, name in LANGUAGES.items()
        ]
        ctx.reply("which-language", buttons=shown)

    @button("edit", right="money")
    def edit(self, ctx: Ctx, argument: str) -> None:
        """Show one of its forms."""
        id, which, language = [*argument.split(":"), "", ""][:3]
        found, language = changeable(ctx, id), language or ctx.community.language
        if which == "ruled":
            ctx.open_form("ruled", argument=id, fields=_rules(ctx, found.campaign))
            return
        if which not in panel.FORMS or language not in LANGUAGES:
            raise UserError("no-draft")
        told = forms.filled(found.campaign, which, language)
        ctx.open_form(which, argument=f"{id}:{language}", **told)

    @form("said", right="money")
    def said(self, ctx: Ctx, sent: Said, argument: str) -> None:
        """What people read is this."""
        id, _, language = argument.partition(":")
        found = changeable(ctx, id)
        _change(ctx, found, forms.said(found.campaign, sent, language))

    @form("given", right="money")
    def given_form(self, ctx: Ctx, sent: Given, argument: str) -> None:
        """What is given is this."""
        found = changeable(ctx, argument.partition(":")[0])
        _change(ctx, found, forms.given(found.campaign, sent))

    @form("timed", right="money")
    def timed(self, ctx: Ctx, sent: Timed, argument: str) -> None:
        """It runs and rests for so long."""
        found = changeable(ctx, argument.partition(":")[0])
        _change(ctx, found, forms.timed(found.campaign, sent))

    @form("shown", right="money")
    def shown(self, ctx: Ctx, sent: Shown, argument: str) -> None:
        """The page shows this, and these may help."""
        id, _, language = argument.partition(":")
        found = changeable(ctx, id)
        now = forms.shown(found.campaign, sent, language)
        for each in now.certificates:
            if each.picture is not None:
                ctx.media.of(each.picture)
        _change(ctx, found, now)

    @form("ruled", right="money", asks=True)
    def ruled(self, ctx: Ctx, sent: Mapping[str, Any], argument: str) -> None:
        """It is of this kind, with these prizes."""
        found = changeable(ctx, argument)
        _change(ctx, found, forms.ruled(found.campaign, sent, ctx.community.language))


def changeable(ctx: Ctx, id: str) -> Found:
    """A campaign that was made by command and does not run; raises UserError `no-draft`."""
    found = store.find(ctx.tx, ctx.community.id, read_id(id))
    if found is None or found.origin != "command":
        raise UserError("no-draft")
    round = rows.last_of(ctx.tx, ctx.community.id, found.id)
    if round is not None and round.state != "over":
        raise UserError("runs-now", name=found.name)
    return found


def _change(ctx: Ctx, found: Found, campaign: Campaign) -> None:
    now = replace(found, campaign=campaign, state="draft")
    store.rewrite(ctx.tx, ctx.community.id, now)
    before, after = asdict(found.campaign), asdict(campaign)
    changed = [key for key in after if after[key] != before[key]]
    ctx.audit(
        "friends change",
        f"campaign:{found.name}",
        before={key: before[key] for key in changed},
        after={key: after[key] for key in changed},
    )
    panel.show(ctx, now, in_place=True)


def _rules(ctx: Ctx, campaign: Campaign) -> tuple[Asked, ...]:
    """What the form of its kind asks: with the kinds of this community, too."""
    known = ctx.options.all_kinds
    kinds = tuple((name, panel.kind_name(ctx, name)) for name in sorted(known)[:25])
    written = prizes.write(campaign.prizes, ctx.community.language)
    return (
        Asked(
            name="kind",
            kind="choice",
            label=ctx.text("rule-kind"),
            choices=kinds,
            default=(campaign.kind,),
        ),
        Asked(
            name="target",
            kind="number",
            label=ctx.text("rule-target"),
            default=(str(campaign.target),),
            least=1,
            most=MOST_TARGET,
        ),
        Asked(
            name="prizes",
            kind="long",
            label=ctx.text("rule-prizes"),
            hint=ctx.text("rule-prizes-hint"),
            default=(written,),
            required=False,
            most=1000,
        ),
    )
