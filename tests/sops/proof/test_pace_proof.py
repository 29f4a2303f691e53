"""Made-up scripts, paces, talk and absences: what is posted is what the page on scripts says.

Each limit that is ignored on purpose must be found by the same proof, or it is worth nothing.
"""

import asyncio
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings

from bot.communities import Community
from bot.pacing import Quiet
from bot.sops.ahead import Ahead
from tests import faults
from tests.sops.proof.pace_stories import Story, play, rehearse, stories, without

PROVING = bool(os.environ.get("PLAZA_PROVE"))
STORIES, REHEARSALS = (1_500, 200) if PROVING else (25, 8)
FOUND_WITHIN = 100
PHASES = [Phase.explicit, Phase.reuse, Phase.generate]


@settings(max_examples=STORIES, phases=PHASES, deadline=None)
@given(stories())
def test_the_pace_is_kept_nothing_is_held_for_ever_and_every_absence_has_its_reason(
    story: Story,
) -> None:
    asyncio.run(play(story))


@settings(max_examples=REHEARSALS, phases=PHASES, deadline=None)
@given(stories(alone=True))
def test_a_rehearsal_keeps_the_same_pace(story: Story) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(rehearse(story, Path(folder)))


def needed() -> int | None:
    """How many stories it takes to find a planted fault; None if it is not found."""
    told = 0

    @settings(
        max_examples=FOUND_WITHIN,
        derandomize=True,
        phases=[Phase.generate],
        database=None,
        deadline=None,
    )
    @given(stories())
    def proof(story: Story) -> None:
        nonlocal told
        told += 1
        asyncio.run(play(story))

    try:
        proof()
    except AssertionError:
        return told
    return None


FAULTS: dict[str, tuple[type, str, Any]] = {
    "day": (Community, "pace_in", without("routine_per_day")),
    "gap": (Community, "pace_in", without("gap")),
    "monologue": (Community, "pace_in", without("monologue")),
    "lull": (Community, "pace_in", without("lull")),
    "quiet": (Quiet, "ends", lambda self, here: None),
    "priority": (Ahead, "now", lambda self, ctx, run, script, room: None),
}
RARE = {"priority"}  # it takes some forty stories, and is looked for where there is time


@pytest.mark.parametrize("limit", [each for each in FAULTS if PROVING or each not in RARE])
def test_the_proof_finds_a_limit_that_is_ignored(limit: str) -> None:
    with faults.planted(*FAULTS[limit]):
        found = needed()
    assert found is not None
