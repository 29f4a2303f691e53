"""Posts are pinned and have threads under them; what points nowhere is refused and told."""

import pytest

from bot.delivery import TryLater
from bot.ready import THREAD_NAME
from bot.store.db import Tx
from bot.testing import FakeChat, Post
from tests.probing import cog, probe_chat
from tests.test_courier import makes_moody


async def topic(chat: FakeChat, text: str = "Plans") -> Post:
    """A pinned post with a thread, and one post of the bot in it."""
    await chat.has("Amy").calls("/topic", text=text)
    return chat.posts()[-2]


def first_post(tx: Tx) -> int:
    row = tx.row("SELECT MIN(id) FROM outbox")
    assert row is not None
    return int(row[0])


async def test_a_post_is_pinned_and_opens_a_thread_and_the_rest_follows_in_order() -> None:
    async with probe_chat() as chat:
        post = await topic(chat)
        assert (post.pinned, post.opened) == (True, "Plans")
        assert [answer.text for answer in chat.answers(post)] == ["Who begins?"]
        assert chat.said() == ["Plans", "after"]
        assert chat.said("ops") == []


async def test_pin_and_thread_wait_for_their_post_and_its_answers_for_the_thread() -> None:
    async with probe_chat() as chat:
        makes_moody(chat, TryLater(5))
        await chat.has("Amy").calls("/topic", text="Plans")
        await chat.passes(seconds=5)
        assert chat.said("ops") == []
        (post, _) = chat.posts("lobby")
        assert [answer.text for answer in chat.answers(post)] == ["Who begins?"]


async def test_members_answer_and_react_in_a_thread() -> None:
    async with probe_chat() as chat:
        post, li = await topic(chat), chat.has("Li")
        answer = await li.says("where", thread=post)
        await li.reacts("🎉", answer)
        await li.reacts("👍", post)
        assert [answer.text for answer in chat.answers(post)] == ["Who begins?", "where"]
        assert chat.said()[-3:] == [
            f"in {post.id}",
            f"🎉 on {answer.id} in {post.id}",
            f"👍 on {post.id} in None",
        ]
        assert (answer.reactions["🎉"], post.reactions["👍"]) == (1, 1)


async def test_nobody_answers_where_no_thread_was_opened() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").calls("/post", text="Hi")
        with pytest.raises(AssertionError, match="no thread"):
            await chat.has("Li").says("Hello", thread=chat.posts()[0])


async def test_a_word_in_a_thread_that_was_never_opened_is_refused_and_told() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").calls("/topic", text="Plans", opened=False)
        assert chat.said() == ["Plans", "after"]
        assert "no thread was opened" in chat.said("ops")[0]


async def test_a_word_in_the_thread_of_a_post_that_is_gone_is_refused_and_told() -> None:
    async with probe_chat() as chat:
        post = await topic(chat)
        await chat.has("Amy").calls("/late", post=str(await chat.db.read(first_post)))
        assert post.deleted
        assert chat.answers(post) == []
        assert "the post of this thread is gone" in chat.said("ops")[0]


async def test_a_long_name_of_a_thread_is_one_line_and_cut() -> None:
    async with probe_chat() as chat:
        post = await topic(chat, "早安\n" + "x" * 200)
        assert post.opened is not None
        assert post.opened.startswith("早安 x")
        assert (len(post.opened), post.opened[-1]) == (THREAD_NAME, "…")


async def test_who_asks_for_messages_in_threads_is_told_of_no_others() -> None:
    async with probe_chat() as chat:
        post, li = await topic(chat), chat.has("Li")
        await li.says("in the room")
        assert cog(chat, "probe").threads == 0
        await li.says("in the thread", thread=post)
        assert cog(chat, "probe").threads == 1
