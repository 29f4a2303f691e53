"""What docs/sop-scripts.md promises of one script, as a machine that knows nothing of the engine.

Where a crash hides how far Plaza had come, the machine stands in several states at once, and what
is seen later tells which of them were true.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

Said = Counter[tuple[int, str]]  # posts: when (UTC ms) and in which words they stand there now
Post = tuple[int, int, str]  # which step made it, when it came out (0: not yet), its words now
Run = tuple[int, int, tuple[Post, ...]]  # the next step, when it goes on, posts
MINUTE, DAY, MOST_WAYS = 60_000, dt.timedelta(days=1), 1_000
UNITS = {"m": MINUTE, "h": 60 * MINUTE, "d": 1440 * MINUTE}


def span(written: str) -> int:
    """A duration such as 1d12h in milliseconds."""
    return sum(int(n) * UNITS[unit] for n, unit in re.findall(r"(\d+)([mhd])", written))


def instant(wall: dt.datetime, zone: ZoneInfo) -> int:
    """The first instant at which the clocks show this wall time, or one that they skipped to."""
    around = [(wall + n * DAY).replace(tzinfo=zone).utcoffset() or DAY for n in (-1, 0, 1)]
    at = wall.replace(tzinfo=dt.UTC) - max(around)
    while at.astimezone(zone).replace(tzinfo=None) < wall:
        at += dt.timedelta(minutes=1)
    return round(at.timestamp()) * 1000


def times(entry: Mapping[str, Any], day: dt.date) -> Iterator[dt.datetime]:
    """The wall times on a day at which an entry of `when` comes."""
    at, every = dt.time.fromisoformat(entry.get("at", "00:00")), span(entry.get("every", "1d"))
    comes = "days" not in entry or f"{day:%a}".lower() in entry["days"]
    if "date" in entry:
        comes = day.isoformat() in entry["date"]
    elif "since" in entry:
        past = (day - dt.date.fromisoformat(entry["since"])).days
        comes = past >= 0 and past * UNITS["d"] % every == 0
    for minute in range(at.hour * 60 + at.minute, 1440 if comes else 0, every // MINUTE):
        yield dt.datetime.combine(day, dt.time(*divmod(minute, 60)))


def unrolled(written: list[Any]) -> Iterator[tuple[str, Any]]:
    """The steps one after another, rounds written out."""
    for step in written:
        for _ in range(step.get("repeat", {"times": 1})["times"]):
            yield from unrolled(step["steps"]) if "repeat" in step else step.items()


@dataclass(frozen=True)
class State:
    """A way things may stand; `seen`: until when times were looked at; equal runs are alike."""

    seen: int
    asleep: bool = False
    runs: tuple[Run, ...] = ()
    past: tuple[Post, ...] = ()  # of runs that are over

    def said(self) -> Said:
        """What members see."""
        posts = (post for *_, posts in self.runs for post in posts)
        return Counter((at, text) for _, at, text in (*self.past, *posts) if at)


class Model:
    """One script in one community, from the moment it is first read."""

    def __init__(self, script: Mapping[str, Any], zone: ZoneInfo, start: int, days: int) -> None:
        self.zone, self.steps, catch_up = zone, [*unrolled(script["steps"])], script["catch_up"]
        self.policy, self.max_age = catch_up["policy"], span(catch_up["max_age"])
        first = dt.datetime.fromtimestamp(start / 1000, zone).date() - 2 * DAY
        comes = [first + n * DAY for n in range(days + 4)]
        comes = [day for day in comes if script["from"] <= day.isoformat() <= script["until"]]
        walls = (wall for day in comes for entry in script["when"] for wall in times(entry, day))
        self.times = sorted({instant(wall, zone) for wall in walls})  # one minute is one run
        self.states = {State(start)}

    def passes(self, now: int, end: int, dies: bool = False) -> None:
        """Plaza runs from now on; at `end` it has done all, or is killed in the middle of it."""
        self.states = {last for state in self.states for last in self._to(state, now, end, dies)}

    def sleeps(self, now: int, asleep: bool) -> None:
        """An operator pauses the script, or resumes it."""
        self.states = {self._settled(replace(s, asleep=asleep), now) for s in self.states}

    def sees(self, said: Said) -> None:
        """These posts stand there, and no others."""
        told = next(iter(self.states)).said()
        self.states = {state for state in self.states if state.said() == said}
        assert self.states, f"too many: {said - told}, missing: {told - said}"

    def _to(self, state: State, now: int, end: int, dies: bool) -> set[State]:
        while now < end:
            state = self._settled(state, now)
            coming = [at for at in self.times if at > max(now, state.seen)]
            now = min([end, *coming, *(wake for _, wake, _ in state.runs if wake > now)])
        found = front = {state if dies else self._settled(state, now)}
        while front := {after for each in front for after in self._next(each, now)} - found:
            found = found | front
            if len(found) > MOST_WAYS:
                raise OverflowError("too many runs were under way at the crash to tell them apart")
        return found

    def _settled(self, state: State, now: int) -> State:
        while after := next(self._next(state, now), None):
            state = after
        return state

    def _next(self, state: State, now: int) -> Iterator[State]:
        """What may be done first of all that is due: look, do a step, let a post out."""
        due = [at for at in self.times if state.seen < at <= now and not state.asleep]
        if due:
            oldest = now - (min(self.max_age, MINUTE) if self.policy == "skip" else self.max_age)
            fresh: list[Run] = [(0, now, ()) for at in due if at >= oldest]
            fresh = fresh[-1:] if self.policy == "latest" else fresh
            yield replace(state, seen=now, runs=tuple(sorted([*state.runs, *fresh])))
        for n, (place, wake, posts) in enumerate(state.runs):
            others = state.runs[:n] + state.runs[n + 1 :]
            waits = [post for post in posts if not post[1]]
            for post in waits:
                out = tuple((p[0], now, p[2]) if p == post else p for p in posts)
                yield replace(state, runs=tuple(sorted([*others, (place, wake, out)])))
            if place < len(self.steps) and wake <= now and not state.asleep:
                moved = self._step(place, posts, now)
                yield replace(state, runs=tuple(sorted([*others, moved])))
            elif place == len(self.steps) and not waits:
                yield replace(state, runs=others, past=tuple(sorted(state.past + posts)))

    def _step(self, place: int, posts: tuple[Post, ...], now: int) -> Run:
        wake, (name, given) = now, self.steps[place]
        if name == "say":
            posts = (*posts, (place, 0, given["text"]))
        elif name == "edit":
            said = [n for n in range(place) if self.steps[n][0] == "say"]
            *_, last = (n for n in said if self.steps[n][1].get("as") == given["post"])
            posts = tuple((n, at, given["text"] if n == last else text) for n, at, text in posts)
        elif name == "wait":
            wake += span(given)
        else:  # wait_until
            today = dt.datetime.fromtimestamp(now / 1000, self.zone).date()
            time = dt.datetime.combine(today, dt.time.fromisoformat(given))
            wake = min(at for n in (0, 1, 2) if (at := instant(time + n * DAY, self.zone)) > now)
        return place + 1, wake, posts
