"""The language of the tests keeps its word: restarts, old screens, and what a member has."""

import pytest

from bot.testing import fake_chat
from tests.probing import probe_chat


async def test_a_restart_keeps_posts_people_and_rows_and_does_what_fell_due() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/edits", times=2)
        await amy.calls("/tell", text="news", later=3600)
        before = chat.said()
        row = await amy.row()
        await chat.restarts(hours=3)
        assert chat.community_time() == "2026-03-02 12:00"
        assert chat.said()[: len(before)] == before
        assert sorted(chat.said()[len(before) :]) == ["Heard news", "Heard news too"]
        assert await amy.row() == row
        await amy.calls("/echo", text="ha", times=1)
        await amy.was_told("ha")


async def test_a_restart_without_a_time_takes_no_time() -> None:
    async with fake_chat(start="2026-12-24 18:00", zone="Asia/Shanghai") as chat:
        amy = await chat.joins("Amy")
        await amy.says("check in")
        points = await amy.points()
        assert points > 0
        await chat.restarts()
        assert chat.community_time() == "2026-12-24 18:00"
        assert await amy.points() == points
        await amy.says("check in")
        assert await amy.points() == points


async def test_who_did_nothing_has_no_points_and_no_row() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        assert await amy.points() == 0
        with pytest.raises(AssertionError, match="Amy has not done anything yet"):
            await amy.row()


async def test_a_button_that_was_edited_away_can_be_pressed_late() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/post", text="Push me")
        (post,) = chat.posts("lobby")
        post.change("Too late", ())
        with pytest.raises(AssertionError, match="no button"):
            await amy.presses("Push", post)
        await amy.presses_late("Push", post)
        await amy.was_told("pushed")
        with pytest.raises(AssertionError, match="there never was"):
            await amy.presses_late("Pull", post)


async def test_what_one_member_was_told_is_no_post_of_the_room() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/echo", text="ha", times=1)
        assert chat.posts() == []
        assert [post.text for post in amy.sees()] == ["ha"]
