"""The top of a script, all but its steps: how it is written, and what can be wrong with it."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.approvals import Otherwise
from bot.checking import Checker, did_you_mean
from bot.cog import Right
from bot.communities import Aim
from bot.kinds import Day, Duration, LocalText
from bot.marked_yaml import At as Path
from bot.sops.inputs import Inputs
from bot.sops.known import Known
from bot.sops.schedule import Schedule
from bot.sops.when import Anchor, Entry, Limit, Offset

EVERYWHERE = ""  # the key of what is the same for all communities


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Which communities, by their names in config.yaml, which role's room, and whom of them.

    With `members`, the name of an audience, it runs for each member who is in it.
    """

    communities: Literal["all"] | tuple[str, ...] = "all"
    room: str = "lobby"
    members: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CatchUp:
    """What is done about posts that were due while the bot was away."""

    policy: Literal["skip", "latest", "all"] = "latest"
    max_age: Duration = 7_200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveRule:
    """Who is asked before it goes out: whoever holds a right, until when, and what if nobody."""

    by: Right = "content"
    until: Duration = 1_800_000
    else_: Otherwise = "hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The keys of a script as they are written; steps are read on their own."""

    name: LocalText
    kind: Literal["value", "talk", "offer", "service", "celebration"]
    steps: tuple[Any, ...]
    when: tuple[Entry, ...] = ()
    anchor: Anchor = None
    from_: Day = dt.date.min
    until: Day = dt.date.max
    instead_of: str | None = None
    limit: Limit | None = None
    where: Where = Where()
    catch_up: CatchUp = CatchUp()
    aim: tuple[str, ...] = ()
    for_: tuple[Aim, ...] = ()
    mode: Literal["parallel", "single", "restart"] = "parallel"
    spread: Duration = 0
    off: bool = False
    unclear: Literal["hold", "repost"] = "hold"
    approve: ApproveRule | None = None
    about: LocalText | None = None
    inputs: Inputs = field(default_factory=dict)

    @property
    def per_member(self) -> bool:
        """Whether it runs for one member: to whom an event happens, or who is in an audience."""
        return self.of_events or self.where.members is not None

    @property
    def of_events(self) -> bool:
        """Whether events start it."""
        return any(entry.on is not None for entry in self.when)

    def anchors(self) -> Mapping[str, dt.datetime]:
        """The anchor of each community that has its own, or EVERYWHERE."""
        if self.anchor is None:
            return {}
        return self.anchor if isinstance(self.anchor, dict) else {EVERYWHERE: self.anchor}

    def schedules(self) -> dict[str, Schedule]:
        """The script's times in communities with an anchor of their own, and EVERYWHERE else."""
        anchors = {EVERYWHERE: None, **self.anchors()}
        return {
            name: Schedule(
                tuple(entry.trigger(anchor) for entry in self.when if entry.on is None),
                self.from_,
                self.until,
            )
            for name, anchor in anchors.items()
        }

    def targets(self, known: Known) -> list[str]:
        """The communities that are addressed, those that there are."""
        named = self.where.communities
        there = known.communities
        return list(there) if named == "all" else [name for name in named if name in there]


def check_head(checker: Checker, head: Head, known: Known) -> None:
    """Note what the keys say that does not fit the communities, the other scripts or the day."""
    found = (
        *_places(head, known),
        *_anchored(head, known),
        *_over(head, known.now),
        *_of_members(head),
        *_strange_events(head, known),
    )
    for path, sentence in found:
        checker.fault(path, sentence)
    if head.until < head.from_:
        checker.fault(("until",), f"{head.until} is before from, which is {head.from_}")
    scripts = known.scripts
    if head.instead_of is not None and scripts is not None and head.instead_of not in scripts:
        near = did_you_mean(head.instead_of, scripts)
        checker.fault(("instead_of",), f"no script '{head.instead_of}'{near}")


