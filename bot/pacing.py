"""How much a community bears of what scripts post by themselves: its pace and its quiet hours."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

from bot.effects import Text
from bot.kinds import Duration, TimeOfDay

Kind = Literal["service", "celebration", "value", "talk", "offer"]
"""What a script's post is for."""

KINDS: tuple[Kind, ...] = ("service", "celebration", "value", "talk", "offer")

Bound = Literal["", "day", "gap", "monologue", "lull"]
"""Which limit of the pace it was, where it was one."""


def _not_below_0(*numbers: int | None) -> None:
    if min(number or 0 for number in numbers) < 0:
        raise ValueError("a number of posts is not below 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomPace:
    """What is otherwise in the rooms of one role; what is None is as in the community."""

    routine_per_day: int | None = None
    gap: Duration | None = None
    monologue: int | None = None
    lull: Duration | None = None

    def __post_init__(self) -> None:
        _not_below_0(self.routine_per_day, self.monologue)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How much scripts may post by themselves in each room; what is None has no bound.

    Spans in milliseconds. `priority` names kinds of scripts, the one that goes first at the
    front; `rooms` has by role what is otherwise there.
    """

    routine_per_day: int | None = 2
    gap: Duration = 90 * 60_000
    monologue: int | None = 2
    lull: Duration = 3 * 60_000
    priority: tuple[Kind, ...] = KINDS
    rooms: Mapping[str, RoomPace] = field(default_factory=dict)

    def __post_init__(self) -> None:
        _not_below_0(self.routine_per_day, self.monologue)

    @property
    def is_bound(self) -> bool:
        """Whether one post may take the place of another."""
        return bool(self.gap) or (self.routine_per_day, self.monologue) != (None, None)

    def before(self, kind: str) -> Collection[str]:
        """The kinds that go before this one; those that are not named go last, all alike."""
        return [each for each in KINDS if self._place(each) < self._place(kind)]

    def beside(self, kind: str) -> Collection[str]:
        """The kinds that weigh as much as this one, itself among them."""
        return [each for each in KINDS if self._place(each) == self._place(kind)]

    def _place(self, kind: str) -> int:
        named: tuple[str, ...] = self.priority
        return named.index(kind) if kind in named else len(named)

    def for_role(self, role: str | None) -> "Pace":
        """The pace in the rooms of a role."""
        own = self.rooms.get(role) if role is not None else None
        if own is None:
            return self
        given = {each.name: getattr(own, each.name) for each in fields(own)}
        return replace(self, **{name: value for name, value in given.items() if value is not None})

    def plain(self) -> dict[str, int | None]:
        """What operators may choose of it, as it stands in the audit log."""
        return {"routine_per_day": self.routine_per_day, "gap": self.gap}


UNBOUND = Pace(routine_per_day=None, gap=0, monologue=None, lull=0)


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours of the night, as wall times; they may span midnight.

    `then`: what falls into them waits for their end, or is left out.
    """

    from_: TimeOfDay
    until: TimeOfDay
    then: Literal["hold", "skip"] = "hold"

    def ends(self, here: dt.datetime) -> dt.datetime | None:
        """When the quiet hours end that a wall time falls into; None if it is outside of them.

        Where the clocks show a time twice, `fold` says which is meant, here and in what comes back.
        """
        now, spans = here.time(), self.from_ > self.until
        inside = now >= self.from_ or now < self.until if spans else self.from_ <= now < self.until
        if not inside:
            return None
        day = here.date() + dt.timedelta(days=spans and now >= self.from_)
        return dt.datetime.combine(day, self.until.replace(fold=here.fold))

    def plain(self) -> dict[str, str]:
        """As it is written in config.yaml."""
        return {"from": f"{self.from_:%H:%M}", "until": f"{self.until:%H:%M}", "then": self.then}


def chosen_pace(base: Pace, chosen: Mapping[str, Any]) -> Pace:
    """The pace with what operators chose: `routine_per_day`, `gap` (ms) and the like."""
    return replace(base, **chosen)


def chosen_quiet(chosen: Mapping[str, str]) -> Quiet | None:
    """The quiet hours that operators chose, as `Quiet.plain` has them; none if it is empty."""
    if not chosen:
        return None
    time = dt.time.fromisoformat
    then: Literal["hold", "skip"] = "skip" if chosen["then"] == "skip" else "hold"
    return Quiet(time(chosen["from"]), time(chosen["until"]), then)


def held_up(why: str, bound: Bound, by: str) -> Text:
    """In words, why a post may not be now: quiet hours, or a limit and the script before it."""
    return Text("core", f"aside-{bound or why}", {"by": by or "none"})
