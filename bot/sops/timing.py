"""Being due: starts the runs of each script at its times, catches up, and rings for the next."""

import hashlib
from collections.abc import Iterable, Sequence
from functools import partial
from zoneinfo import ZoneInfo

from bot.communities import OPERATORS, Community
from bot.hushes import Hushes
from bot.scripts import Missed, Reason
from bot.sops import store, trace, wishes
from bot.sops.due import Spot, came, followed, fresh, not_too_often, oldest
from bot.sops.run import Runs
from bot.sops.schedule import Occurrence, first
from bot.sops.script import Script
from bot.store.db import Tx

PAGE = 200
REMEMBERED = 50  # times that came while Plaza was away, of each of which is said why it was not


class Timing:
    """Looks at what was due since it looked last, for one script, zone and schedule at a time."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs

    async def look_everywhere(self, script: Script) -> None:
        """Start what is due, wherever the script runs by itself."""
        for zone, times in sorted(self._runs.timetable.clocks(script), key=str):
            await self._look(script, zone, times)

    def look_soon(self, script: Script, zone: ZoneInfo, times: str) -> None:
        """Look again, insisting where the storage fails."""
        runs = self._runs
        runs.work.insist(
            runs.clock, _alarm(script, zone, times), partial(self._look, script, zone, times)
        )

    def look_in(self, script: Script, spot: Spot) -> None:
        """Look again at the times of one room."""
        self.look_soon(script, *followed(script, spot))

    def seen_now(self, tx: Tx, script: Script, spots: Iterable[Spot], now: int) -> None:
        """What was due before now is over: the script is new or was changed."""
        places = [(spot.community.id, spot.room.native) for spot in spots]
        store.looked(tx, script.id, places, now)

    async def _look(self, script: Script, zone: ZoneInfo, times: str) -> None:
        """Start the due runs of rooms with one zone and schedule; ring at the next time."""
        runs = self._runs
        if runs.scripts.get(script.key) is not script:  # changed or taken away since
            return
        here = runs.timetable.spots_at(script, zone, times)
        now, started = runs.clock.now(), list[int]()
        try:
            for page in range(0, len(here), PAGE):
                some = here[page : page + PAGE]
                started += await runs.db.write(self._start_due, script, some, now)
        finally:  # all begin before any goes on: nobody's first post waits for a second one
            runs.work.start(runs.advance_all(started))
        ahead = now + script.lead
        for following in first(script.schedules[times], zone, ahead, 1) if here else ():
            runs.clock.alarm(
                _alarm(script, zone, times),
                following.at - script.lead,
                lambda: self.look_soon(script, zone, times),
            )

    def _start_due(self, tx: Tx, script: Script, spots: Sequence[Spot], now: int) -> list[int]:
        started: list[int] = []
        paused, skips = wishes.asleep(tx, script.id), wishes.skips(tx, script.id)
        since = store.since(tx, {spot.community.id for spot in spots}, script.id)
        awake = [spot for spot in spots if spot.community.id not in paused]
        ahead = now + script.lead
        self.seen_now(tx, script, awake, ahead)
        for spot in spots:
            home, room = spot.community.id, spot.room.native
            due = came(script, spot, since.get((home, room), now), ahead)
            if home not in paused:
                started += self._start_in(tx, script, spot, due, skips, now)
            for each in due[-REMEMBERED:] if home in paused else ():
                missed = Missed(each.at, "paused", now, room=room)
                trace.miss(tx, home, script.id, missed)
        return started

    def _start_in(
        self,
        tx: Tx,
        script: Script,
        spot: Spot,
        due: Sequence[Occurrence],
        skips: set[tuple[int, str]],
        now: int,
    ) -> list[int]:
        home, room, timetable = spot.community, spot.room.native, self._runs.timetable
        instead = {each: timetable.replaced_by(script, home, each.moment.date()) for each in due}
        own = [each for each in due if instead[each] is None]
        loud = [each for each in own if not self._hushed(script, home, each.at, now)]
        wanted = [each for each in fresh(script, loud, now) if (home.id, each.nominal) not in skips]
        last = store.last_time(tx, home.id, script.id, room) if script.limit else None
        kept = list(not_too_often(script, wanted, last))
        begun = {each.at: self._begin(tx, script, spot, each) for each in kept}
        for each in due[-REMEMBERED:]:
            if each.at not in begun:
                why, by = _why(script, each, now, each in wanted), instead[each]
                if by is not None or (home.id, each.nominal) in skips:
                    why = "skipped" if by is None else "replaced"
                elif each not in loud:
                    why = "hush"
                missed = Missed(each.at, why, now, by or "", room=room)
                trace.miss(tx, home.id, script.id, missed)
            elif begun[each.at] is not None:
                trace.came(tx, home.id, script.id, room, each.at)
            elif script.mode == "single":
                trace.miss(tx, home.id, script.id, Missed(each.at, "busy", now, room=room))
        return [run for run in begun.values() if run is not None]

    def _hushed(self, script: Script, home: Community, at: int, now: int) -> bool:
        return silent(self._runs.core.hushes, script, home, at, max(at, now))

    def _begin(self, tx: Tx, script: Script, spot: Spot, occurrence: Occurrence) -> int | None:
        at = occurrence.at + offset(script, spot, occurrence.nominal)
        home, room = spot.community.id, spot.room.native
        return self._runs.begin(tx, script, home, occurrence.nominal, at, room=room)


def silent(hushes: Hushes, script: Script, home: Community, since: int, until: int) -> bool:
    """Whether a hush keeps a script from its members; what is for operators alone goes on."""
    return script.where.room != OPERATORS and hushes.covers(home, since, until)


def _why(script: Script, due: Occurrence, now: int, wanted: bool) -> Reason:
    """Why nothing began for a time that came and that no other script and no operator took."""
    if wanted:
        return "limit"
    return "overtaken" if now - due.at <= oldest(script) else "late"


def offset(script: Script, spot: Spot, nominal: str) -> int:
    """How long (ms) after its time a script with a `spread` begins here, whenever it is asked."""
    if not script.spread:
        return 0
    words = f"{script.id} {spot.community.native} {spot.room.native} {nominal}"
    return int.from_bytes(hashlib.sha256(words.encode()).digest()[:6], "big") % script.spread


def _alarm(script: Script, zone: ZoneInfo, times: str) -> str:
    return f"sop:{script.key}:{zone.key}:{times}"
