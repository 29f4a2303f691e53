"""Whoever has cases that still weigh is believed less than others."""

import pytest

from bot.testing import fake_chat
from tests.cogs.guard.staging import guard

pytestmark = pytest.mark.fake_only
ALL_FLAGGED = guard({"rules": {"invite": {"new": 0.9}}})
INVITE = "my new server: discord.gg/hUdXc3rq"


async def test_what_is_only_shown_of_others_is_held_of_who_was_warned_before() -> None:
    async with fake_chat(options=ALL_FLAGGED) as chat:
        ops = chat.has("Ann", rights=["people"])
        bo = await chat.joins("Bo")
        first = await bo.says(INVITE)
        assert not first.deleted
        await ops.calls("/case warn", member=bo.person.native, rule=1)
        await chat.passes(minutes=30)
        second = await bo.says(f"again, {INVITE}")
        assert second.deleted
        await ops.calls("/guard why", case=3)
        assert "It is not the first time" in ops.told()[-1]
