"""Made-up scripts near changes of the clocks, and what happens to the Plaza that runs them."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from tests.sops.proof.mortal import IMMORTAL, MOMENTS, Fate

Script = dict[str, Any]
NIGHTS = [  # a change of the clocks, or a night as any other
    *(("Europe/Riga", day) for day in ("2026-03-29T03:00", "2026-10-25T03:00")),
    *(("Europe/Athens", day) for day in ("2026-03-29T03:00", "2026-10-25T03:00")),
    *(("America/Sao_Paulo", day) for day in ("2018-02-17T23:00", "2018-11-04T00:00")),
    *(("Australia/Lord_Howe", day) for day in ("2026-04-05T01:30", "2026-10-04T02:00")),
    ("Asia/Shanghai", "2026-03-29T03:00"),
]
ALWAYS, NEVER = "2000-01-01", "2100-01-01"  # a script none of whose days is to come is refused
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


@dataclass(frozen=True)
class Happening:
    """`passes`: time passes; `restarts`: Plaza is away for that long; or the word of an operator.

    Where its process dies meanwhile, Plaza is away for `away` minutes.
    """

    kind: str
    minutes: int = 0
    fate: Fate = IMMORTAL
    away: int = 0


@dataclass(frozen=True)
class Case:
    """Scripts in a zone, from an instant on (a wall time there), and what happens then."""

    zone: str
    start: dt.datetime
    scripts: tuple[Script, ...]
    history: tuple[Happening, ...]

    @property
    def days(self) -> int:
        """How many days it takes at most."""
        return sum(max(0, h.minutes) + h.away for h in self.history) // 1440 + 2


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A story of a few days around a night."""
    zone, night = draw(st.sampled_from(NIGHTS))
    change = dt.datetime.fromisoformat(night)
    start = change - dt.timedelta(minutes=draw(st.integers(1, 1800)))
    scripts = draw(st.lists(_script(change), min_size=1, max_size=2))
    for number, script in enumerate(scripts):
        _signed(script["steps"], f"{number}", set())
    lasting = all(script["until"] == NEVER for script in scripts)  # what is over has no commands
    history = draw(st.lists(_happening(operated=lasting), min_size=2, max_size=7))
    return Case(zone, start, tuple(scripts), tuple(history))


def _happening(operated: bool) -> st.SearchStrategy[Happening]:
    fates = st.one_of(st.just(IMMORTAL), st.tuples(st.sampled_from(MOMENTS), st.integers(1, 12)))
    away = st.one_of(st.integers(0, 90), st.integers(0, 2000))
    lives = st.one_of(
        st.builds(Happening, st.just("passes"), st.integers(20, 2500), fates, away),
        st.builds(Happening, st.just("restarts"), st.integers(-180, 2000), fates, away),
    )
    words = st.builds(Happening, st.sampled_from(["pause", "resume"]))
    return st.one_of(lives, words) if operated else lives


@st.composite
def _script(draw: st.DrawFn, night: dt.datetime) -> Script:
    day = st.integers(-1, 3).map(lambda n: (night + dt.timedelta(days=n)).date().isoformat())
    window = [ALWAYS, NEVER]
    if draw(st.integers(0, 3)) == 3:
        window = sorted([draw(st.one_of(st.just(ALWAYS), day)), draw(day)])
    return {
        "name": "Made up",
        "kind": "talk",
        "where": {"communities": ["home"]},
        "when": [draw(_often(night)), *draw(st.lists(_entry(night, day), max_size=2))],
        "from": window[0],
        "until": window[1],
        "catch_up": {
            "policy": draw(st.sampled_from(["latest", "all", "skip"])),
            "max_age": draw(st.sampled_from(["30m", "2h", "10h", "1d12h", "5d"])),
        },
        "steps": draw(_steps(night)),
    }


def _time(night: dt.datetime) -> st.SearchStrategy[str]:
    """Any time of day, or one in the hour before the change, in that hour, or in the one after."""
    near = st.integers(-60, 119).map(lambda n: night + dt.timedelta(minutes=n))
    return st.one_of(near.map(lambda at: f"{at:%H:%M}"), st.times().map(lambda at: f"{at:%H:%M}"))


def _often(night: dt.datetime) -> st.SearchStrategy[Script]:
    """A time of every day, or several of them."""
    every = st.sampled_from(["30m", "45m", "90m", "7h"])
    at = _time(night)
    return st.one_of(
        st.fixed_dictionaries({"at": at}),
        st.fixed_dictionaries({"every": every}, optional={"at": at}),
    )


def _entry(night: dt.datetime, day: st.SearchStrategy[str]) -> st.SearchStrategy[Script]:
    at, days = _time(night), st.lists(st.sampled_from(WEEKDAYS), min_size=1, unique=True)
    dates = st.lists(day, min_size=1, max_size=3).map(lambda found: [*found, NEVER])
    every = st.sampled_from(["45m", "5h"])
    whole = st.sampled_from(["1d", "2d", "3d"])
    return st.one_of(
        st.fixed_dictionaries({"at": at}, optional={"days": days}),
        st.fixed_dictionaries({"every": every}, optional={"at": at, "days": days}),
        st.fixed_dictionaries({"every": whole, "since": day, "at": at}),
        st.fixed_dictionaries({"date": dates, "at": at}),
    )


@st.composite
def _steps(draw: st.DrawFn, night: dt.datetime) -> list[Any]:
    """Posts and pauses; each edit changes a post that was named before."""
    say = st.sampled_from(["a", "b", ""]).map(lambda post: {"say": {"as": post} if post else {}})
    pause = st.one_of(
        st.sampled_from(["1m", "25m", "1h", "9h"]).map(lambda span: {"wait": span}),
        _time(night).map(lambda at: {"wait_until": at}),
    )
    edit = st.sampled_from(["a", "b"]).map(lambda post: {"edit": {"post": post}})
    simple = st.one_of(say, pause, edit)
    rounds = st.fixed_dictionaries(
        {
            "repeat": st.fixed_dictionaries({"times": st.integers(1, 3)}),
            "steps": st.lists(simple, min_size=1, max_size=3),
        }
    )
    return [
        {"say": {"as": "a"}},
        *draw(st.lists(st.one_of(simple, rounds), min_size=1, max_size=5)),
    ]


def _signed(steps: list[Any], path: str, named: set[str]) -> None:
    """Give every step words of its own, and every edit a post that an earlier step named."""
    for number, step in enumerate(steps):
        here = f"{path}.{number}"
        for name in step.keys() & {"say", "edit"}:
            step[name]["text"] = f"{here} {name}"
        if "say" in step:
            named.add(step["say"].get("as", ""))
        elif "edit" in step and step["edit"]["post"] not in named:
            step["edit"]["post"] = "a"
        elif "repeat" in step:
            _signed(step["steps"], here, named)
