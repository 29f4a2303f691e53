"""Quiet by default: when a script may post by itself, and how much."""

import datetime as dt
from collections.abc import Mapping

from bot.communities import OPERATORS, Community
from bot.context import Ctx
from bot.effects import Edit, Effect, OpenThread, Pin, Say, Whisper
from bot.outbox import room_of
from bot.pacing import Bound
from bot.scene import Core
from bot.scripts import Reason
from bot.sops import posts
from bot.sops.ahead import SOON_MS, Ahead
from bot.sops.due import ON_TIME_MS, Timetable, too_late
from bot.sops.posts import Made
from bot.sops.presence import Presence
from bot.sops.scenes import by_hand
from bot.sops.script import Script
from bot.sops.store import Run
from bot.wall import instant

UNSENT_MS = 60_000  # how soon to look whether what goes first is out


class NotNow(Exception):
    """A step may not be done now: at `until` (UTC ms) at the earliest, or, if None, not today.

    `by` is the script that goes first, or that has posted instead.
    """

    def __init__(self, until: int | None, why: Reason, bound: Bound = "", by: str = "") -> None:
        super().__init__(why, bound)
        self.until = until
        self.why = why
        self.bound = bound
        self.by = by


class Pacer:
    """Holds the posts of scripts against what their community wants to bear."""

    def __init__(self, scripts: Mapping[str, Script], timetable: Timetable) -> None:
        self.presence = Presence()
        self.core: Core
        self._ahead = Ahead(scripts, timetable)

    def keep(self, ctx: Ctx, run: Run, script: Script) -> None:
        """Note what a step posts; raises NotNow where the community wants it later or not."""
        said = {id: each for id, each in ctx.effects.items() if _to_members(each, ctx.community)}
        self._silence(ctx, run)
        routine = not run.member and not by_hand(run) and script.kind != "service"
        if said and not by_hand(run):
            _in_time(run, script, ctx.now)
            self._night(ctx)
        for id, effect in ctx.effects.items():
            if isinstance(effect, Say):
                room = _meant(ctx, run, effect)
                counts = routine and id in said and effect.thread is None
                if counts:
                    self._routine(ctx, run, script, room)
                posts.add(ctx, id, effect.room, _place(ctx, room), routine=counts)

    def _silence(self, ctx: Ctx, run: Run) -> None:
        """Nothing is shown in a hush, nor afterwards what was due before its end."""
        since = ctx.now if by_hand(run) else run.due_at
        shows = any(_shows(each, ctx) for each in ctx.effects.values())
        if shows and self.core.hushes.covers(ctx.community, since, ctx.now):
            raise NotNow(None, "hush")

    def _night(self, ctx: Ctx) -> None:
        quiet = ctx.community.quiet
        ends = quiet.ends(ctx.local_time) if quiet else None
        if quiet is not None and ends is not None:
            raise NotNow(instant(ends, ctx.zone) if quiet.then == "hold" else None, "quiet")

    def _routine(self, ctx: Ctx, run: Run, script: Script, room: str) -> None:
        """What may come later is held up first; what has no place is left out only then."""
        pace, seen = ctx.community.pace_in(room), self.presence.of(ctx.community.id, room)
        if seen.wrote <= ctx.now < seen.wrote + pace.lull:
            raise NotNow(seen.wrote + pace.lull, "pace", "lull")
        if not pace.is_bound:
            return
        if (first := self._ahead.now(ctx, run, script, room)) is not None:
            raise NotNow(ctx.now + SOON_MS, "pace", "gap" if pace.gap else "day", first)
        # So many and no more decide everything.
        most = max(1, pace.monologue or 0, pace.routine_per_day or 0)
        had = posts.latest(ctx, _place(ctx, room), most)
        if had and pace.gap:
            _apart(had[0], pace.gap, ctx.now)
        alone = [post for post in had if post.at > min(seen.there, ctx.now)]
        if pace.monologue is not None and len(alone) >= pace.monologue:
            raise NotNow(None, "pace", "monologue", alone[0].script if alone else "")
        if pace.routine_per_day is not None:
            self._day(ctx, script, room, had, pace.routine_per_day)

    def _day(self, ctx: Ctx, script: Script, room: str, had: list[Made], most: int) -> None:
        home = ctx.community
        today = home.local(ctx.now).date()
        begins, ends = home.midnight(today), home.midnight(today + dt.timedelta(days=1))
        made = sum(begins <= post.at < ends for post in had)
        if made >= most:
            raise NotNow(None, "pace", "day")
        coming = self._ahead.later(ctx, script, room, ends)
        if made + len(coming) >= most:
            raise NotNow(None, "pace", "day", coming[0])


def _in_time(run: Run, script: Script, now: int) -> None:
    """What was put aside waits no longer than it may, also if Plaza was away at its time."""
    was_away = run.due_at < run.wake_at < now - ON_TIME_MS
    if was_away and too_late(script, run.due_at, now):
        raise NotNow(None, "late")


def _apart(last: Made, gap: int, now: int) -> None:
    if last.out is None:  # who knows when it will be out
        raise NotNow(now + UNSENT_MS, "pace", "gap", last.script)
    if abs(now - last.out) < gap:  # later than now if the clock was set back
        raise NotNow(last.out + gap, "pace", "gap", last.script)


def _meant(ctx: Ctx, run: Run, said: Say) -> str:
    """The room that members read it in, or would."""
    role = said.meant_for.role if said.meant_for is not None else None
    if role is None:
        return said.room
    rooms = ctx.community.natives(role)
    return run.room if run.room in rooms else next(iter(rooms), said.room)


def _place(ctx: Ctx, room: str) -> str:
    """Where posts of this room are counted: what only operators read is none of the members'."""
    return f"rehearsed {room}" if ctx.community.stage == "rehearsal" else room


def _shows(effect: Effect, ctx: Ctx) -> bool:
    """Whether members would see something of it."""
    if isinstance(effect, Edit | Pin | OpenThread):
        return room_of(ctx.tx, effect.post) not in ctx.community.natives(OPERATORS)
    return _to_members(effect, ctx.community)


def _to_members(effect: Effect, community: Community) -> bool:
    if isinstance(effect, Say):
        return effect.meant_for is not None or effect.room not in community.natives(OPERATORS)
    return isinstance(effect, Whisper)
