"""Made-up scripts, crashes and clocks: Plaza posts exactly what the model of the page says.

Each planted fault must be found by the same proof, or the proof is worth nothing.
"""

import asyncio
import os
from collections.abc import Callable, Iterator
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import Phase, assume, given, settings

from bot.sops import schedule
from bot.sops.schedule import Occurrence, Schedule
from tests import faults
from tests.sops.proof.made_up import Case, cases
from tests.sops.proof.play import play

STORIES = 3_000 if os.environ.get("PLAZA_PROVE") else 80
FOUND_WITHIN = 400  # stories; which come depends on all that is imported, not on chance
PHASES = [Phase.explicit, Phase.reuse, Phase.generate]  # to shrink a story takes many minutes


@settings(max_examples=STORIES, phases=PHASES)
@given(cases())
def test_posts_are_what_the_page_on_scripts_says_whatever_happens(case: Case) -> None:
    played(case)


def played(case: Case, **planted: Any) -> None:
    """Play a story; one whose crash leaves too much open proves nothing."""
    try:
        asyncio.run(play(case, **planted))
    except OverflowError:
        assume(False)


def found(planted: Callable[[Case], None]) -> bool:
    """Whether the proof finds a planted fault in time; the same stories every time."""

    @settings(max_examples=FOUND_WITHIN, derandomize=True, phases=[Phase.generate], database=None)
    @given(cases())
    def proof(case: Case) -> None:
        planted(case)

    try:
        proof()
    except AssertionError as error:
        return "too many:" in str(error)
    return False


def test_the_proof_finds_that_posts_have_no_key() -> None:
    assert found(lambda case: played(case, around=(faults.Keyless,)))


def test_the_proof_finds_that_max_age_is_ignored() -> None:
    def ageless(case: Case) -> None:
        scripts = [
            script | {"catch_up": script["catch_up"] | {"max_age": "366d"}}
            for script in case.scripts
        ]
        played(case, scripts=scripts)

    assert found(ageless)


def test_the_proof_finds_that_a_doubled_hour_is_posted_twice() -> None:
    once = schedule.upcoming

    def twice(times: Schedule, zone: ZoneInfo, after: int) -> Iterator[Occurrence]:
        """Also at the second moment at which the clocks show the time."""
        again: list[Occurrence] = []
        for each in once(times, zone, after - 3_600_000):
            while again and again[0].at <= each.at:
                yield again.pop(0)
            if each.at > after:
                yield each
            second = each.moment.replace(tzinfo=zone, fold=1)
            if second.utcoffset() != second.replace(fold=0).utcoffset():
                later = Occurrence(round(second.timestamp() * 1000), f"{each.nominal}:01")
                again += [later] if later.at > max(after, each.at) else []

    with faults.planted(schedule, "upcoming", twice):
        assert found(played)
