"""Another kind of campaign is its rules and some YAML: nothing else must be written for it."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.testing import fake_chat
from cogs.friends.campaigns.campaign import Campaign
from cogs.friends.config import Options
from cogs.friends.rules import KINDS, Standing, Together
from tests.cogs.friends.befriending import SPRING, aside, brings, card, opens

pytestmark = pytest.mark.fake_only("the platform has no part in it")


class Bargain:
    """Each friend takes a part off; in the end who began gets as much as was taken off."""

    def takes(self, standing: Standing) -> bool:
        """Until nothing is left to take off."""
        return not standing.ended and len(standing.helped) < standing.target

    def reached(self, standing: Standing) -> bool:
        """At the end, or as soon as all is taken off."""
        return len(standing.helped) >= (1 if standing.ended else standing.target)

    def most(self, target: int) -> int:
        """All of it."""
        return target

    def gets(self, standing: Standing) -> Mapping[int, int]:
        """As many parts as friends helped."""
        return {standing.starter: len(standing.helped)}


class OtherOptions(Options):
    """Options of a house that knows one kind more."""

    kinds = {**KINDS, "bargain": Bargain()}


def bargain(**said: Any) -> dict[str, Any]:
    """The options of a community that bargains."""
    how = {"": "Each of up to {target} friends takes a part off."}
    told: dict[str, Any] = SPRING | {"kind": "bargain", "how": how, "target": 3} | said
    return {"friends": OtherOptions(campaigns={"spring": Campaign(**told)})}


async def test_a_kind_that_is_only_rules_runs_from_its_opening_to_its_end() -> None:
    async with fake_chat(options=bargain()) as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await opens(chat)
        assert "Each of up to 3 friends takes a part off." in card(chat)
        for who in (amy, bo):
            await who.presses("Bring friends")
        assert await aside(chat) == 6
        li, cy = [await brings(chat, amy, name) for name in ("Li", "Cy")]
        assert await amy.points() == 0
        await chat.passes(days=14, minutes=1)
        assert [await who.points() for who in (amy, bo, li, cy)] == [100, 0, 0, 0]
        assert await aside(chat) == 2


def test_a_kind_that_nobody_knows_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="'bargain' is no kind of campaign; there is: together"):
        Options(campaigns={"spring": Campaign(**(SPRING | {"kind": "bargain"}))})


@given(st.sets(st.integers(2, 99), max_size=60), st.integers(1, 50), st.booleans())
def test_together_gives_each_one_once_whole_and_never_more_than_was_set_aside(
    helped: set[int], target: int, ended: bool
) -> None:
    rules = Together()
    taken: list[int] = []
    for friend in sorted(helped):
        if rules.takes(Standing(1, tuple(taken), 0, target, ended=False)):
            taken.append(friend)
    standing = Standing(1, tuple(taken), 0, target, ended)
    assert rules.reached(standing) == (len(helped) >= target)
    gets = rules.gets(standing)
    assert set(gets) == {1, *taken}
    assert set(gets.values()) == {1}
    assert sum(gets.values()) <= rules.most(target)
