"""Teams as members meet them, and what referrals tell of friends."""

from bot.cog import Cog, button, command, on
from bot.context import Ctx
from bot.errors import UserError
from bot.events import MemberLeft
from bot.ids import read_id
from cogs.friends.gifts import service as giving
from cogs.friends.rounds import service as rounds
from cogs.friends.rounds import store as rows
from cogs.friends.rounds.store import Round
from cogs.friends.teams import service, store, telling
from cogs.friends.teams.store import Friend, Help, Team


class Teams(Cog):
    """A member brings friends, and sees how far they are."""

    @button("start")
    def start(self, ctx: Ctx, argument: str = "") -> None:
        """Begin a team in the round of this card, or show one's own."""
        round = _round(ctx, argument)
        telling.mine(ctx, round, service.begin(ctx, round))

    @button("mine")
    def mine(self, ctx: Ctx, argument: str = "") -> None:
        """Show one's own team in the round of this card."""
        _show(ctx, _round(ctx, argument))

    @command("friends mine")
    def mine_now(self, ctx: Ctx) -> None:
        """Show one's own team in what runs, or ran last."""
        round = rounds.last(ctx)
        if round is None:
            raise UserError("none-open")
        _show(ctx, round)

    @button("ask")
    def ask(self, ctx: Ctx, argument: str = "") -> None:
        """Ask those who are here for help, in the room."""
        team, round = _team(ctx, argument)
        if team.starter != ctx.member.id or not round.campaign.members_help:
            raise UserError("over")
        telling.ask(ctx, round, team)
        ctx.reply("asked-here")

    @button("help")
    def help(self, ctx: Ctx, argument: str = "") -> None:
        """Help somebody's team."""
        team, round = _team(ctx, argument)
        service.help_by_hand(ctx, round, team)
        starter = tuple(ctx.members.names(ctx.tx, [team.starter]))
        ctx.reply("helped", name=starter)

    @on("friends.team_stale")
    def team_stale(self, ctx: Ctx) -> None:
        """Edit a team's post."""
        team = store.find(ctx.tx, ctx.community.id, int(ctx.event.data["team"]))
        round = rows.find(ctx.tx, ctx.community.id, team.round) if team else None
        if team is not None and round is not None:
            telling.refresh(ctx, round, team)

    # What is told of friends

    @on("referrals.attributed")
    def friend_attributed(self, ctx: Ctx) -> None:
        """It is known who brought somebody; on a guess nobody is counted."""
        data = ctx.event.data
        if data["confidence"] not in service.KNOWN or data.get("again"):
            return
        inviter = data.get("inviter")
        joined = int(data.get("joined_at") or ctx.now)
        service.came(ctx, int(data["member"]), inviter, int(data["referral"]), joined)

    @on("referrals.held")
    def friend_held(self, ctx: Ctx) -> None:
        """A friend is odd: they count once they are let through, and wait once that is asked."""
        why = str(ctx.event.data.get("why") or "unsaid")
        to: Help = "held" if ctx.event.data.get("asked") else "waiting"
        for round, helper in _helps(ctx):
            store.turn(ctx.tx, ctx.community.id, round.id, helper.member, to, "waiting", why=why)

    @on("referrals.qualified")
    def friend_qualified(self, ctx: Ctx) -> None:
        """A friend takes part, or was let through: they count."""
        member, found = int(ctx.event.data["member"]), _helps(ctx)
        for round, _ in found:
            service.count(ctx, round, member)
        running, inviter = rounds.current(ctx), ctx.event.data.get("inviter")
        if found or running is None or inviter is None:
            return
        joined = int(ctx.event.data.get("joined_at") or ctx.now)
        service.came(ctx, member, int(inviter), int(ctx.event.data["referral"]), joined)
        service.count(ctx, running, member)

    @on("referrals.reversed")
    @on("referrals.set_aside")
    def friend_reversed(self, ctx: Ctx) -> None:
        """A friend counts no more, or not any more as this member's; their own points go back."""
        member, home = int(ctx.event.data["member"]), ctx.community.id
        for id in store.rounds_of(ctx.tx, home, member):
            round = rows.find(ctx.tx, home, id)
            helper = store.helper(ctx.tx, home, id, member)
            if round is not None and helper is not None and _same(ctx, helper):
                service.drop(ctx, round, member)
                giving.take_back(ctx, round, member)

    @on(MemberLeft)
    def somebody_left(self, ctx: Ctx) -> None:
        """Who leaves before their team is whole helps nobody, and brings nobody."""
        home, member = ctx.community.id, ctx.member.id
        for id in store.rounds_of(ctx.tx, home, member):
            round = rows.find(ctx.tx, home, id)
            helper = store.helper(ctx.tx, home, id, member)
            team = store.find(ctx.tx, home, helper.team) if helper and helper.team else None
            if round and round.state != "over" and (team is None or team.state == "open"):
                service.drop(ctx, round, member)
        last = rounds.last(ctx)
        own = store.of_starter(ctx.tx, home, last.id, member) if last else None
        if own is not None and last is not None:
            service.give_up(ctx, last, own)

    @on("friends.friend_due")
    def friend_due(self, ctx: Ctx) -> None:
        """Who joined is here for long enough; who is odd waits."""
        home, member = ctx.community.id, int(ctx.event.data["member"])
        round = rows.find(ctx.tx, home, int(ctx.event.data["round"]))
        helper = store.helper(ctx.tx, home, round.id, member) if round else None
        if round and helper and helper.state == "waiting" and not helper.why:
            service.count(ctx, round, member)


def _helps(ctx: Ctx) -> list[tuple[Round, Friend]]:
    """In which rounds that are not over the friend of an event helps somebody."""
    home, member, found = ctx.community.id, int(ctx.event.data["member"]), []
    for id in store.rounds_of(ctx.tx, home, member):
        round = rows.find(ctx.tx, home, id)
        helper = store.helper(ctx.tx, home, id, member)
        if round is not None and helper is not None and round.state != "over":
            found.append((round, helper))
    return found


def _same(ctx: Ctx, helper: Friend) -> bool:
    """Whether an event is about the coming by which a friend helps."""
    return helper.referral is None or helper.referral == int(ctx.event.data["referral"])


def _show(ctx: Ctx, round: Round) -> None:
    team = store.of_starter(ctx.tx, ctx.community.id, round.id, ctx.member.id)
    if team is None:
        raise UserError("no-team" if round.state == "open" else "over")
    telling.mine(ctx, round, team)


def _round(ctx: Ctx, argument: str) -> Round:
    """The round of a card's button, or what runs now; raises UserError."""
    id = read_id(argument)
    found = rows.find(ctx.tx, ctx.community.id, id) if id else rounds.current(ctx)
    if found is None:
        raise UserError("over")
    return found


def _team(ctx: Ctx, argument: str) -> tuple[Team, Round]:
    team = store.find(ctx.tx, ctx.community.id, read_id(argument))
    round = rows.find(ctx.tx, ctx.community.id, team.round) if team else None
    if team is None or round is None:
        raise UserError("over")
    return team, round
