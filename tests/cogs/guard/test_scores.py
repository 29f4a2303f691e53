"""The guard finds what it promises to find, and wrongs as few as it promises."""

import pytest

from tests.cogs.guard.scorer import Parts, both, report
from tests.cogs.guard.scoring import score


@pytest.fixture(scope="module")
def parts(proving: bool) -> Parts:
    return both(seed=1, size=10 if proving else 1)


@pytest.mark.parametrize("part", ["tuning", "held-out"])
def test_the_guard_keeps_its_promises_about_spam_and_good_messages(parts: Parts, part: str) -> None:
    assert score(parts[part]).falls_short() == []


def test_disguises_that_no_rule_was_tuned_on_are_found_nearly_as_often(parts: Parts) -> None:
    assert [line for line in report(parts, all_kinds=False) if line.startswith("DROP")] == []
