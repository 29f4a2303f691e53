"""A script as an operator wrote it: read, checked against what the cogs offer, told apart."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.checking import Checker
from bot.communities import Aim
from bot.inputs import Told
from bot.marked_yaml import At, read
from bot.sops.condition import Condition
from bot.sops.head import EVERYWHERE, ApproveRule, CatchUp, Head, Where, check_head
from bot.sops.inputs import Filling, Inputs, InputSpec, answered, told
from bot.sops.known import Known
from bot.sops.program import Instruction
from bot.sops.schedule import Schedule
from bot.sops.steps import Steps
from bot.sops.when import Limit

OF_ONE = "a community's own script"


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A script that may run; `id` is its file's name, `version` tells its texts apart.

    `owner` is the id of the community that it belongs to alone. One made from a ready script has
    its whole text, with the answers in it; `use` and `answers` are what it was made from.
    """

    id: str
    owner: int | None = None
    use: str | None = None
    answers: Mapping[str, Any] = field(default_factory=dict)
    about: Mapping[str, str] = field(default_factory=dict)
    inputs: Mapping[str, InputSpec] = field(default_factory=dict)
    given: Mapping[str, Told] = field(default_factory=dict)  # the answers, as `inputs.NAME`
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
    def key(self) -> str:
        """What tells it apart from all others: two communities may have one of the same name."""
        return key_of(self.owner, self.id)

    @property
    def called(self) -> str:
        """Its name among those of all communities, where that of one community's own is secret."""
        return self.id if self.owner is None else OF_ONE

    @property
    def runs(self) -> bool:
        """Whether it can run as it is: no question of it must be answered first."""
        return not any(each.must_be_answered for each in self.inputs.values())

    @property
    def per_member(self) -> bool:
        """Whether it runs for one member: to whom an event happens, or who is in an audience."""
        return bool(self.hears) or self.fans_out

    @property
    def fans_out(self) -> bool:
        """Whether each of its times is for all members of an audience."""
        return self.where.members is not None and not self.hears

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


def key_of(owner: int | None, id: str) -> str:
    """The key of a script among all: its name, behind the community that it belongs to."""
    return id if owner is None else f"{owner}/{id}"


def read_script(id: str, text: str, file: str, known: Known) -> tuple[Script | None, list[str]]:
    """The script, or None and every fault of the file; raises Faults if it is no YAML."""
    checker = Checker(read(text, file), file)
    told_by = _asked(checker, known)
    head = None if told_by is None else checker.hold((), Head, told_by.tree)
    if told_by is None or head is None:
        return None, checker.faults
    known = told_by.known
    check_head(checker, head, known)
    steps = Steps(checker, known, head)
    hears = _hears(steps, head)
    steps.read(head.steps, ("steps",))
    return None if checker.faults else Script(
        id=id,
        owner=known.owner,
        about=head.about or {},
        inputs=told_by.specs,
        given=told(told_by.specs, told_by.answers),
        version=hashlib.sha256(text.encode()).hexdigest()[:12],
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
    ), checker.faults


@dataclass(frozen=True, slots=True)
class _Told:
    """A script's questions and what stands in their place, also in its tree."""

    specs: Mapping[str, InputSpec]
    answers: Mapping[str, Any]
    tree: Any
    known: Known


def _asked(checker: Checker, known: Known) -> _Told | None:
    """What a script asks, answered by defaults and samples; None if its questions are faulty."""
    tree = checker.tree
    written = tree.get("inputs") if isinstance(tree, dict) else None
    specs = {} if written is None else checker.hold(("inputs",), Inputs, written)
    if specs is None:
        return None
    answers = answered(specs)
    known = _with_samples(known, specs, answers)
    return _Told(specs, answers, Filling(specs, answers, checker.fault).fill(tree), known)


def _hears(steps: Steps, head: Head) -> dict[str, tuple[Condition, ...]]:
    """The events that start a script, each under conditions."""
    hears: dict[str, tuple[Condition, ...]] = {}
    for number, entry in enumerate(head.when):
        if entry.on is not None:
            condition = steps.condition(entry.if_ or {}, ("when", number, "if"))
            hears[entry.on] = (*hears.get(entry.on, ()), condition)
    return hears


def _with_samples(known: Known, specs: Mapping[str, InputSpec], answers: dict[str, Any]) -> Known:
    """What is known, so that a sample of an answer fits as the true one would."""
    rooms = [set(target.roles) for target in known.communities.values()]
    shared = sorted(set.intersection(*rooms)) if rooms else []
    for name, spec in specs.items():
        if spec.must_be_answered and spec.kind == "room" and shared:
            answers[name] = shared[0]
        if spec.must_be_answered and spec.kind == "picture":
            known = replace(known, pictures=None)
    return known