def _places(head: Head, known: Known) -> Iterator[tuple[Path, str]]:
    if not head.where.communities:
        yield ("where", "communities"), "an empty list: nobody would see what the script posts"
    if known.owner is not None:
        yield from _not_owned(head, known)
    elif head.where.communities != "all":
        yield from _unknown(("where", "communities"), enumerate(head.where.communities), known)
    for name in head.targets(known):
        roles, room = known.communities[name].roles, head.where.room
        if room not in roles:
            near = did_you_mean(room, roles)
            sentence = f"community '{name}' has no room for the role '{room}'{near}"
            yield ("where", "room"), sentence
        audience, there = head.where.members, known.communities[name].audiences
        if audience is not None and audience not in there:
            sentence = f"community '{name}' has no audience '{audience}'"
            yield ("where", "members"), sentence + did_you_mean(audience, there)


def _not_owned(head: Head, known: Known) -> Iterator[tuple[Path, str]]:
    """A script of one community is for that one, whom else it names."""
    if known.communities and not head.targets(known):
        sentence = "the file belongs to one community, which is not named here; delete communities"
        yield ("where", "communities"), sentence


def _unknown(
    path: Path, named: Iterable[tuple[int | str, str]], known: Known
) -> Iterator[tuple[Path, str]]:
    for key, name in named:
        if name not in known.communities:
            near = did_you_mean(name, known.communities)
            yield (*path, key), f"no community '{name}'{near}"


def _anchored(head: Head, known: Known) -> Iterator[tuple[Path, str]]:
    for number, entry in enumerate(head.when):
        if isinstance(entry.at, Offset) and head.anchor is None:
            need = "a time by the anchor needs one; write anchor: 2026-12-01 19:00 beside when"
            yield ("when", number, "at"), need
    if isinstance(head.anchor, dict):
        named = head.anchor if known.owner is None else ()
        yield from _unknown(("anchor",), ((name, name) for name in named), known)
        for name in head.targets(known):
            if name not in head.anchor:
                yield ("anchor",), f"community '{name}' is addressed, but has no time here"


def _of_members(head: Head) -> Iterator[tuple[Path, str]]:
    """What goes with scripts that events start, and what with those that have times."""
    if head.of_events:
        for number, entry in enumerate(head.when):
            if entry.on is None:
                sentence = "a script is started by events or by times; write the other as its own"
                yield ("when", number), sentence
        if head.instead_of is not None:
            yield ("instead_of",), "a script that events start stands in for none"
        if head.limit is not None and head.limit.per != "member":
            yield ("limit", "per"), "events start this script for each member; write per: member"
        return
    if head.per_member:
        return
    if head.aim:
        yield ("aim",), "an aim is a member's; the script needs when: [{on: ...}] for that"
    if head.limit is not None and head.limit.per == "member":
        yield ("limit", "per"), "this script has times, and no members; write per: community"


def _strange_events(head: Head, known: Known) -> Iterator[tuple[Path, str]]:
    named: list[tuple[Path, str]] = [(("aim", n), event) for n, event in enumerate(head.aim)]
    named += [(("when", n, "on"), each.on) for n, each in enumerate(head.when) if each.on]
    for path, event in named:
        if event not in known.events:
            yield path, f"nothing tells of '{event}'{did_you_mean(event, known.events)}"


def _over(head: Head, now: int) -> Iterator[tuple[Path, str]]:
    """What will never come again; what may yet be caught up with is not over.

    A past day beside times that still come is a memory, and takes no script away.
    """
    today = dt.datetime.fromtimestamp((now - head.catch_up.max_age) / 1000, dt.UTC).date()
    past = today - dt.timedelta(days=1)  # in some zone it may still be yesterday
    if head.until < past:
        yield ("until",), f"{head.until} is over; the script will not run again"
    dated = [entry.dates() for entry in head.when]
    if all(days and days[-1] < past for days in dated):
        for number, days in enumerate(dated):
            yield ("when", number, "date"), f"{days[-1]} is over; write a day that is to come"
    offsets = [entry.at for entry in head.when if isinstance(entry.at, Offset)]
    for name, anchor in head.anchors().items():
        if offsets and max(offset.of(anchor) for offset in offsets).date() < past:
            path: Path = ("anchor",) if name == EVERYWHERE else ("anchor", name)
            yield path, f"{anchor:%Y-%m-%d %H:%M} is over; write a time that is to come"
