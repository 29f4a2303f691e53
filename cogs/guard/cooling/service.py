"""What follows for a room from all reasons to hold it back: the slowest of them, and any lock."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.communities import OPERATORS, Community
from bot.context import Ctx
from cogs.guard.cooling import store
from cogs.guard.cooling.store import Cooling, Why


@dataclass(frozen=True, slots=True)
class Effect:
    """How a room holds back: so many seconds between two messages of a member, and a lock."""

    seconds: int
    locked: bool


def effect(reasons: Sequence[Cooling]) -> Effect:
    """What several reasons make together."""
    slow = [each.seconds for each in reasons if each.how == "slow"]
    return Effect(max(slow, default=0), any(each.how == "lock" for each in reasons))


def begin(ctx: Ctx, cooling: Cooling) -> None:
    """Hold a room back for one more reason, or otherwise than before for the same."""
    before = store.of_room(ctx.tx, ctx.community.id, cooling.room)
    store.put(ctx.tx, ctx.community.id, cooling)
    _change(ctx, cooling.room, before)


def end(ctx: Ctx, room: str, why: Why) -> bool:
    """One reason is gone; False if it was not there."""
    before = store.of_room(ctx.tx, ctx.community.id, room)
    if not store.take(ctx.tx, ctx.community.id, room, why):
        return False
    _change(ctx, room, before)
    return True


def _change(ctx: Ctx, room: str, reasons: Sequence[Cooling]) -> None:
    before = effect(reasons)
    now = effect(store.of_room(ctx.tx, ctx.community.id, room))
    if now.seconds != before.seconds:
        ctx.slow(room, now.seconds)
    if now.locked and not before.locked:
        ctx.lock(room)
    elif before.locked and not now.locked:
        ctx.unlock(room)


def open_rooms(community: Community) -> list[str]:
    """The native ids of all rooms in which members write."""
    closed = set(community.natives(OPERATORS))
    roles = [role for role in community.rooms if role != OPERATORS]
    return list(
        dict.fromkeys(
            native for role in roles for native in community.natives(role) if native not in closed
        )
    )
