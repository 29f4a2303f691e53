"""The guard finds what it promises to find, and wrongs as few as it promises."""

from dataclasses import replace

import pytest

from tests.cogs.guard.scorer import Parts, both, report
from tests.cogs.guard.scoring import drops, score


@pytest.fixture(scope="module")
def parts(proving: bool) -> Parts:
    return both(seed=1, size=10 if proving else 1)


@pytest.mark.parametrize("part", ["tuning", "held-out"])
def test_the_guard_keeps_its_promises_about_spam_and_good_messages(parts: Parts, part: str) -> None:
    assert score(parts[part]).falls_short() == []


def test_it_is_said_where_what_no_rule_was_tuned_on_is_found_less(parts: Parts) -> None:
    ham = {"decision": "ham"}
    blind = [replace(each, answer={**each.answer, **ham}) for each in parts["held-out"]]
    said = list(report({**parts, "held-out": blind}, all_kinds=False))
    assert any(line.startswith("DROP") and "listed: " in line for line in said)
    same = report({**parts, "held-out": parts["tuning"]}, all_kinds=False)
    assert not any(line.startswith("DROP") for line in same)


def test_listed_hosts_are_found_as_surely_in_disguises_that_no_rule_was_tuned_on(
    parts: Parts,
) -> None:
    dropped = drops(score(parts["tuning"]), score(parts["held-out"]))
    assert not any(line.startswith(("listed", "precision", "recall")) for line in dropped)
