"""Quiet by default: when a script may post by itself, and how much."""

import datetime as dt
from collections.abc import Mapping

from bot.communities import Community
from bot.context import Ctx
from bot.effects import Edit, Effect, OpenThread, Pin, Say, Whisper
from bot.outbox import room_of
from bot.scene import Core
from bot.scripts import Reason
from bot.sops import posts
from bot.sops.due import Spot, Timetable, spots
from bot.sops.scenes import by_hand
from bot.sops.schedule import instant
from bot.sops.script import Script
from bot.sops.store import Run, last_time

OPERATORS = "ops"


class NotNow(Exception):
    """A step may not be done now: at `until` (UTC ms) at the earliest, or, if None, not today."""

    def __init__(self, until: int | None, why: Reason) -> None:
        super().__init__(why)
        self.until = until
        self.why = why


class Pacer:
    """Holds the posts of scripts against what their community wants to bear."""

    def __init__(self, scripts: Mapping[str, Script], timetable: Timetable, begun: int) -> None:
        self._scripts = scripts
        self._timetable = timetable
        self._begun = begun
        self._talked: dict[tuple[int, str], int] = {}
        self.core: Core

    def talked(self, community: int, room: str, at: int) -> None:
        """A member wrote into a room; it is remembered until the process ends."""
        self._talked[community, room] = at

    def keep(self, ctx: Ctx, run: Run, script: Script) -> None:
        """Note what a step posts; raises NotNow where the community wants it later or not."""
        said = {id: each for id, each in ctx.effects.items() if _to_members(each, ctx.community)}
        since = ctx.now if by_hand(run) else run.due_at
        if any(_shows(each, ctx) for each in ctx.effects.values()) and self.core.hushes.covers(
            ctx.community, since, ctx.now
        ):
            raise NotNow(None, "hush")
        if said and not by_hand(run):
            self._night(ctx)
            if not run.member and script.kind != "service":
                for each in said.values():
                    assert isinstance(each, Say)
                    self._routine(ctx, script, each.room)
        routine = not run.member and not by_hand(run)
        for id, effect in ctx.effects.items():
            if isinstance(effect, Say):
                posts.add(ctx, id, effect.room, routine=routine and id in said)

    def _night(self, ctx: Ctx) -> None:
        quiet = ctx.community.quiet
        ends = quiet.ends(ctx.local_time.replace(tzinfo=None)) if quiet else None
        if ends is not None:
            raise NotNow(instant(ends, ctx.zone), "quiet")

    def _routine(self, ctx: Ctx, script: Script, room: str) -> None:
        pace, home = ctx.community.pace, ctx.community.id
        talked = self._talked.get((home, room))
        if talked is not None and talked + pace.lull > ctx.now:
            raise NotNow(talked + pace.lull, "pace")
        if pace.gap and (last := posts.last(ctx.tx, home, room)) and last + pace.gap > ctx.now:
            raise NotNow(last + pace.gap, "pace")
        since = self._begun if talked is None else talked
        if pace.monologue is not None and (
            posts.count(ctx.tx, home, since, room) >= pace.monologue
        ):
            raise NotNow(None, "pace")
        if pace.routine_per_day is not None:
            midnight = dt.datetime.combine(ctx.community.local(ctx.now), dt.time())
            had = posts.count(ctx.tx, home, instant(midnight, ctx.community.zone) - 1)
            ahead = self._ahead(ctx, script, midnight + dt.timedelta(days=1))
            if had + ahead >= pace.routine_per_day:
                raise NotNow(None, "pace")

    def _ahead(self, ctx: Ctx, script: Script, midnight: dt.datetime) -> int:
        """How many posts are to come today from scripts that go before this one."""
        home = ctx.community
        first = home.pace.before(script.kind)
        until = instant(midnight, home.zone)
        return sum(
            1
            for other in self._scripts.values()
            if other.kind in first and other.kind != "service"
            for spot in spots(other, home)
            for _ in self._today(ctx, other, spot, until)
        )

    def _today(self, ctx: Ctx, script: Script, spot: Spot, until: int) -> list[int]:
        last = last_time(ctx.tx, spot.community.id, script.id, spot.room.native)
        coming = []
        for each in self._timetable.planned(script, spot, last, ctx.now):
            if each.at >= until:
                break
            coming.append(each.at)
        return coming


def _shows(effect: Effect, ctx: Ctx) -> bool:
    """Whether members would see something of it."""
    if isinstance(effect, Edit | Pin | OpenThread):
        return room_of(ctx.tx, effect.post) != ctx.community.rooms.get(OPERATORS)
    return _to_members(effect, ctx.community)


def _to_members(effect: Effect, community: Community) -> bool:
    if isinstance(effect, Say):
        operators = [room for role, room in community.rooms.items() if role == OPERATORS]
        return effect.meant_for is not None or effect.room not in operators
    return isinstance(effect, Whisper)
