"""Plaza stops between what it wrote down and what it did: nothing is lost, nothing comes twice."""

import pytest

from bot.delivery import TryLater
from bot.events import MessageSent
from bot.store.db import Tx
from bot.testing import FakeChat, Post
from tests.cogs.guard.staging import guard, meets, staged_chat
from tests.faults import Moody

SPAM = "bad flood delete, x"


def retold(post: Post, chat: FakeChat) -> MessageSent:
    """The event of a message as the chat tells it, each time the same."""
    who = chat.people.persons[post.community, post.by]
    return MessageSent(
        id=f"message:{post.id}",
        platform="fake",
        community=post.community,
        at=post.at,
        who=who,
        room=post.room,
        message=post.id,
        text=post.text,
    )


def penalties(tx: Tx) -> list[tuple[str, str]]:
    """Kind and state of every penalty."""
    return [(kind, state) for kind, state in tx.rows("SELECT kind, state FROM guard_penalties")]


@pytest.mark.fake_only
async def test_what_was_written_down_before_a_stop_is_done_after_it_once() -> None:
    async with staged_chat(options=guard({"cases": {"ladder": ["10m"]}})) as chat:
        _olga, bo = await meets(chat)
        spam = Post("message-x", bo.community, "lobby", SPAM, chat.clock.now(), by="bo")
        chat.platform.write(spam)
        chat.app.platforms["fake"] = Moody(chat.platform, *[TryLater(60)] * 9)
        await chat.emit(retold(spam, chat))
        assert not spam.deleted
        assert bo.told() == chat.said("ops") == []
        await chat.restarts(minutes=2)
        await chat.emit(retold(spam, chat))  # the chat does not know that we heard it
        await chat.passes(minutes=1)
        assert spam.deleted
        assert chat.people.timed_out(bo, chat.clock.now())
        assert len(bo.told()) == 1
        assert len(chat.said("ops")) == 1
        assert await chat.db.read(penalties) == [("time_out", "given")]


@pytest.mark.fake_only
async def test_a_ban_that_waits_for_its_letter_comes_after_a_stop_and_after_the_letter() -> None:
    async with staged_chat(options=guard({"cases": {"ladder": ["ban"]}})) as chat:
        _olga, bo = await meets(chat)
        chat.app.platforms["fake"] = Moody(chat.platform, *[TryLater(40)] * 4)
        spam = await bo.says(SPAM)
        await chat.restarts(seconds=5)
        assert not chat.people.banned(bo)
        await chat.passes(minutes=10)
        assert spam.deleted
        assert chat.people.banned(bo)
        assert await chat.db.read(penalties) == [("ban", "given")]
        order = await chat.db.read(_ended)
        assert order.index("Whisper") < order.index("Ban")


def _ended(tx: Tx) -> list[str]:
    """What was done, in the order in which it was."""
    rows = tx.rows("SELECT body FROM outbox WHERE state = 'done' ORDER BY ended_at, id")
    return [body.split('"')[3] for (body,) in rows]
