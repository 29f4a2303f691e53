"""What a team earned is given once, and a friend's points are taken back where they left."""

import re
from collections.abc import Mapping

from bot import ledger
from bot.context import Ctx
from cogs.friends.events import PayDue
from cogs.friends.gifts import store
from cogs.friends.gifts.store import Due
from cogs.friends.rounds import store as rows
from cogs.friends.rounds.store import Round
from cogs.friends.teams import store as teams
from cogs.friends.teams.store import Team

SOURCE = re.compile(r"(?:^|:)friends:([0-9]{1,19}):([0-9]{1,19})$")
DAY_MS = 86_400_000


def source(round: int, member: int) -> str:
    """The fact for which a member gets a gift: the same for the ledger and for coupons."""
    return f"friends:{round}:{member}"


def earn(ctx: Ctx, round: Round, team: Team, prize: int, shares: Mapping[int, int]) -> None:
    """Write down who gets a prize; what is not needed of that set aside goes back."""
    home, used = ctx.community.id, 0
    for member, times in sorted(shares.items()):
        if store.add(ctx.tx, home, round.id, Due(member, team.id, prize, times, "due"), ctx.now):
            used += times
    rows.set_aside(ctx.tx, home, round.id, used - team.aside, None)
    teams.keep_aside(ctx.tx, home, team.id, used)
    ctx.publish(PayDue(team.id), once=str(team.id))


def pay(ctx: Ctx, round: Round, team: int) -> None:
    """Give what is still due to a team; a gift moves on in the unit that gives it."""
    for due in store.due(ctx.tx, ctx.community.id, team):
        if round.campaign.prize(due.prize).points:
            _give_points(ctx, round, due)
        else:
            _give_coupon(ctx, round, due)


def came(ctx: Ctx, written: str, *, given: bool) -> Due | None:
    """What coupons say of a gift: it was given, or could not be; None if it is none of ours."""
    read = SOURCE.search(written)
    if read is None:
        return None
    round, member = int(read[1]), int(read[2])
    moved = store.turn(
        ctx.tx, ctx.community.id, round, member, "given" if given else "owed", "asked", "due"
    )
    return store.of_member(ctx.tx, ctx.community.id, round, member) if moved else None


def take_back(ctx: Ctx, round: Round, member: int) -> bool:
    """A friend's points are taken back, by a linked entry; a coupon that was given stays."""
    home = ctx.community.id
    due = store.of_member(ctx.tx, home, round.id, member)
    if due is None or not round.campaign.prize(due.prize).points:
        return False
    if not store.turn(ctx.tx, home, round.id, member, "back", "given", "due"):
        return False
    if due.state == "given":
        ledger.reverse(
            ctx.tx,
            id=ctx.new_id(),
            community=home,
            source=source(round.id, member),
            reason="friends.ledger-back",
            at=ctx.now,
        )
    rows.set_aside(ctx.tx, home, round.id, -due.times, None)
    return True


def owe(ctx: Ctx, member: int) -> None:
    """An operator is asked to give by hand what could not be given."""
    who = ctx.members.get(ctx.tx, member)
    name = who.name if who else str(member)
    ctx.task("owed", due=ctx.now + 2 * DAY_MS, about_member=who, name=name)


def _give_points(ctx: Ctx, round: Round, due: Due) -> None:
    if not store.turn(ctx.tx, ctx.community.id, round.id, due.member, "given", "due"):
        return
    gift = round.campaign.prize(due.prize)
    added = ledger.add(
        ctx.tx,
        id=ctx.new_id(),
        community=ctx.community.id,
        member=due.member,
        amount=gift.points * due.times,
        reason="friends.ledger-gift",
        source=source(round.id, due.member),
        at=ctx.now,
    )
    member = ctx.members.get(ctx.tx, due.member)
    if added and member is not None and member.left_at is None:
        title, words = ctx.lines(round.campaign.title), ctx.lines(gift.words)
        ctx.whisper(member, "got-points", title=title, gift=words)


def _give_coupon(ctx: Ctx, round: Round, due: Due) -> None:
    home = ctx.community.id
    if not store.turn(ctx.tx, home, round.id, due.member, "asked", "due"):
        return
    member = ctx.members.get(ctx.tx, due.member)
    for time in range(due.times):
        mark = source(round.id, due.member)
        about = mark if not time else f"{time}x:{mark}"
        told = {"campaign": str(round.campaign.prize(due.prize).coupons), "source": about}
        if member is None or not ctx.ask("coupons.give", member, **told):
            store.turn(ctx.tx, home, round.id, due.member, "owed", "asked")
            owe(ctx, due.member)
            return
