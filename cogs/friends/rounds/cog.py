"""Rounds as operators and scripts meet them: opening, progress, the end."""

from dataclasses import dataclass, field
from typing import Annotated

from bot.cog import Cog, Completes, command, on, step
from bot.context import Ctx
from bot.errors import UserError
from bot.kinds import Duration, LocalText, RoomName, RoomPick
from cogs.friends.campaigns import service as campaigns
from cogs.friends.campaigns import store as written
from cogs.friends.raids import store as raids
from cogs.friends.raids.store import Opening
from cogs.friends.rounds import posting, service, store
from cogs.friends.teams import ranking, telling
from cogs.friends.teams import service as teaming
from cogs.friends.teams import store as teams

PAGE = 100  # teams that are looked at in one unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """`campaign` is its name; `text` stands above its card; it runs for `lasts`, or for as long as
    the campaign says; `room` is a role.
    """

    campaign: str
    text: LocalText = field(default_factory=dict)
    lasts: Duration | None = None
    room: RoomName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """`text` stands above how far the community is; `room` is a role."""

    text: LocalText = field(default_factory=dict)
    room: RoomName | None = None


class Rounds(Cog):
    """A campaign runs for a time, then there is a rest."""

    @on("core.awake")
    def awake(self, ctx: Ctx) -> None:
        """The campaigns of config.yaml are there."""
        campaigns.awake(ctx)

    @on("friends.round_due")
    def round_due(self, ctx: Ctx) -> None:
        """A window opened; the operators hear where its campaign cannot run."""
        name, opens = str(ctx.event.data["campaign"]), int(ctx.event.data["opens"])
        found = campaigns.find(ctx, name)
        last = store.last_of(ctx.tx, ctx.community.id, found.id)
        planned, _ = campaigns.window(ctx, found.campaign)
        if planned != opens or (last is not None and last.opened_at >= opens):
            return
        try:
            posting.open_or_wait(ctx, found, Opening(name, room=found.campaign.room))
        except UserError as error:
            why = ctx.text(error.key, **error.args_)
            ctx.task("not-opened", name=name, why=why)

    @step("open")
    def open_by_script(self, ctx: Ctx, args: Open) -> int | None:
        """Let a campaign run, and post its card."""
        found = campaigns.find(ctx, args.campaign)
        asked = Opening(found.name, args.text, args.room, lasts=args.lasts)
        return posting.open_or_wait(ctx, found, asked)

    @step("progress")
    def progress(self, ctx: Ctx, args: Tell) -> int | None:
        """Say how far the community is."""
        return posting.tell_progress(ctx, args.text, args.room)

    @step("close")
    def close_by_script(self, ctx: Ctx) -> None:
        """End what runs, if it does, and tell the operators how it went."""
        round = service.last(ctx)
        if round is not None:
            service.close(ctx, round)

    @command("friends open", right="money")
    def open_now(
        self,
        ctx: Ctx,
        name: Annotated[str, Completes("friends_names")],
        room: RoomPick | None = None,
    ) -> None:
        """Let a campaign run from now on."""
        found = campaigns.find(ctx, name)
        asked = Opening(found.name, room=found.campaign.room, native=room)
        waits = raids.lasts(ctx.tx, ctx.community.id)
        if posting.open_or_wait(ctx, found, asked) is None and not waits:
            raise UserError("no-room")
        ctx.audit("friends open", f"campaign:{found.name}")
        ctx.reply("opens-later" if waits else "opened", name=found.name)

    @command("friends close", right="money")
    def close_now(self, ctx: Ctx) -> None:
        """End what runs, now."""
        round = service.last(ctx)
        waited = raids.forget(ctx.tx, ctx.community.id)
        closed = round is not None and service.close(ctx, round)
        if not closed and not waited:
            raise UserError("none-open")
        ctx.audit("friends close", f"round:{round.id}" if round and closed else "waiting")
        ctx.reply("closed" if closed else "not-opening")

    @on("friends.end_due")
    def end_due(self, ctx: Ctx) -> None:
        """A round is over, or nobody can come to count any more."""
        round = store.find(ctx.tx, ctx.community.id, int(ctx.event.data["round"]))
        if round is None:
            return
        if round.state == "open" and ctx.now >= round.closes_at:
            service.close(ctx, round)
        elif round.state == "settling" and ctx.now >= round.settles_at:
            service.look_again(ctx, round)

    @on("friends.return_due")
    def return_due(self, ctx: Ctx) -> None:
        """Look at the next teams: what was set aside for those that are not whole goes back."""
        round = store.find(ctx.tx, ctx.community.id, int(ctx.event.data["round"]))
        if round is None or round.state != "settling":
            return
        after = int(ctx.event.data["after"])
        if round.kind.gives == "place" and not ranking.decide(ctx, round):
            posting.tell_end(ctx, round)
            return
        page = teams.in_state(ctx.tx, ctx.community.id, round.id, "open", after, PAGE)
        for team in teaming.look_at_ends(ctx, round, page):
            telling.not_whole(ctx, round, team)
        if len(page) == PAGE:
            service.look_again(ctx, round, page[-1].id)
            return
        left = teams.counts(ctx.tx, ctx.community.id, round.id).get("open", 0)
        posting.tell_end(ctx, round)
        if not left:
            service.settled(ctx, round)

    @on("friends.card_stale")
    def card_stale(self, ctx: Ctx) -> None:
        """Edit the card of a round."""
        posting.refresh(ctx, int(ctx.event.data["round"]))

    def friends_names(self, ctx: Ctx) -> list[str]:
        """The campaigns to choose from."""
        return campaigns.names(ctx)

    def friends_all(self, ctx: Ctx) -> list[str]:
        """All campaigns, drafts too."""
        there = [each.name for each in written.everything(ctx.tx, ctx.community.id)]
        return [*dict.fromkeys((*there, *ctx.options.campaigns))]
