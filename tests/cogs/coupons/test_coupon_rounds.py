"""A script knows whether few came the last time, so that a week can rest, and only one."""

import pytest

from bot.testing import fake_chat
from bot.testing.outside import OTHER
from tests.cogs.coupons.couponing import code_of, dropped, spring

pytestmark = pytest.mark.fake_only("no chat is in it")
LOOKS = """
name: Looks
kind: service
when: [{at: "12:00"}]
where: {communities: [home], room: ops}
steps:
  - coupons.weak: {campaign: spring, taken: 2, used: 1, into: weak}
  - say: "weak: {run.weak}"
"""


async def test_few_came_until_enough_were_taken_and_used_and_after_ten_days_there_is_no_last() -> (
    None
):
    async with fake_chat(options=spring(), scripts={"looks": LOOKS}) as chat:
        ann, amy, bo = await dropped(chat), chat.has("Amy"), chat.has("Bo")
        await amy.presses("Get mine")
        await ann.calls("/redeem", code=code_of(amy.told()[-1]))
        await ann.presses("Use it now")
        await chat.passes_until("2026-03-02 12:01")
        assert chat.said("ops")[-1] == "weak: true", "one was taken, and two are wanted"
        await bo.presses("Get mine")
        await chat.passes_until("2026-03-03 12:01")
        assert chat.said("ops")[-1] == "weak: false"
        await ann.calls("/coupon drop", name="spring")
        await chat.passes_until("2026-03-12 12:01")
        assert chat.said("ops")[-1] == "weak: true", "nobody came to the second drop"
        await chat.passes_until("2026-03-14 12:01")
        assert chat.said("ops")[-1] == "weak: false", "the last drop is too long ago"
        assert chat.said("ops", OTHER) == []


async def test_what_was_taken_and_never_used_is_few_where_use_is_asked_for() -> None:
    async with fake_chat(options=spring(), scripts={"looks": LOOKS}) as chat:
        await dropped(chat)
        for name in ("Amy", "Bo"):
            await chat.has(name).presses("Get mine")
        await chat.passes_until("2026-03-02 12:01")
        assert chat.said("ops")[-1] == "weak: true"
