"""Decides about one message: what was found in it is weighed, and the rules say what follows."""

from collections.abc import Iterable, Iterator, Sequence

from cogs.guard.evidence import Action, Author, Decision, Evidence, Knowledge, Reading
from cogs.guard.judging.policy import ACTIONS, MODES, Policy

SPAM = 1.0
FADES = 0.8  # what each further piece of evidence weighs, measured by the one before it


def judge(
    reading: Reading,
    author: Author,
    knowledge: Knowledge,
    policy: Policy,
    behaviour: Sequence[Evidence] = (),
) -> Decision:
    """What follows on a message; `behaviour` is what its author did besides writing this text."""
    found = [*_of_hosts(reading, author, knowledge, policy), *behaviour]
    if not found:
        return Decision()
    found.sort(key=lambda each: -each.weight)
    return _decision(found, policy)


def _of_hosts(
    reading: Reading, author: Author, knowledge: Knowledge, policy: Policy
) -> Iterator[Evidence]:
    for address in reading.addresses:
        if knowledge.allowed(address.host):
            continue
        listing = knowledge.listed(address.host, address.path)
        if listing is not None:
            weight = policy.rules["listed"].weight(author.standing)
            yield Evidence("listed", weight, address.host, address.disguises)
        elif address.disguises:
            weight = policy.rules["hidden"].weight(author.standing)
            yield Evidence("hidden", weight, address.host, address.disguises)


def _decision(found: Sequence[Evidence], policy: Policy) -> Decision:
    score = weighed(each.weight for each in found)
    names = list(dict.fromkeys(each.rule for each in found))
    rules = [rule for name, rule in policy.rules.items() if name in names]
    action: Action = "none"
    if score >= SPAM:
        action = max((rule.action for rule in rules), key=ACTIONS.index)
    elif score >= policy.flag_at:
        action = "flag"
    mode = next(each for each in MODES if any(rule.mode == each for rule in rules))
    return Decision(action, mode, score, names, found)


def weighed(weights: Iterable[float]) -> float:
    """What evidence weighs together, the weightiest first: each counts less than the one before."""
    return sum(weight * FADES**place for place, weight in enumerate(weights))
