"""Threads under the bot's posts, what stands in them, and what is pinned."""

from pathlib import Path

import pytest

from bot.delivery import Done, Refused
from bot.effects import Delete, Edit, OpenThread, Pin, React, Say
from tests.platforms.discord.outer import WORDS, Outer, outer

OPEN, PIN, EDIT, DELETE = (
    OpenThread(post=1, name=WORDS),
    Pin(post=1),
    Edit(post=1, words=WORDS),
    Delete(post=1),
)
SEND_IN_THREADS, MANAGE_THREADS = 1 << 38, 1 << 34


def into(bot: Outer) -> Say:
    return Say(room=bot.room(), words=WORDS, thread=1)


async def opened(bot: Outer, name: str = "Talk") -> str:
    """The native id of a post with a thread under it."""
    post = await bot.says("Good morning", "post")
    assert await bot.carry(OPEN, "open", post=post, text=name) == Done(post)
    return post


async def test_a_thread_is_opened_under_a_post_once_with_a_name_that_fits(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        post = await opened(bot, r"Who \*sings\*? " + "la " * 60)
        assert await bot.carry(OPEN, "again", post=post, text="Other") == Done(post)
        name = bot.discord.world.channels[post]["name"]
        assert name.startswith("Who *sings*? la la")
        assert len(name) <= 100


async def test_what_is_said_in_a_thread_can_be_edited_reacted_to_and_deleted(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        post = await opened(bot)
        done = await bot.carry(into(bot), "into", thread=post, text="Hi")
        assert isinstance(done, Done)
        bot.forgets()
        assert await bot.carry(into(bot), "into", thread=post, text="Hi") == done
        assert bot.texts(post) == ["Hi"]
        assert await bot.carry(EDIT, "e", post=done.native, text="Hello") == done
        react = React(room=bot.room(), message=done.native or "", emoji="✅")
        assert await bot.carry(react, "r") == Done()
        (message,) = bot.messages(post)
        assert (message["content"], len(message["reactions"])) == ("Hello", 1)
        assert isinstance(await bot.carry(DELETE, "d", post=done.native), Done)
        assert bot.texts(post) == []


async def test_a_post_without_a_thread_has_none_to_speak_in(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        post = await bot.says("Good morning")
        refused = await bot.carry(into(bot), "into", thread=post, text="Hi")
        assert isinstance(refused, Refused)
        assert "thread" in refused.reason


async def test_a_thread_that_was_put_away_is_opened_again(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        post = await opened(bot)
        sleep = bot.discord.world.channels[post]["thread_metadata"]
        sleep["archived"] = True
        assert isinstance(await bot.carry(into(bot), "into", thread=post, text="Hi"), Done)
        assert bot.texts(post) == ["Hi"]
        assert not sleep["archived"]


async def test_a_thread_that_was_closed_for_good_is_told_so(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        post = await opened(bot)
        bot.holds_only((1 << 10) | (1 << 11) | SEND_IN_THREADS)
        sleep = bot.discord.world.channels[post]["thread_metadata"]
        sleep |= {"archived": True, "locked": True}
        refused = await bot.carry(into(bot), "into", thread=post, text="Hi")
        assert isinstance(refused, Refused)
        assert bot.texts(post) == []


async def test_a_post_goes_with_its_thread(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        post = await opened(bot)
        assert isinstance(await bot.carry(DELETE, "d", post=post), Done)
        assert bot.texts() == []
        assert post not in bot.discord.world.channels


async def test_a_thread_that_must_stay_is_told(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        post = await opened(bot)
        bot.forbids("general", MANAGE_THREADS)
        refused = await bot.carry(DELETE, "d", post=post)
        assert isinstance(refused, Refused)
        assert "Manage Threads" in refused.reason
        assert bot.texts() == []


async def test_a_post_is_pinned_and_again_is_the_same(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        post = await bot.says("Rules")
        for _ in range(2):
            assert await bot.carry(PIN, "p", post=post) == Done(post)
        assert [each["content"] for each in bot.messages() if each["pinned"]] == ["Rules"]


@pytest.mark.parametrize("effect", [PIN, OPEN])
async def test_what_is_not_ours_is_neither_pinned_nor_has_a_thread(
    tmp_path: Path, effect: Pin | OpenThread
) -> None:
    async with outer(tmp_path) as bot:
        written = bot.writes(bot.joined("Amy"), "mine")
        for post in (written, "999"):
            assert isinstance(await bot.carry(effect, "e", post=post, text="Talk"), Refused)
        (message,) = bot.messages()
        assert not message["pinned"]
        assert "thread" not in message
