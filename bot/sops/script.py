"""A script as an operator wrote it: read, checked against what the cogs offer, told apart."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from bot.checking import Checker
from bot.communities import Aim
from bot.marked_yaml import At, read
from bot.sops.condition import Condition
from bot.sops.head import EVERYWHERE, ApproveRule, CatchUp, Head, Where, check_head
from bot.sops.known import Known
from bot.sops.program import Instruction
from bot.sops.schedule import Schedule
from bot.sops.steps import Steps
from bot.sops.when import Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A script that may run; `id` is its file's name, `version` tells its texts apart."""

    id: str
    version: str
    text: str
    name: Mapping[str, str]
    kind: str
    where: Where
    schedules: Mapping[str, Schedule]  # by community, or EVERYWHERE
    instead_of: str | None
    limit: Limit | None
    catch_up: CatchUp
    aim: tuple[str, ...]
    for_: tuple[Aim, ...]  # what communities are for that may want it
    mode: str
    spread: int
    off: bool
    unclear: str
    approve: ApproveRule | None
    targets: tuple[str, ...]  # the communities that it addresses
    hears: Mapping[str, tuple[Condition, ...]]  # the events that start it, each under conditions
    starts: tuple[tuple[At, str], ...]  # the scripts that it starts, and where it says so
    program: tuple[Instruction, ...]

    @property
    def per_member(self) -> bool:
        """Whether events start it, for the member to whom they happen."""
        return bool(self.hears)

    @property
    def lead(self) -> int:
        """How long (ms) before its times a run begins, so that somebody may look at it."""
        return 0 if self.approve is None else self.approve.until

    def schedule(self, community: str) -> Schedule:
        """The script's times in a community, by its name in config.yaml."""
        return self.schedules[self.times_of(community)]

    def times_of(self, community: str) -> str:
        """The key of a community's schedule: its name, or EVERYWHERE."""
        return community if community in self.schedules else EVERYWHERE


def read_script(id: str, text: str, file: str, known: Known) -> tuple[Script | None, list[str]]:
    """The script, or None and every fault of the file; raises Faults if it is no YAML."""
    checker = Checker(read(text, file), file)
    head = checker.hold((), Head)
    if head is None:
        return None, checker.faults
    check_head(checker, head, known)
    steps = Steps(checker, known, head)
    hears: dict[str, tuple[Condition, ...]] = {}
    for number, entry in enumerate(head.when):
        if entry.on is not None:
            condition = steps.condition(entry.if_ or {}, ("when", number, "if"))
            hears[entry.on] = (*hears.get(entry.on, ()), condition)
    steps.read(head.steps, ("steps",))
    if checker.faults:
        return None, checker.faults
    version = hashlib.sha256(text.encode()).hexdigest()[:12]
    return Script(
        id=id,
        version=version,
        text=text,
        name=head.name,
        kind=head.kind,
        where=head.where,
        schedules=head.schedules(),
        instead_of=head.instead_of,
        limit=head.limit,
        catch_up=head.catch_up,
        aim=head.aim,
        for_=head.for_,
        mode=head.mode,
        spread=head.spread,
        off=head.off,
        unclear=head.unclear,
        approve=head.approve,
        targets=tuple(head.targets(known)),
        hears=hears,
        starts=tuple(steps.starts),
        program=tuple(steps.program),
    ), []
