"""Members begin teams, friends help them, and the rules of the campaign's kind decide."""

from collections.abc import Sequence
from dataclasses import replace

from bot.context import Ctx
from bot.errors import UserError
from cogs.friends.events import FriendDue, Reached, TeamStale
from cogs.friends.gifts import service as giving
from cogs.friends.rounds import service as rounds
from cogs.friends.rounds import store as rows
from cogs.friends.rounds.store import Round
from cogs.friends.rules import Standing
from cogs.friends.teams import store
from cogs.friends.teams.store import Friend, Help, Team

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another
CODE = 10
SETTLE_MS = 600_000  # who joined may be held within ten minutes, before they count
KNOWN = ("certain", "high")


def begin(ctx: Ctx, round: Round) -> Team:
    """The member's team in a round, begun now if they had none; raises UserError.

    Who left and came back goes on with theirs.
    """
    home, member = ctx.community.id, ctx.member.id
    there = store.of_starter(ctx.tx, home, round.id, member)
    is_open = round.state == "open" and round.closes_at > ctx.now
    if there is not None and (there.state != "unreached" or not is_open):
        return there
    refuse_staff(ctx, member)
    if not is_open:
        raise UserError("over")
    kept = round.kind.set_aside(round.campaign.target)
    if not rows.set_aside(ctx.tx, home, round.id, kept, round.campaign.gifts):
        raise UserError("all-set-aside")
    if there is not None:
        store.reopen(ctx.tx, home, there.id, kept)
        _stale(ctx, round, there)
        return replace(there, state="open", aside=kept)
    code = "".join(ctx.unguessable.choice(LETTERS) for _ in range(CODE))
    team = Team(ctx.new_id(), round.id, member, code, "open", kept, ctx.now)
    store.add(ctx.tx, home, team)
    ctx.ask("referrals.link", ctx.member, purpose="friends")
    rounds.stale(ctx, round.id)
    return team


def refuse_staff(ctx: Ctx, member: int) -> None:
    """Raises UserError for who is staff here, unless staff take part."""
    if is_staff(ctx, member):
        raise UserError("staff")


def is_staff(ctx: Ctx, member: int) -> bool:
    """Whether a member is an operator and left out."""
    if ctx.options.staff_take_part:
        return False
    own = ctx.has_member and ctx.member.id == member and bool(ctx.rights)
    return own or member in ctx.audiences.operators()


def came(ctx: Ctx, member: int, inviter: int | None, referral: int, joined_at: int) -> None:
    """Somebody joined, and it is known by whom: they help that member's team, if there is one."""
    round, home = rounds.current(ctx), ctx.community.id
    if round is None or joined_at < round.opened_at or is_staff(ctx, member):
        return
    team = _open_team(ctx, round, inviter)
    helper = Friend(member, team.id if team else 0, referral, "waiting")
    if store.help_again(ctx.tx, home, round.id, helper):
        return
    if not store.help(ctx.tx, home, round.id, helper, ctx.now):
        return
    if round.campaign.counts == "joined":
        ctx.publish(
            FriendDue(round.id, member), at=ctx.now + SETTLE_MS, once=f"{round.id}:{member}"
        )
    _stale(ctx, round, team)


def count(ctx: Ctx, round: Round, member: int) -> None:
    """A friend counts from now on; whoever helped a team that is whole counts for all."""
    home = ctx.community.id
    if not store.turn(ctx.tx, home, round.id, member, "counted", "waiting", "held", "gone"):
        return
    helper = store.helper(ctx.tx, home, round.id, member)
    team = store.find(ctx.tx, home, helper.team) if helper and helper.team else None
    if team is not None and not _fits(ctx, round, team, member):
        store.free(ctx.tx, home, round.id, member)
        team = None
    if team is not None:
        judge(ctx, round, team)
    _went_on(ctx, round, team)


def drop(ctx: Ctx, round: Round, member: int, why: str = "") -> None:
    """A friend does not count any more; what a whole team has stays with it."""
    helper = store.helper(ctx.tx, ctx.community.id, round.id, member)
    was: tuple[Help, ...] = ("waiting", "held", "counted")
    if helper and store.turn(ctx.tx, ctx.community.id, round.id, member, "gone", *was, why=why):
        team = store.find(ctx.tx, ctx.community.id, helper.team) if helper.team else None
        _went_on(ctx, round, team)


