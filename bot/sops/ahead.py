"""Which scripts go before another one in a room: those of a weightier kind that still want to."""

from collections.abc import Collection, Iterator, Mapping
from itertools import takewhile

from bot.context import Ctx
from bot.sops import lineup, store, wishes
from bot.sops.due import Spot, Timetable, came, most_late, spots
from bot.sops.script import Script
from bot.sops.store import Run
from bot.store.db import Tx

SOON_MS = 1_000  # how soon to look whether what goes first is posted; it keeps its place so long


class Ahead:
    """Looks for scripts of the kinds that `priority` names earlier."""

    def __init__(self, scripts: Mapping[str, Script], timetable: Timetable) -> None:
        self._scripts = scripts
        self._timetable = timetable

    def now(self, ctx: Ctx, run: Run, script: Script, room: str) -> str | None:
        """One that is to post in this room at this very moment, and has not yet.

        Of those that weigh alike, the one goes first that was due first; so do two of one script.
        """
        pace = ctx.community.pace
        weightier = pace.before(script.kind)
        kinds = [*weightier, *pace.beside(script.kind)]
        for other, spot in self._here(ctx, kinds, room):
            place = spot.community.id, other.id, spot.room.native
            since = ctx.now - most_late(other)
            due = lineup.due_first(ctx.tx, *place, since, ctx.now + SOON_MS)
            if due is None:
                due = _unlooked(ctx.tx, other, spot, ctx.now)
            if due is not None:
                before = (due, other.id) < (run.due_at, script.id)
                if before or other.kind in weightier:
                    return other.id
        return None

    def later(self, ctx: Ctx, script: Script, room: str, until: int) -> list[str]:
        """A name for each weightier post that is to come in this room before `until` (UTC ms)."""
        found: list[str] = []
        for other, spot in self._here(ctx, ctx.community.pace.before(script.kind), room):
            home, native = spot.community.id, spot.room.native
            found += [other.id] * lineup.to_come(ctx.tx, home, other.id, native, ctx.now, until)
            skips = wishes.skips(ctx.tx, other.id)
            last = store.last_time(ctx.tx, home, other.id, native)
            coming = self._timetable.planned(other, spot, last, ctx.now)
            soon = takewhile(lambda each: each.at < until, coming)
            found += [other.id for each in soon if (home, each.nominal) not in skips]
        return found

    def _here(self, ctx: Ctx, kinds: Collection[str], room: str) -> Iterator[tuple[Script, Spot]]:
        """Scripts of these kinds that post in this room by themselves, and are counted."""
        home = ctx.community
        for other in self._scripts.values():
            counted = other.kind in kinds and other.kind != "service" and not other.per_member
            if not counted or not self._timetable.is_on(other, home):
                continue
            if wishes.paused(ctx.tx, home.id, other.id) is None:
                natives = home.natives(other.where.room)
                each = zip(spots(other, home), natives, strict=bool(natives))
                yield from ((other, spot) for spot, native in each if native == room)


def _unlooked(tx: Tx, script: Script, spot: Spot, now: int) -> int | None:
    """A time of the script (UTC ms) that has come, and that nobody looked at yet."""
    since = store.since(tx, [spot.community.id], script.id)
    looked = since.get((spot.community.id, spot.room.native), now)
    due = came(script, spot, looked, now)
    return due[0].at if due else None
