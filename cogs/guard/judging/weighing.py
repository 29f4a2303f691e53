"""Puts evidence together: its score, what the rules would do, and in which mode."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cogs.guard.evidence import Action, Decision, Evidence, Mode
from cogs.guard.judging.policy import ACTIONS, MODES, Policy, Rule

SPAM = 1.0
FADES = 0.8  # what each further piece of evidence weighs, measured by the one before it
_ROUNDING = 1e-9


def decision(evidence: Iterable[Evidence], policy: Policy) -> Decision:
    """What the rules make of evidence; `mode` is the strictest that has enough by itself."""
    found = sorted((each for each in evidence if each.weight > 0), key=lambda each: -each.weight)
    if not found:
        return Decision()
    score = weighed(found)
    names = list(dict.fromkeys(each.rule for each in found))
    known: Mapping[Any, Rule] = policy.rules
    rules = {name: known[name] for name in names if name in known}
    return Decision(_action(score, policy, rules), _mode(found, rules), score, names, found)


def weighed(found: Sequence[Evidence]) -> float:
    """What evidence weighs together, the weightiest first: each counts less than the one before."""
    return sum(each.weight * FADES**place for place, each in enumerate(found)) + _ROUNDING


def _action(score: float, policy: Policy, rules: Mapping[str, Rule]) -> Action:
    if score >= SPAM:
        return max((rule.action for rule in rules.values()), key=ACTIONS.index)
    return "flag" if score >= policy.flag_at else "none"


def _mode(found: Sequence[Evidence], rules: Mapping[str, Rule]) -> Mode:
    modes = {name: rule.mode for name, rule in rules.items()}
    if {*modes.values()} == {MODES[0]}:
        return MODES[0]
    for place, mode in enumerate(MODES):
        counts = [each for each in found if modes[each.rule] in MODES[: place + 1]]
        if weighed(counts) >= min(SPAM, weighed(found)):
            return mode
    return MODES[-1]
