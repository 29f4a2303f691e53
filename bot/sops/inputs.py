"""What a script asks before it runs: its `inputs`, the answers, and where they go."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.effects import Argument, Lines, Text
from bot.inputs import Input, InputKind, Told
from bot.kinds import WEEKDAYS, LocalText, ValueName, VariableName, parse_time
from bot.marked_yaml import At
from bot.sops.answers import ANSWERS, WrongAnswer
from bot.wording import did_you_mean

WHOLE = re.compile(r"\{inputs\.(\w+)\}")
ANYWHERE = re.compile(r"\{?inputs\.(\w+)\}?")
SAMPLES: Mapping[InputKind, Any] = {
    "time": "12:00",
    "days": list(WEEKDAYS),
    "text": "…",
    "audience": "everyone",
    "picture": "picture.png",
    "room": "lobby",
    "named": "…",
}

Note = Callable[[At, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class InputSpec:
    """`kind`: what is asked for. `ask`: the question. `default`: what stands without an answer.

    `choices`: for kind choice, each value and what people read. `at_least`, `at_most`: of a number.
    `of`: for kind named, the value that lists what there is; `if_none`: what is said if that is none.
    """

    kind: InputKind
    ask: LocalText
    default: Any = None
    choices: dict[str, LocalText] | None = None
    required: bool = False
    at_least: int | None = None
    at_most: int | None = None
    of: ValueName | None = None
    if_none: LocalText = field(default_factory=dict)

    def __post_init__(self) -> None:
        if (self.kind == "choice") != bool(self.choices):
            need = "kind: choice has choices, such as choices: {short: Short, long: Long}"
            raise ValueError(need if self.kind == "choice" else "choices goes with kind: choice")
        if (self.kind == "named") != bool(self.of and self.if_none):
            raise ValueError("of and if_none go with kind: named, and it needs both")
        if self.kind != "number" and (self.at_least, self.at_most) != (None, None):
            raise ValueError("at_least and at_most go with kind: number")
        if self.default is None and not self.required:
            raise ValueError("write a default, or required: true")
        if self.default is not None:
            try:
                self.answer(self.default)
            except WrongAnswer as wrong:
                raise ValueError(f"default: {wrong}") from None

    @property
    def must_be_answered(self) -> bool:
        """Whether nothing stands there without an answer."""
        return self.default is None

    def answer(self, written: Any) -> Any:
        """An answer as a plain value of YAML; raises WrongAnswer."""
        return ANSWERS[self.kind](written, self.choices or {}, (self.at_least, self.at_most))

    def sample(self) -> Any:
        """Some answer, to check a script that was not told any."""
        if self.kind == "choice":
            return next(iter(self.choices or {}))
        if self.kind == "number":
            return next((each for each in (self.at_least, self.at_most) if each is not None), 1)
        return SAMPLES[self.kind]

    def told(self, answer: Any) -> Told:
        """An answer as conditions ask it and as texts show it."""
        return Told(answer, self._shown(answer))

    def _shown(self, answer: Any) -> Argument:
        match self.kind:
            case "time":
                return parse_time(answer)
            case "days":
                return tuple(Text("core", "weekday", {"day": day}) for day in answer)
            case "choice":
                return Lines((self.choices or {})[answer])
        if not isinstance(answer, Mapping):
            return str(answer)
        # Each language's words as an argument, so that braces and markup in them mean nothing.
        names = {language: f"words{number}" for number, language in enumerate(answer)}
        texts = {language: f"{{{name}}}" for language, name in names.items()}
        return Lines(texts, {name: answer[language] for language, name in names.items()})

    def port(self, name: str) -> Input:
        """The question as cogs see it."""
        return Input(
            name=name,
            kind=self.kind,
            question=self.ask,
            default=None if self.default is None else self.answer(self.default),
            choices=self.choices,
            required=self.required,
            least=self.at_least,
            most=self.at_most,
            of=self.of,
            if_none=self.if_none,
        )


Inputs = dict[VariableName, InputSpec]


def answered(specs: Mapping[str, InputSpec]) -> dict[str, Any]:
    """What stands without any answers: the defaults, and samples where there are none."""
    return {
        name: spec.sample() if spec.must_be_answered else spec.answer(spec.default)
        for name, spec in specs.items()
    }


class Filling:
    """Puts answers where a whole value is `{inputs.NAME}`; a text stays, and is said later.

    `places` are the values that were put in, and by which question.
    """

    def __init__(
        self, specs: Mapping[str, InputSpec], answers: Mapping[str, Any], note: Note
    ) -> None:
        self.places: dict[At, str] = {}
        self._specs = specs
        self._answers = answers
        self._note = note
        self._used: set[str] = set()

    def fill(self, tree: Any) -> Any:
        """The script's tree with the answers in it; what is wrong with its inputs is noted."""
        if not isinstance(tree, dict):
            return tree
        filled = {
            key: one if key == "inputs" else self._put(one, (key,)) for key, one in tree.items()
        }
        for name in self._specs.keys() - self._used:
            sentence = f"nothing uses it; write {{inputs.{name}}} where it belongs"
            self._note(("inputs", name), sentence)
        for key in ("name", "about"):
            for path in _naming(tree.get(key), (key,)):
                self._note(path, "what a script is called holds no answers")
        return filled

    def _put(self, value: Any, path: At) -> Any:
        if isinstance(value, dict):
            self._used.update(name for key in value for name in ANYWHERE.findall(key))
            return {key: self._put(one, (*path, key)) for key, one in value.items()}
        if isinstance(value, list):
            return [self._put(one, (*path, number)) for number, one in enumerate(value)]
        if not isinstance(value, str):
            return value
        self._used.update(ANYWHERE.findall(value))
        found = WHOLE.fullmatch(value)
        return value if found is None else self._whole(value, found[1], path)

    def _whole(self, value: str, name: str, path: At) -> Any:
        spec = self._specs.get(name)
        if spec is None:
            self._note(path, f"there is no input '{name}'{did_you_mean(name, self._specs)}")
            return value
        self.places[path] = name
        if spec.kind == "text":
            return value
        return None if self._answers[name] == "" else self._answers[name]


def _naming(value: Any, path: At) -> Iterator[At]:
    texts = value.items() if isinstance(value, dict) else [(None, value)]
    for key, text in texts:
        if isinstance(text, str) and WHOLE.search(text):
            yield path if key is None else (*path, key)


def told(specs: Mapping[str, InputSpec], answers: Mapping[str, Any]) -> dict[str, Told]:
    """All answers of a script by their placeholders: `inputs.NAME`."""
    return {f"inputs.{name}": spec.told(answers[name]) for name, spec in specs.items()}
