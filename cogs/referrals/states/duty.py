"""What referrals hear: who came, got through, took part and left, and when it is time."""

from bot.cog import Cog, on, value
from bot.context import Ctx
from bot.events import MemberJoined, MemberLeft, MemberPassed
from cogs.referrals.rewards import paying
from cogs.referrals.states import service, store
from cogs.referrals.states.store import raids, rights


class StatesDuty(Cog):
    """A coming counts when its newcomer stayed and took part."""

    @on(MemberJoined)
    def newcomer(self, ctx: Ctx) -> None:
        """Somebody came in; what is known of their account is known at this moment only."""
        member, at = ctx.member, ctx.event.at
        again = member.joined_at is None or member.joined_at < at
        made_at = ctx.event.who.made_at
        store.came(ctx.tx, ctx.community.id, member.id, at, made_at=made_at, again=again)
        if ctx.rights:
            rights.note(ctx.tx, ctx.community.id, member.id, manages=True)
        if again:
            paying.back(ctx, member.id)

    @on("referrals.attributed")
    def way_known(self, ctx: Ctx) -> None:
        """By whose link they came."""
        service.attributed(ctx, ctx.event.data)

    @on("referrals.set_aside")
    def way_unknown(self, ctx: Ctx) -> None:
        """Nobody knows by whose."""
        service.set_aside(ctx, ctx.event.data)

    @on(MemberPassed)
    def passed(self, ctx: Ctx) -> None:
        """They got through the screening; where mere joining counts, that is all."""
        store.passed(ctx.tx, ctx.community.id, ctx.member.id, ctx.event.at)
        if ctx.options.takes_part == "none":
            _look(ctx)

    @on("checkin.first_checked_in")
    def checked_in(self, ctx: Ctx) -> None:
        """They took part, if that is what counts."""
        _took_part(ctx, ctx.options.takes_part != "onboarding")

    @on("welcome.introduced")
    def introduced(self, ctx: Ctx) -> None:
        """They introduced themselves."""
        _took_part(ctx, ctx.options.takes_part != "checkin")

    @on("rules.accepted")
    def accepted(self, ctx: Ctx) -> None:
        """They accepted the rules."""
        _took_part(ctx, ctx.options.takes_part != "checkin")

    @on(MemberLeft)
    def left_again(self, ctx: Ctx) -> None:
        """They are gone."""
        service.gone(ctx, ctx.member.id, ctx.event.at)

    @on("referrals.due")
    def due(self, ctx: Ctx) -> None:
        """Time has passed."""
        service.look(ctx, ctx.event.data["referral"])

    @on("core.awake")
    def awake(self, ctx: Ctx) -> None:
        """Something else may count from now on, as config.yaml says."""
        service.look_at_all(ctx)

    @on("referrals.rules_changed")
    def rules_changed(self, ctx: Ctx) -> None:
        """Who did not count yet may by now."""
        service.look_at_all(ctx, ctx.event.data["after"])

    @value("stay", span=True)
    def stay(self, ctx: Ctx) -> int:
        """For how long (ms) a friend must stay to count."""
        return int(ctx.options.stay)

    @on("guard.raid_began")
    def raid_began(self, ctx: Ctx) -> None:
        """Nothing counts while it lasts."""
        raids.begin(ctx.tx, ctx.community.id, ctx.event.data["number"], ctx.now)

    @on("guard.raid_ended")
    def raid_ended(self, ctx: Ctx) -> None:
        """Who came in it is looked at, unless it was none."""
        number, home = ctx.event.data["number"], ctx.community.id
        if ctx.event.data["undone"]:
            raids.undo(ctx.tx, home, number)
        else:
            raids.end(ctx.tx, home, number, ctx.now)


def _took_part(ctx: Ctx, counts: bool) -> None:
    if counts:
        for each in store.took_part(ctx.tx, ctx.community.id, ctx.member.id, ctx.now):
            service.look(ctx, each.id)


def _look(ctx: Ctx) -> None:
    found = store.latest(ctx.tx, ctx.community.id, ctx.member.id)
    if found is not None:
        service.look(ctx, found.id)
