"""Decides again about what was found, by other rules than those in force; pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from cogs.guard.config import Options
from cogs.guard.evidence import Evidence
from cogs.guard.judging.policy import Policy, RuleName, Wish, policy
from cogs.guard.judging.weighing import decision
from cogs.guard.replaying.store import Feature

Does = Literal["nothing", "asks", "removes"]
DOES: tuple[Does, ...] = ("nothing", "asks", "removes")  # the mildest first
Rules = Callable[[Policy, str], Policy]


@dataclass(frozen=True, slots=True)
class Replayed:
    """What another rule comes to: how many messages it removes or asks about, before and after.

    `harder` are the messages on which more follows than before, `softer` those on which less does.
    """

    before: Mapping[Does, int]
    after: Mapping[Does, int]
    harder: Sequence[Feature] = field(default_factory=tuple)
    softer: Sequence[Feature] = field(default_factory=tuple)


def changed(options: Options, rule: RuleName, wish: Wish) -> Policy:
    """The rules as they would be with a wish on top of those of the community."""
    before = options.rules.get(rule, Wish())
    names = ("new", "regular", "action", "mode")
    given = {name: getattr(wish, name) for name in names if getattr(wish, name) is not None}
    return policy(options.preset, {**options.rules, rule: replace(before, **given)}, options.rooms)


def replay(found: Iterable[Feature], now: Policy, then: Policy, in_room: Rules) -> Replayed:
    """What the rules that are in force and others make of the same messages."""
    before, after = dict.fromkeys(DOES, 0), dict.fromkeys(DOES, 0)
    harder, softer = list[Feature](), list[Feature]()
    for each in found:
        does = _does(each, in_room(now, each.room))
        would = _does(each, in_room(then, each.room))
        before[does] += 1
        after[would] += 1
        if DOES.index(would) > DOES.index(does):
            harder.append(each)
        elif would != does:
            softer.append(each)
    return Replayed(before, after, harder, softer)


def _does(feature: Feature, rules: Policy) -> Does:
    """What follows on a message, once the guard acts."""
    evidence = [
        Evidence(name, rule.weight(feature.standing) * feature.hints[name], "")
        for name, rule in rules.rules.items()
        if name in feature.hints
    ]
    decided = decision(evidence, rules)
    if decided.action == "none" or decided.mode == "observe":
        return "nothing"
    return "removes" if decided.spam and decided.mode == "enforce" else "asks"
