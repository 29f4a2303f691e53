"""What of a script's times is wanted: caught up with, not replaced, not too often."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from bot.communities import Community
from bot.sops.schedule import Occurrence, between, comes_on, first
from bot.sops.script import Script

ON_TIME_MS = 60_000
LOOKED_THROUGH = 1000  # times of a script, for those that will have a run


def addresses(script: Script, community: Community) -> bool:
    """Whether the community is a target of the script."""
    named = script.where.communities
    return named == "all" or community.native in named


def came(
    script: Script, community: Community, scripts: Iterable[Script], since: int, now: int
) -> list[Occurrence]:
    """What came after `since` up to now, where no other script stands in."""
    found = between(script.schedule(community.native), community.zone, since, now)
    return list(_not_replaced(found, script, community, scripts))


def fresh(script: Script, due: Sequence[Occurrence], now: int) -> Sequence[Occurrence]:
    """Of what came, what the script's catch-up policy still wants."""
    policy, max_age = script.catch_up.policy, script.catch_up.max_age
    if policy == "skip":
        max_age = min(max_age, ON_TIME_MS)
    found = [occurrence for occurrence in due if now - occurrence.at <= max_age]
    return found if policy == "all" else found[-1:]


def planned(
    script: Script, community: Community, scripts: Iterable[Script], last: str | None, now: int
) -> Iterator[Occurrence]:
    """What will come later than now, soonest first; `last` as for `not_too_often`."""
    coming = first(script.schedule(community.native), community.zone, now, LOOKED_THROUGH)
    return not_too_often(script, _not_replaced(coming, script, community, scripts), last)


def _not_replaced(
    occurrences: Iterable[Occurrence],
    script: Script,
    community: Community,
    scripts: Iterable[Script],
) -> Iterator[Occurrence]:
    """Those on whose local day no other script stands in for this one."""
    instead = [
        other.schedule(community.native)
        for other in scripts
        if other.instead_of == script.id and addresses(other, community)
    ]
    for occurrence in occurrences:
        if not any(comes_on(schedule, occurrence.moment.date()) for schedule in instead):
            yield occurrence


def not_too_often(
    script: Script, occurrences: Iterable[Occurrence], last: str | None
) -> Iterator[Occurrence]:
    """Those that keep the script's limit; `last` is the nominal time of its last run, if any.

    Wall times are held against wall times: a week is a week, however late a run began.
    """
    if script.limit is None:
        yield from occurrences
        return
    pause = dt.timedelta(milliseconds=script.limit.every)
    former = None if last is None else dt.datetime.fromisoformat(last)
    for occurrence in occurrences:
        if former is None or occurrence.moment - former >= pause:
            former = occurrence.moment
            yield occurrence
