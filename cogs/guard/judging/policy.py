"""The rules of the guard: what each kind of evidence weighs and does, by preset and by room."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from bot.cog_data import read_data
from cogs.guard.evidence import Action, Mode, Standing

RuleName = Literal[
    "listed",
    "look-alike",
    "mismatch",
    "hidden",
    "invite",
    "redirector",
    "shortener",
    "free-host",
    "numeric-host",
    "executable",
    "unknown-host",
    "lure",
    "contact",
    "selling",
    "crypto-address",
    "flood",
    "repeated",
    "many-rooms",
    "mentions",
    "honeypot",
    "past-cases",
]
Preset = Literal["gentle", "normal", "strict"]
Does = Literal["flag", "hold", "delete"]

RULE_NAMES: tuple[RuleName, ...] = get_args(RuleName)
MODES: tuple[Mode, ...] = ("enforce", "flag", "observe")  # the strictest first


@dataclass(frozen=True, slots=True)
class Rule:
    """What one kind of evidence weighs for newcomers and regulars, and what it leads to.

    1.0 is enough by itself; 0 switches the rule off. `mode` says whether that happens (`enforce`),
    is shown to operators (`flag`) or only remembered (`observe`). `says` is the reason in plain
    English, with {what} and {detail} of the evidence.
    """

    new: float
    regular: float
    says: str
    action: Does = "hold"
    mode: Mode = "enforce"

    def __post_init__(self) -> None:
        _weighs(self.new, self.regular)

    def weight(self, standing: Standing) -> float:
        return self.new if standing == "new" else self.regular


@dataclass(frozen=True, slots=True)
class Wish:
    """What operators, or a preset, want otherwise of one rule."""

    new: float | None = None
    regular: float | None = None
    action: Does | None = None
    mode: Mode | None = None

    def __post_init__(self) -> None:
        _weighs(self.new, self.regular)

    def applied(self, rule: Rule) -> Rule:
        wishes = {name: getattr(self, name) for name in ("new", "regular", "action", "mode")}
        return replace(rule, **{name: wish for name, wish in wishes.items() if wish is not None})


def _weighs(*weights: float | None) -> None:
    for weight in weights:
        if weight is not None and not 0 <= weight <= 2:
            raise ValueError(f"{weight} is not a weight; 0 is nothing, 1 is enough, 2 is the most")


Wishes = Mapping[RuleName, Wish]


@dataclass(frozen=True, slots=True)
class Differing:
    """How a preset differs from the rules as they are written."""

    flag_at: float
    rules: Wishes = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Book:
    """The file of rules."""

    rules: Mapping[RuleName, Rule]
    presets: Mapping[Preset, Differing]


BOOK: Book = read_data(__file__, "rules.yaml", Book)
ACTIONS: tuple[Action, ...] = ("none", "flag", "hold", "delete")  # the mildest first


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules as they are in force in one community; `in_room` gives those of a room."""

    rules: Mapping[RuleName, Rule]
    flag_at: float
    rooms: Mapping[str, Mapping[RuleName, Rule]] = field(default_factory=dict)

    def in_room(self, room: str) -> "Policy":
        """The rules of a room by its name in the config; the community's if it has none."""
        own = self.rooms.get(room)
        return self if own is None else replace(self, rules=own)


def policy(
    preset: Preset, wishes: Wishes | None = None, rooms: Mapping[str, Wishes] | None = None
) -> Policy:
    """A preset's rules with an operator's wishes, and those of rooms on top of them."""
    chosen = BOOK.presets[preset]
    rules = _changed(_changed(BOOK.rules, chosen.rules), wishes or {})
    own = {room: _changed(rules, each) for room, each in (rooms or {}).items()}
    return Policy(rules, chosen.flag_at, own)


def _changed(rules: Mapping[RuleName, Rule], wishes: Wishes) -> Mapping[RuleName, Rule]:
    return {
        name: wishes[name].applied(rule) if name in wishes else rule for name, rule in rules.items()
    }
