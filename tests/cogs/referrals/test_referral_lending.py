"""Links that another cog asks for: made once, told to whoever asked, and counted from the start."""

from typing import Any

import pytest

from bot.store.db import Tx
from bot.testing import FakeChat, fake_chat
from cogs.referrals.config import Options, SourceTerms
from tests.cogs.friends.befriending import opens, spring, tell
from tests.cogs.referrals.ways import how

pytestmark = pytest.mark.fake_only("the addresses are those of the fake chat")


async def heard(chat: FakeChat) -> list[tuple[Any, ...]]:
    """The links of which the cog friends knows: code, and the source where it is nobody's."""

    home = chat.app.communities.called("home")
    assert home is not None

    def read(tx: Tx) -> list[tuple[Any, ...]]:
        sql = "SELECT link, source FROM friends_links WHERE community = ? ORDER BY link"
        return [tuple(row) for row in tx.rows(sql, home.id)]

    return await chat.db.read(read)


async def test_a_link_that_was_asked_for_twice_is_made_once_and_told_each_time() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await bo.says("Hello")
        for _ in range(2):
            await tell(chat, "referrals.link", bo, purpose="friends")
        assert await heard(chat) == [("invite-1", "")]
        await chat.restarts()
        await bo.calls("/invite")
        assert "invite-1" in bo.told()[-1].replace("\\", "")
        assert list(chat.people.invites) == ["invite-1"]


async def test_who_comes_by_a_lent_link_is_known_though_nobody_ever_asked_for_one() -> None:
    async with fake_chat() as chat:
        bo, amy = chat.has("Bo"), chat.has("Amy")
        await bo.says("Hello")
        await tell(chat, "referrals.link", bo, purpose="friends")
        await chat.passes(seconds=10)
        await chat.comes(amy, by="invite-1")
        await chat.passes(seconds=10)
        assert await how(chat, amy) == "high alone Bo invite-1"


async def test_a_link_that_is_gone_is_told_and_lent_anew() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await bo.says("Hello")
        await tell(chat, "referrals.link", bo, purpose="friends")
        await chat.invite_goes("invite-1")
        await chat.passes(seconds=1)
        assert await heard(chat) == []
        await tell(chat, "referrals.link", bo, purpose="friends")
        assert await heard(chat) == [("invite-2", "")]


async def test_a_team_on_its_way_gets_another_link_where_somebody_deleted_its() -> None:
    async with fake_chat(options=spring()) as chat:
        amy = chat.has("Amy")
        await opens(chat)
        await amy.presses("Bring friends")
        lost = [code for code, source in await heard(chat) if not source]
        await chat.invite_goes(*lost)
        await chat.passes(seconds=1)
        there = [code for code, source in await heard(chat) if not source]
        assert len(there) == 1
        assert there != lost


async def test_over_the_cap_the_idlest_link_is_given_back_for_one_that_is_lent() -> None:
    async with fake_chat(options={"referrals": Options(links=1)}) as chat:
        bo, cleo = chat.has("Bo"), chat.has("Cleo")
        await bo.calls("/invite")
        await chat.passes(days=31)
        await cleo.says("Hello")
        await tell(chat, "referrals.link", cleo, purpose="friends")
        assert list(chat.people.invites) == ["invite-2"]
        assert await heard(chat) == [("invite-2", "")]


async def test_a_campaign_has_a_source_of_its_own_and_one_that_costs_keeps_its_cost() -> None:
    terms = Options(sources={"spring": SourceTerms(cost=40)})
    async with fake_chat(options=spring() | {"referrals": terms}) as chat:
        kim = chat.has("Kim", rights=["content"])
        await opens(chat)
        await kim.calls("/links list")
        assert "40" in kim.told()[-1]
        ((code, source),) = await heard(chat)
        assert source == "spring"
        amy = chat.has("Amy")
        await chat.passes(seconds=10)
        await chat.comes(amy, by=code)
        await chat.passes(seconds=10)
        assert (await how(chat, amy)).startswith("high alone")
