"""Puts evidence together: its score, what the rules would do, and in which mode."""

from collections.abc import Iterable, Mapping, Sequence

from cogs.guard.evidence import Action, Decision, Evidence, Mode
from cogs.guard.judging.policy import ACTIONS, MODES, Policy, Rule, RuleName

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
    rules = {name: rule for name, rule in policy.rules.items() if name in names}
    return Decision(_action(score, policy, rules), _mode(found, rules), score, names, found)


def weighed(found: Sequence[Evidence]) -> float:
    """What evidence weighs together, the weightiest first: each counts less than the one before."""
    return sum(each.weight * FADES**place for place, each in enumerate(found)) + _ROUNDING


def _action(score: float, policy: Policy, rules: Mapping[RuleName, Rule]) -> Action:
    if score >= SPAM:
        return max((rule.action for rule in rules.values()), key=ACTIONS.index)
    return "flag" if score >= policy.flag_at else "none"


def _mode(found: Sequence[Evidence], rules: Mapping[RuleName, Rule]) -> Mode:
    modes = {str(name): rule.mode for name, rule in rules.items()}
    if all(mode == MODES[0] for mode in modes.values()):
        return MODES[0]
    for place, mode in enumerate(MODES):
        counts = [each for each in found if modes[each.rule] in MODES[: place + 1]]
        if weighed(counts) >= min(SPAM, weighed(found)):
            return mode
    return MODES[-1]
