"""What a team earned is given once, and a friend's points are taken back where they left."""

import re
from collections.abc import Mapping

from bot import ledger
from bot.context import Ctx
from cogs.friends.events import OwedDue, PayDue
from cogs.friends.gifts import store
from cogs.friends.gifts.store import Due
from cogs.friends.rounds import store as rows
from cogs.friends.rounds.store import Round
from cogs.friends.teams import store as teams
from cogs.friends.teams.store import Team

SOURCE = re.compile(r"(?:^|:)(?:([0-9]{1,4})x:)?friends:([0-9]{1,19}):([0-9]{1,19})$")
DAY_MS = 86_400_000
AGAIN_MS = DAY_MS // 4
TRIED_MS = 30 * DAY_MS  # for which it is tried again
AT_ONCE = 200


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


def given(ctx: Ctx, written: str) -> None:
    """Coupons say that a gift was given, `written` as they write its source."""
    read = SOURCE.search(written)
    if read is not None:
        store.settle(ctx.tx, ctx.community.id, int(read[2]), int(read[3]), int(read[1] or 0))


def not_given(ctx: Ctx, written: str) -> None:
    """Coupons say that a gift could not be given: it is tried again, and operators have a task."""
    read, home = SOURCE.search(written), ctx.community.id
    round = rows.find(ctx.tx, home, int(read[2])) if read else None
    due = store.of_member(ctx.tx, home, round.id, int(read[3])) if read and round else None
    if read and round and due:
        _owe(ctx, round, due, int(read[1] or 0))


def try_again(ctx: Ctx, *, waits: bool) -> None:
    """Ask once more for what could not be given; a coupon is given once for its source."""
    home = ctx.community.id
    found = store.owed_since(ctx.tx, home, ctx.now - TRIED_MS, AT_ONCE)
    for id, member, number in () if waits else found:
        round, due = rows.find(ctx.tx, home, id), store.of_member(ctx.tx, home, id, member)
        if round is not None and due is not None:
            _ask(ctx, round, due, number)
    if found:
        ctx.publish(OwedDue(), at=ctx.now + AGAIN_MS, once=str(home))


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
    if store.turn(ctx.tx, ctx.community.id, round.id, due.member, "given", "due"):
        for number in range(due.times):
            _ask(ctx, round, due, number)


def _ask(ctx: Ctx, round: Round, due: Due, number: int) -> None:
    """Ask for a member's first coupon, 0, or another one."""
    mark, member = source(round.id, due.member), ctx.members.get(ctx.tx, due.member)
    about = f"{number}x:{mark}" if number else mark
    told = {"campaign": str(round.campaign.prize(due.prize).coupons), "source": about}
    if member is None or not ctx.ask("coupons.give", member, **told):
        _owe(ctx, round, due, number)


def _owe(ctx: Ctx, round: Round, due: Due, number: int) -> None:
    """Operators have one task for all of a round."""
    home = ctx.community.id
    if not store.owe(ctx.tx, home, round.id, due.member, number, ctx.now):
        return
    ctx.publish(OwedDue(), at=ctx.now + AGAIN_MS, once=str(home))
    if store.owed(ctx.tx, home, round.id) == 1:
        title, coupons = ctx.lines(round.campaign.title), round.campaign.prize(due.prize).coupons
        ctx.task("owed", due=ctx.now + 2 * DAY_MS, title=title, coupons=str(coupons))
