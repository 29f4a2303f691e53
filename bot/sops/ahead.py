"""Which scripts go before another one in a room: those of a weightier kind that still want to."""

from collections.abc import Collection, Iterator, Mapping

from bot.context import Ctx
from bot.sops import store, wishes
from bot.sops.due import Spot, Timetable, came, spots
from bot.sops.script import Script
from bot.store.db import Tx


class Ahead:
    """Looks for scripts of the kinds that `priority` names earlier."""

    def __init__(self, scripts: Mapping[str, Script], timetable: Timetable) -> None:
        self._scripts = scripts
        self._timetable = timetable

    def now(self, ctx: Ctx, script: Script, room: str) -> str | None:
        """One that is to post in this room at this very moment, and has not yet."""
        return next(self._wanting(ctx, script, room, 0, ctx.now), None)

    def later(self, ctx: Ctx, script: Script, room: str, until: int) -> list[str]:
        """A name for each post that is still to come in this room before an instant (UTC ms)."""
        waiting = self._wanting(ctx, script, room, ctx.now + 1, until - 1)
        return [*waiting, *self._planned(ctx, script, room, until)]

    def _weightier(self, ctx: Ctx, script: Script, room: str) -> Iterator[tuple[Script, Spot]]:
        home = ctx.community
        first = home.pace.before(script.kind)
        for other in self._scripts.values():
            if other.kind not in first or other.kind == "service" or other.per_member:
                continue
            if not self._timetable.is_on(other, home):
                continue
            if wishes.paused(ctx.tx, home.id, other.id) is None:
                for spot in spots(other, home):
                    if (spot.room.native or home.rooms.get(other.where.room)) == room:
                        yield other, spot

    def _wanting(
        self, ctx: Ctx, script: Script, room: str, since: int, until: int
    ) -> Iterator[str]:
        """Those whose next step is due within a span, or whose run is about to begin in it."""
        for other, spot in self._weightier(ctx, script, room):
            native = spot.room.native
            wakes = store.wakes(ctx.tx, ctx.community.id, other.id, native, since, until)
            yield from [other.id] * wakes
            if since == 0 and _unlooked(ctx.tx, other, spot, until):
                yield other.id

    def _planned(self, ctx: Ctx, script: Script, room: str, until: int) -> Iterator[str]:
        for other, spot in self._weightier(ctx, script, room):
            skips: Collection[tuple[int, str]] = wishes.skips(ctx.tx, other.id)
            last = store.last_time(ctx.tx, ctx.community.id, other.id, spot.room.native)
            for each in self._timetable.planned(other, spot, last, ctx.now):
                if each.at >= until:
                    break
                if (ctx.community.id, each.nominal) not in skips:
                    yield other.id


def _unlooked(tx: Tx, script: Script, spot: Spot, now: int) -> bool:
    """Whether a time of the script has come, and nobody looked at it yet."""
    since = store.since(tx, [spot.community.id], script.id)
    looked = since.get((spot.community.id, spot.room.native), now)
    return bool(came(script, spot, looked, now))
