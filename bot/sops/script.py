"""A script as an operator wrote it: read, checked against what the cogs offer, told apart."""

import hashlib
from dataclasses import dataclass
from typing import Any, Literal

from bot.checking import Checker, did_you_mean
from bot.kinds import Duration
from bot.marked_yaml import read
from bot.sops.known import Known
from bot.sops.program import Instruction
from bot.sops.schedule import At
from bot.sops.steps import Steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Which communities, by their names in config.yaml, and which role's room."""

    communities: Literal["all"] | tuple[str, ...] = "all"
    room: str = "lobby"


@dataclass(frozen=True, slots=True, kw_only=True)
class CatchUp:
    """What is done about posts that were due while the bot was away."""

    policy: Literal["skip", "latest", "all"] = "latest"
    max_age: Duration = 7_200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A script that may run; `id` is its file's name, `version` tells its texts apart."""

    id: str
    version: str
    text: str
    name: str
    kind: str
    when: tuple[At, ...]
    where: Where
    catch_up: CatchUp
    program: tuple[Instruction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A script file as it is written; its steps are read by `Steps`."""

    name: str
    kind: Literal["value", "talk", "offer", "service", "celebration"]
    steps: tuple[Any, ...]
    when: tuple[At, ...] = ()
    where: Where = Where()
    catch_up: CatchUp = CatchUp()


def read_script(id: str, text: str, file: str, known: Known) -> tuple[Script | None, list[str]]:
    """The script, or None and every fault of the file; raises Faults if it is no YAML."""
    checker = Checker(read(text, file), file)
    head = checker.hold((), Head)
    if head is None:
        return None, checker.faults
    _targets(checker, head, known)
    targets = [known.communities[name] for name in _named(head, known)]
    steps = Steps(checker, known, targets)
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
        when=head.when,
        where=head.where,
        catch_up=head.catch_up,
        program=tuple(steps.program),
    ), []


def _named(head: Head, known: Known) -> list[str]:
    named = head.where.communities
    return (
        list(known.communities) if named == "all" else [n for n in named if n in known.communities]
    )


def _targets(checker: Checker, head: Head, known: Known) -> None:
    if head.where.communities != "all":
        for n, name in enumerate(head.where.communities):
            if name not in known.communities:
                near = did_you_mean(name, known.communities)
                checker.fault(("where", "communities", n), f"no community '{name}'{near}")
    for name in _named(head, known):
        roles = known.communities[name][1]
        if head.where.room not in roles:
            near = did_you_mean(head.where.room, roles)
            sentence = f"community '{name}' has no room for the role '{head.where.room}'{near}"
            checker.fault(("where", "room"), sentence)
