"""When which script is wanted: where it is switched on, caught up with, not replaced."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from zoneinfo import ZoneInfo

from bot.communities import ANY_ROOM, Communities, Community, Room
from bot.sops.fitting import Fitting
from bot.sops.known import Known
from bot.sops.schedule import Occurrence, between, comes_on, upcoming
from bot.sops.script import Script, key_of

ON_TIME_MS = 60_000
LOOKED_THROUGH = 1000  # times of a script, for those that will have a run


@dataclass(frozen=True, slots=True)
class Spot:
    """One room that a script speaks in; most roles have one, and then it is the unnamed one."""

    community: Community
    room: Room = ANY_ROOM

    @property
    def zone(self) -> ZoneInfo:
        """Whose clock its times follow."""
        return self.room.zone or self.community.zone


Followed = tuple[ZoneInfo, str]
"""A zone, and the key of one of a script's schedules."""


class Timetable:
    """The scripts of this process and where they run by themselves."""

    def __init__(
        self, scripts: Mapping[str, Script], communities: Communities, known: Known
    ) -> None:
        self.fitting = Fitting(known)
        self._scripts = scripts
        self._communities = communities
        self._sorted: dict[str, tuple[object, dict[Followed, list[Spot]]]] = {}
        self.switched: dict[tuple[int, str], bool] = {}  # community, script: what operators wanted
        self._own = 0  # so many scripts of single communities there are, ever taken or dropped

    def wish(self, community: int, script: str, on: bool | None) -> None:
        """What operators want of a script now; None: what its file says."""
        if on is None:
            self.switched.pop((community, script), None)
        else:
            self.switched[community, script] = on

    def is_on(self, script: Script, community: Community) -> bool:
        """Whether the script runs by itself in this community."""
        wanted = self.switched.get((community.id, script.id), not off_in(script, community))
        return wanted and not community.silent and self.has(script, community)

    def has(self, script: Script, community: Community) -> bool:
        """Whether the script can run in this community."""
        return self.addresses(script, community) and self.fitting.fits(script, community)

    def addresses(self, script: Script, community: Community) -> bool:
        """Whether the script is for this community, and none of its own stands in its place."""
        if script.owner is not None:
            return script.owner == community.id
        if key_of(community.id, script.id) in self._scripts:
            return False
        named = script.where.communities
        return named == "all" or community.key in named

    def here(self, community: Community) -> Iterator[Script]:
        """Every script that is for this community, fit or not."""
        return (each for each in self._scripts.values() if self.addresses(each, community))

    def find(self, community: Community, name: str) -> Script | None:
        """The script that this community knows by a name."""
        own, shared = key_of(community.id, name), self._scripts.get(name)
        found = self._scripts.get(own, shared)
        return found if found is not None and self.addresses(found, community) else None

    def renew(self) -> None:
        """A community took a script for itself, or dropped one."""
        self._own += 1

    def spots(self, script: Script) -> Iterator[Spot]:
        """Every room in which the script runs by itself."""
        for community in self._communities:
            if self.is_on(script, community):
                yield from spots(script, community)

    def clocks(self, script: Script) -> Collection[Followed]:
        """By which zones and schedules the script runs."""
        return self._by_clock(script).keys()

    def spots_at(self, script: Script, zone: ZoneInfo, times: str) -> list[Spot]:
        """The rooms of one zone and schedule in which the script runs by itself."""
        found = self._by_clock(script).get((zone, times), ())
        return [spot for spot in found if self.is_on(script, spot.community)]

    def _by_clock(self, script: Script) -> Mapping[Followed, Sequence[Spot]]:
        """All rooms that are addressed; sorted once, since they may be ten thousand."""
        key = script.version, self._communities.changes, self._own
        known, found = self._sorted.get(script.key, (None, {}))
        if known != key:
            found = {}
            for community in self._communities:
                for spot in spots(script, community) if self.has(script, community) else ():
                    found.setdefault(followed(script, spot), []).append(spot)
            self._sorted[script.key] = key, found
        return found

    def planned(
        self, script: Script, spot: Spot, last: str | None, now: int, *, even_off: bool = False
    ) -> Iterator[Occurrence]:
        """What will come later than now, soonest first; `last` as for `not_too_often`."""
        if not even_off and not self.is_on(script, spot.community):
            return iter(())
        schedule = script.schedule(spot.community.key)
        coming = islice(upcoming(schedule, spot.zone, now), LOOKED_THROUGH)
        return not_too_often(script, self._not_replaced(coming, script, spot.community), last)

    def replaced_by(self, script: Script, community: Community, day: dt.date) -> str | None:
        """The script that stands in for this one on a local day."""
        for other in self._scripts.values():
            stands_in = other.instead_of == script.id and self.is_on(other, community)
            if stands_in and comes_on(other.schedule(community.key), day):
                return other.id
        return None

    def _not_replaced(
        self, occurrences: Iterable[Occurrence], script: Script, community: Community
    ) -> Iterator[Occurrence]:
        """Those on whose local day no other script stands in for this one."""
        for occurrence in occurrences:
            if self.replaced_by(script, community, occurrence.moment.date()) is None:
                yield occurrence


def came(script: Script, spot: Spot, since: int, now: int) -> list[Occurrence]:
    """What came after `since` up to now, also where another script stands in."""
    return between(script.schedule(spot.community.key), spot.zone, since, now)


def off_in(script: Script, community: Community) -> bool:
    """Whether the script waits there for an operator to add it.

    So it is wherever a community came by itself: nobody there has read the folder of scripts. What
    it took for itself is as that says.
    """
    return script.off or (community.by_itself and script.owner is None)


def followed(script: Script, spot: Spot) -> Followed:
    """Whose clock and which schedule the script follows there."""
    return spot.zone, script.times_of(spot.community.key)


def spots(script: Script, community: Community) -> list[Spot]:
    """The rooms of one community that the script speaks in, each for itself."""
    return [Spot(community, room) for room in community.rooms_of(script.where.room)]


def fresh(script: Script, due: Sequence[Occurrence], now: int) -> Sequence[Occurrence]:
    """Of what came, what the script's catch-up policy still wants."""
    # Where the clocks skip an hour, several wall times mean one minute: that is one run.
    of_minutes = {each.at: each for each in due if now - each.at <= oldest(script)}
    found = list(of_minutes.values())
    return found[-1:] if script.catch_up.policy == "latest" else found


def oldest(script: Script) -> int:
    """How long ago (ms) a time may have been that is still made up for."""
    max_age = script.catch_up.max_age
    return min(max_age, ON_TIME_MS) if script.catch_up.policy == "skip" else max_age


def too_late(script: Script, due: int, at: int) -> bool:
    """Whether what was due and had to wait is not to be posted any more at an instant (UTC ms)."""
    return at - due > most_late(script)


def most_late(script: Script) -> int:
    """For how long (ms) after it was due it may wait."""
    return script.catch_up.max_age + ON_TIME_MS


def not_too_often(
    script: Script, occurrences: Iterable[Occurrence], last: str | None
) -> Iterator[Occurrence]:
    """Those that keep the script's limit; `last` is the nominal time of its last run, if any.

    Wall times are held against wall times: a week is a week, however late a run began.
    """
    if script.limit is None or script.limit.per == "member":
        yield from occurrences
        return
    pause = dt.timedelta(milliseconds=script.limit.every)
    former = None if last is None else dt.datetime.fromisoformat(last)
    for occurrence in occurrences:
        if former is None or occurrence.moment - former >= pause:
            former = occurrence.moment
            yield occurrence
