"""The ready script that brings friends: two weeks, five posts at most, and then a rest."""

import pytest

from bot.testing import FakeChat, FakeMember
from tests.cogs.friends.befriending import qualified, spring
from tests.sops.test_ready import chat_with

pytestmark = pytest.mark.fake_only("the same everywhere")


async def taken(chat: FakeChat) -> FakeMember:
    """An operator, who has taken the script for Monday noon and switched it on."""
    boss = chat.has("Boss", rights=["content", "money"])
    await boss.calls("/sop add", script="bring-a-friend")
    await boss.submits(campaign="spring")
    await boss.presses("Switch on")
    return boss


async def test_without_a_campaign_it_says_so_in_place_of_questions() -> None:
    async with chat_with("bring-a-friend") as chat:
        boss = chat.has("Boss", rights=["content"])
        await boss.calls("/sop add", script="bring-a-friend")
        assert boss.told()[-1].startswith("There is no campaign yet that could run.")


async def test_two_weeks_are_five_posts_then_thanks_by_name_and_a_months_rest() -> None:
    async with chat_with("bring-a-friend", options=spring(goal=5)) as chat:
        await taken(chat)
        amy = chat.has("*Amy*")
        await chat.passes_until("2026-03-02 12:01")
        (poster,) = chat.posts("lobby")
        assert "Together we hope for 5 friends" in poster.text
        assert poster.pictures
        await amy.presses("Bring friends")
        li = await chat.joins("Li", invited_by=amy)
        await amy.presses("Bring friends")
        assert "Li: on the way" in amy.told()[-1]
        await qualified(chat, li, amy)
        await chat.passes_until("2026-03-07 12:01")
        assert chat.said()[-1].startswith("Five days of friends")
        assert "One of 5 friends is here" in chat.said()[-1]
        await qualified(chat, await chat.joins("Bo", invited_by=amy), amy)
        await chat.passes_until("2026-03-12 12:01")
        name = chat.platform.escape("*Amy*")
        assert chat.said()[-1].startswith(f"Ten days. Thank you, {name}.")
        await chat.passes_until("2026-03-15 12:01")
        assert chat.said()[-1].startswith("The last 24 hours.")
        await chat.passes_until("2026-03-16 12:05")
        assert f"They brought them: {name}." in chat.said()[-1]
        by_script = [post for post in chat.posts("lobby") if "Welcome" not in post.text]
        assert len(by_script) == 5
        reports = [said for said in chat.said("ops") if "Spring is over." in said]
        assert len(reports) == 1
        assert f"They brought friends: {name}." in reports[0]
        await chat.passes(days=29)
        assert not any("Who of your" in said for said in chat.said())
        await chat.passes(days=14)
        assert sum("Who of your" in said for said in chat.said()) == 1


async def test_where_nobody_came_the_operators_get_a_task_and_an_early_end_ends_the_script() -> (
    None
):
    async with chat_with("bring-a-friend", options=spring()) as chat:
        boss = await taken(chat)
        await chat.passes_until("2026-03-07 12:01")
        assert len(chat.posts("lobby")) == 1
        assert "nobody brought a friend to spring yet" in chat.said("ops")[-1]
        await boss.calls("/friends close")
        await chat.passes_until("2026-03-17 12:00")
        assert len(chat.posts("lobby")) == 1
