"""A raid that is begun by hand holds newcomers, and never who looks after the community."""

from dataclasses import replace

import pytest

from bot.testing import fake_chat


@pytest.mark.fake_only
async def test_who_came_and_became_an_operator_is_not_held_in_a_raid_begun_by_hand() -> None:
    async with fake_chat() as chat:
        olga, amy = await chat.joins("Olga"), await chat.joins("Amy")
        olga.person = replace(olga.person, rights=frozenset({"people"}))
        await olga.calls("/raid on")
        now = chat.clock.now()
        assert [chat.people.timed_out(each, now) for each in (olga, amy)] == [False, True]
        await olga.calls("/raid undo")
        assert "one newcomer is free" in olga.told()[-1]