def help_by_hand(ctx: Ctx, round: Round, team: Team) -> None:
    """A member who is here already helps a team; raises UserError where that cannot be."""
    member = ctx.member.id
    if not round.campaign.members_help or round.state != "open" or round.closes_at <= ctx.now:
        raise UserError("over")
    if team.starter == member:
        raise UserError("own-team")
    refuse_staff(ctx, member)
    if team.state != "open" or not round.kind.takes(standing(ctx, round, team)):
        raise UserError("team-whole")
    helper = Friend(member, team.id, None, "counted")
    home = ctx.community.id
    again = store.help_again(ctx.tx, home, round.id, helper)
    if not again and not store.help(ctx.tx, home, round.id, helper, ctx.now):
        raise UserError("helped-before")
    judge(ctx, round, team)
    _stale(ctx, round, team)


def standing(ctx: Ctx, round: Round, team: Team, *, ended: bool = False) -> Standing:
    """How a team stands, as the rules see it."""
    helpers = store.of_team(ctx.tx, ctx.community.id, team.id)
    counted = tuple(each.member for each in helpers if each.state == "counted")
    campaign = round.campaign
    return Standing(team.starter, counted, campaign.target, campaign.steps, ended)


def judge(ctx: Ctx, round: Round, team: Team, *, ended: bool = False) -> bool:
    """Whether the team has what it takes; then what it earned is to be given, once."""
    now = standing(ctx, round, team, ended=ended)
    prize = round.kind.earned(now)
    if prize is None:
        return False
    win(ctx, round, team, prize, now)
    return True


def win(ctx: Ctx, round: Round, team: Team, prize: int, now: Standing) -> None:
    """The team's prize is to be given, once."""
    if store.finish(ctx.tx, ctx.community.id, team.id, "reached", ctx.now):
        giving.earn(ctx, round, team, prize, round.kind.shares(now))
        ctx.publish(Reached(round.id, team.id, team.starter, now.helped))


def coming(ctx: Ctx, round: Round) -> set[int]:
    """The teams that wait for a friend to count; of a settled round, for who is held alone."""
    who: tuple[Help, ...] = ("held",) if ctx.now >= round.settles_at else ("waiting", "held")
    return store.teams_of(ctx.tx, ctx.community.id, round.id, *who)


def look_at_ends(ctx: Ctx, round: Round, teams: Sequence[Team]) -> list[Team]:
    """Those of a round's open teams that came to their end now, without what it takes."""
    waited_for, ended = coming(ctx, round), []
    for team in teams:
        if team.id in waited_for:
            continue
        if judge(ctx, round, team, ended=True):
            continue
        if give_up(ctx, round, team):
            ended.append(replace(team, state="unreached", aside=0))
    return ended


def give_up(ctx: Ctx, round: Round, team: Team) -> bool:
    """An open team does not come to be whole: what was set aside for it goes back."""
    home = ctx.community.id
    if not store.finish(ctx.tx, home, team.id, "unreached", ctx.now):
        return False
    rows.set_aside(ctx.tx, home, round.id, -team.aside, None)
    store.keep_aside(ctx.tx, home, team.id, 0)
    _stale(ctx, round, team)
    return True


def _fits(ctx: Ctx, round: Round, team: Team, member: int) -> bool:
    """Whether the team takes a friend who counts already."""
    if team.state != "open":
        return False
    now = standing(ctx, round, team)
    others = tuple(each for each in now.helped if each != member)
    return round.kind.takes(replace(now, helped=others))


def _open_team(ctx: Ctx, round: Round, inviter: int | None) -> Team | None:
    if inviter is None:
        return None
    team = store.of_starter(ctx.tx, ctx.community.id, round.id, inviter)
    return team if team is not None and team.state == "open" else None


def _went_on(ctx: Ctx, round: Round, team: Team | None) -> None:
    """A friend counts, or does not: what waited for that alone goes on."""
    _stale(ctx, round, team)
    if round.state == "settling" and ctx.now >= round.settles_at:
        rounds.look_again(ctx, round)


def _stale(ctx: Ctx, round: Round, team: Team | None) -> None:
    rounds.stale(ctx, round.id)
    if team is not None and team.post is not None:
        ctx.publish(TeamStale(team.id), at=ctx.now + rounds.EDIT_MS, once=str(team.id))
