"""A script's steps as a flat program: a place in it is one number, and survives any restart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.context import Ctx
from bot.errors import UserError
from bot.registry import Handler
from bot.scene import Core, Scene
from bot.sops.condition import Condition, holds
from bot.store.db import Tx

LONGEST_WAY = 10_000


@dataclass(frozen=True, slots=True)
class Do:
    """A step of a cog: whose it is, its arguments, and the name that its post gets."""

    handler: Handler
    args: Any
    name: str | None
    path: str


@dataclass(frozen=True, slots=True)
class Unless:
    """Go on at `to` if the condition does not hold."""

    condition: Condition
    to: int
    path: str


@dataclass(frozen=True, slots=True)
class Jump:
    """Go on at `to`."""

    to: int


@dataclass(frozen=True, slots=True)
class Again:
    """Go back to `to`, at most so many times in all; `counter` is the variable that counts."""

    counter: str
    times: int
    to: int


@dataclass(frozen=True, slots=True)
class Stop:
    """The run is over."""


Instruction = Do | Unless | Jump | Again | Stop


def arrive(ctx: Ctx, program: Sequence[Instruction], place: int) -> int | None:
    """Follow conditions and jumps from a place to the next step of a cog; None at the end.

    Rounds are counted in the run's variables. Raises RuntimeError where a loop has nothing to do.
    """
    for _ in range(LONGEST_WAY):
        if place >= len(program):
            return None
        match program[place]:
            case Do():
                return place
            case Stop():
                return None
            case Jump(to):
                place = to
            case Unless(condition, to):
                place = place + 1 if holds(ctx, condition) else to
            case Again(counter, times, to):
                rounds = ctx.variables.get(counter, 1)
                more = rounds < times
                ctx.variables[counter] = rounds + 1 if more else 1
                place = to if more else place + 1
    raise RuntimeError("the script goes round without doing anything")


def called(tx: Tx, core: Core, step: Do, scene: Scene) -> tuple[Any, Ctx]:
    """Do a step: what its cog gave back, and the view in which it did it."""
    ctx = Ctx(tx, core, step.handler.cog.name, scene)
    try:
        arguments = (step.args,) if step.handler.shape else ()
        return step.handler.call(ctx, *arguments), ctx
    except UserError as error:
        error.cog = error.cog or step.handler.cog.name
        raise


def past(program: Sequence[Instruction], place: int) -> int:
    """Where a run goes on that leaves out what stands at a place; an `if` counts as not holding."""
    here = program[place] if place < len(program) else None
    return here.to if isinstance(here, Unless) else place + 1


def path_of(program: Sequence[Instruction], place: int) -> str:
    """What stands at a place, as the script has it: `steps[2].then[0].say`."""
    here = program[place] if place < len(program) else None
    return here.path if isinstance(here, Do | Unless) else str(place)
