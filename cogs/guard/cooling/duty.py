"""How operators cool a room down."""

from typing import Literal

from bot.cog import Cog, command, on
from bot.communities import OPERATORS
from bot.context import Ctx
from bot.errors import UserError
from bot.kinds import UNITS, Duration, RoomPick
from bot.places import RoomLink
from cogs.guard.cooling import service, store
from cogs.guard.cooling.store import Cooling, How
from cogs.guard.events import RoomCooled

SECONDS = 30  # between two messages of a member
SHORTEST, LONGEST = UNITS["m"], UNITS["d"]


class CoolingDuty(Cog):
    """A room is slow or locked for a while, and goes back by itself."""

    @command("cool", right="people")
    def cool(
        self, ctx: Ctx, where: RoomPick, time: Duration, how: Literal["slow", "lock"] = "slow"
    ) -> None:
        """Slow or lock a room for a while; 0m ends it."""
        if where in ctx.community.natives(OPERATORS):
            raise UserError("cool-ops")
        if not time:
            _end(ctx, where)
            return
        if not SHORTEST <= time <= LONGEST:
            raise UserError("cool-span")
        _begin(ctx, where, time, how)

    @on("guard.room_cooled")
    def cooled(self, ctx: Ctx) -> None:
        """The time is over: the room is as it was, unless somebody wanted it for longer."""
        room = str(ctx.event.data["room"])
        reasons = store.of_room(ctx.tx, ctx.community.id, room)
        until = next((each.until for each in reasons if each.why == "cool"), None)
        if until is None:
            return
        if until > ctx.now:
            _look_again(ctx, room, until)
        else:
            service.end(ctx, room, "cool")


def _begin(ctx: Ctx, room: str, time: int, how: How) -> None:
    reasons = store.of_room(ctx.tx, ctx.community.id, room)
    former = next((each for each in reasons if each.why == "cool"), None)
    until = ctx.now + time
    service.begin(ctx, Cooling(room, "cool", how, SECONDS, until))
    _look_again(ctx, room, until)
    at = ctx.community.local(until)
    if (former is None or former.how != how) and ctx.community.stage == "live":
        ctx.say(f"cool-{how}", native=room, until=at, seconds=SECONDS)
    ctx.audit(f"cool {how}", f"room:{room}", after=until)
    ctx.reply("cooled", room=RoomLink(room), until=at, how=how)


def _end(ctx: Ctx, room: str) -> None:
    if not service.end(ctx, room, "cool"):
        raise UserError("cool-nothing")
    ctx.audit("cool end", f"room:{room}")
    ctx.reply("cool-ended", room=RoomLink(room))


def _look_again(ctx: Ctx, room: str, until: int) -> None:
    ctx.publish(RoomCooled(room), at=until, once=f"{room}:{until}")
