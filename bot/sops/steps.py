"""Reads the steps of a script into a program, checked against what the cogs offer."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any

from bot.checking import Checker, did_you_mean
from bot.checking import written as place
from bot.kinds import Refers, ScriptName
from bot.marked_yaml import At as Path
from bot.measure import Test, wrong_span
from bot.sops.condition import Condition
from bot.sops.head import Head
from bot.sops.known import Known
from bot.sops.names import Names
from bot.sops.program import Again, Do, Instruction, Jump, Stop, Unless

CONTROL = {"if", "choose", "repeat"}
MOST_ROUNDS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """How often: so many times, or while a condition holds; never more than 1,000 times."""

    times: int | None = None
    while_: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.times is None and self.while_ is None:
            raise ValueError("say how often: times, or while and a condition")
        if self.times is not None and not 1 <= self.times <= MOST_ROUNDS:
            raise ValueError(f"times is from 1 to {MOST_ROUNDS}")


@dataclass(frozen=True, slots=True)
class RunArgs:
    """`script`: which script to start."""

    script: ScriptName


class Steps:
    """Reads steps one after another into a program."""

    def __init__(self, checker: Checker, known: Known, head: Head) -> None:
        self._checker = checker
        self._known = known
        self._names = Names(checker, known, head)
        self.program: list[Instruction] = []
        self.starts: list[tuple[Path, str]] = []

    def read(self, written: Any, path: Path) -> None:
        """A list of steps, at the end of the program; its faults are noted."""
        if not isinstance(written, list | tuple) or not written:
            self._checker.fault(path, "here stands a list with at least one step, each behind '- '")
            return
        for number, step in enumerate(written):
            if number and written[number - 1] == "stop":
                self._checker.fault((*path, number), "nobody sees this: the run is stopped before")
            self._step(step, (*path, number))

    def _step(self, written: Any, path: Path) -> None:
        if isinstance(written, dict) and (control := CONTROL & written.keys()):
            getattr(self, f"_{control.pop()}")(written, path)
        elif written == "stop":
            self.program.append(Stop())
        elif not isinstance(written, dict) or len(written) != 1:
            self._checker.fault(path, "a step is one name and its arguments, such as wait: 4h")
        else:
            ((name, value),) = written.items()
            self._do(name, value, (*path, name))

    def _do(self, name: str, value: Any, path: Path) -> None:
        value, post = _post_name(value)
        if post is not None:
            self._names.posts.add(post)  # also of a faulty step: one fault is said once
        handler = self._known.steps.get(name)
        if handler is None:
            near = did_you_mean(name, [*self._known.steps, *CONTROL, "stop"])
            self._checker.fault(path, f"no step is called '{name}'{near}")
            return
        args = None
        if handler.shape is not None:
            if not isinstance(value, dict) and value is not None:
                value = {fields(handler.shape)[0].name.rstrip("_"): value}
            args = self._checker.hold(path, handler.shape, value or {})
            if args is not None:
                args = self._with_conditions(args, path)
                self._names.check(args, path)
                self.starts += [(path, args.script)] if isinstance(args, RunArgs) else []
        self._names.check_step(handler, args, path)
        self.program.append(Do(handler, args, post, place(path)))

    def _if(self, written: dict[str, Any], path: Path) -> None:
        self._only(written, {"if", "then", "else"}, path)
        skip = self._unless(written["if"], (*path, "if"))
        self.read(written.get("then"), (*path, "then"))
        if "else" not in written:
            skip(len(self.program))
            return
        end = self._later(lambda to: Jump(to))
        skip(len(self.program))
        self.read(written["else"], (*path, "else"))
        end(len(self.program))

    def _choose(self, written: dict[str, Any], path: Path) -> None:
        self._only(written, {"choose", "else"}, path)
        choices, at = written["choose"], (*path, "choose")
        if not isinstance(choices, list):
            self._checker.fault(at, "a list of choices, each with if: and then:")
            return
        ends = []
        for number, choice in enumerate(choices):
            here = (*at, number)
            if not isinstance(choice, dict) or "if" not in choice:
                self._checker.fault(here, "a choice has if: and then:")
                continue
            self._only(choice, {"if", "then"}, here)
            skip = self._unless(choice["if"], (*here, "if"))
            self.read(choice.get("then"), (*here, "then"))
            ends.append(self._later(lambda to: Jump(to)))
            skip(len(self.program))
        if "else" in written:
            self.read(written["else"], (*path, "else"))
        for end in ends:
            end(len(self.program))

    def _repeat(self, written: dict[str, Any], path: Path) -> None:
        self._only(written, {"repeat", "steps"}, path)
        how = self._checker.hold((*path, "repeat"), Repeat, written["repeat"])
        start, skip = len(self.program), None
        if how is not None and how.while_ is not None:
            skip = self._unless(how.while_, (*path, "repeat", "while"))
        self.read(written.get("steps"), (*path, "steps"))
        times = MOST_ROUNDS if how is None or how.times is None else how.times
        self.program.append(Again(f"round {len(self.program)}", times, start))
        if skip is not None:
            skip(len(self.program))

    def _unless(self, written: Any, path: Path) -> Callable[[int], None]:
        condition = self.condition(written, path)
        return self._later(lambda to: Unless(condition, to, place(path)))

    def condition(self, written: Any, path: Path) -> Condition:
        """Values by name and what each must be; faults are noted."""
        held = self._checker.hold(path, dict[str, Any], written) or {}
        tests = {name: self._test(value, (*path, name)) for name, value in held.items()}
        for name in tests:
            self._names.refer(Refers("value"), name, (*path, name))
            handler, one = self._known.values.get(name), held[name]
            if handler is not None and isinstance(one, dict):
                for fault in wrong_span(name, one, span=handler.mark.span):
                    self._checker.fault((*path, name), fault)
        return {name: test for name, test in tests.items() if test is not None}

    def _with_conditions(self, args: Any, path: Path) -> Any:
        """The arguments of a step, with what stands under its `if` read."""
        if not hasattr(args, "if_"):
            return args
        self._names.awaited = getattr(args, "event", None)
        return replace(args, if_=self.condition(args.if_, (*path, "if")))

    def _test(self, written: Any, path: Path) -> Test | None:
        """A test; a bare word or number is what the value must be."""
        return self._checker.hold(
            path, Test, written if isinstance(written, dict) else {"is": written}
        )

    def _later(self, make: Callable[[int], Instruction]) -> Callable[[int], None]:
        """Keep a place for an instruction whose aim is not known yet; call what comes back."""
        place = len(self.program)
        self.program.append(Stop())

        def known(to: int) -> None:
            self.program[place] = make(to)

        return known

    def _only(self, written: dict[str, Any], keys: set[str], path: Path) -> None:
        for key in written.keys() - keys:
            self._checker.fault((*path, key), f"unknown key here{did_you_mean(key, keys)}")


def _post_name(value: Any) -> tuple[Any, str | None]:
    if not isinstance(value, dict) or "as" not in value:
        return value, None
    return {k: v for k, v in value.items() if k != "as"}, str(value["as"])
